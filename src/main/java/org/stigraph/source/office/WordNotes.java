package org.stigraph.source.office;

import java.util.LinkedHashMap;
import java.util.Map;

/** Numbers footnotes and endnotes in the order in which the text refers to them. */
final class WordNotes {

  private final Map<String, String> labels = new LinkedHashMap<>();
  private int footnotes;
  private int endnotes;

  /**
   * The label of a note, given at its first reference.
   *
   * @param own the mark typed by hand where the note has one; else empty
   */
  String label(String key, String own) {
    String known = labels.get(key);
    if (known != null) {
      return known;
    }
    boolean end = key.startsWith("end");
    int number = own.isEmpty() ? (end ? ++endnotes : ++footnotes) : 0;
    String label = own.isEmpty() ? (end ? roman(number) : String.valueOf(number)) : own;
    labels.put(key, label);
    return label;
  }

  /** The labels by key in the order of the references. */
  Map<String, String> labels() {
    return labels;
  }

  private static String roman(int number) {
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] signs = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    StringBuilder roman = new StringBuilder();
    int left = number;
    for (int i = 0; i < values.length; i++) {
      while (left >= values[i]) {
        roman.append(signs[i]);
        left -= values[i];
      }
    }
    return roman.toString();
  }
}
