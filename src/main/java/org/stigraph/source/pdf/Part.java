package org.stigraph.source.pdf;

import java.util.List;

/** What stands on a page, in reading order: a line of a column, or a table. */
sealed interface Part {

  float left();

  float right();

  float top();

  float baseline();

  /** Segments side by side in one column. */
  record Row(List<Segment> segments, float columnLeft, float columnRight) implements Part {

    public Row {
      segments = List.copyOf(segments);
    }

    @Override
    public float left() {
      return segments.get(0).left();
    }

    @Override
    public float right() {
      return segments.get(segments.size() - 1).right();
    }

    @Override
    public float top() {
      return segments.get(0).top();
    }

    @Override
    public float baseline() {
      return segments.get(0).baseline();
    }
  }

  /** A table: cells by row, each cell its segments from top to bottom. */
  record Grid(List<List<List<Segment>>> rows, float left, float right, float top, float baseline)
      implements Part {}
}
