package org.stigraph.web.view;

import java.util.ArrayList;
import java.util.List;
import org.stigraph.web.graph.DocumentReader.Section;
import org.stigraph.web.graph.DocumentReader.Unit;

/**
 * The pages of a reader: a document whole, or a section a page where it is long. Sections are those
 * of the highest level that has two; what is still long is cut between paragraphs. Of slides some
 * make a page: they are read one by one, and their headings are no chapters.
 */
final class Chapters {

  /** More text units than these are a long document. */
  static final int LONG = 400;

  /** So many slides make a page of more than {@link #MOST_SLIDES}. */
  static final int SLIDES = 10;

  /** So many slides are one page still. */
  static final int MOST_SLIDES = 15;

  /**
   * One page.
   *
   * @param title of its section; empty for a document that is whole
   * @param part from 1 where a section is cut into several, else 0
   */
  record Chapter(String title, int part, List<Unit> units) {

    /** The first and the last slide; empty for what has none. */
    List<Integer> slides() {
      List<Integer> all = units.stream().flatMapToInt(u -> u.slide().stream()).boxed().toList();
      return all.isEmpty() ? all : List.of(all.get(0), all.get(all.size() - 1));
    }

    private boolean holds(int offset) {
      return !units.isEmpty() && units.get(units.size() - 1).passage().end() > offset;
    }
  }

  private final List<Chapter> chapters = new ArrayList<>();

  Chapters(ReadText text) {
    this(text.body(), text.sections());
  }

  Chapters(List<Unit> body, List<Section> sections) {
    if (body.stream().flatMapToInt(unit -> unit.slide().stream()).distinct().count()
        > MOST_SLIDES) {
      cutSlides(body);
      return;
    }
    if (body.size() <= LONG) {
      chapters.add(new Chapter("", 0, body));
      return;
    }
    List<Section> tops = tops(sections);
    if (tops.isEmpty()) {
      cut("", body);
    }
    for (int i = 0; i < tops.size(); i++) {
      int from = i == 0 ? 0 : tops.get(i).start();
      int to = i + 1 < tops.size() ? tops.get(i + 1).start() : Integer.MAX_VALUE;
      cut(
          tops.get(i).label(),
          body.stream()
              .filter(u -> u.passage().start() >= from && u.passage().start() < to)
              .toList());
    }
  }

  int size() {
    return chapters.size();
  }

  /**
   * A page.
   *
   * @param number from 1
   */
  Chapter get(int number) {
    return chapters.get(number - 1);
  }

  /** Number of the page that holds a place of the text, from 1; the last one for a place behind. */
  int at(int offset) {
    for (int i = 0; i < chapters.size(); i++) {
      if (chapters.get(i).holds(offset)) {
        return i + 1;
      }
    }
    return chapters.size();
  }

  private static List<Section> tops(List<Section> sections) {
    return sections.stream()
        .map(Section::level)
        .distinct()
        .sorted()
        .map(level -> sections.stream().filter(s -> s.level() == level).toList())
        .filter(level -> level.size() > 1)
        .findFirst()
        .orElse(List.of());
  }

  private void cutSlides(List<Unit> body) {
    int from = 0;
    int seen = 0;
    int last = -1;
    for (int at = 0; at < body.size(); at++) {
      int slide = body.get(at).slide().orElse(last);
      if (slide != last) {
        if (seen == SLIDES) {
          chapters.add(new Chapter("", 0, body.subList(from, at)));
          from = at;
          seen = 0;
        }
        seen++;
        last = slide;
      }
    }
    chapters.add(new Chapter("", 0, body.subList(from, body.size())));
  }

  private void cut(String title, List<Unit> units) {
    int from = 0;
    int part = units.size() > LONG ? 1 : 0;
    for (int at = 1; at <= units.size(); at++) {
      boolean full =
          at - from >= LONG
              && at < units.size()
              && !units.get(at).part().equals(units.get(at - 1).part());
      if (full || at == units.size()) {
        chapters.add(new Chapter(title, part, units.subList(from, at)));
        from = at;
        part++;
      }
    }
  }
}
