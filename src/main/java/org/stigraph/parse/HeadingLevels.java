package org.stigraph.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Levels of headings from the order in which their numbering styles first appear: a heading stands
 * under the last one whose style appeared earlier than its own. Headings such as はじめに are
 * outermost.
 */
final class HeadingLevels {

  private final Map<String, Integer> ranks = new HashMap<>();
  private final List<Integer> open = new ArrayList<>();

  /** The level of the next heading in reading order, 1 for the outermost. */
  int next(String style) {
    if (style.equals(Headings.USUAL_STYLE)) {
      open.clear();
      open.add(-1);
      return 1;
    }
    boolean underUsual = open.size() == 1 && open.get(0) < 0;
    Integer known = ranks.putIfAbsent(style, ranks.size());
    int rank = known == null ? ranks.size() - 1 : known;
    if (underUsual && rank == 0) {
      open.clear();
    }
    while (!open.isEmpty() && open.get(open.size() - 1) >= rank) {
      open.remove(open.size() - 1);
    }
    open.add(rank);
    return open.size();
  }
}
