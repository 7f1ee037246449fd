package org.stigraph.source.pdf;

import java.util.ArrayList;
import java.util.List;

/** Finds tables without upright rules: rows of short segments that stand below one another. */
final class AlignedTables {

  private static final int FEWEST_ROWS = 3;

  private AlignedTables() {}

  /** The same parts with rows that make a table put into one. */
  static List<Part> in(List<Part> parts) {
    List<Part> out = new ArrayList<>();
    List<Part.Row> rows = new ArrayList<>();
    for (Part part : parts) {
      boolean joins = part instanceof Part.Row row && row.segments().size() > 1;
      if (joins && part instanceof Part.Row row && (rows.isEmpty() || isBelow(rows, row))) {
        rows.add(row);
        continue;
      }
      flush(rows, out);
      if (joins && part instanceof Part.Row row) {
        rows.add(row);
      } else {
        out.add(part);
      }
    }
    flush(rows, out);
    return out;
  }

  /** Whether a row's segments stand below those of the row before, at table distance. */
  private static boolean isBelow(List<Part.Row> rows, Part.Row row) {
    Part.Row last = rows.get(rows.size() - 1);
    float step = row.baseline() - last.baseline();
    if (step <= 0 || step > last.segments().get(0).size() * 3.5f) {
      return false;
    }
    int met = 0;
    for (Segment segment : row.segments()) {
      for (Segment above : last.segments()) {
        if (segment.left() < above.right() && above.left() < segment.right()) {
          met++;
          break;
        }
      }
    }
    return met >= 2 && met * 3 >= row.segments().size() * 2;
  }

  private static void flush(List<Part.Row> rows, List<Part> out) {
    if (rows.size() < FEWEST_ROWS) {
      out.addAll(rows);
    } else {
      out.add(grid(rows));
    }
    rows.clear();
  }

  private static Part.Grid grid(List<Part.Row> rows) {
    List<float[]> columns = new ArrayList<>();
    for (Part.Row row : rows) {
      for (Segment segment : row.segments()) {
        widen(columns, segment);
      }
    }
    columns.sort((a, b) -> Float.compare(a[0], b[0]));
    List<List<List<Segment>>> cells = new ArrayList<>();
    float left = Float.MAX_VALUE;
    float right = 0;
    for (Part.Row row : rows) {
      List<List<Segment>> line = new ArrayList<>();
      for (float[] column : columns) {
        line.add(
            row.segments().stream()
                .filter(one -> one.left() < column[1] && one.right() > column[0])
                .filter(one -> home(columns, one) == column)
                .toList());
      }
      cells.add(line);
      left = Math.min(left, row.left());
      right = Math.max(right, row.right());
    }
    Part.Row last = rows.get(rows.size() - 1);
    return new Part.Grid(cells, left, right, rows.get(0).top(), last.baseline());
  }

  private static float[] home(List<float[]> columns, Segment segment) {
    for (float[] column : columns) {
      if (segment.left() < column[1] && segment.right() > column[0]) {
        return column;
      }
    }
    return columns.get(0);
  }

  private static void widen(List<float[]> columns, Segment segment) {
    for (float[] column : columns) {
      if (segment.left() < column[1] && segment.right() > column[0]) {
        column[0] = Math.min(column[0], segment.left());
        column[1] = Math.max(column[1], segment.right());
        return;
      }
    }
    columns.add(new float[] {segment.left(), segment.right()});
  }
}
