package org.stigraph.source.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A growing run of glyphs on one baseline, figures raised above it included. */
final class GlyphRun {

  /** A gap that parts columns and cells, in type sizes. */
  private static final float GAP = 1.15f;

  /** The gap that may stand behind an item's sign, in type sizes. */
  private static final float SIGN_GAP = 3.2f;

  private static final String HALF_WIDE = "「」『』（）［］〔〕【】〈〉《》、。，．・：；";

  static final String SIGNS = "-‐－–—*・･•○●◎◦▪■□◆◇▶▷▼▽►➤➢✓⚫⚪❖➡⇒☆★✔";

  /** Index of the first sign that stands nowhere but before items. */
  private static final int ONLY_SIGNS = SIGNS.indexOf('•');

  private final List<Segment.Piece> pieces = new ArrayList<>();
  private float baseline;
  private float size;
  private float right;
  private int count;

  GlyphRun(Glyph glyph) {
    baseline = glyph.y();
    size = glyph.size();
    put(glyph, false);
  }

  private GlyphRun() {}

  /** Takes a glyph that stands directly behind; false when it does not. */
  boolean takes(Glyph glyph) {
    float gap = glyph.x() - right;
    float up = baseline - glyph.y();
    float larger = Math.max(size, glyph.size());
    if (gap > GAP * larger || gap < -overlap(glyph) * larger) {
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

  /** Whether a run begins with the sign of a list item that never stands between words. */
  boolean isItem() {
    String first = pieces.get(0).glyph().text();
    return SIGNS.indexOf(first.charAt(0)) >= ONLY_SIGNS;
  }

  /** Whether it holds figures and the signs of notes only. */
  boolean isFigures() {
    return pieces.stream()
        .allMatch(piece -> piece.glyph().isSpace() || isFigure(piece.glyph().text()));
  }

  private static boolean isFigure(String text) {
    char c = text.charAt(0);
    return Character.isDigit(c) || "*＊※注脚)）(（[]［］,、".indexOf(c) >= 0;
  }

  /** This run and one to the right of it. */
  GlyphRun with(GlyphRun other, boolean otherRaised) {
    GlyphRun joined = new GlyphRun();
    joined.baseline = otherRaised || size >= other.size ? baseline : other.baseline;
    joined.size = otherRaised ? size : Math.max(size, other.size);
    joined.addAll(this, false);
    joined.addAll(other, otherRaised);
    return joined;
  }

  /** This run behind raised figures to the left of it. */
  GlyphRun behind(GlyphRun figures) {
    GlyphRun joined = new GlyphRun();
    joined.baseline = baseline;
    joined.size = size;
    joined.addAll(figures, true);
    joined.addAll(this, false);
    return joined;
  }

  /**
   * This run with another set into white that it leaves, as figures are that were drawn later;
   * empty where it leaves none there.
   */
  Optional<GlyphRun> around(GlyphRun other, boolean raised) {
    float near = size * 0.15f;
    for (int i = 1; i < pieces.size(); i++) {
      float from = pieces.get(i - 1).glyph().right() - near;
      float to = pieces.get(i).glyph().x() + near;
      if (other.left() >= from && other.right() <= to) {
        GlyphRun joined = new GlyphRun();
        joined.baseline = baseline;
        joined.size = size;
        joined.addAll(this, false);
        List<Segment.Piece> inner = new ArrayList<>();
        for (Segment.Piece piece : other.pieces) {
          inner.add(raised ? new Segment.Piece(piece.glyph(), true) : piece);
        }
        joined.pieces.addAll(i, inner);
        joined.count += other.count;
        return Optional.of(joined);
      }
    }
    return Optional.empty();
  }

  private void addAll(GlyphRun other, boolean raised) {
    for (Segment.Piece piece : other.pieces) {
      pieces.add(raised ? new Segment.Piece(piece.glyph(), true) : piece);
    }
    right = Math.max(right, other.right);
    count += other.count;
  }

  float baseline() {
    return baseline;
  }

  float size() {
    return size;
  }

  /** How many glyphs it holds that are no space. */
  int count() {
    return count;
  }

  /**
   * How far a glyph may reach back into this run, in type sizes: brackets and stops next to each
   * other are set half as wide as they are (JIS X 4051).
   */
  private float overlap(Glyph glyph) {
    String last = pieces.get(pieces.size() - 1).glyph().text();
    boolean trimmed =
        HALF_WIDE.indexOf(last.charAt(0)) >= 0 && HALF_WIDE.indexOf(glyph.text().charAt(0)) >= 0;
    return trimmed ? 0.6f : 0.35f;
  }

  /** The widest gap behind it that does not part. */
  float widestGap() {
    return isSign() ? SIGN_GAP : GAP;
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
