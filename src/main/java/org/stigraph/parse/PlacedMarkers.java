package org.stigraph.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stigraph.source.Mark;

/**
 * Which raised figures are footnote markers: those whose number a note at the foot of the page has,
 * or of the next page, or at the end of the document, or one note alone on a later page. Exponents
 * such as 10² and m² are none.
 */
final class PlacedMarkers {

  private final PageNotes notes;
  private final Map<String, String> endNotes = new HashMap<>();
  private final Map<Integer, Map<String, Integer>> byPage = new HashMap<>();

  PlacedMarkers(PageNotes notes) {
    this.notes = notes;
  }

  /** Key of the note of an index. */
  static String key(int note) {
    return "foot-" + note;
  }

  /** Adds a note at the end of the document. */
  void addEndNote(String label, String key) {
    endNotes.putIfAbsent(label, key);
  }

  /** The marks of a line, its raised figures told as markers where they are. */
  List<Mark> told(String text, List<Mark> marks, int page) {
    List<Mark> told = new ArrayList<>();
    for (Mark mark : marks) {
      if (mark.kind() != Mark.Kind.RAISED) {
        told.add(mark);
        continue;
      }
      String raised = text.substring(mark.from(), mark.to());
      boolean signed = raised.indexOf('注') >= 0 || raised.indexOf(')') >= 0;
      for (int[] range : RaisedLabels.in(raised)) {
        String label = RaisedLabels.first(raised.substring(range[0], range[1]));
        String key = note(label, page);
        boolean marker = !key.isEmpty() && (signed || !isExponent(text, mark.from()));
        if (marker) {
          int from = mark.from() + range[0];
          told.add(new Mark(from, mark.from() + range[1], Mark.Kind.NOTE, key));
        }
      }
    }
    return told;
  }

  private String note(String label, int page) {
    Integer near = byPage.computeIfAbsent(page, notes::near).get(label);
    if (near != null) {
      return key(near);
    }
    String end = endNotes.getOrDefault(label, "");
    return end.isEmpty() ? notes.later(label, page).map(PlacedMarkers::key).orElse("") : end;
  }

  private static boolean isExponent(String text, int at) {
    if (at == 0) {
      return false;
    }
    char c = text.charAt(at - 1);
    boolean unit = c == 'm' && (at < 3 || !Characters.isLatinLetter(text.charAt(at - 3)));
    boolean power =
        at > 1
            && c == '0'
            && text.charAt(at - 2) == '1'
            && (at < 3 || !Characters.isDigit(text.charAt(at - 3)));
    return unit || power;
  }
}
