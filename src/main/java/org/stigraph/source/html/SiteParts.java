package org.stigraph.source.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Which elements are parts of the site around a page's own text: by the words of their ids and
 * classes, and by holding hardly more than links.
 */
final class SiteParts {

  /** Words of ids and classes that name parts of a site whatever they hold. */
  private static final Set<String> SURE =
      Set.of(
          "gnav",
          "gnavi",
          "globalnav",
          "nav",
          "navi",
          "navigation",
          "breadcrumb",
          "breadcrumbs",
          "topicpath",
          "pankuzu",
          "sns",
          "pagetop",
          "skip",
          "cookie");

  /** Words that name them as well as parts of the text: what they hold decides. */
  private static final Set<String> LIKELY =
      Set.of(
          "menu",
          "sidebar",
          "side",
          "share",
          "banner",
          "ad",
          "ads",
          "related",
          "header",
          "footer",
          "hd",
          "ft",
          "print",
          "language");

  /** Words of a link that leads to the site's first page, at the beginning of a trail. */
  private static final Set<String> HOME =
      Set.of("ホーム", "トップ", "トップページ", "HOME", "Home", "TOP", "Top", "サイトトップ");

  /** Endings of files that pages offer. */
  private static final Set<String> FILES =
      Set.of("pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "zip", "csv");

  private static final int FEWEST_LINKS = 3;

  /** More text in UTF-16 units is no trail of links. */
  private static final int LONGEST_TRAIL = 300;

  private enum Name {
    SURE,
    LIKELY,
    NONE
  }

  private final Map<String, Name> names = new HashMap<>();
  private boolean begun;

  /** A heading was met: lists of links from here on are the page's own. */
  void begin() {
    begun = true;
  }

  /** Whether an element that holds others is the site's. */
  boolean isSite(Element element) {
    String words = element.attributesSize() == 0 ? "" : element.id() + " " + element.className();
    Name name = words.length() > 1 ? names.computeIfAbsent(words, SiteParts::name) : Name.NONE;
    if (name == Name.NONE && begun) {
      return false;
    }
    boolean headed = element.selectFirst("h1") != null;
    if (name == Name.SURE) {
      return !headed && (isLinks(element) || element.selectFirst("h2") == null);
    }
    if (name == Name.LIKELY) {
      return !headed && (isLinks(element) || !(isHeaded(element) || holdsSentences(element)));
    }
    boolean small = element.childrenSize() > 0 && !isHeaded(element);
    return small && (isMenu(element) || isTrail(element));
  }

  private static boolean isHeaded(Element element) {
    return element.selectFirst("h2,h3,h4,h5,h6") != null;
  }

  private static boolean holdsSentences(Element element) {
    return element.text().indexOf('。') >= 0;
  }

  /** Whether most of an element's text stands in links. */
  private static boolean isLinks(Element element) {
    int[] counts = new int[2];
    count(element, false, counts);
    return counts[1] > 0 && counts[1] * 10 >= counts[0] * 6;
  }

  /** Whether an element holds links into the site and hardly anything else. */
  private static boolean isMenu(Element element) {
    int[] counts = new int[2];
    count(element, false, counts);
    return counts[1] > 0
        && counts[1] * 10 >= counts[0] * 8
        && inner(element) >= FEWEST_LINKS
        && !holdsSentences(element);
  }

  /** How many links lead to pages of the site; 0 where one leads to a file or elsewhere. */
  private static int inner(Element element) {
    int inner = 0;
    for (Element link : element.select("a[href]")) {
      String address = link.attr("href").toLowerCase(Locale.ROOT);
      boolean file = FILES.contains(address.substring(address.lastIndexOf('.') + 1));
      if (file || address.startsWith("http") || address.startsWith("#")) {
        return 0;
      }
      inner++;
    }
    return inner;
  }

  /** Whether an element is the way to the page: {@code ホーム > 政策 > 科学技術}. */
  private static boolean isTrail(Element element) {
    String text = element.text().strip();
    if (text.length() >= LONGEST_TRAIL || text.indexOf('。') >= 0) {
      return false;
    }
    for (Element link : element.select("a[href]")) {
      String words = link.text().strip();
      if (!words.isEmpty()) {
        return HOME.contains(words) && text.startsWith(words) && holdsArrow(text);
      }
    }
    return false;
  }

  private static boolean holdsArrow(String text) {
    return text.chars().anyMatch(c -> ">＞›»→/／".indexOf(c) >= 0);
  }

  /** Adds up characters that are no white space: all, and those in links. */
  private static void count(Element element, boolean linked, int[] counts) {
    boolean inside = linked || element.normalName().equals("a");
    for (Node node = element.firstChild(); node != null; node = node.nextSibling()) {
      if (node instanceof TextNode words) {
        int filled = (int) words.getWholeText().chars().filter(c -> c > ' ' && c != 0x3000).count();
        counts[0] += filled;
        counts[1] += inside ? filled : 0;
      } else if (node instanceof Element child) {
        count(child, inside, counts);
      }
    }
  }

  private static Name name(String words) {
    String before = "";
    Name found = Name.NONE;
    for (String word : words.toLowerCase(Locale.ROOT).split("[\\s_-]", -1)) {
      boolean top = word.equals("top") && before.equals("page");
      if (top || SURE.contains(word)) {
        return Name.SURE;
      }
      found = LIKELY.contains(word) ? Name.LIKELY : found;
      before = word;
    }
    return found;
  }
}
