package org.stigraph.source.html;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.stigraph.source.Metadata;

/** Title, date, publisher, language and address that a page holds in its head. */
final class HtmlMetadata {

  private static final Pattern DAY = Pattern.compile("^\\s*(\\d{4}-\\d{2}-\\d{2})");
  private static final Pattern PUBLISHED =
      Pattern.compile("\"datePublished\"\\s*:\\s*\"(\\d{4}-\\d{2}-\\d{2})");
  private static final Pattern PUBLISHER =
      Pattern.compile("\"publisher\"\\s*:\\s*\\{[^{}]*\"name\"\\s*:\\s*\"([^\"\\\\]{1,200})\"");
  private static final String[] DATES = {
    "article:published_time", "dc.date.issued", "dcterms.issued", "dc.date", "date", "pubdate"
  };
  private static final String[] PUBLISHERS = {"dc.publisher", "dcterms.publisher", "og:site_name"};

  private HtmlMetadata() {}

  static Metadata of(Document page) {
    String json = json(page);
    return Metadata.told(
        title(page),
        first(page, PUBLISHERS).or(() -> group(PUBLISHER, json)),
        first(page, DATES).flatMap(text -> group(DAY, text)).or(() -> group(PUBLISHED, json)),
        given(page.select("html").attr("lang")),
        given(page.select("link[rel=canonical]").attr("href"))
            .filter(address -> address.startsWith("http")));
  }

  /** The page's title without the name of the site behind a bar or dash. */
  private static Optional<String> title(Document page) {
    String title = page.title();
    int cut = title.length();
    for (String bar : new String[] {" | ", "｜", " - ", " – ", "：：", " : "}) {
      int at = title.indexOf(bar);
      cut = at > 3 ? Math.min(cut, at) : cut;
    }
    return given(title.substring(0, cut));
  }

  private static Optional<String> first(Document page, String[] names) {
    for (String name : names) {
      for (Element meta : page.select("meta[content]")) {
        String own = meta.attr("name") + meta.attr("property");
        if (own.toLowerCase(Locale.ROOT).equals(name)) {
          return given(meta.attr("content"));
        }
      }
    }
    return Optional.empty();
  }

  private static String json(Document page) {
    StringBuilder json = new StringBuilder();
    page.select("script[type=application/ld+json]").forEach(one -> json.append(one.data()));
    return json.length() > 100_000 ? json.substring(0, 100_000) : json.toString();
  }

  private static Optional<String> group(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? given(matcher.group(1)) : Optional.empty();
  }

  private static Optional<String> given(String text) {
    return Optional.of(text.strip()).filter(one -> !one.isEmpty());
  }
}
