package org.stigraph.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts glyphs together into segments: along the order in which they are drawn as long as they stand
 * side by side, then across it where something was drawn later, such as raised figures.
 */
final class GlyphRuns {

  private static final Comparator<GlyphRun> BY_PLACE =
      Comparator.comparingDouble((GlyphRun run) -> run.baseline())
          .thenComparingDouble(run -> run.left());

  private final List<Rule> uprights;
  private final List<GlyphRun> runs = new ArrayList<>();

  private GlyphRuns(List<Rule> rules) {
    this.uprights = rules.stream().filter(Rule::isVertical).toList();
  }

  /** The segments of a page, from top to bottom. */
  static List<Segment> of(List<Glyph> glyphs, List<Rule> rules) {
    GlyphRuns all = new GlyphRuns(rules);
    for (Glyph glyph : glyphs) {
      all.add(glyph);
    }
    all.runs.removeIf(GlyphRun::isBlank);
    all.runs.sort(BY_PLACE);
    all.merge();
    return all.runs.stream().map(GlyphRun::segment).toList();
  }

  private void add(Glyph glyph) {
    GlyphRun last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
    if (last == null || parted(last, glyph.x(), glyph.y()) || !last.takes(glyph)) {
      runs.add(new GlyphRun(glyph));
    }
  }

  /** Whether an upright rule stands between a run and a place to the right of it. */
  private boolean parted(GlyphRun run, float x, float y) {
    if (uprights.isEmpty() || x < run.right() + run.size() * 0.1f) {
      return false;
    }
    for (Rule rule : uprights) {
      boolean between = rule.left() >= run.right() - 1 && rule.right() <= x + 1;
      if (between && rule.top() < y && rule.bottom() > y - run.size() * 0.5f) {
        return true;
      }
    }
    return false;
  }

  /** Joins runs that stand side by side though they were not drawn one after the other. */
  private void merge() {
    for (int i = 0; i < runs.size(); i++) {
      GlyphRun run = runs.get(i);
      int j = i + 1;
      while (j < runs.size() && runs.get(j).top() <= run.baseline()) {
        @Nullable GlyphRun joined = join(run, runs.get(j));
        if (joined == null) {
          j++;
        } else {
          runs.remove(j);
          runs.set(i, joined);
          run = joined;
          j = i + 1;
        }
      }
    }
    runs.sort(BY_PLACE);
  }

  private @Nullable GlyphRun join(GlyphRun one, GlyphRun two) {
    GlyphRun left = one.left() <= two.left() ? one : two;
    GlyphRun right = left == one ? two : one;
    float gap = right.left() - left.right();
    float size = Math.max(left.size(), right.size());
    if (right.left() > left.left() && right.right() < left.right()) {
      return inside(right, left);
    }
    float widest = left.widestGap();
    if (gap > widest * size || gap < -0.5f * size || parted(left, right.left(), right.baseline())) {
      return null;
    }
    boolean apart = left.isSign() ? anyBetween(left, right) : right.isItem() && gap > size * 0.2f;
    if (apart) {
      return null;
    }
    boolean level = Math.abs(left.baseline() - right.baseline()) <= size * 0.12f;
    if (level || (gap < 0.6f * size && isRaised(right, left))) {
      return left.with(right, !level);
    }
    if (gap < 0.6f * size && isRaised(left, right)) {
      return right.behind(left);
    }
    return null;
  }

  /** A run set into the white of another that reaches over it on both sides. */
  private static @Nullable GlyphRun inside(GlyphRun small, GlyphRun big) {
    boolean level = Math.abs(big.baseline() - small.baseline()) <= big.size() * 0.12f;
    boolean raised = !level && small.isFigures() && isRaised(small, big);
    return level || raised ? big.around(small, raised).orElse(null) : null;
  }

  /** Whether another run stands between a sign and what is to the right of it. */
  private boolean anyBetween(GlyphRun left, GlyphRun right) {
    for (GlyphRun run : runs) {
      boolean level = Math.abs(run.baseline() - left.baseline()) <= left.size() * 0.3f;
      if (level && run.left() > left.left() && run.left() < right.left()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a run is figures set above another. */
  private static boolean isRaised(GlyphRun small, GlyphRun big) {
    float up = big.baseline() - small.baseline();
    return small.count() <= 8
        && up > big.size() * 0.08f
        && up < big.size() * 0.75f
        && small.size() <= big.size() * 1.02f;
  }
}
