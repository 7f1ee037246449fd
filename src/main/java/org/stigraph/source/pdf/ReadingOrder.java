package org.stigraph.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Brings what stands on a page into reading order: where rows of running text leave the same gutter
 * free, the left column is read before the right one; the rest goes from top to bottom.
 */
final class ReadingOrder {

  private static final int DEEPEST = 4;

  /** Fewer characters a line are cells, not running text. */
  private static final int SHORTEST = 9;

  /** How far parts side by side reach into each other's height at least, in points. */
  private static final float OVERLAP = 3;

  private ReadingOrder() {}

  /** The parts of a page in reading order. */
  static List<Part> of(List<Segment> segments, List<Part.Grid> grids) {
    List<Part> all = new ArrayList<>(grids);
    for (Segment segment : segments) {
      all.add(new Part.Row(List.of(segment), 0, 0));
    }
    List<Part> out = new ArrayList<>();
    order(all, 0, out);
    return out;
  }

  private static void order(List<Part> parts, int depth, List<Part> out) {
    if (parts.isEmpty()) {
      return;
    }
    List<Part> sorted = new ArrayList<>(parts);
    sorted.sort(Comparator.comparingDouble(Part::top).thenComparingDouble(Part::left));
    float left = edge(sorted, true);
    float right = edge(sorted, false);
    Band band = new Band();
    for (List<Part> row : rows(sorted)) {
      if (!band.takes(row)) {
        write(band, left, right, depth, out);
        band = new Band();
        band.takes(row);
      }
    }
    write(band, left, right, depth, out);
  }

  /** Groups parts that overlap in height, from top to bottom. */
  private static List<List<Part>> rows(List<Part> sorted) {
    List<List<Part>> rows = new ArrayList<>();
    float bottom = -1;
    for (Part part : sorted) {
      boolean overlaps = !rows.isEmpty() && part.top() < bottom - OVERLAP;
      if (!overlaps) {
        rows.add(new ArrayList<>());
        bottom = part.baseline();
      }
      rows.get(rows.size() - 1).add(part);
      bottom = Math.max(bottom, part.baseline());
    }
    return rows;
  }

  private static void write(Band band, float left, float right, int depth, List<Part> out) {
    List<Part> before = band.left();
    List<Part> behind = band.right();
    if (depth < DEEPEST && isColumn(before) && isColumn(behind)) {
      order(before, depth + 1, out);
      order(behind, depth + 1, out);
    } else {
      lines(band.parts, left, right, out);
    }
  }

  private static float edge(List<Part> parts, boolean left) {
    float edge = left ? Float.MAX_VALUE : 0;
    for (Part part : parts) {
      edge = left ? Math.min(edge, part.left()) : Math.max(edge, part.right());
    }
    return edge;
  }

  /** Whether lines are running text in a column: most of them as wide as it. */
  private static boolean isColumn(List<Part> parts) {
    if (parts.size() < 2) {
      return false;
    }
    float width = edge(parts, false) - edge(parts, true);
    int wide = 0;
    int characters = 0;
    for (Part part : parts) {
      wide += part.right() - part.left() > width * 0.6f ? 1 : 0;
      characters += part instanceof Part.Row row ? row.segments().get(0).pieces().size() : 20;
    }
    return wide * 2 >= parts.size() && characters >= SHORTEST * parts.size();
  }

  /** Rows that leave one gutter free. */
  private static final class Band {

    private final List<Part> parts = new ArrayList<>();
    private boolean parted;
    private float from;
    private float to = Float.MAX_VALUE;

    /** Takes a row; false when it crosses the gutter, or has one where rows before have none. */
    boolean takes(List<Part> row) {
      float gapFrom = 0;
      float gapTo = 0;
      float reached = edge(row, true);
      List<Part> sorted = new ArrayList<>(row);
      sorted.sort(Comparator.comparingDouble(Part::left));
      for (Part part : sorted) {
        float low = Math.max(reached, from);
        float high = Math.min(part.left(), to);
        if (part.left() > reached && high - low > gapTo - gapFrom) {
          gapFrom = low;
          gapTo = high;
        }
        reached = Math.max(reached, part.right());
      }
      boolean gap = gapTo - gapFrom > 4;
      if (!parts.isEmpty() && gap != parted && !(parted && row.size() == 1 && fits(row.get(0)))) {
        return false;
      }
      if (gap) {
        parted = true;
        from = gapFrom;
        to = gapTo;
      }
      parts.addAll(row);
      return true;
    }

    /** Whether one part stands on one side of the gutter, which it may narrow. */
    private boolean fits(Part part) {
      if (part.right() < to - 4) {
        from = Math.max(from, part.right());
        return true;
      }
      if (part.left() > from + 4) {
        to = Math.min(to, part.left());
        return true;
      }
      return false;
    }

    List<Part> left() {
      return parted ? parts.stream().filter(part -> part.left() < from + 1).toList() : parts;
    }

    List<Part> right() {
      return parted ? parts.stream().filter(part -> part.left() >= from + 1).toList() : List.of();
    }
  }

  /** Puts segments on one baseline into one row. */
  private static void lines(List<Part> parts, float left, float right, List<Part> out) {
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

  private static void flush(List<Segment> row, float left, float right, List<Part> out) {
    if (!row.isEmpty()) {
      row.sort(Comparator.comparingDouble(Segment::left));
      out.add(new Part.Row(row, left, right));
      row.clear();
    }
  }
}
