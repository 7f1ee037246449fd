package org.stigraph.web.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.stigraph.vocabulary.Spar;
import org.stigraph.vocabulary.Sti;
import org.stigraph.web.graph.DocumentReader.Marker;
import org.stigraph.web.graph.DocumentReader.Note;
import org.stigraph.web.graph.DocumentReader.Section;
import org.stigraph.web.graph.DocumentReader.Unit;
import org.stigraph.web.graph.Passage;
import org.stigraph.web.graph.Schema;
import org.stigraph.web.graph.StatedClaim;
import org.stigraph.web.http.Ask;

/** Puts a document's reader together: a page whole, or a chapter of a long one. */
public final class ReaderMaker {

  /** Longer documents are shown a chapter a page. */
  static final int LONG = 400;

  private final Node document;
  private final Ask ask;
  private final Lens lens;
  private final List<Unit> body = new ArrayList<>();
  private final List<Section> sections;
  private final List<Note> notes;
  private final Map<Node, List<Marker>> markers = new HashMap<>();
  private final Map<Node, List<StatedClaim>> claims = new LinkedHashMap<>();
  private final Map<Node, List<StatedClaim>> bySubject = new HashMap<>();
  private final Runs runs;
  private final Highlight highlight;

  public ReaderMaker(Node document, Ask ask, Lens lens) {
    this.document = document;
    this.ask = ask;
    this.lens = lens;
    this.sections = lens.documents().sections(document);
    this.notes = lens.documents().notes(document);
    this.highlight = Highlight.of(ask, document, lens);
    this.runs = new Runs(highlight, note -> "#" + noteId(note));
    Set<Node> noteNodes = new HashSet<>(notes.stream().map(Note::node).toList());
    for (Unit unit : lens.documents().units(document)) {
      if (!noteNodes.contains(unit.part())) {
        body.add(unit);
      }
    }
    for (Marker marker : lens.documents().markers(document)) {
      marker
          .unit()
          .ifPresent(unit -> markers.computeIfAbsent(unit, u -> new ArrayList<>()).add(marker));
    }
    for (StatedClaim claim : lens.claims().inDocument(document)) {
      claims.computeIfAbsent(claim.unit().node(), u -> new ArrayList<>()).add(claim);
    }
  }

  /** The whole view. */
  public ReaderView view() {
    FactTable table = new FactTable(lens);
    EvidenceMaker maker = new EvidenceMaker(lens);
    List<Chapter> chapters = chapters();
    int number = chapter(chapters);
    Chapter chapter = chapters.get(number - 1);
    List<Block> blocks = blocks(chapter.units());
    return new ReaderView(
        lens.terms().kind(document),
        new Link("", maker.title(document), maker.language(document)),
        table.meta(document),
        new CitedWork(document, lens).url(),
        tallies(),
        contents(chapters),
        walk(),
        blocks,
        loose(number == chapters.size()),
        step(chapters, number - 1),
        step(chapters, number + 1),
        isShown(lens, document));
  }

  /** Whether the text of a document may be shown. */
  public static boolean isShown(Lens lens, Node document) {
    return !lens.graph().text(document, Sti.TEXT_SHOWN).orElse("true").equals("false");
  }

  private record Chapter(String title, List<Unit> units) {
    boolean holds(int offset) {
      return !units.isEmpty()
          && units.get(0).passage().start() <= offset
          && units.get(units.size() - 1).passage().end() > offset;
    }
  }

  private List<Chapter> chapters() {
    int top = sections.stream().mapToInt(Section::level).min().orElse(1);
    List<Section> tops = sections.stream().filter(section -> section.level() == top).toList();
    if (body.size() <= LONG || tops.size() < 2) {
      return List.of(new Chapter("", body));
    }
    List<Chapter> chapters = new ArrayList<>();
    for (int i = 0; i < tops.size(); i++) {
      int from = i == 0 ? 0 : tops.get(i).start();
      int to = i + 1 < tops.size() ? tops.get(i + 1).start() : Integer.MAX_VALUE;
      chapters.add(
          new Chapter(
              tops.get(i).label(),
              body.stream()
                  .filter(u -> u.passage().start() >= from && u.passage().start() < to)
                  .toList()));
    }
    return chapters;
  }

  private int chapter(List<Chapter> chapters) {
    if (!highlight.isNone()) {
      for (int i = 0; i < chapters.size(); i++) {
        if (chapters.get(i).holds(highlight.start())) {
          return i + 1;
        }
      }
    }
    try {
      int asked = Integer.parseInt(ask.parameter("section").orElse("1"));
      return Math.min(Math.max(asked, 1), chapters.size());
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  private Link step(List<Chapter> chapters, int number) {
    if (number < 1 || number > chapters.size()) {
      return new Link("", "");
    }
    return new Link(
        lens.hrefs().path(document) + "?section=" + number, chapters.get(number - 1).title());
  }

  private List<Block> blocks(List<Unit> units) {
    List<Block> blocks = new ArrayList<>();
    String place = "";
    int from = 0;
    while (from < units.size()) {
      int to = from + 1;
      while (to < units.size() && together(units.get(from), units.get(to))) {
        to++;
      }
      List<Unit> group = units.subList(from, to);
      String here = place(group.get(0));
      if (!(isTitle(group.get(0)) && blocks.isEmpty())) {
        blocks.add(block(group, here.equals(place) ? "" : here));
      }
      if (!group.get(0).kind().equals("heading")) {
        place = here;
      }
      from = to;
    }
    return blocks;
  }

  private boolean isTitle(Unit unit) {
    return unit.kind().equals("heading")
        && lens.graph()
            .text(document, Schema.TITLE)
            .filter(unit.passage().text()::equals)
            .isPresent();
  }

  private static boolean together(Unit first, Unit next) {
    return first.part().equals(next.part())
        && shape(first).equals(shape(next))
        && !first.kind().equals("heading")
        && (first.kind().equals(next.kind()) || shape(first).equals("lines"));
  }

  private static String shape(Unit unit) {
    return switch (unit.kind()) {
      case "heading" -> "heading";
      case "table_row" -> "table";
      case "sentence" -> "text";
      default -> "lines";
    };
  }

  private Block block(List<Unit> group, String place) {
    List<Block.Sentence> sentences = new ArrayList<>();
    List<Block.Said> facts = new ArrayList<>();
    Map<String, Block.NoteText> beside = new LinkedHashMap<>();
    int count = 0;
    for (int i = 0; i < group.size(); i++) {
      Unit unit = group.get(i);
      List<Marker> here = markers.getOrDefault(unit.passage().node(), List.of());
      sentences.add(
          new Block.Sentence(
              i + 1, unit.passage().fragment(), cells(unit, runs.of(unit.passage(), here))));
      here.forEach(marker -> beside.putIfAbsent(noteId(marker.note()), noteText(marker.note())));
      List<StatedClaim> stated = claims.getOrDefault(unit.passage().node(), List.of());
      count += stated.size();
      facts.addAll(said(i + 1, unit.passage(), stated));
    }
    Unit first = group.get(0);
    return new Block(
        shape(first),
        level(first),
        idOf(first),
        place,
        sentences,
        List.copyOf(beside.values()),
        facts,
        count);
  }

  /** A table row's cells are joined by tabs. */
  private static List<List<Run>> cells(Unit unit, List<Run> runs) {
    if (!unit.kind().equals("table_row")) {
      return List.of(runs);
    }
    List<List<Run>> cells = new ArrayList<>();
    List<Run> cell = new ArrayList<>();
    for (Run run : runs) {
      String[] parts = run.isMarker() ? new String[] {run.text()} : run.text().split("\t", -1);
      for (int i = 0; i < parts.length; i++) {
        if (i > 0) {
          cells.add(cell);
          cell = new ArrayList<>();
        }
        if (!parts[i].isEmpty()) {
          cell.add(new Run(parts[i], run.kind(), run.note(), i == 0 ? run.id() : ""));
        }
      }
    }
    cells.add(cell);
    return cells;
  }

  private List<Block.Said> said(int number, Passage unit, List<StatedClaim> stated) {
    Map<Node, Map<Node, List<StatedClaim>>> grouped = new LinkedHashMap<>();
    for (StatedClaim claim : stated) {
      grouped
          .computeIfAbsent(claim.subject(), s -> new LinkedHashMap<>())
          .computeIfAbsent(claim.property(), p -> new ArrayList<>())
          .add(claim);
    }
    List<Block.Said> said = new ArrayList<>();
    grouped.forEach(
        (subject, properties) -> {
          List<Block.Row> rows = new ArrayList<>();
          properties.forEach(
              (property, of) ->
                  rows.add(
                      new Block.Row(
                          lens.terms().property(property),
                          of.stream().map(lens.values()::of).distinct().toList(),
                          badges(of.get(0)))));
          said.add(new Block.Said(number, unit.fragment(), lens.link(subject), rows));
        });
    return said;
  }

  private List<Fact.Badge> badges(StatedClaim claim) {
    List<StatedClaim> all = bySubject.computeIfAbsent(claim.subject(), lens.claims()::ofSubject);
    return new FactTable(lens).badges(claim, all);
  }

  private Block.NoteText noteText(Node node) {
    Note note = lens.documents().note(node);
    List<Link> sources =
        lens.graph().subjects(Schema.PART_OF, node).stream()
            .filter(part -> lens.graph().is(part, Spar.BIBLIOGRAPHIC_REFERENCE))
            .sorted((a, b) -> a.getURI().compareTo(b.getURI()))
            .flatMap(part -> lens.graph().objects(part, Spar.REFERENCES).stream())
            .distinct()
            .map(lens::link)
            .toList();
    return new Block.NoteText(
        noteId(node),
        note.number().isEmpty() ? "※" : note.number(),
        lens.hrefs().of(node),
        runs.of(new Passage(node, note.text(), note.start(), note.end()), List.of()),
        sources);
  }

  private List<Block.NoteText> loose(boolean last) {
    if (!last) {
      return List.of();
    }
    Set<Node> reached = new HashSet<>();
    markers.values().forEach(list -> list.forEach(marker -> reached.add(marker.note())));
    return notes.stream()
        .filter(note -> !reached.contains(note.node()))
        .map(note -> noteText(note.node()))
        .toList();
  }

  private String place(Unit unit) {
    if (unit.page().isPresent()) {
      return lens.words().say("place.page", unit.page().getAsInt());
    }
    return unit.slide().isPresent() ? lens.words().say("place.slide", unit.slide().getAsInt()) : "";
  }

  private int level(Unit unit) {
    return sections.stream()
        .filter(section -> section.node().equals(unit.part()))
        .map(section -> section.level() <= 1 ? 2 : 3)
        .findFirst()
        .orElse(2);
  }

  private static String idOf(Unit unit) {
    return idOf(unit.part());
  }

  /** {@code section-3} for the third section. */
  public static String idOf(Node part) {
    String address = part.getURI();
    int last = address.lastIndexOf('/');
    int before = address.lastIndexOf('/', last - 1);
    return last < 0 || before < 0
        ? "part"
        : address.substring(before + 1).replace('/', '-').replaceAll("[^A-Za-z0-9.-]", "_");
  }

  private static String noteId(Node note) {
    String address = note.getURI();
    return "fn" + address.substring(address.lastIndexOf('/') + 1);
  }

  private List<ReaderView.Entry> contents(List<Chapter> chapters) {
    List<ReaderView.Entry> entries = new ArrayList<>();
    for (Section section : sections) {
      int chapter = 1;
      for (int i = 0; i < chapters.size(); i++) {
        if (chapters.get(i).holds(section.start())) {
          chapter = i + 1;
        }
      }
      long facts =
          claims.values().stream()
              .flatMap(List::stream)
              .filter(
                  claim ->
                      claim.unit().start() >= section.start()
                          && claim.unit().start() < section.end())
              .count();
      String page = chapters.size() > 1 ? lens.hrefs().path(document) + "?section=" + chapter : "";
      entries.add(
          new ReaderView.Entry(
              new Link(page + "#" + idOf(section.node()), section.label()),
              section.level(),
              lens.words().number(facts)));
    }
    return entries;
  }

  private List<EntityView.Tally> tallies() {
    Words words = lens.words();
    long facts = claims.values().stream().mapToLong(List::size).sum();
    long untaken = body.stream().filter(unit -> !claims.containsKey(unit.passage().node())).count();
    List<EntityView.Tally> tallies = new ArrayList<>();
    tallies.add(new EntityView.Tally(words.say("tally.sentences"), words.number(body.size()), ""));
    tallies.add(new EntityView.Tally(words.say("tally.notes"), words.number(notes.size()), ""));
    tallies.add(new EntityView.Tally(words.say("tally.facts"), words.number(facts), ""));
    tallies.add(
        new EntityView.Tally(
            words.say("tally.sources"),
            words.number(lens.graph().objects(document, Spar.CITES).stream().distinct().count()),
            ""));
    tallies.add(
        new EntityView.Tally(
            words.say("reader.untaken"),
            words.number(untaken),
            "/coverage?document=" + Hrefs.encoded(document.getURI())));
    return tallies;
  }

  private Optional<ReaderView.Walk> walk() {
    Optional<Node> thing =
        ask.parameter("mention")
            .map(local -> NodeFactory.createURI(lens.hrefs().base() + "id/" + local));
    if (thing.isEmpty()) {
      return Optional.empty();
    }
    List<Unit> mentions =
        body.stream()
            .filter(
                unit ->
                    lens.graph()
                        .union()
                        .contains(unit.passage().node(), Schema.MENTIONS, thing.get()))
            .toList();
    if (mentions.isEmpty()) {
      return Optional.empty();
    }
    int at = 0;
    for (int i = 0; i < mentions.size(); i++) {
      if (mentions.get(i).passage().start() <= Math.max(0, highlight.start())) {
        at = i;
      }
    }
    String local = ask.parameter("mention").orElse("");
    return Optional.of(
        new ReaderView.Walk(
            lens.link(thing.get()),
            at + 1,
            mentions.size(),
            at > 0 ? mention(local, mentions.get(at - 1)) : "",
            at + 1 < mentions.size() ? mention(local, mentions.get(at + 1)) : "",
            lens.hrefs().path(document)));
  }

  private String mention(String local, Unit unit) {
    return lens.hrefs().path(document)
        + "?mention="
        + Hrefs.encoded(local)
        + "&char="
        + unit.passage().start()
        + ","
        + unit.passage().end()
        + "#"
        + unit.passage().fragment();
  }
}
