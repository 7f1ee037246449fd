package org.stigraph.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Markers without number, {@code [※]} or {@code （＊）}: each leads to the next note that begins with
 * its sign, on the same slide or page where there are such. A sign with no such note is text.
 */
final class SignMarkers {

  private static final String SIGNS = "※＊*†‡";

  private SignMarkers() {}

  /** The markers of a document in reading order, those without number among them. */
  static List<Marker> merge(RawDocument raw, List<Marker> numbered) {
    List<RawNote> notes = raw.notes();
    boolean signed = notes.stream().anyMatch(note -> !note.isNumbered() && sign(note) != 0);
    if (!signed) {
      return numbered;
    }
    List<Marker> merged = new ArrayList<>();
    int next = 0;
    for (Block block : raw.blocks()) {
      for (LinedText text : Block.texts(block)) {
        List<Marker> found = find(raw, text);
        while (next < numbered.size() && numbered.get(next).text() == text) {
          found.add(numbered.get(next));
          next++;
        }
        found.sort((a, b) -> Integer.compare(a.from(), b.from()));
        merged.addAll(found);
      }
    }
    return merged;
  }

  private static char sign(RawNote note) {
    String text = note.text().text();
    return !text.isEmpty() && SIGNS.indexOf(text.charAt(0)) >= 0 ? text.charAt(0) : 0;
  }

  private static List<Marker> find(RawDocument raw, LinedText text) {
    List<Marker> found = new ArrayList<>();
    String words = text.text();
    for (int i = 1; i + 1 < words.length(); i++) {
      char sign = words.charAt(i);
      boolean bracketed =
          SIGNS.indexOf(sign) >= 0
              && "(（[［〔".indexOf(words.charAt(i - 1)) >= 0
              && Characters.pairs(words.charAt(i - 1), words.charAt(i + 1));
      if (bracketed && i > 1) {
        int note = noteFor(raw, sign, text.lineAt(i));
        if (note >= 0) {
          found.add(new Marker(text, i - 1, i + 2, String.valueOf(sign), OptionalInt.of(note)));
        }
      }
    }
    return found;
  }

  private static int noteFor(RawDocument raw, char sign, int line) {
    int place = raw.places().numberAt(line);
    for (int i = 0; i < raw.notes().size(); i++) {
      RawNote note = raw.notes().get(i);
      boolean fits = !note.isNumbered() && note.line() > line && sign(note) == sign;
      if (fits && (place == 0 || raw.places().numberAt(note.line()) == place)) {
        return i;
      }
    }
    return -1;
  }
}
