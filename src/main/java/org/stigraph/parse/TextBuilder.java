package org.stigraph.parse;

import java.util.Arrays;
import org.stigraph.document.Span;

/**
 * Builds the canonical text block by block and turns UTF-16 indices of it into code point offsets.
 */
final class TextBuilder {

  private static final int STEP = 1024;

  private final StringBuilder text = new StringBuilder();
  private int[] offsets = new int[16];
  private int measured;
  private boolean plain = true;

  /** Appends a block on a line of its own; returns the UTF-16 index at which it begins. */
  int append(String block) {
    if (!text.isEmpty()) {
      text.append('\n');
    }
    int start = text.length();
    text.append(block);
    plain = plain && block.codePointCount(0, block.length()) == block.length();
    return start;
  }

  int length() {
    return text.length();
  }

  /** The code point offset of a UTF-16 index. */
  int offset(int index) {
    if (plain) {
      return index;
    }
    int step = index / STEP;
    while (measured < step) {
      if (measured + 1 >= offsets.length) {
        offsets = Arrays.copyOf(offsets, offsets.length * 2);
      }
      int from = measured * STEP;
      offsets[measured + 1] = offsets[measured] + count(from, from + STEP);
      measured++;
    }
    return offsets[step] + count(step * STEP, index);
  }

  Span span(int from, int to) {
    return new Span(offset(from), offset(to));
  }

  /** The words between two code point offsets. */
  String toString(int from, int to) {
    int low = Math.max(from, 0);
    return plain ? text.substring(low, to) : text.substring(index(low), index(to));
  }

  private int index(int offset) {
    return text.offsetByCodePoints(0, offset);
  }

  /** Code points that begin in a range: every unit but the second halves of pairs. */
  private int count(int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      boolean second =
          i > 0
              && Character.isLowSurrogate(text.charAt(i))
              && Character.isHighSurrogate(text.charAt(i - 1));
      count += second ? 0 : 1;
    }
    return count;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
