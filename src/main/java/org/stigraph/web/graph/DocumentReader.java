package org.stigraph.web.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.stigraph.vocabulary.Spar;
import org.stigraph.vocabulary.Sti;

/** Reads documents as they were parsed: sections, text units, footnotes and markers. */
public final class DocumentReader {

  private final GraphReader reader;

  public DocumentReader(GraphReader reader) {
    this.reader = reader;
  }

  /**
   * A text unit.
   *
   * @param kind {@code sentence}, {@code list_item}, {@code table_row}, {@code slide_line}, {@code
   *     heading}, {@code caption} or {@code head_line}
   * @param part what it is part of: paragraph, section, table, slide, footnote or document
   */
  public record Unit(
      Passage passage, String kind, Node part, OptionalInt page, OptionalInt slide, int order) {}

  /** A section with its heading. */
  public record Section(Node node, String label, int level, int start, int end) {}

  /** A note. */
  public record Note(
      Node node, String number, String text, int start, int end, int order, OptionalInt page) {}

  /** A marker in the text. */
  public record Marker(Node node, Node note, String label, int at, Optional<Node> unit) {}

  /** All documents, the latest first. */
  public List<Node> documents() {
    return reader.find(Node.ANY, Sti.LAYOUT, Node.ANY).stream()
        .map(Triple::getSubject)
        .distinct()
        .sorted(
            Comparator.comparing((Node node) -> reader.text(node, Schema.ISSUED).orElse(""))
                .reversed()
                .thenComparing(Node::getURI))
        .toList();
  }

  /** Whether a node is a document that was loaded, not one that is cited. */
  public boolean isDocument(Node node) {
    return reader.union().contains(node, Sti.LAYOUT, Node.ANY);
  }

  /** Text units, body and notes, in the order of the text. */
  public List<Unit> units(Node document) {
    List<Unit> units = new ArrayList<>();
    for (Node node : reader.subjects(Sti.IN_DOCUMENT, document)) {
      Optional<String> kind = reader.text(node, Sti.UNIT_KIND);
      if (kind.isPresent()) {
        unit(node).ifPresent(units::add);
      }
    }
    units.sort(Comparator.comparingInt(unit -> unit.passage().start()));
    return units;
  }

  /** The text unit at an address. */
  public Optional<Unit> unit(Node node) {
    Optional<String> text = reader.text(node, Spar.HAS_CONTENT);
    Optional<String> kind = reader.text(node, Sti.UNIT_KIND);
    if (text.isEmpty() || kind.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Unit(
            new Passage(
                node,
                text.get(),
                reader.number(node, Sti.START).orElse(0),
                reader.number(node, Sti.END).orElse(0)),
            kind.get().replace('-', '_'),
            reader.object(node, Schema.PART_OF).orElse(node),
            reader.number(node, Sti.PAGE),
            reader.number(node, Sti.SLIDE_NUMBER),
            reader.number(node, Sti.ORDER).orElse(0)));
  }

  /** Sections in their order. */
  public List<Section> sections(Node document) {
    List<Section> sections = new ArrayList<>();
    collectSections(document, sections);
    sections.sort(Comparator.comparingInt(Section::start));
    return sections;
  }

  private void collectSections(Node whole, List<Section> sections) {
    for (Node node : reader.subjects(Schema.PART_OF, whole)) {
      if (reader.is(node, Spar.SECTION)) {
        sections.add(
            new Section(
                node,
                reader.text(node, RDFS.label.asNode()).orElse(""),
                reader.number(node, Sti.LEVEL).orElse(1),
                reader.number(node, Sti.START).orElse(0),
                reader.number(node, Sti.END).orElse(0)));
        collectSections(node, sections);
      }
    }
  }

  /** Footnotes in their order. */
  public List<Note> notes(Node document) {
    List<Note> notes = new ArrayList<>();
    for (Node node : reader.subjects(Sti.IN_DOCUMENT, document)) {
      if (reader.is(node, Spar.FOOTNOTE)) {
        notes.add(note(node));
      }
    }
    notes.sort(Comparator.comparingInt(Note::order).thenComparingInt(Note::start));
    return notes;
  }

  /** The footnote at an address. */
  public Note note(Node node) {
    return new Note(
        node,
        reader.text(node, Sti.NUMBER).orElse(""),
        reader.text(node, Spar.HAS_CONTENT).orElse(""),
        reader.number(node, Sti.START).orElse(0),
        reader.number(node, Sti.END).orElse(0),
        reader.number(node, Sti.ORDER).orElse(0),
        reader.number(node, Sti.PAGE));
  }

  /** Markers of a document in the order of the text. */
  public List<Marker> markers(Node document) {
    return markers(
        reader.subjects(Sti.IN_DOCUMENT, document).stream()
            .filter(node -> reader.is(node, Sti.FOOTNOTE_MARKER))
            .toList());
  }

  /** Markers that point at a footnote. */
  public List<Marker> markersOf(Node footnote) {
    return markers(reader.subjects(Sti.MARKS, footnote));
  }

  private List<Marker> markers(List<Node> nodes) {
    List<Marker> markers = new ArrayList<>();
    for (Node node : nodes) {
      Optional<Node> note = reader.object(node, Sti.MARKS);
      if (note.isPresent()) {
        markers.add(
            new Marker(
                node,
                note.get(),
                reader.text(node, Sti.MARKER_LABEL).orElse(""),
                reader.number(node, Sti.START).orElse(0),
                reader.object(node, Spar.HAS_CONTEXT)));
      }
    }
    markers.sort(Comparator.comparingInt(Marker::at));
    return markers;
  }

  /** The canonical text: as stored, else put together from the text units. */
  public String text(Node document) {
    Optional<String> stored = reader.text(document, Sti.TEXT);
    return stored.orElseGet(() -> assembled(units(document)));
  }

  /**
   * The units at their offsets. Together they hold every word of the text; what lies between two of
   * them is white space: line breaks between blocks, spaces between sentences of one paragraph.
   */
  private static String assembled(List<Unit> units) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    Optional<Unit> last = Optional.empty();
    for (Unit unit : units) {
      int gap = unit.passage().start() - at;
      boolean together =
          unit.kind().equals("sentence")
              && last.isPresent()
              && last.get().part().equals(unit.part());
      text.append((together ? " " : "\n").repeat(Math.max(0, gap)));
      text.append(unit.passage().text());
      at = unit.passage().end();
      last = Optional.of(unit);
    }
    return text.toString();
  }
}
