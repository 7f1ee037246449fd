package org.stigraph.source.pdf;

/**
 * What one glyph shows and where, in points from the upper left corner of the page as it is read.
 *
 * @param x left edge
 * @param y baseline
 * @param width its advance
 * @param size type size
 * @param bold whether its font is a bold one
 */
record Glyph(String text, float x, float y, float width, float size, boolean bold) {

  float right() {
    return x + width;
  }

  boolean isSpace() {
    return text.isBlank();
  }
}
