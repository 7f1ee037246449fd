package org.stigraph.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * A text without its markers.
 *
 * @param text what is left
 * @param markers the markers, in order
 * @param at where each stood, as index into what is left
 */
record Stripped(LinedText text, List<Marker> markers, List<Integer> at) {

  /**
   * Takes the markers out of a text, and what else is to go.
   *
   * @param others ranges that go too, in order, no marker in them
   */
  static Stripped of(LinedText text, List<Marker> markers, List<int[]> others) {
    List<int[]> ranges = new ArrayList<>();
    List<Integer> at = new ArrayList<>();
    int removed = 0;
    int last = 0;
    int next = 0;
    for (Marker marker : markers) {
      while (next < others.size() && others.get(next)[1] <= marker.from()) {
        removed += others.get(next)[1] - others.get(next)[0];
        ranges.add(others.get(next));
        next++;
      }
      int from = Math.max(last, marker.from());
      int to = Math.max(from, marker.to());
      at.add(from - removed);
      if (to > from) {
        ranges.add(new int[] {from, to});
        removed += to - from;
      }
      last = to;
    }
    while (next < others.size()) {
      if (others.get(next)[0] >= last) {
        ranges.add(others.get(next));
      }
      next++;
    }
    return new Stripped(text.without(ranges), markers, at);
  }
}
