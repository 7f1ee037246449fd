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

  /** More JSON-LD, in UTF-16 units, is not looked at. */
  private static final int LONGEST_JSON = 100_000;

  private static final String[] DATES = {
    "article:published_time", "dc.date.issued", "dcterms.issued", "dc.date", "date", "pubdate"
  };
  private static final String[] PUBLISHERS = {"dc.publisher", "dcterms.publisher", "og:site_name"};

  private HtmlMetadata() {}

  static Metadata of(PageSurvey survey) {
    Document page = survey.page();
    String json = survey.json();
    String data = json.substring(0, Math.min(json.length(), LONGEST_JSON));
    return Metadata.told(
        title(page),
        first(survey, PUBLISHERS).or(() -> group(PUBLISHER, data)),
        first(survey, DATES).flatMap(text -> group(DAY, text)).or(() -> group(PUBLISHED, data)),
        given(language(page)),
        survey.canonical().flatMap(HtmlMetadata::given).filter(at -> at.startsWith("http")));
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

  private static String language(Document page) {
    Element html = page.firstElementChild();
    return html == null ? "" : html.attr("lang");
  }

  private static Optional<String> first(PageSurvey survey, String[] names) {
    for (String name : names) {
      for (Element meta : survey.metas()) {
        String own = meta.attr("name") + meta.attr("property");
        if (own.toLowerCase(Locale.ROOT).equals(name)) {
          return given(meta.attr("content"));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> group(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? given(matcher.group(1)) : Optional.empty();
  }

  private static Optional<String> given(String text) {
    return Optional.of(text.strip()).filter(one -> !one.isEmpty());
  }
}
