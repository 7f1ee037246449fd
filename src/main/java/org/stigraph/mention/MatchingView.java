package org.stigraph.mention;

import java.text.Normalizer;
import org.stigraph.document.Span;

/**
 * The normalised view of a stretch of canonical text on which matching runs: NFKC, one form for
 * each dash, tilde and comma. Every place in it points back to the canonical text.
 *
 * <p>Indices are UTF-16 indices of {@link #text()}; offsets are code points of the canonical text.
 */
public final class MatchingView {

  private final String text;
  private final int[] offsets;

  private MatchingView(String text, int[] offsets) {
    this.text = text;
    this.offsets = offsets;
  }

  /**
   * Views some words.
   *
   * @param words the words of the canonical text
   * @param start offset of their first code point
   */
  public static MatchingView of(String words, int start) {
    StringBuilder view = new StringBuilder(words.length());
    int[] offsets = new int[words.length() * 4 + 1];
    int offset = start;
    int index = 0;
    while (index < words.length()) {
      int codePoint = words.codePointAt(index);
      int width = Character.charCount(codePoint);
      int points = 1;
      String form;
      if (joinsVoicingMark(words, index)) {
        form = Normalizer.normalize(words.substring(index, index + 2), Normalizer.Form.NFKC);
        width = 2;
        points = 2;
      } else {
        form = form(codePoint);
      }
      if (view.length() + form.length() >= offsets.length) {
        offsets = java.util.Arrays.copyOf(offsets, offsets.length * 2 + form.length());
      }
      for (int i = 0; i < form.length(); i++) {
        offsets[view.length() + i] = offset;
      }
      view.append(form);
      index += width;
      offset += points;
    }
    offsets[view.length()] = offset;
    return new MatchingView(view.toString(), java.util.Arrays.copyOf(offsets, view.length() + 1));
  }

  /**
   * The view of a name, for looking it up: as above, and without space beside Japanese characters.
   */
  public static String ofName(String name) {
    String view = of(Normalizer.normalize(name, Normalizer.Form.NFC), 0).text.strip();
    StringBuilder key = new StringBuilder(view.length());
    for (int i = 0; i < view.length(); i++) {
      char c = view.charAt(i);
      boolean space = Character.isWhitespace(c);
      if (space
          && (isJapanese(view.charAt(i - 1))
              || isJapanese(view.charAt(i + 1))
              || Character.isWhitespace(view.charAt(i + 1)))) {
        continue;
      }
      key.append(space ? ' ' : c);
    }
    return key.toString();
  }

  /** Whether a character is kanji, kana or Japanese punctuation. */
  public static boolean isJapanese(char c) {
    return c >= '\u3000' && c <= '\u9fff' || c >= '\uf900' && c <= '\ufaff';
  }

  private static boolean joinsVoicingMark(String words, int index) {
    return index + 1 < words.length()
        && words.charAt(index) >= '\uff66'
        && words.charAt(index) <= '\uff9d'
        && (words.charAt(index + 1) == '\uff9e' || words.charAt(index + 1) == '\uff9f');
  }

  private static String form(int codePoint) {
    if (codePoint < 0x80) {
      return Character.toString(codePoint == '\t' ? ' ' : codePoint);
    }
    return switch (codePoint) {
      case '\u301c', '\uff5e', '\u223c' -> "~";
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\uff0d' -> "-";
      case '\uff0c', '\uff64' -> "\u3001";
      case '\uff61', '\uff0e' -> codePoint == '\uff61' ? "\u3002" : ".";
      case '\u2026', '\u2025' -> Character.toString(codePoint);
      default ->
          isKept(codePoint)
              ? Character.toString(codePoint)
              : Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
    };
  }

  /**
   * Common Japanese that NFKC leaves alone, circled and raised figures that it would turn into
   * numbers.
   */
  private static boolean isKept(int codePoint) {
    return codePoint >= 0x3001 && codePoint <= 0x3020
        || codePoint >= 0x3041 && codePoint <= 0x30fa
        || codePoint >= 0x4e00 && codePoint <= 0x9fff
        || codePoint >= 0x2460 && codePoint <= 0x24ff
        || codePoint >= 0x2070 && codePoint <= 0x209f
        || codePoint == 0xb9
        || codePoint == 0xb2
        || codePoint == 0xb3;
  }

  /** The normalised words. */
  public String text() {
    return text;
  }

  /** The canonical span of a stretch of the view. */
  public Span span(int from, int to) {
    return new Span(offsets[from], from == to ? offsets[from] : end(to));
  }

  /** The canonical offset behind the character before {@code to}. */
  private int end(int to) {
    int end = offsets[to];
    return end == offsets[to - 1] ? end + 1 : end;
  }

  /** The first index in the view at or behind a canonical offset. */
  public int index(int offset) {
    int found = java.util.Arrays.binarySearch(offsets, offset);
    if (found < 0) {
      return Math.min(-found - 1, text.length());
    }
    while (found > 0 && offsets[found - 1] == offset) {
      found--;
    }
    return found;
  }
}
