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
    for (int i = 1; i < words.length(); i++) {
      char sign = words.charAt(i);
      boolean bracketed =
          SIGNS.indexOf(sign) >= 0
              && i + 1 < words.length()
              && "(（[［〔".indexOf(words.charAt(i - 1)) >= 0
              && Characters.pairs(words.charAt(i - 1), words.charAt(i + 1));
      boolean bare = !bracketed && isBare(words, i);
      int note = bare || (bracketed && i > 1) ? noteFor(raw, sign, text.lineAt(i)) : -1;
      if (note >= 0) {
        int from = bracketed ? i - 1 : i;
        int to = bracketed ? i + 2 : i + 1;
        found.add(new Marker(text, from, to, String.valueOf(sign), OptionalInt.of(note)));
      }
    }
    return found;
  }

  /** Whether a sign stands behind a word or sentence and before no number. */
  private static boolean isBare(String words, int at) {
    if (SIGNS.indexOf(words.charAt(at)) < 0 || Characters.isSpace(words.charAt(at - 1))) {
      return false;
    }
    boolean end = at + 1 == words.length();
    char next = end ? '。' : words.charAt(at + 1);
    char before = words.charAt(at - 1);
    boolean formula =
        words.charAt(at) == '*' && Characters.isLatin(before) && Characters.isLatin(next);
    return !formula && !Characters.isDigit(next) && SIGNS.indexOf(next) < 0;
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
