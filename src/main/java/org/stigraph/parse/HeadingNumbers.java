package org.stigraph.parse;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The numbers that headings of each style have reached, to know the next one when it comes. */
final class HeadingNumbers {

  private final Map<String, Integer> last = new HashMap<>();

  /** Takes note of a heading. */
  void add(HeadingStyles.Style style, String line) {
    last.put(style.style(), number(line));
  }

  /**
   * Whether a line is so surely the next heading that it ends even an open sentence: it has a style
   * of headings only, or the number that is due in a style used before.
   */
  boolean goesOn(String line) {
    Optional<HeadingStyles.Style> style = HeadingStyles.of(line);
    if (style.isEmpty()) {
      return false;
    }
    Integer before = last.get(style.get().style());
    int number = number(line);
    boolean due = before != null && before > 0 && number == before + 1;
    boolean bullet = number == 0 && before != null;
    return style.get().sure() ? bullet || due : due;
  }

  private static int number(String line) {
    int at = 0;
    while (at < line.length() && !Characters.isDigit(line.charAt(at)) && at < 4) {
      at++;
    }
    int value = 0;
    int digits = 0;
    while (at < line.length() && Characters.isDigit(line.charAt(at)) && digits < 3) {
      value = value * 10 + Characters.digit(line.charAt(at));
      at++;
      digits++;
    }
    return value;
  }
}
