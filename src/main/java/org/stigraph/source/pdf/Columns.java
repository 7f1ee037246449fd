package org.stigraph.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Two columns of running text side by side, what stands above them and what below. Their lines need
 * not stand on common baselines; either may be columns again.
 */
record Columns(List<Part> above, List<Part> left, List<Part> right, List<Part> below) {

  /** The narrowest gutter, in points. */
  private static final float GUTTER = 5;

  /** Fewer characters a line are cells, not running text. */
  private static final int SHORTEST = 9;

  /** White over the whole width that ends columns, in sizes of the type. */
  private static final float APART = 2.2f;

  /** From line to line, in usual steps: more ends a paragraph or begins a table. */
  private static final float STEP = 1.4f;

  /** Columns that hold tables too have at least so many lines of running text. */
  private static final int FEWEST_LINES = 5;

  private static final int DEEPEST = 3;

  /**
   * The columns that hold most of some parts, if there are any.
   *
   * @param sorted from top to bottom
   */
  static Optional<Columns> in(List<Part> sorted) {
    return in(sorted, 0);
  }

  private static Optional<Columns> in(List<Part> sorted, int depth) {
    Optional<Columns> best = Optional.empty();
    int most = 0;
    for (float gutter : gutters(sorted)) {
      for (int[] run : runs(sorted, gutter)) {
        Optional<Columns> found =
            run[1] - run[0] > most ? of(sorted, run[0], run[1], gutter, depth) : Optional.empty();
        int count = found.map(one -> one.left().size() + one.right().size()).orElse(0);
        if (count > most) {
          best = found;
          most = count;
        }
      }
    }
    return best;
  }

  /** Where a gutter may begin: at the right edges of lines, seen at whole points. */
  private static TreeSet<Float> gutters(List<Part> parts) {
    TreeSet<Float> gutters = new TreeSet<>();
    parts.forEach(part -> gutters.add((float) Math.ceil(part.right())));
    return gutters;
  }

  /** Stretches of parts of which none crosses the gutter, without much white between them. */
  private static List<int[]> runs(List<Part> sorted, float gutter) {
    List<int[]> runs = new ArrayList<>();
    int from = 0;
    float bottom = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < sorted.size(); i++) {
      Part part = sorted.get(i);
      float over = overhang(part);
      boolean crosses = part.right() - over > gutter && part.left() + over < gutter + GUTTER;
      boolean apart = i > from && part.top() - bottom > APART * size(part);
      if (crosses || apart) {
        add(runs, from, i);
        from = crosses ? i + 1 : i;
        bottom = Float.NEGATIVE_INFINITY;
      }
      bottom = Math.max(bottom, part.baseline());
    }
    add(runs, from, sorted.size());
    return runs;
  }

  private static void add(List<int[]> runs, int from, int to) {
    if (to - from > 3) {
      runs.add(new int[] {from, to});
    }
  }

  /** How far a part may reach out of its column: a table does by the room around its words. */
  private static float overhang(Part part) {
    return part instanceof Part.Grid ? 6 : 0;
  }

  private static float size(Part part) {
    return part instanceof Part.Row ? part.baseline() - part.top() : 12;
  }

  private static Optional<Columns> of(
      List<Part> sorted, int from, int to, float gutter, int depth) {
    List<Part> left = new ArrayList<>();
    List<Part> right = new ArrayList<>();
    for (Part part : sorted.subList(from, to)) {
      (part.right() - overhang(part) <= gutter ? left : right).add(part);
    }
    if (left.size() < 2 || right.size() < 2 || !meet(left, right)) {
      return Optional.empty();
    }
    boolean table = to < sorted.size() && sorted.get(to) instanceof Part.Grid;
    List<Part> below = new ArrayList<>(tail(left, right, table));
    below.addAll(tail(right, left, table));
    left.removeAll(below);
    right.removeAll(below);
    if (!isText(left, depth) || !isText(right, depth)) {
      return Optional.empty();
    }
    below.addAll(sorted.subList(to, sorted.size()));
    below.sort(Comparator.comparingDouble(Part::top).thenComparingDouble(Part::left));
    return Optional.of(new Columns(List.copyOf(sorted.subList(0, from)), left, right, below));
  }

  /** Whether two columns stand beside each other, not one below the other. */
  private static boolean meet(List<Part> left, List<Part> right) {
    float from = Math.max(left.get(0).top(), right.get(0).top());
    float to = Math.min(bottom(left), bottom(right));
    return to > from;
  }

  private static float bottom(List<Part> parts) {
    return (float) parts.stream().mapToDouble(Part::baseline).max().orElse(0);
  }

  /**
   * What stands on one side below the other column and is none of its own text: captions and tables
   * over the whole width, set apart by a step. A lone line is a heading of the column's own unless
   * a table stands below.
   *
   * @param table whether the next thing below both columns is a table
   */
  private static List<Part> tail(List<Part> column, List<Part> other, boolean table) {
    float bottom = bottom(other);
    float width = edge(column, false) - edge(column, true);
    float usual = step(column);
    int from = column.size();
    for (int i = column.size() - 1; i > 0 && column.get(i).top() > bottom; i--) {
      Part part = column.get(i);
      boolean text = part instanceof Part.Row && part.right() - part.left() > width * 0.6f;
      if (text) {
        break;
      }
      boolean stepped = part.baseline() - column.get(i - 1).baseline() > usual * STEP;
      from = stepped || part instanceof Part.Grid ? i : from;
    }
    List<Part> tail = List.copyOf(column.subList(from, column.size()));
    boolean lone = tail.size() == 1 && tail.get(0) instanceof Part.Row && !table;
    return lone ? List.of() : tail;
  }

  /** The usual distance of baselines. */
  private static float step(List<Part> column) {
    double[] steps = new double[column.size() - 1];
    for (int i = 1; i < column.size(); i++) {
      steps[i - 1] = column.get(i).baseline() - column.get(i - 1).baseline();
    }
    java.util.Arrays.sort(steps);
    return (float) steps[steps.length / 2];
  }

  /** The first or the last baseline. */
  static float bound(List<Part> parts, boolean first) {
    var baselines = parts.stream().mapToDouble(Part::baseline);
    return (float) (first ? baselines.min() : baselines.max()).orElse(0);
  }

  /** The outermost left or right edge. */
  static float edge(List<Part> parts, boolean left) {
    float edge = left ? Float.MAX_VALUE : 0;
    for (Part part : parts) {
      edge = left ? Math.min(edge, part.left()) : Math.max(edge, part.right());
    }
    return edge;
  }

  /**
   * Whether parts are running text: most lines as wide as all, but for those of tables, which are
   * fewer; or columns of it.
   */
  private static boolean isText(List<Part> parts, int depth) {
    if (parts.size() < 2) {
      return false;
    }
    float width = edge(parts, false) - edge(parts, true);
    int lines = 0;
    int wide = 0;
    int characters = 0;
    int tabular = 0;
    for (Part part : parts) {
      if (!isAlone(part, parts)) {
        tabular++;
        continue;
      }
      lines++;
      wide += part.right() - part.left() > width * 0.6f ? 1 : 0;
      characters += part instanceof Part.Row row ? row.segments().get(0).pieces().size() : 20;
    }
    boolean text = wide * 2 >= lines && characters >= SHORTEST * lines;
    boolean mostly = lines >= FEWEST_LINES ? tabular <= lines * 2 : tabular == 0;
    return (text && mostly) || (depth < DEEPEST && in(parts, depth + 1).isPresent());
  }

  /** Whether nothing else stands on a part's baseline. */
  private static boolean isAlone(Part part, List<Part> parts) {
    for (Part other : parts) {
      boolean level = Math.abs(other.baseline() - part.baseline()) < size(part) * 0.35f;
      if (level && !other.equals(part) && other instanceof Part.Row) {
        return false;
      }
    }
    return true;
  }
}
