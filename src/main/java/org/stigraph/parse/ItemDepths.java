package org.stigraph.parse;

import java.util.ArrayDeque;
import java.util.Deque;

/** How deep list items are nested, by how far they are set in. */
final class ItemDepths {

  /** Farther apart, in points, items stand in different columns. */
  private static final float AWAY = 200;

  private final Deque<Float> indents = new ArrayDeque<>();

  /** A line that is no item ends the list. */
  void end() {
    indents.clear();
  }

  /**
   * The nesting of an item among those since the list began, 1 for the outermost.
   *
   * @param left its left edge in points
   * @param size the size of its type
   */
  int depth(float left, float size) {
    float near = size * 0.6f;
    if (indents.isEmpty() || Math.abs(indents.getLast() - left) > AWAY) {
      indents.clear();
    }
    while (!indents.isEmpty() && indents.getLast() > left + near) {
      indents.removeLast();
    }
    if (indents.isEmpty() || indents.getLast() < left - near) {
      indents.addLast(left);
    }
    return indents.size();
  }
}
