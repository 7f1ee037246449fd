package org.stigraph.source.pdf;

/** A horizontal or vertical line drawn on a page, in points from the upper left corner. */
record Rule(float left, float top, float right, float bottom) {

  private static final float THICKEST = 4;

  boolean isHorizontal() {
    return bottom - top <= THICKEST && right - left > THICKEST;
  }

  boolean isVertical() {
    return right - left <= THICKEST && bottom - top > THICKEST;
  }

  float length() {
    return Math.max(right - left, bottom - top);
  }
}
