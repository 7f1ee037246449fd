package org.stigraph.source.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Brings what stands on a page into reading order: of columns of running text the left one before
 * the right one, the rest from top to bottom.
 */
final class ReadingOrder {

  private static final int DEEPEST = 60;

  /** So many lines end at an edge that counts as the column's, where there are enough. */
  private static final int BEARERS = 3;

  private ReadingOrder() {}

  /** The parts of a page in reading order. */
  static List<Part> of(List<Segment> segments, List<Part.Grid> grids) {
    List<Part> all = new ArrayList<>(grids);
    for (Segment segment : segments) {
      all.add(new Part.Row(List.of(segment), 0, 0));
    }
    all.sort(Comparator.comparingDouble(Part::top).thenComparingDouble(Part::left));
    List<Part> out = new ArrayList<>();
    order(all, 0, out);
    return out;
  }

  private static void order(List<Part> sorted, int depth, List<Part> out) {
    if (sorted.isEmpty()) {
      return;
    }
    Optional<Columns> columns = depth < DEEPEST ? Columns.in(sorted) : Optional.empty();
    if (columns.isEmpty()) {
      lines(sorted, out);
      return;
    }
    order(columns.get().above(), depth + 1, out);
    order(columns.get().left(), depth + 1, out);
    order(columns.get().right(), depth + 1, out);
    order(columns.get().below(), depth + 1, out);
  }

  /** Puts segments on one baseline into one row. */
  private static void lines(List<Part> parts, List<Part> out) {
    float left = edge(parts, true);
    float right = edge(parts, false);
    List<Part> sorted = new ArrayList<>(parts);
    sorted.sort(Comparator.comparingDouble(Part::baseline).thenComparingDouble(Part::left));
    List<Segment> row = new ArrayList<>();
    for (Part part : sorted) {
      if (!(part instanceof Part.Row one)) {
        flush(row, left, right, out);
        out.add(part);
        continue;
      }
      Segment segment = one.segments().get(0);
      boolean level =
          !row.isEmpty()
              && Math.abs(row.get(0).baseline() - segment.baseline()) <= segment.size() * 0.35f;
      if (!level) {
        flush(row, left, right, out);
      }
      row.add(segment);
    }
    flush(row, left, right, out);
  }

  /**
   * The left or right edge of running text: the outermost that several lines reach, so that a head
   * or foot that is wider than the text does not count.
   */
  private static float edge(List<Part> parts, boolean left) {
    double[] edges =
        parts.stream().mapToDouble(part -> left ? part.left() : -part.right()).sorted().toArray();
    double near = parts.get(0) instanceof Part.Row row ? row.segments().get(0).size() : 10;
    for (int i = 0; i + BEARERS <= edges.length && edges.length >= BEARERS * 3; i++) {
      if (edges[i + BEARERS - 1] - edges[i] <= near) {
        return (float) Math.abs(edges[i]);
      }
    }
    return edges.length == 0 ? 0 : (float) Math.abs(Arrays.stream(edges).min().orElse(0));
  }

  private static void flush(List<Segment> row, float left, float right, List<Part> out) {
    if (!row.isEmpty()) {
      row.sort(Comparator.comparingDouble(Segment::left));
      out.add(new Part.Row(row, left, right));
      row.clear();
    }
  }
}
