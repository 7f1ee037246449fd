package org.stigraph.source.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Finds tables by the rules drawn around their cells. */
final class RuledTables {

  private static final float NEAR = 3;

  private RuledTables() {}

  /** A field of rules that touch: its edges by column and row. */
  private static final class Field {

    private final float[] xs;
    private final float[] ys;

    Field(float[] xs, float[] ys) {
      this.xs = xs;
      this.ys = ys;
    }

    boolean holds(Segment segment) {
      float middle = (segment.left() + segment.right()) / 2;
      float y = segment.baseline() - segment.size() * 0.3f;
      return middle > xs[0] && middle < xs[xs.length - 1] && y > ys[0] && y < ys[ys.length - 1];
    }
  }

  /**
   * Takes the tables out of a page.
   *
   * @param segments the page's segments; those in tables are taken out
   */
  static List<Part.Grid> take(List<Segment> segments, List<Rule> rules) {
    List<Part.Grid> grids = new ArrayList<>();
    for (Field field : fields(rules)) {
      List<Segment> inside = segments.stream().filter(field::holds).toList();
      Part.Grid grid = grid(field, inside);
      if (isTable(grid)) {
        Set<Segment> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        taken.addAll(inside);
        segments.removeIf(taken::contains);
        grids.add(grid);
      }
    }
    return grids;
  }

  private static boolean isTable(Part.Grid grid) {
    long wide = grid.rows().stream().filter(RuledTables::hasTwo).count();
    return grid.rows().size() >= 2 && wide * 2 >= grid.rows().size();
  }

  /** Whether two cells of a row hold something. */
  static boolean hasTwo(List<List<Segment>> row) {
    return row.stream().filter(cell -> !cell.isEmpty()).count() >= 2;
  }

  private static List<Field> fields(List<Rule> rules) {
    List<Rule> upright = rules.stream().filter(Rule::isVertical).toList();
    if (upright.size() < 2) {
      return List.of();
    }
    List<Rule> all = new ArrayList<>(rules);
    all.sort((a, b) -> Float.compare(a.top(), b.top()));
    int[] group = groups(all);
    List<Field> fields = new ArrayList<>();
    int[] roots = Arrays.stream(group).distinct().toArray();
    for (int root : roots) {
      List<Rule> members = new ArrayList<>();
      for (int i = 0; i < group.length; i++) {
        if (group[i] == root) {
          members.add(all.get(i));
        }
      }
      float[] xs = edges(members, true);
      float[] ys = edges(members, false);
      if (xs.length >= 3 && ys.length >= 3) {
        fields.add(new Field(xs, ys));
      }
    }
    return fields;
  }

  /** Which rules touch, directly or through others; rules in the order of their upper edges. */
  private static int[] groups(List<Rule> rules) {
    int[] group = new int[rules.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
    }
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < group.length; i++) {
      Rule rule = rules.get(i);
      open.removeIf(other -> rules.get(other).bottom() < rule.top() - NEAR);
      for (int other : open) {
        if (touch(rules.get(other), rule)) {
          group[root(group, i)] = root(group, other);
        }
      }
      if (open.size() < 2_000) {
        open.add(i);
      }
    }
    for (int i = 0; i < group.length; i++) {
      group[i] = root(group, i);
    }
    return group;
  }

  private static int root(int[] group, int of) {
    int at = of;
    while (group[at] != at) {
      group[at] = group[group[at]];
      at = group[at];
    }
    return at;
  }

  private static boolean touch(Rule a, Rule b) {
    return a.left() <= b.right() + NEAR
        && b.left() <= a.right() + NEAR
        && a.top() <= b.bottom() + NEAR
        && b.top() <= a.bottom() + NEAR;
  }

  /** The places at which rules of one direction stand, near ones taken as one, rising. */
  private static float[] edges(List<Rule> rules, boolean upright) {
    float[] places = new float[rules.size()];
    int count = 0;
    for (Rule rule : rules) {
      if (upright ? rule.isVertical() : rule.isHorizontal()) {
        places[count++] = upright ? rule.left() : rule.top();
      }
    }
    Arrays.sort(places, 0, count);
    float[] edges = new float[count];
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (kept == 0 || places[i] - edges[kept - 1] > NEAR * 2) {
        edges[kept++] = places[i];
      }
    }
    return Arrays.copyOf(edges, kept);
  }

  private static Part.Grid grid(Field field, List<Segment> inside) {
    int columns = field.xs.length - 1;
    List<List<List<Segment>>> rows = new ArrayList<>();
    for (int r = 0; r + 1 < field.ys.length; r++) {
      List<List<Segment>> cells = new ArrayList<>();
      for (int c = 0; c < columns; c++) {
        cells.add(new ArrayList<>());
      }
      for (Segment segment : inside) {
        float y = segment.baseline() - segment.size() * 0.3f;
        if (y > field.ys[r] && y <= field.ys[r + 1]) {
          cells.get(column(field.xs, segment)).add(segment);
        }
      }
      if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
        rows.add(cells);
      }
    }
    float[] xs = field.xs;
    float[] ys = field.ys;
    return new Part.Grid(rows, xs[0], xs[xs.length - 1], ys[0], ys[ys.length - 1]);
  }

  private static int column(float[] xs, Segment segment) {
    float x = segment.left() + Math.min(segment.size() / 2, segment.width() / 2);
    for (int c = 0; c + 2 < xs.length; c++) {
      if (x < xs[c + 1]) {
        return c;
      }
    }
    return xs.length - 2;
  }
}
