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

  /** A gap that parts columns and cells, in type sizes. */
  private static final float GAP = 1.15f;

  /** The gap that may stand behind an item's sign, in type sizes. */
  private static final float SIGN_GAP = 3.2f;

  private static final Comparator<Run> BY_PLACE =
      Comparator.comparingDouble((Run run) -> run.baseline).thenComparingDouble(run -> run.left());

  static final String SIGNS = "-‐－–—*•・･○●◦▪■□◆◇▶►➤➢✓";

  private final List<Rule> uprights;
  private final List<Run> runs = new ArrayList<>();

  private GlyphRuns(List<Rule> rules) {
    this.uprights = rules.stream().filter(Rule::isVertical).toList();
  }

  /** The segments of a page, from top to bottom. */
  static List<Segment> of(List<Glyph> glyphs, List<Rule> rules) {
    GlyphRuns all = new GlyphRuns(rules);
    for (Glyph glyph : glyphs) {
      all.add(glyph);
    }
    all.runs.removeIf(Run::isBlank);
    all.runs.sort(BY_PLACE);
    all.merge();
    return all.runs.stream().map(Run::segment).toList();
  }

  private void add(Glyph glyph) {
    Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
    if (last == null || parted(last, glyph.x(), glyph.y()) || !last.takes(glyph)) {
      runs.add(new Run(glyph));
    }
  }

  /** Whether an upright rule stands between a run and a place to the right of it. */
  private boolean parted(Run run, float x, float y) {
    if (uprights.isEmpty() || x < run.right() + run.size * 0.1f) {
      return false;
    }
    for (Rule rule : uprights) {
      boolean between = rule.left() >= run.right() - 1 && rule.right() <= x + 1;
      if (between && rule.top() < y && rule.bottom() > y - run.size * 0.5f) {
        return true;
      }
    }
    return false;
  }

  /** Joins runs that stand side by side though they were not drawn one after the other. */
  private void merge() {
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      int j = i + 1;
      while (j < runs.size() && runs.get(j).top() <= run.baseline) {
        @Nullable Run joined = join(run, runs.get(j));
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

  private @Nullable Run join(Run one, Run two) {
    Run left = one.left() <= two.left() ? one : two;
    Run right = left == one ? two : one;
    float gap = right.left() - left.right();
    float size = Math.max(left.size, right.size);
    float widest = left.isSign() ? SIGN_GAP : GAP;
    if (gap > widest * size || gap < -0.5f * size || parted(left, right.left(), right.baseline)) {
      return null;
    }
    boolean level = Math.abs(left.baseline - right.baseline) <= size * 0.12f;
    if (level || (gap < 0.6f * size && isRaised(right, left))) {
      return left.with(right, !level);
    }
    if (gap < 0.6f * size && isRaised(left, right)) {
      return right.behind(left);
    }
    return null;
  }

  /** Whether a run is figures set above another. */
  private static boolean isRaised(Run small, Run big) {
    float up = big.baseline - small.baseline;
    return small.count <= 8
        && up > big.size * 0.08f
        && up < big.size * 0.75f
        && small.size <= big.size * 1.02f;
  }

  /** A growing run of glyphs. */
  private static final class Run {

    private final List<Segment.Piece> pieces = new ArrayList<>();
    private float baseline;
    private float size;
    private float right;
    private int count;

    Run(Glyph glyph) {
      baseline = glyph.y();
      size = glyph.size();
      put(glyph, false);
    }

    private Run() {}

    /** Takes a glyph that stands directly behind; false when it does not. */
    boolean takes(Glyph glyph) {
      float gap = glyph.x() - right;
      float up = baseline - glyph.y();
      float larger = Math.max(size, glyph.size());
      float widest = isSign() ? SIGN_GAP : GAP;
      if (gap > widest * larger || gap < -0.35f * larger) {
        return false;
      }
      boolean level = Math.abs(up) <= larger * 0.12f;
      boolean small = glyph.size() <= size * 0.85f;
      if (level && !small) {
        if (glyph.size() > size * 1.18f && count > 0 && count <= 8 && isFigures()) {
          return false;
        }
        put(glyph, false);
        return true;
      }
      boolean near = gap < 0.6f * larger;
      if (near && small && up >= -larger * 0.05f && up < size * 0.75f) {
        put(glyph, up > size * 0.08f);
        return true;
      }
      if (near && up > size * 0.2f && up < size * 0.6f && isFigure(glyph.text())) {
        put(glyph, true);
        return true;
      }
      boolean lower = up < -glyph.size() * 0.08f && up > -glyph.size() * 0.75f;
      if (near && lower && count <= 8 && isFigures() && glyph.size() >= size) {
        raiseAll();
        baseline = glyph.y();
        size = glyph.size();
        put(glyph, false);
        return true;
      }
      return false;
    }

    private void put(Glyph glyph, boolean raised) {
      pieces.add(new Segment.Piece(glyph, raised));
      right = Math.max(right, glyph.right());
      if (!glyph.isSpace()) {
        count++;
      }
      if (!raised && glyph.size() > size) {
        size = glyph.size();
      }
    }

    private void raiseAll() {
      pieces.replaceAll(piece -> new Segment.Piece(piece.glyph(), true));
    }

    /** Whether a run is the sign of a list item and no more. */
    boolean isSign() {
      return count == 1 && SIGNS.indexOf(pieces.get(0).glyph().text().charAt(0)) >= 0;
    }

    private boolean isFigures() {
      return pieces.stream()
          .allMatch(piece -> piece.glyph().isSpace() || isFigure(piece.glyph().text()));
    }

    private static boolean isFigure(String text) {
      char c = text.charAt(0);
      return Character.isDigit(c) || "*＊※注脚)）(（[]［］,、".indexOf(c) >= 0;
    }

    /** This run and one to the right of it. */
    Run with(Run other, boolean otherRaised) {
      Run joined = new Run();
      joined.baseline = otherRaised || size >= other.size ? baseline : other.baseline;
      joined.size = otherRaised ? size : Math.max(size, other.size);
      joined.addAll(this, false);
      joined.addAll(other, otherRaised);
      return joined;
    }

    /** This run behind raised figures to the left of it. */
    Run behind(Run figures) {
      Run joined = new Run();
      joined.baseline = baseline;
      joined.size = size;
      joined.addAll(figures, true);
      joined.addAll(this, false);
      return joined;
    }

    private void addAll(Run other, boolean raised) {
      for (Segment.Piece piece : other.pieces) {
        pieces.add(raised ? new Segment.Piece(piece.glyph(), true) : piece);
      }
      right = Math.max(right, other.right);
      count += other.count;
    }

    float left() {
      return pieces.get(0).glyph().x();
    }

    float right() {
      return right;
    }

    float top() {
      return baseline - size;
    }

    boolean isBlank() {
      return count == 0;
    }

    Segment segment() {
      int from = 0;
      int to = pieces.size();
      while (pieces.get(from).glyph().isSpace()) {
        from++;
      }
      while (pieces.get(to - 1).glyph().isSpace()) {
        to--;
      }
      List<Segment.Piece> kept = List.copyOf(pieces.subList(from, to));
      float end = 0;
      for (Segment.Piece piece : kept) {
        end = Math.max(end, piece.glyph().right());
      }
      return new Segment(kept, kept.get(0).glyph().x(), end, baseline, most(kept));
    }

    /** The size that most glyphs on the baseline are set in. */
    private float most(List<Segment.Piece> kept) {
      float best = size;
      int bestCount = 0;
      for (Segment.Piece piece : kept) {
        if (piece.raised()) {
          continue;
        }
        float one = piece.glyph().size();
        if (bestCount > 0 && Math.abs(one - best) < 0.2f) {
          bestCount++;
        } else {
          bestCount--;
          if (bestCount <= 0) {
            best = one;
            bestCount = 1;
          }
        }
      }
      return best;
    }
  }
}
