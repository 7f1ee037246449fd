package org.stigraph.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.stigraph.document.Place;
import org.stigraph.document.Section;

/** The sections of a document while its text is written: which are open, which are done. */
final class Outline {

  private record Open(
      int number, int level, String heading, int start, OptionalInt parent, Place place) {}

  private final TextBuilder text;
  private final HeadingLevels levels = new HeadingLevels();
  private final List<Open> open = new ArrayList<>();
  private final List<Section> done = new ArrayList<>();
  private int count;

  Outline(TextBuilder text) {
    this.text = text;
  }

  /** Ends the sections that a heading of this style does not stand under; returns its level. */
  int makeRoom(String style) {
    int level = levels.next(style);
    close(level);
    return level;
  }

  /**
   * Opens a section whose heading was written.
   *
   * @param start UTF-16 index of the heading in the canonical text
   */
  void open(int level, String heading, int start, Place place) {
    count++;
    open.add(new Open(count, level, heading, start, section(), place));
  }

  /** Ends all sections of a level and below it. */
  void close(int level) {
    while (!open.isEmpty() && open.get(open.size() - 1).level() >= level) {
      Open last = open.remove(open.size() - 1);
      done.add(
          new Section(
              last.number(),
              last.level(),
              last.heading(),
              text.span(last.start(), text.length()),
              last.parent(),
              last.place()));
    }
  }

  /** The number of the innermost open section. */
  OptionalInt section() {
    return open.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(open.get(open.size() - 1).number());
  }

  /** The sections that are done, by number. */
  List<Section> sections() {
    done.sort(Comparator.comparingInt(Section::number));
    return done;
  }
}
