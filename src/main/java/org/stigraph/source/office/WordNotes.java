package org.stigraph.source.office;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.w3c.dom.Node;

/**
 * Numbers footnotes and endnotes in the order in which the text refers to them, as the file has
 * them counted (ECMA-376 part 1, 17.11): from where, in which figures, anew on each page or in each
 * section.
 */
final class WordNotes {

  /** How notes of one kind are counted, and where the counting is. */
  private static final class Counting {

    private String format;
    private int start = 1;
    private String restart = "";
    private int next;

    Counting(String format) {
      this.format = format;
    }

    void set(Node properties) {
      String given = XmlNodes.value(properties, "numFmt");
      format = given.isEmpty() ? format : given;
      String first = XmlNodes.value(properties, "numStart");
      start = first.matches("[0-9]{1,5}") ? Integer.parseInt(first) : start;
      String anew = XmlNodes.value(properties, "numRestart");
      restart = anew.isEmpty() ? restart : anew;
    }
  }

  private final Counting footnotes = new Counting("decimal");
  private final Counting endnotes = new Counting("lowerRoman");
  private final Map<String, String> labels = new LinkedHashMap<>();
  private final Map<String, String> typed = new HashMap<>();

  /** What the file's settings and its last section say of their counting. */
  WordNotes(XWPFDocument document) {
    if (document.getSettings() != null) {
      set(document.getSettings().getCTSettings().getDomNode());
    }
    XmlNodes.child(document.getDocument().getBody().getDomNode(), "sectPr").ifPresent(this::set);
    footnotes.next = footnotes.start;
    endnotes.next = endnotes.start;
  }

  private void set(Node parent) {
    XmlNodes.child(parent, "footnotePr").ifPresent(footnotes::set);
    XmlNodes.child(parent, "endnotePr").ifPresent(endnotes::set);
  }

  /** A page ends: notes may be counted anew. */
  void endPage() {
    restart("eachPage");
  }

  /** A section ends: notes may be counted anew. */
  void endSection() {
    restart("eachSect");
  }

  private void restart(String where) {
    for (Counting counting : new Counting[] {footnotes, endnotes}) {
      counting.next = counting.restart.equals(where) ? counting.start : counting.next;
    }
  }

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
    String label;
    if (own.isEmpty()) {
      Counting counting = key.startsWith("end") ? endnotes : footnotes;
      label = NumberForm.of(counting.format, counting.next);
      counting.next++;
    } else {
      typed.put(key, own);
      label = bare(own);
    }
    labels.put(key, label);
    return label;
  }

  /** A mark without the signs and brackets around its number: 3 for {@code ※3} and {@code 注3)}. */
  private static String bare(String own) {
    String digits =
        Normalizer.normalize(own, Normalizer.Form.NFKC).replaceAll("[^0-9]+", " ").strip();
    return digits.isEmpty() || digits.indexOf(' ') >= 0 ? own : digits;
  }

  /** The mark that was typed by hand for a note, as it is typed once more before its text. */
  Optional<String> typed(String key) {
    return Optional.ofNullable(typed.get(key));
  }

  /** The labels by key in the order of the references. */
  Map<String, String> labels() {
    return labels;
  }
}
