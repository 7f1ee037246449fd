package org.stigraph.source.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Where a page's own text stands, and what around it is the site's. */
final class MainContent {

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
  private static final Set<String> CONTAINERS = Set.of("div", "ul", "p", "ol");

  /** Words of ids and classes that name parts of a site. */
  private static final Set<String> SITE =
      Set.of(
          "gnav",
          "nav",
          "navi",
          "navigation",
          "menu",
          "breadcrumb",
          "breadcrumbs",
          "topicpath",
          "pankuzu",
          "sidebar",
          "side",
          "sns",
          "share",
          "pagetop",
          "skip",
          "banner",
          "cookie",
          "ad",
          "ads",
          "related",
          "globalnav",
          "header",
          "footer",
          "hd",
          "ft",
          "print",
          "language");

  private final Element main;
  private final Map<String, Boolean> sites = new HashMap<>();

  private MainContent(Element main) {
    this.main = main;
  }

  /** The element that holds the main content: the body where none says so. */
  static MainContent of(PageSurvey survey) {
    return new MainContent(survey.main().orElseGet(() -> survey.page().body()));
  }

  Element element() {
    return main;
  }

  /** Whether an element is the site's, or shows nothing. */
  boolean isOther(Element element) {
    String name = element.normalName();
    if (OTHER.contains(name)) {
      return true;
    }
    boolean frame = name.equals("header") || name.equals("footer");
    if (frame && element.selectFirst("h1") == null) {
      return true;
    }
    if (element.attributesSize() == 0) {
      return false;
    }
    return ROLES.contains(element.attr("role"))
        || element.hasAttr("hidden")
        || isUnseen(element.attr("style"))
        || (CONTAINERS.contains(name) && isSite(element));
  }

  private static boolean isUnseen(String style) {
    String bare = style.isEmpty() ? "" : style.replace(" ", "");
    return bare.contains("display:none") || bare.contains("visibility:hidden");
  }

  private boolean isSite(Element element) {
    String words = element.id() + " " + element.className();
    return words.length() > 1
        && sites.computeIfAbsent(words, MainContent::namesSite)
        && !element.equals(main)
        && element.selectFirst("h1,h2") == null;
  }

  private static boolean namesSite(String words) {
    String before = "";
    for (String word : words.toLowerCase(Locale.ROOT).split("[\\s_-]", -1)) {
      boolean top = word.equals("top") && before.equals("page");
      if (top || SITE.contains(word)) {
        return true;
      }
      before = word;
    }
    return false;
  }
}
