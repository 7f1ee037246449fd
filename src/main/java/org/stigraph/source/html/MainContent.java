package org.stigraph.source.html;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Where a page's own text stands, and what around it is the site's. */
final class MainContent {

  private static final List<String> PLACES =
      List.of(
          "main",
          "[role=main]",
          "#main",
          "#content",
          "#contents",
          "#main-content",
          "#maincontent",
          "#honbun",
          "article");
  private static final Set<String> OTHER =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "nav",
          "aside",
          "form",
          "button",
          "select",
          "iframe",
          "svg",
          "canvas",
          "object",
          "embed",
          "head",
          "dialog",
          "textarea",
          "input");
  private static final Set<String> ROLES =
      Set.of("navigation", "banner", "contentinfo", "search", "complementary", "dialog", "menu");
  private static final Pattern SITE =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:g?nav|navi|navigation|menu|breadcrumbs?|topicpath|pankuzu|sidebar|side|sns|share|pagetop|page-top|skip|banner|cookie|ad|ads|related|globalnav|header|footer|hd|ft|print|language)(?:$|[\\s_-])");

  private MainContent() {}

  /** The element that holds the main content: the body where none says so. */
  static Element of(Document page) {
    Element body = page.body();
    int all = body.text().length();
    for (String place : PLACES) {
      List<Element> found = page.select(place);
      boolean lone = found.size() == 1;
      if (lone && found.get(0).text().length() * 4 >= all) {
        return found.get(0);
      }
    }
    return body;
  }

  /** Whether an element is the site's, or shows nothing. */
  static boolean isOther(Element element, Element main) {
    String name = element.normalName();
    boolean frame = name.equals("header") || name.equals("footer");
    if (OTHER.contains(name)
        || (frame && element.select("h1").isEmpty())
        || ROLES.contains(element.attr("role"))
        || element.hasAttr("hidden")) {
      return true;
    }
    String style = element.hasAttr("style") ? element.attr("style").replace(" ", "") : "";
    if (style.contains("display:none") || style.contains("visibility:hidden")) {
      return true;
    }
    boolean container =
        name.equals("div") || name.equals("ul") || name.equals("p") || name.equals("ol");
    String words = container ? element.id() + " " + element.className() : "";
    return words.length() > 1
        && SITE.matcher(words).find()
        && !element.equals(main)
        && element.select("h1,h2").isEmpty();
  }
}
