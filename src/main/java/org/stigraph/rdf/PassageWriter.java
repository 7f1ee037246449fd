package org.stigraph.rdf;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.stigraph.claim.Coverage;
import org.stigraph.document.Document;
import org.stigraph.document.Original;
import org.stigraph.document.Place;
import org.stigraph.document.Span;
import org.stigraph.document.TextUnit;
import org.stigraph.document.UnitKind;
import org.stigraph.vocabulary.Spar;
import org.stigraph.vocabulary.Sti;

/** Writes passages: the text units, what became of each, and the words that claims quote. */
final class PassageWriter {

  private final Document document;
  private final ShownWords words;
  private final DocumentAddresses places;
  private final GraphSink sink;
  private final Set<Span> written = new HashSet<>();

  PassageWriter(Document document, ShownWords words, DocumentAddresses places, GraphSink sink) {
    this.document = document;
    this.words = words;
    this.places = places;
    this.sink = sink;
  }

  /** Writes every text unit. */
  void writeUnits() {
    document.units().forEach(this::write);
  }

  /** Writes what became of a text unit. */
  void write(Coverage coverage) {
    Node node = unit(coverage.unit());
    sink.add(
        node,
        Sti.COVERAGE_PROPERTY,
        switch (coverage.outcome()) {
          case FACTS_TAKEN -> Sti.FACTS_TAKEN;
          case NOTHING_TO_TAKE -> Sti.NOTHING_TO_TAKE;
          case NOT_UNDERSTOOD -> Sti.NOT_UNDERSTOOD;
        });
    if (!coverage.reason().isEmpty()) {
      sink.add(node, Sti.COVERAGE_REASON, Literals.text(coverage.reason()));
    }
  }

  /**
   * The passage of quoted words, written where it is new.
   *
   * @param unit number of the text unit that holds it
   */
  Node quote(Span words, int unit) {
    Node node = places.passage(words);
    if (written.add(words)) {
      writeWords(node, words);
      sink.add(node, DCTerms.isPartOf.asNode(), unit(unit));
    }
    return node;
  }

  /** The passage of a text unit. */
  Node unit(int number) {
    return places.passage(document.unit(number).span());
  }

  /** Where in its file something stands. */
  static void writePlace(Node node, Place place, Original original, GraphSink sink) {
    sink.add(node, Sti.PAGE, place.page());
    if (place.page().isPresent()) {
      Optional<String> label = original.pageLabel(place.page().getAsInt());
      sink.add(node, Sti.PAGE_LABEL, label.map(Literals::text));
    }
    sink.add(node, Sti.SLIDE_NUMBER, place.slide());
    sink.add(node, Sti.SOURCE_LINE, place.firstLine());
  }

  private void write(TextUnit unit) {
    Node node = places.passage(unit.span());
    written.add(unit.span());
    writeWords(node, unit.span());
    if (unit.kind() == UnitKind.SENTENCE) {
      sink.type(node, Spar.SENTENCE);
    }
    sink.add(node, Sti.UNIT_KIND, Literals.text(word(unit.kind())));
    sink.add(node, Sti.ORDER, unit.number());
    writePlace(node, unit.place(), document.original(), sink);
    sink.add(node, DCTerms.isPartOf.asNode(), around(unit));
    if (unit.section().isPresent()) {
      sink.add(node, Sti.IN_SECTION, places.section(unit.section().getAsInt()));
    }
  }

  private void writeWords(Node node, Span span) {
    sink.type(node, Sti.PASSAGE);
    sink.add(node, Spar.HAS_CONTENT, Literals.text(words.of(span)));
    sink.add(node, Sti.START, span.start());
    sink.add(node, Sti.END, span.end());
    sink.add(node, Sti.IN_DOCUMENT, places.self());
  }

  /** The innermost thing that a text unit is part of. */
  private Node around(TextUnit unit) {
    if (unit.footnote().isPresent()) {
      return places.footnote(unit.footnote().get());
    }
    if (unit.paragraph().isPresent()) {
      return places.paragraph(unit.paragraph().getAsInt());
    }
    if (unit.table().isPresent()) {
      return places.table(unit.table().getAsInt());
    }
    return unit.section().isPresent() ? places.section(unit.section().getAsInt()) : places.self();
  }

  private static String word(UnitKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
