package org.stigraph.parse;

import java.util.ArrayList;
import java.util.List;
import org.stigraph.source.LineLook;
import org.stigraph.source.Mark;
import org.stigraph.source.SourceLine;

/**
 * A joined text with what its lines set apart.
 *
 * @param marks with places in the joined text, in order
 */
record StyledText(LinedText text, List<Mark> marks) {

  /** Joins lines; an address whose words are others is written out where notes want it. */
  static StyledText of(List<SourceLine> lines, boolean showLinks) {
    LineJoiner joiner = new LineJoiner();
    List<Mark> marks = new ArrayList<>();
    for (SourceLine line : lines) {
      SourceLine shown = ShownLinks.in(line, showLinks);
      add(joiner, marks, shown, 0, shown.text().length());
    }
    return new StyledText(joiner.build(lines.isEmpty() ? 0 : lines.get(0).number()), marks);
  }

  /** A stretch of one line, such as a cell. */
  static StyledText part(SourceLine line, int from, int to) {
    LineJoiner joiner = new LineJoiner();
    List<Mark> marks = new ArrayList<>();
    add(joiner, marks, line, from, to);
    return new StyledText(joiner.build(line.number()), marks);
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** The text from an index on. */
  StyledText from(int index) {
    if (index == 0) {
      return this;
    }
    int start = Characters.skipSpace(text.text(), index);
    List<Mark> kept = new ArrayList<>();
    for (Mark mark : marks) {
      if (mark.from() >= start) {
        kept.add(new Mark(mark.from() - start, mark.to() - start, mark.kind(), mark.value()));
      }
    }
    return new StyledText(text.slice(start, text.length()), kept);
  }

  private static void add(LineJoiner joiner, List<Mark> marks, SourceLine line, int from, int to) {
    int start = joiner.written().length();
    joiner.add(line.text(), from, to, line.number());
    for (Mark mark : line.look().map(LineLook::marks).orElse(List.of())) {
      if (mark.from() >= from && mark.to() <= to) {
        int first = filled(line.text(), from, mark.from());
        int last = first + filled(line.text(), mark.from(), mark.to());
        int begin = behind(joiner.written(), start, first);
        int end = behind(joiner.written(), start, last);
        marks.add(new Mark(begin, Math.max(begin, end), mark.kind(), mark.value()));
      }
    }
  }

  /** How many characters of a stretch are no white space. */
  private static int filled(String text, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += Characters.isSpace(text.charAt(i)) ? 0 : 1;
    }
    return count;
  }

  /** The index behind so many characters that are no white space. */
  private static int behind(CharSequence text, int from, int count) {
    int left = count;
    int i = from;
    while (left > 0 && i < text.length()) {
      left -= Characters.isSpace(text.charAt(i)) ? 0 : 1;
      i++;
    }
    return i;
  }
}
