package org.stigraph.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stigraph.claim.Property;
import org.stigraph.document.Span;

/**
 * One fact that a careful reader noted down, with the place of its words.
 *
 * @param line line in the annotation file, 1-based
 * @param kind one of {@link #KINDS}
 * @param unit number of the text unit that states it
 * @param span its words in the canonical text, inside that unit
 * @param subject name of the entity; for targets and figures what is measured, for challenges their
 *     words, for appointments person and post joined by {@code /}
 * @param figure 1, or which of several figures of one indicator in one unit it belongs to
 * @param value a name, text, ISO date, number in base units, ISO duration, link, or truth value
 * @param footnotes numbers of the notes that cover or state it; empty when there is none
 * @param qualifiers compact property name to value
 */
record Annotation(
    int line,
    String kind,
    int unit,
    Span span,
    String subject,
    int figure,
    Property property,
    String value,
    Set<String> footnotes,
    Map<String, String> qualifiers,
    boolean planned) {

  /** The kinds of claims, in the order in which they are reported. */
  static final List<String> KINDS =
      List.of(
          "program",
          "lineage",
          "appointment",
          "post",
          "body",
          "event",
          "recommendation",
          "document",
          "participation",
          "target",
          "observation",
          "challenge");

  Annotation {
    footnotes = Set.copyOf(footnotes);
    qualifiers = Map.copyOf(qualifiers);
  }

  /** What the row that it belongs to is about. */
  Row row() {
    return new Row(unit, Wording.plain(subject), figure);
  }

  /** What one text unit says about one entity. */
  record Row(int unit, String subject, int figure) {}

  /** For messages and lists. */
  String words() {
    return subject + " " + property.compactName() + " " + value;
  }
}
