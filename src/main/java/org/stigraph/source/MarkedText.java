package org.stigraph.source;

import java.util.ArrayList;
import java.util.List;

/** A text under way with the stretches that its format sets apart. */
public final class MarkedText {

  private final StringBuilder text = new StringBuilder();
  private final List<Mark> marks = new ArrayList<>();

  /** A text without marks. */
  public static MarkedText of(String words) {
    return new MarkedText().append(words);
  }

  public MarkedText append(String words) {
    text.append(words);
    return this;
  }

  /** Adds another text with its marks. */
  public MarkedText append(MarkedText other) {
    int by = text.length();
    text.append(other.text);
    for (Mark mark : other.marks) {
      marks.add(new Mark(mark.from() + by, mark.to() + by, mark.kind(), mark.value()));
    }
    return this;
  }

  /** Sets apart what was written since an index. */
  public MarkedText mark(int from, Mark.Kind kind, String value) {
    marks.add(new Mark(from, text.length(), kind, value));
    return this;
  }

  /** Puts a note's number before everything else. */
  public MarkedText label(String number) {
    marks.add(0, new Mark(0, 0, Mark.Kind.LABEL, number));
    return this;
  }

  /**
   * The same without a beginning, white space around it included; as it is where it begins else.
   */
  public MarkedText without(String beginning) {
    int from = 0;
    while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    if (beginning.isEmpty() || text.indexOf(beginning, from) != from) {
      return this;
    }
    int to = from + beginning.length();
    while (to < text.length() && Character.isWhitespace(text.charAt(to))) {
      to++;
    }
    MarkedText rest = of(text.substring(to));
    for (Mark mark : marks) {
      if (mark.from() >= to) {
        rest.marks.add(new Mark(mark.from() - to, mark.to() - to, mark.kind(), mark.value()));
      }
    }
    return rest;
  }

  public int length() {
    return text.length();
  }

  public String text() {
    return text.toString();
  }

  public List<Mark> marks() {
    return List.copyOf(marks);
  }

  public boolean isBlank() {
    return text.chars().allMatch(Character::isWhitespace);
  }

  /** Whether the last character is this. */
  public boolean endsWith(char last) {
    return text.length() > 0 && text.charAt(text.length() - 1) == last;
  }

  /** The same on one line, tabs and line breaks made spaces: a table's cell. */
  public MarkedText flat() {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\t' || text.charAt(i) == '\n') {
        text.setCharAt(i, ' ');
      }
    }
    return this;
  }

  /** What stands between line breaks, empty lines as well. */
  public List<MarkedText> lines() {
    if (text.indexOf("\n") < 0) {
      return List.of(this);
    }
    List<MarkedText> lines = new ArrayList<>();
    int from = 0;
    while (from <= text.length()) {
      int end = text.indexOf("\n", from);
      int to = end < 0 ? text.length() : end;
      MarkedText line = of(text.substring(from, to));
      for (Mark mark : marks) {
        boolean inside = mark.from() >= from && mark.from() <= to;
        if (inside) {
          int last = Math.min(mark.to(), to) - from;
          line.marks.add(new Mark(mark.from() - from, last, mark.kind(), mark.value()));
        }
      }
      lines.add(line);
      from = to + 1;
    }
    return lines;
  }
}
