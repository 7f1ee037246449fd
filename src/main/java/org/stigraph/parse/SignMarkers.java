package org.stigraph.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Markers without number, {@code [※]}, {@code （＊）} or a bare {@code ※}: each leads to the next note
 * that begins with its sign, on the same slide or page where there are such. A sign with no such
 * note is text.
 */
final class SignMarkers {

  private static final String SIGNS = "※＊*†‡";

  private final LinePlaces places;

  /** Notes by sign and first line. */
  private final Map<Character, TreeMap<Integer, Integer>> notes = new HashMap<>();

  private SignMarkers(RawDocument raw) {
    this.places = raw.places();
    for (int i = 0; i < raw.notes().size(); i++) {
      RawNote note = raw.notes().get(i);
      String text = note.text().text();
      if (!note.isNumbered() && !text.isEmpty() && SIGNS.indexOf(text.charAt(0)) >= 0) {
        notes.computeIfAbsent(text.charAt(0), sign -> new TreeMap<>()).putIfAbsent(note.line(), i);
      }
    }
  }

  /** The markers of a document in reading order, those without number among them. */
  static List<Marker> merge(RawDocument raw, List<Marker> numbered) {
    SignMarkers signs = new SignMarkers(raw);
    if (signs.notes.isEmpty()) {
      return numbered;
    }
    List<Marker> merged = new ArrayList<>();
    int next = 0;
    for (Block block : raw.blocks()) {
      for (LinedText text : Block.texts(block)) {
        List<Marker> found = signs.find(text);
        boolean signed = !found.isEmpty();
        while (next < numbered.size() && numbered.get(next).text() == text) {
          found.add(numbered.get(next));
          next++;
        }
        if (signed) {
          found.sort((a, b) -> Integer.compare(a.from(), b.from()));
        }
        merged.addAll(found);
      }
    }
    return merged;
  }

  private List<Marker> find(LinedText text) {
    List<Marker> found = new ArrayList<>();
    String words = text.text();
    for (int i = 1; i < words.length(); i++) {
      char sign = words.charAt(i);
      if (SIGNS.indexOf(sign) < 0) {
        continue;
      }
      boolean bracketed =
          i + 1 < words.length()
              && "(（[［〔".indexOf(words.charAt(i - 1)) >= 0
              && Characters.pairs(words.charAt(i - 1), words.charAt(i + 1));
      boolean bare = !bracketed && isBare(words, i);
      int note = bare || (bracketed && i > 1) ? noteFor(sign, text.lineAt(i)) : -1;
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
    char before = words.charAt(at - 1);
    char next = at + 1 == words.length() ? '。' : words.charAt(at + 1);
    boolean formula =
        words.charAt(at) == '*' && Characters.isLatin(before) && Characters.isLatin(next);
    return !Characters.isSpace(before)
        && !formula
        && !Characters.isDigit(next)
        && SIGNS.indexOf(next) < 0
        && SIGNS.indexOf(before) < 0;
  }

  private int noteFor(char sign, int line) {
    TreeMap<Integer, Integer> signed = notes.get(sign);
    Map.Entry<Integer, Integer> next = signed == null ? null : signed.higherEntry(line);
    boolean here = next != null && places.numberAt(next.getKey()) == places.numberAt(line);
    return next != null && here ? next.getValue() : -1;
  }
}
