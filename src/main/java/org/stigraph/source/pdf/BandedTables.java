package org.stigraph.source.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Finds tables whose rows are parted by level rules and whose columns by nothing but white: the
 * rules begin and end below each other, and between them stand cells beside each other.
 */
final class BandedTables {

  private static final int FEWEST_BANDS = 3;

  /** How much of a band is filled with lines, at the least: else rules stand there for others. */
  private static final float EMPTIEST = 0.2f;

  /** A band with more lines is running text between rules. */
  private static final int MOST_LINES = 14;

  /** How far ends of rules may lie apart, in points. */
  private static final float NEAR = 3;

  private BandedTables() {}

  /** Rules below each other, each from top to bottom. */
  private record Stack(float left, float right, List<Float> levels) {}

  /**
   * Takes the tables out of a page.
   *
   * @param segments the page's segments; those in tables are taken out
   */
  static List<Part.Grid> take(List<Segment> segments, List<Rule> rules) {
    List<Part.Grid> grids = new ArrayList<>();
    for (Stack stack : stacks(rules)) {
      List<List<Segment>> bands = bands(stack, segments);
      for (List<List<Segment>> run : runs(bands)) {
        Part.Grid grid = grid(stack, run);
        long wide = grid.rows().stream().filter(RuledTables::hasTwo).count();
        if (grid.rows().size() >= FEWEST_BANDS && wide * 2 >= grid.rows().size()) {
          Set<Segment> taken = Collections.newSetFromMap(new IdentityHashMap<>());
          run.forEach(taken::addAll);
          segments.removeIf(taken::contains);
          grids.add(grid);
        }
      }
    }
    return grids;
  }

  private static List<Stack> stacks(List<Rule> rules) {
    List<Stack> stacks = new ArrayList<>();
    for (Rule rule : wholes(rules)) {
      Stack home = null;
      for (Stack stack : stacks) {
        boolean below =
            Math.abs(stack.left() - rule.left()) < NEAR
                && Math.abs(stack.right() - rule.right()) < NEAR;
        home = below ? stack : home;
      }
      if (home == null) {
        home = new Stack(rule.left(), rule.right(), new ArrayList<>());
        stacks.add(home);
      }
      List<Float> levels = home.levels();
      if (levels.isEmpty() || rule.top() - levels.get(levels.size() - 1) > NEAR) {
        levels.add(rule.top());
      }
    }
    stacks.removeIf(stack -> stack.levels().size() < FEWEST_BANDS);
    return stacks;
  }

  /** Level rules from top to bottom, those drawn in pieces put together. */
  private static List<Rule> wholes(List<Rule> rules) {
    List<Rule> level = new ArrayList<>(rules.stream().filter(Rule::isHorizontal).toList());
    level.sort(
        Comparator.comparingDouble((Rule rule) -> Math.round(rule.top()))
            .thenComparingDouble(Rule::left));
    List<Rule> wholes = new ArrayList<>();
    for (Rule rule : level) {
      int last = wholes.size() - 1;
      boolean goesOn =
          last >= 0
              && Math.abs(wholes.get(last).top() - rule.top()) < 1
              && rule.left() <= wholes.get(last).right() + NEAR;
      if (goesOn) {
        Rule first = wholes.get(last);
        float right = Math.max(first.right(), rule.right());
        wholes.set(last, new Rule(first.left(), first.top(), right, first.bottom()));
      } else {
        wholes.add(rule);
      }
    }
    return wholes;
  }

  /** What stands above the first rule, if that may be a row, and between each two. */
  private static List<List<Segment>> bands(Stack stack, List<Segment> segments) {
    List<Float> levels = stack.levels();
    List<List<Segment>> bands = new ArrayList<>();
    float height = levels.get(1) - levels.get(0);
    List<Segment> above = band(stack, segments, levels.get(0) - height, levels.get(0));
    for (int i = 0; i + 1 < levels.size(); i++) {
      bands.add(band(stack, segments, levels.get(i), levels.get(i + 1)));
    }
    if (isRow(above, WhiteGaps.through(bands, stack.left(), stack.right()))) {
      bands.add(0, above);
    }
    return bands;
  }

  /** Whether segments stand in several columns and none reaches from one into another. */
  private static boolean isRow(List<Segment> segments, List<float[]> gaps) {
    Set<Integer> columns = new HashSet<>();
    for (Segment segment : segments) {
      for (Segment piece : WhiteGaps.parted(segment, gaps)) {
        int column = WhiteGaps.column(piece, gaps);
        if (column < gaps.size() && piece.right() > gaps.get(column)[1]) {
          return false;
        }
        columns.add(column);
      }
    }
    return columns.size() > 1;
  }

  /** The segments of a band; none where it is mostly white. */
  private static List<Segment> band(Stack stack, List<Segment> segments, float top, float bottom) {
    List<Segment> band = new ArrayList<>();
    float size = 0;
    for (Segment segment : segments) {
      float y = segment.baseline() - segment.size() * 0.3f;
      float middle = (segment.left() + segment.right()) / 2;
      if (middle > stack.left() && middle < stack.right() && y > top && y <= bottom) {
        band.add(segment);
        size = Math.max(size, segment.size());
      }
    }
    return lines(band) * size < (bottom - top) * EMPTIEST ? List.of() : band;
  }

  /** Bands next to each other that may be rows of one table. */
  private static List<List<List<Segment>>> runs(List<List<Segment>> bands) {
    List<List<List<Segment>>> runs = new ArrayList<>();
    List<List<Segment>> run = new ArrayList<>();
    for (List<Segment> band : bands) {
      if (band.isEmpty() || lines(band) > MOST_LINES) {
        runs.add(run);
        run = new ArrayList<>();
      } else {
        run.add(band);
      }
    }
    runs.add(run);
    runs.removeIf(one -> one.size() < FEWEST_BANDS);
    return runs;
  }

  private static long lines(List<Segment> band) {
    return band.stream().map(segment -> Math.round(segment.baseline() / 3)).distinct().count();
  }

  private static Part.Grid grid(Stack stack, List<List<Segment>> bands) {
    List<float[]> gaps = WhiteGaps.through(bands, stack.left(), stack.right());
    List<List<List<Segment>>> rows = new ArrayList<>();
    float top = Float.MAX_VALUE;
    float bottom = 0;
    for (List<Segment> band : bands) {
      List<Segment> pieces = new ArrayList<>();
      for (Segment segment : band) {
        pieces.addAll(WhiteGaps.parted(segment, gaps));
        top = Math.min(top, segment.top());
        bottom = Math.max(bottom, segment.baseline());
      }
      pieces.sort(Comparator.comparingDouble(Segment::baseline).thenComparingDouble(Segment::left));
      rows.addAll(rows(pieces, gaps));
    }
    return new Part.Grid(rows, stack.left(), stack.right(), top, bottom);
  }

  /** The rows of one band: one, or where a column holds figures below each other, each line. */
  private static List<List<List<Segment>>> rows(List<Segment> pieces, List<float[]> gaps) {
    List<List<List<Segment>>> lines = new ArrayList<>();
    List<List<Segment>> whole = empty(gaps.size() + 1);
    List<List<Segment>> line = new ArrayList<>();
    int[] figures = new int[gaps.size() + 1];
    float baseline = Float.NEGATIVE_INFINITY;
    for (Segment piece : pieces) {
      int column = WhiteGaps.column(piece, gaps);
      if (piece.baseline() - baseline > piece.size() * 0.35f) {
        line = empty(gaps.size() + 1);
        lines.add(line);
        baseline = piece.baseline();
      }
      line.get(column).add(piece);
      whole.get(column).add(piece);
      figures[column] += isFigure(piece.toString()) ? 1 : 0;
    }
    for (int count : figures) {
      if (count > 1) {
        return lines;
      }
    }
    return List.of(whole);
  }

  private static List<List<Segment>> empty(int columns) {
    List<List<Segment>> cells = new ArrayList<>();
    for (int c = 0; c < columns; c++) {
      cells.add(new ArrayList<>());
    }
    return cells;
  }

  /** Whether a cell's line is a number by itself. */
  private static boolean isFigure(String text) {
    boolean digit = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      digit |= Character.isDigit(c);
      if (!Character.isDigit(c) && ",.，．%％△▲-−+ 　()（）".indexOf(c) < 0) {
        return false;
      }
    }
    return digit;
  }
}
