package org.stigraph.parse;

import java.util.ArrayList;
import java.util.List;

/** Footnote numbers in raised figures: {@code 12}, {@code 3,4}, {@code 注5)}. */
final class RaisedLabels {

  private RaisedLabels() {}

  /**
   * The numbers in a stretch, as pairs of start and end, brackets and signs around them included.
   */
  static List<int[]> in(String text) {
    List<int[]> found = new ArrayList<>();
    int i = 0;
    int begin = 0;
    while (i < text.length()) {
      if (!Characters.isDigit(text.charAt(i))) {
        i++;
        continue;
      }
      int end = i;
      while (end < text.length() && Characters.isDigit(text.charAt(end))) {
        end++;
      }
      int behind = end;
      while (behind < text.length() && !Characters.isDigit(text.charAt(behind))) {
        char c = text.charAt(behind);
        behind++;
        if (",、，・ ".indexOf(c) >= 0) {
          break;
        }
      }
      found.add(new int[] {begin, behind});
      begin = behind;
      i = behind;
    }
    return found;
  }

  /** The first number in a stretch in ASCII digits, empty when there is none. */
  static String first(String text) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (Characters.isDigit(text.charAt(i))) {
        digits.append(Characters.digit(text.charAt(i)));
      } else if (!digits.isEmpty()) {
        break;
      }
    }
    return digits.length() > 4 ? "" : digits.toString();
  }

  /** The value of a label, 0 for one without figures. */
  static int number(String label) {
    String digits = first(label);
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }
}
