package org.stigraph.source.html;

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
  private static final Set<String> CONTAINERS =
      Set.of("div", "ul", "p", "ol", "td", "dl", "font", "small", "center");

  private final Element main;
  private final SiteParts site = new SiteParts();

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
    boolean container = CONTAINERS.contains(name) && !element.equals(main);
    if (element.attributesSize() == 0) {
      return container && site.isSite(element);
    }
    return ROLES.contains(element.attr("role"))
        || element.hasAttr("hidden")
        || isUnseen(element.attr("style"))
        || (container && site.isSite(element));
  }

  /** A heading was met: what follows is the page's own. */
  void begin() {
    site.begin();
  }

  private static boolean isUnseen(String style) {
    String bare = style.isEmpty() ? "" : style.replace(" ", "");
    return bare.contains("display:none") || bare.contains("visibility:hidden");
  }
}
