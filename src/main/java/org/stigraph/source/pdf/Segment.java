package org.stigraph.source.pdf;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Glyphs on one baseline without a wide gap between them: a line of a column, a cell's line.
 *
 * @param pieces glyphs from left to right
 * @param baseline that of its full-size glyphs
 * @param size the size most of it is set in
 */
record Segment(List<Piece> pieces, float left, float right, float baseline, float size) {

  /** A glyph and whether it stands above the baseline. */
  record Piece(Glyph glyph, boolean raised) {}

  float top() {
    return baseline - size;
  }

  boolean isBold() {
    return pieces.stream()
        .filter(piece -> !piece.raised() && !piece.glyph().isSpace())
        .allMatch(piece -> piece.glyph().bold());
  }

  float width() {
    return right - left;
  }

  @Override
  public String toString() {
    return pieces.stream().map(piece -> piece.glyph().text()).collect(Collectors.joining());
  }
}
