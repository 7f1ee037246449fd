package org.stigraph.rdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.stigraph.claim.CitedWork;
import org.stigraph.document.Document;
import org.stigraph.document.Footnote;
import org.stigraph.document.FootnoteMarker;
import org.stigraph.document.PrintedReference;
import org.stigraph.document.TextUnit;
import org.stigraph.vocabulary.Spar;
import org.stigraph.vocabulary.Sti;

/** Writes footnotes, their printed references, their markers, and which works are cited where. */
final class NoteWriter {

  private final Document document;
  private final ShownWords words;
  private final DocumentAddresses places;
  private final GraphSink sink;
  private final Map<String, List<CitedWork>> worksByNote = new LinkedHashMap<>();
  private final EntityWriter entities;

  NoteWriter(
      Document document,
      ShownWords words,
      DocumentAddresses places,
      List<CitedWork> works,
      EntityWriter entities,
      GraphSink sink) {
    this.document = document;
    this.words = words;
    this.places = places;
    this.entities = entities;
    this.sink = sink;
    for (CitedWork work : works) {
      worksByNote.computeIfAbsent(work.footnote(), note -> new ArrayList<>()).add(work);
    }
  }

  void write() {
    int order = 1;
    for (Footnote note : document.footnotes()) {
      write(note, order++);
    }
    Set<String> keys = new HashSet<>();
    for (FootnoteMarker marker : document.markers()) {
      write(marker, keys);
    }
    writeCitations();
  }

  /** The number as printed; where numbering restarts, with its chapter as in the id. */
  private static String number(Footnote note, String label) {
    return note.id().endsWith("." + label) ? note.id() : label;
  }

  private void write(Footnote note, int order) {
    Node node = places.footnote(note.id());
    sink.type(node, Spar.FOOTNOTE);
    sink.add(node, Sti.NUMBER, note.label().map(label -> Literals.text(number(note, label))));
    sink.add(node, Spar.HAS_CONTENT, Literals.text(words.of(note.span())));
    sink.add(node, Sti.START, note.span().start());
    sink.add(node, Sti.END, note.span().end());
    sink.add(node, Sti.ORDER, order);
    PassageWriter.writePlace(node, note.place(), document.original(), sink);
    sink.add(node, Sti.IN_DOCUMENT, places.self());
    sink.add(node, DCTerms.isPartOf.asNode(), places.self());
    note.links().forEach(link -> sink.add(node, Sti.LINK, Links.of(link.url())));
    int number = 1;
    for (PrintedReference reference : note.references()) {
      write(places.reference(note.id(), number), reference, number);
      sink.add(places.reference(note.id(), number), DCTerms.isPartOf.asNode(), node);
      number++;
    }
    for (CitedWork work : worksOf(note.id())) {
      Node reference = places.reference(note.id(), work.reference() + 1);
      sink.add(reference, Spar.REFERENCES, entities.address(work.work()));
    }
  }

  private void write(Node node, PrintedReference reference, int number) {
    sink.type(node, Spar.BIBLIOGRAPHIC_REFERENCE);
    sink.add(node, Spar.HAS_CONTENT, Literals.text(words.of(reference.span())));
    sink.add(node, Sti.ORDER, number);
    sink.add(node, Sti.LINK, reference.link().map(link -> Links.of(link.url())));
  }

  private void write(FootnoteMarker marker, Set<String> keys) {
    String key = marker.footnote().orElse(marker.label());
    Node node = places.marker(keys.add(key) ? key : key + "-at-" + marker.offset());
    TextUnit unit = document.unit(marker.unit());
    sink.type(node, Sti.FOOTNOTE_MARKER);
    sink.add(node, Sti.MARKS, marker.footnote().map(places::footnote));
    sink.add(node, Sti.MARKER_LABEL, Literals.text(marker.label()));
    sink.add(node, Sti.START, marker.offset());
    sink.add(node, Spar.HAS_CONTEXT, places.passage(unit.span()));
    PassageWriter.writePlace(node, marker.place(), document.original(), sink);
    sink.add(node, Sti.IN_DOCUMENT, places.self());
    if (unit.section().isPresent()) {
      sink.add(node, Sti.IN_SECTION, places.section(unit.section().getAsInt()));
    }
  }

  /** A text unit cites the works of the notes whose markers stand in it, the document all works. */
  private void writeCitations() {
    Set<Citation> citations = new LinkedHashSet<>();
    for (FootnoteMarker marker : document.markers()) {
      Node unit = places.passage(document.unit(marker.unit()).span());
      for (CitedWork work : marker.footnote().map(this::worksOf).orElse(List.of())) {
        citations.add(new Citation(unit, entities.address(work.work())));
      }
    }
    for (List<CitedWork> works : worksByNote.values()) {
      for (CitedWork work : works) {
        citations.add(new Citation(places.self(), entities.address(work.work())));
      }
    }
    citations.forEach(citation -> sink.add(citation.citing, Spar.CITES, citation.cited));
  }

  private List<CitedWork> worksOf(String footnote) {
    return worksByNote.getOrDefault(footnote, List.of());
  }

  private record Citation(Node citing, Node cited) {}
}
