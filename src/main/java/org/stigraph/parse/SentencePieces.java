package org.stigraph.parse;

import java.util.ArrayList;
import java.util.List;

/** Splits a block into sentences and the web debris that stands at their edges. */
final class SentencePieces {

  private static final String GOES_ON = "はがをにでとのもへやよ、，。を（(」』）";

  private SentencePieces() {}

  /** Sentences and pieces of debris, in order. */
  static List<SentenceSplitter.Range> of(String text) {
    List<int[]> debris = Debris.in(text);
    if (debris.isEmpty()) {
      return SentenceSplitter.split(text);
    }
    List<SentenceSplitter.Range> pieces = new ArrayList<>();
    int at = 0;
    for (int[] one : debris) {
      add(pieces, text, at, one[0]);
      pieces.add(new SentenceSplitter.Range(one[0], one[1]));
      at = one[1];
    }
    add(pieces, text, at, text.length());
    return pieces;
  }

  private static void add(List<SentenceSplitter.Range> pieces, String text, int from, int to) {
    for (SentenceSplitter.Range range : SentenceSplitter.split(text.substring(from, to))) {
      pieces.add(new SentenceSplitter.Range(from + range.start(), from + range.end()));
    }
  }

  /** Debris within a sentence, which no unit can leave out: ranges to be taken out of the text. */
  static List<int[]> inner(String text) {
    List<int[]> debris = Debris.in(text);
    List<int[]> inner = new ArrayList<>();
    for (int i = 0; i < debris.size(); i++) {
      int[] one = debris.get(i);
      int last = i;
      while (last + 1 < debris.size() && debris.get(last + 1)[0] == debris.get(last)[1]) {
        last++;
      }
      int end = debris.get(last)[1];
      boolean follows = end < text.length() && GOES_ON.indexOf(text.charAt(end)) >= 0;
      boolean leads = one[0] > 0 && !Characters.isTerminator(text.charAt(one[0] - 1));
      if (follows && leads) {
        for (int k = i; k <= last; k++) {
          inner.add(debris.get(k));
        }
      }
      i = last;
    }
    return inner;
  }
}
