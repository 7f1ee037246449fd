package org.stigraph.source.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.stigraph.source.MarkedText;

/** Which columns of the rows below are taken by cells that span several rows: they stay empty. */
final class HtmlRows {

  private static final int WIDEST = 200;

  private Map<Integer, Integer> taken = new HashMap<>();
  private final Map<Integer, Integer> next = new HashMap<>();

  /** Passes over columns that a cell above takes; returns the first free one. */
  int skip(int column, MarkedText line) {
    int at = column;
    while (taken.containsKey(at) && at < WIDEST) {
      line.append(at == 0 ? "" : "\t");
      int left = taken.getOrDefault(at, 1);
      if (left > 1) {
        next.put(at, left - 1);
      }
      at++;
    }
    return at;
  }

  /** Notes a cell's spans; returns the column behind it. */
  int put(int column, Element cell, MarkedText line) {
    int wide = span(cell, "colspan");
    int high = span(cell, "rowspan");
    for (int i = 0; i < wide; i++) {
      line.append(i == 0 ? "" : "\t");
      if (high > 1) {
        next.put(column + i, high - 1);
      }
    }
    return column + wide;
  }

  void endRow() {
    taken = new HashMap<>(next);
    next.clear();
  }

  private static int span(Element cell, String name) {
    String value = cell.attr(name).strip();
    boolean number = value.length() < 4 && value.chars().allMatch(c -> c >= '0' && c <= '9');
    return number && !value.isEmpty() ? Math.max(1, Math.min(WIDEST, Integer.parseInt(value))) : 1;
  }
}
