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

  static Stripped of(LinedText text, List<Marker> markers) {
    List<int[]> ranges = new ArrayList<>();
    List<Integer> at = new ArrayList<>();
    int removed = 0;
    int last = 0;
    for (Marker marker : markers) {
      int from = Math.max(last, marker.from());
      int to = Math.max(from, marker.to());
      at.add(from - removed);
      if (to > from) {
        ranges.add(new int[] {from, to});
        removed += to - from;
      }
      last = to;
    }
    return new Stripped(text.without(ranges), markers, at);
  }
}
