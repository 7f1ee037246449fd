package org.stigraph.web.view;

import java.util.ArrayList;
import java.util.List;
import org.stigraph.web.graph.Passage;
import org.stigraph.web.graph.StatedClaim;

/** Cuts a text unit into runs: the exact words of claims and the name of their subject. */
final class Marking {

  private final String text;
  private final int start;
  private final boolean whole;
  private final Piece.Kind[] kinds;

  Marking(Passage unit) {
    this.text = unit.text();
    this.start = unit.start();
    this.whole = unit.end() - unit.start() == text.codePointCount(0, text.length());
    this.kinds = new Piece.Kind[text.codePointCount(0, text.length())];
    java.util.Arrays.fill(kinds, Piece.Kind.PLAIN);
  }

  /**
   * Whether the unit's text is there whole; of a document whose text may not be shown it is quotes,
   * and places in it cannot be counted.
   */
  boolean isWhole() {
    return whole;
  }

  /** Marks the words that a claim quotes. */
  Marking words(StatedClaim claim) {
    if (!whole) {
      return quote(claim.quote().text());
    }
    return span(claim.quote().start(), claim.quote().end());
  }

  /** Marks a span of the document's canonical text as far as it lies in the unit. */
  Marking span(int from, int to) {
    for (int at = Math.max(0, from - start); at < Math.min(kinds.length, to - start); at++) {
      kinds[at] = Piece.Kind.WORDS;
    }
    return this;
  }

  private Marking quote(String words) {
    int index = text.indexOf(words);
    if (index >= 0) {
      int from = text.codePointCount(0, index);
      java.util.Arrays.fill(
          kinds, from, from + words.codePointCount(0, words.length()), Piece.Kind.WORDS);
    }
    return this;
  }

  /** Marks the first of the names that stands in the unit outside the marked words. */
  Marking name(List<String> names) {
    for (String name : names) {
      int index = text.indexOf(name);
      while (index >= 0 && !name.isEmpty()) {
        int from = text.codePointCount(0, index);
        int to = from + name.codePointCount(0, name.length());
        if (isPlain(from, to)) {
          java.util.Arrays.fill(kinds, from, to, Piece.Kind.NAME);
          return this;
        }
        index = text.indexOf(name, index + 1);
      }
    }
    return this;
  }

  /** The runs in order. */
  List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (int at = 1; at <= kinds.length; at++) {
      if (at == kinds.length || kinds[at] != kinds[from]) {
        pieces.add(
            new Piece(
                text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, at)),
                kinds[from]));
        from = at;
      }
    }
    return pieces;
  }

  private boolean isPlain(int from, int to) {
    for (int at = from; at < to; at++) {
      if (kinds[at] != Piece.Kind.PLAIN) {
        return false;
      }
    }
    return true;
  }
}
