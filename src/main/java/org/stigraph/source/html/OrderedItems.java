package org.stigraph.source.html;

import java.util.IdentityHashMap;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** The numbers that a browser shows before items of ordered lists (HTML, 4.4.5). */
final class OrderedItems {

  private static final String[] ROMAN = {
    "", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv",
    "xv", "xvi", "xvii", "xviii", "xix", "xx"
  };

  private final IdentityHashMap<Element, Integer> counts = new IdentityHashMap<>();

  /**
   * What stands before an item, with a space behind it; empty for a bullet and for an item whose
   * own words begin with a number.
   */
  String before(Element item) {
    Element list = item.parent();
    if (list == null || !list.normalName().equals("ol")) {
      return "";
    }
    int step = list.hasAttr("reversed") ? -1 : 1;
    int first = number(list.attr("start"), step < 0 ? items(list) : 1);
    int number = number(item.attr("value"), counts.getOrDefault(list, first - step) + step);
    counts.put(list, number);
    boolean unseen = (list.attr("style") + item.attr("style")).replace(" ", "").contains(":none");
    return unseen || isNumbered(item.text()) ? "" : shown(list.attr("type"), number) + ". ";
  }

  private static int items(Element list) {
    return (int) list.children().stream().filter(one -> one.normalName().equals("li")).count();
  }

  private static int number(String digits, int otherwise) {
    return digits.matches("-?[0-9]{1,6}") ? Integer.parseInt(digits) : otherwise;
  }

  private static String shown(String type, int number) {
    return switch (type) {
      case "i" -> number > 0 && number < ROMAN.length ? ROMAN[number] : String.valueOf(number);
      case "I" ->
          number > 0 && number < ROMAN.length
              ? ROMAN[number].toUpperCase(Locale.ROOT)
              : String.valueOf(number);
      case "a", "A" ->
          number > 0 && number <= 26
              ? String.valueOf((char) (type.charAt(0) + number - 1))
              : String.valueOf(number);
      default -> String.valueOf(number);
    };
  }

  /** Whether words begin with a number of their own: {@code （1）}, {@code ①}, {@code 2.}. */
  private static boolean isNumbered(String words) {
    if (words.isEmpty()) {
      return false;
    }
    char first = words.charAt(0);
    int at = "（([［〔".indexOf(first) >= 0 ? 1 : 0;
    int end = at;
    while (end < words.length() && Character.isDigit(words.charAt(end))) {
      end++;
    }
    boolean closed = end > at && end < words.length() && ".．)）]］〕、".indexOf(words.charAt(end)) >= 0;
    return closed || (first >= '①' && first <= '⑳');
  }
}
