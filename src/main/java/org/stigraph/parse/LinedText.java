package org.stigraph.parse;

import java.util.Arrays;
import java.util.List;

/**
 * Text put together from lines of a file, which remembers for each character the line it came from.
 * Places in it are UTF-16 indices, 0-based.
 */
final class LinedText {

  private final String text;
  private final int[] starts;
  private final int[] lines;

  private LinedText(String text, int[] starts, int[] lines) {
    this.text = text;
    this.starts = starts;
    this.lines = lines;
  }

  static LinedText of(String text, int line) {
    return new LinedText(text, new int[] {0}, new int[] {line});
  }

  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** The 1-based file line of the character at an index; the last line at the text's end. */
  int lineAt(int index) {
    int place = Arrays.binarySearch(starts, index);
    return lines[place >= 0 ? place : Math.max(0, -place - 2)];
  }

  int firstLine() {
    return lines[0];
  }

  int lastLine() {
    return lines[lines.length - 1];
  }

  /** The part from one index to another, exclusive, without white space at its ends. */
  LinedText slice(int from, int to) {
    int first = from;
    int last = to;
    while (first < last && Characters.isSpace(text.charAt(first))) {
      first++;
    }
    while (last > first && Characters.isSpace(text.charAt(last - 1))) {
      last--;
    }
    return cut(first, last, List.of());
  }

  /**
   * The same text without some ranges.
   *
   * @param ranges pairs of start and end, in order, not overlapping
   */
  LinedText without(List<int[]> ranges) {
    return ranges.isEmpty() ? this : cut(0, text.length(), ranges);
  }

  private LinedText cut(int from, int to, List<int[]> ranges) {
    Builder builder = new Builder();
    int at = from;
    for (int[] range : ranges) {
      copy(builder, at, range[0]);
      at = range[1];
    }
    copy(builder, at, to);
    return builder.isEmpty() ? of("", lineAt(from)) : builder.build();
  }

  private void copy(Builder builder, int from, int to) {
    int at = from;
    while (at < to) {
      int place = Arrays.binarySearch(starts, at);
      int index = place >= 0 ? place : -place - 2;
      while (index + 1 < starts.length && starts[index + 1] <= at) {
        index++;
      }
      int end = index + 1 < starts.length ? Math.min(to, starts[index + 1]) : to;
      builder.append(text, at, end, lines[index]);
      at = end;
    }
  }

  @Override
  public String toString() {
    return text;
  }

  /** Collects text line by line. */
  static final class Builder {

    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[4];
    private int[] lines = new int[4];
    private int count;

    boolean isEmpty() {
      return text.isEmpty();
    }

    int length() {
      return text.length();
    }

    char last() {
      return text.charAt(text.length() - 1);
    }

    CharSequence written() {
      return text;
    }

    Builder append(CharSequence source, int from, int to, int line) {
      if (from >= to) {
        return this;
      }
      at(line);
      text.append(source, from, to);
      return this;
    }

    Builder append(char c, int line) {
      at(line);
      text.append(c);
      return this;
    }

    Builder append(LinedText other) {
      other.copy(this, 0, other.length());
      return this;
    }

    private void at(int line) {
      if (count > 0 && lines[count - 1] == line) {
        return;
      }
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
        lines = Arrays.copyOf(lines, count * 2);
      }
      starts[count] = text.length();
      lines[count] = line;
      count++;
    }

    /** What was collected; at least one character must have been. */
    LinedText build() {
      if (count == 0) {
        throw new IllegalStateException("no text was collected");
      }
      return new LinedText(
          text.toString(), Arrays.copyOf(starts, count), Arrays.copyOf(lines, count));
    }
  }
}
