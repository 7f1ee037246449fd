package org.stigraph.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.stigraph.document.Footnote;
import org.stigraph.document.Link;
import org.stigraph.document.Place;
import org.stigraph.document.PrintedReference;
import org.stigraph.document.Span;
import org.stigraph.document.Table;
import org.stigraph.document.TextUnit;
import org.stigraph.document.UnitKind;
import org.stigraph.source.Problem;
import org.stigraph.source.Severity;

/** Writes the notes behind the body, with their sentences, references and links. */
final class NoteAssembler {

  private final RawDocument raw;
  private final FootnoteResolver.Resolution resolution;
  private final TextBuilder text;
  private final UnitWriter writer;
  private final Map<Integer, Integer> tableAfterBlock;
  private final List<Footnote> footnotes = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();
  private final Map<String, String> idByLabel = new HashMap<>();
  private final List<Table> tables;

  /** For notes that only point back: the note that they mean in the end. */
  private final Map<String, String> firstMeant = new HashMap<>();

  private @Nullable String lastWithReference;
  private final List<Problem> problems = new ArrayList<>();
  private final String path;

  NoteAssembler(
      String path,
      RawDocument raw,
      FootnoteResolver.Resolution resolution,
      TextBuilder text,
      UnitWriter writer,
      List<Table> tables,
      Map<Integer, Integer> tableAfterBlock) {
    this.path = path;
    this.raw = raw;
    this.resolution = resolution;
    this.text = text;
    this.writer = writer;
    this.tableAfterBlock = tableAfterBlock;
    this.tables = new ArrayList<>(tables);
  }

  List<Footnote> footnotes() {
    return footnotes;
  }

  List<Problem> problems() {
    return problems;
  }

  List<Table> tables() {
    return tables;
  }

  /** The id of each note by its index, those of unnumbered notes included. */
  List<String> idsByIndex() {
    return ids;
  }

  void assemble() {
    Map<Integer, OptionalInt> sectionOfNote = new HashMap<>();
    for (UnitWriter.PlacedMarker placed : writer.placedMarkers()) {
      OptionalInt section = writer.units().get(placed.unit() - 1).section();
      placed.marker().note().ifPresent(note -> sectionOfNote.putIfAbsent(note, section));
    }
    for (int i = 0; i < raw.notes().size(); i++) {
      RawNote note = raw.notes().get(i);
      OptionalInt section = sectionOfNote.getOrDefault(i, sectionBefore(note));
      write(note, resolution.noteIds().get(i), section);
    }
  }

  /** The sentences of a note; one that is a link and nothing else belongs to the one before. */
  private static List<SentenceSplitter.Range> withLinks(String words) {
    List<SentenceSplitter.Range> ranges = new ArrayList<>();
    for (SentenceSplitter.Range range : SentenceSplitter.split(words)) {
      String piece = words.substring(range.start(), range.end()).strip();
      boolean link =
          piece.startsWith("http") && piece.chars().allMatch(c -> Characters.isUrl((char) c));
      int last = ranges.size() - 1;
      if (link && last >= 0) {
        ranges.set(last, new SentenceSplitter.Range(ranges.get(last).start(), range.end()));
      } else {
        ranges.add(range);
      }
    }
    return ranges;
  }

  /** The section of the last unit of the body that stands before a note in the file. */
  private OptionalInt sectionBefore(RawNote note) {
    List<TextUnit> units = writer.units();
    int low = 0;
    int high = units.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      TextUnit unit = units.get(middle);
      boolean before = unit.footnote().isEmpty() && unit.place().firstLine() <= note.line();
      if (before) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? OptionalInt.empty() : units.get(low - 1).section();
  }

  private void write(RawNote note, String numberedId, OptionalInt section) {
    LinedText lined = note.text();
    int start = text.append(lined.text());
    String id = note.isNumbered() ? numberedId : "at-" + text.offset(start);
    ids.add(id);
    if (note.isNumbered()) {
      idByLabel.put(note.label(), id);
    }
    for (SentenceSplitter.Range range : withLinks(lined.text())) {
      String words = lined.text().substring(range.start(), range.end());
      boolean complete = Completeness.ends(words) || !Completeness.breaksOff(words);
      writer
          .units()
          .add(
              new TextUnit(
                  writer.units().size() + 1,
                  UnitKind.SENTENCE,
                  text.span(start + range.start(), start + range.end()),
                  section,
                  OptionalInt.empty(),
                  Optional.of(id),
                  OptionalInt.empty(),
                  0,
                  complete,
                  place(lined, range.start(), range.end())));
    }
    Integer table = tableAfterBlock.get(note.afterBlock());
    if (!note.isNumbered() && table != null && tables.get(table).note().isEmpty()) {
      tables.set(table, withNote(tables.get(table), id));
    }
    ReferenceSplitter.Parts parts = ReferenceSplitter.split(lined.text());
    List<Link> links = new ArrayList<>();
    parts.links().forEach(link -> links.add(link(link, start)));
    List<PrintedReference> references = new ArrayList<>();
    for (ReferenceSplitter.Reference reference : parts.references()) {
      PrintedReference printed = reference(reference, start);
      if (printed.title().isPresent() || printed.earlier().isPresent()) {
        references.add(printed);
      } else {
        dangling(note, lined.lineAt(reference.whole().start()));
      }
    }
    if (!references.isEmpty()) {
      references.get(0).earlier().ifPresent(meant -> firstMeant.put(id, meant));
      lastWithReference = id;
    }
    footnotes.add(
        new Footnote(
            id,
            note.isNumbered() ? Optional.of(note.label()) : Optional.empty(),
            text.span(start, start + lined.length()),
            references,
            links,
            place(lined, 0, lined.length())));
  }

  private void dangling(RawNote note, int line) {
    problems.add(
        new Problem(
            "FN004",
            Severity.WARNING,
            path,
            line,
            0,
            "footnote "
                + (note.isNumbered() ? note.label() : "without number")
                + " points back to a note that is not there",
            "Mend the number behind 前掲, or name the source.",
            ""));
  }

  private PrintedReference reference(ReferenceSplitter.Reference found, int start) {
    List<Span> publishers = new ArrayList<>();
    found.publishers().forEach(publisher -> publishers.add(span(publisher, start)));
    return new PrintedReference(
        span(found.whole(), start),
        found.title().map(title -> span(title, start)),
        publishers,
        found.date().map(date -> span(date, start)),
        found.link().map(link -> link(link, start)),
        found.earlier().flatMap(this::earlier));
  }

  /** The id of the note that 同上 (an empty label) or 前掲(注12) means. */
  private Optional<String> earlier(String label) {
    String meant = label.isEmpty() ? lastWithReference : idByLabel.get(label);
    return Optional.ofNullable(meant).map(id -> firstMeant.getOrDefault(id, id));
  }

  private Link link(ReferenceSplitter.Range range, int start) {
    Span span = span(range, start);
    return new Link(text.toString(span.start(), span.end()), span);
  }

  private Span span(ReferenceSplitter.Range range, int start) {
    return text.span(start + range.start(), start + range.end());
  }

  private Place place(LinedText lined, int from, int to) {
    return raw.places().place(lined.lineAt(from), lined.lineAt(Math.max(from, to - 1)));
  }

  private static Table withNote(Table table, String note) {
    return new Table(
        table.number(),
        table.section(),
        table.title(),
        table.unitLine(),
        table.headerRows(),
        table.rows(),
        Optional.of(note),
        table.span(),
        table.place());
  }
}
