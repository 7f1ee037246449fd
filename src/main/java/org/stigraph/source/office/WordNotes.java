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
    String label = own.isEmpty() ? (end ? NumberForm.roman(number) : String.valueOf(number)) : own;
    labels.put(key, label);
    return label;
  }

  /** The labels by key in the order of the references. */
  Map<String, String> labels() {
    return labels;
  }
}
