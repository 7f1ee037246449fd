package org.stigraph.web.view;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.stigraph.vocabulary.Spar;
import org.stigraph.vocabulary.Sti;
import org.stigraph.web.graph.DocumentReader.Section;
import org.stigraph.web.graph.DocumentReader.Unit;
import org.stigraph.web.graph.Schema;
import org.stigraph.web.http.Ask;
import org.stigraph.web.view.Chapters.Chapter;

/** Puts a document's reader together: a page whole, or a section of a long one. */
public final class ReaderMaker {

  private final Node document;
  private final Ask ask;
  private final Lens lens;
  private final ReadText text;
  private final Chapters chapters;
  private final Highlight highlight;

  public ReaderMaker(Node document, Ask ask, Lens lens) {
    this.document = document;
    this.ask = ask;
    this.lens = lens;
    this.text = new ReadText(document, lens);
    this.chapters = new Chapters(text);
    this.highlight = Highlight.of(ask, document, lens);
  }

  /** The whole view. */
  public ReaderView view() {
    EvidenceMaker maker = new EvidenceMaker(lens);
    Runs runs = new Runs(highlight, note -> "#" + Anchors.ofNote(note));
    BesideNotes notes = new BesideNotes(text, runs, lens);
    int number = chapter();
    boolean shown = isShown(lens, document);
    return new ReaderView(
        lens.terms().kind(document),
        new Link("", maker.title(document), maker.language(document)),
        maker.publication(document),
        new CitedWork(document, lens).url(),
        tallies(),
        shown ? contents() : List.of(),
        new MentionWalk(document, text, lens).at(highlight.start(), ask),
        new BlockMaker(document, text, runs, notes, lens)
            .blocks(shown ? chapters.get(number).units() : quoted(chapters.get(number).units())),
        number < chapters.size()
            ? List.of()
            : text.loose().stream()
                .filter(note -> shown || !quoted(text.ofNote(note.node())).isEmpty())
                .map(note -> notes.of(note.node()))
                .toList(),
        here(number),
        step(number - 1),
        step(number + 1),
        shown);
  }

  /** Of a text that may not be shown: what claims quote, and no headings between. */
  private List<Unit> quoted(List<Unit> units) {
    return units.stream().filter(unit -> text.count(unit) > 0).toList();
  }

  /** Whether the text of a document may be shown. */
  public static boolean isShown(Lens lens, Node document) {
    return !lens.graph().text(document, Sti.TEXT_SHOWN).orElse("true").equals("false");
  }

  /** Number of the page to show: that of what is highlighted, else the one asked for. */
  private int chapter() {
    if (!highlight.isNone()) {
      return chapters.at(text.lookedFor(highlight.start()));
    }
    try {
      int asked = Integer.parseInt(ask.parameter("section").orElse("1"));
      return Math.min(Math.max(asked, 1), chapters.size());
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  private Link step(int number) {
    return number < 1 || number > chapters.size()
        ? new Link("", "")
        : new Link(lens.hrefs().path(document) + "?section=" + number, name(number));
  }

  /** What a page is called: its section, or its slides. */
  private String name(int number) {
    Chapter chapter = chapters.get(number);
    List<Integer> slides = chapter.slides();
    if (chapter.title().isEmpty() && !slides.isEmpty()) {
      return lens.words().say("reader.slides", "" + slides.get(0), "" + slides.get(1));
    }
    String part = chapter.part() == 0 ? "" : lens.words().say("reader.part", chapter.part());
    return (chapter.title() + " " + part).strip();
  }

  /** Which of several pages this is; empty for the only one. */
  private String here(int number) {
    return chapters.size() == 1
        ? ""
        : (name(number) + " " + lens.words().say("reader.pages", number, chapters.size())).strip();
  }

  private List<ReaderView.Entry> contents() {
    List<ReaderView.Entry> entries = new ArrayList<>();
    for (Section section : text.sections()) {
      long facts =
          text.all().stream()
              .filter(
                  unit ->
                      unit.passage().start() >= section.start()
                          && unit.passage().start() < section.end())
              .mapToInt(text::count)
              .sum();
      String page =
          chapters.size() > 1
              ? lens.hrefs().path(document) + "?section=" + chapters.at(section.start())
              : "";
      entries.add(
          new ReaderView.Entry(
              new Link(page + "#" + anchor(section, entries.isEmpty()), section.label()),
              section.level(),
              lens.words().number(facts)));
    }
    return entries;
  }

  /** A first heading that repeats the title is not shown again: it leads to the title. */
  private String anchor(Section section, boolean first) {
    boolean title =
        first
            && lens.graph()
                .text(document, Schema.TITLE)
                .filter(section.label()::equals)
                .isPresent();
    return title ? "main" : Anchors.of(section.node());
  }

  private List<EntityView.Tally> tallies() {
    long untaken = text.body().stream().filter(unit -> text.count(unit) == 0).count();
    return List.of(
        tally("tally.sentences", text.body().size(), ""),
        tally("tally.notes", text.notes().size(), ""),
        tally("tally.facts", text.count(), ""),
        tally(
            "tally.sources",
            lens.graph().objects(document, Spar.CITES).stream().distinct().count(),
            ""),
        tally(
            "reader.untaken",
            untaken,
            "/coverage?document=" + Hrefs.encoded(document.getURI()) + "#open"));
  }

  private EntityView.Tally tally(String key, long count, String href) {
    return new EntityView.Tally(lens.words().say(key), lens.words().number(count), href);
  }
}
