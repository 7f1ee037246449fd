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
import org.stigraph.web.graph.DocumentReader.Marker;
import org.stigraph.web.graph.DocumentReader.Note;
import org.stigraph.web.graph.DocumentReader.Section;
import org.stigraph.web.graph.DocumentReader.Unit;
import org.stigraph.web.graph.StatedClaim;

/** A document as it was read from the graph, before it is cut into pages. */
final class ReadText {

  private final List<Unit> body = new ArrayList<>();
  private final Map<Node, List<Unit>> ofNotes = new LinkedHashMap<>();
  private final List<Section> sections;
  private final List<Note> notes;
  private final Map<Node, List<Marker>> markers = new HashMap<>();
  private final Map<Node, List<Node>> claims;
  private final Lens lens;

  ReadText(Node document, Lens lens) {
    this.lens = lens;
    sections = lens.documents().sections(document);
    notes = lens.documents().notes(document);
    Set<Node> noteNodes = new HashSet<>(notes.stream().map(Note::node).toList());
    for (Unit unit : lens.documents().units(document)) {
      if (noteNodes.contains(unit.part())) {
        ofNotes.computeIfAbsent(unit.part(), n -> new ArrayList<>()).add(unit);
      } else {
        body.add(unit);
      }
    }
    for (Marker marker : lens.documents().markers(document)) {
      marker
          .unit()
          .ifPresent(unit -> markers.computeIfAbsent(unit, u -> new ArrayList<>()).add(marker));
    }
    claims = lens.claims().byUnit(document);
  }

  /** Text units outside notes, in the order of the text. */
  List<Unit> body() {
    return body;
  }

  /** Text units, those of notes behind the others. */
  List<Unit> all() {
    List<Unit> all = new ArrayList<>(body);
    ofNotes.values().forEach(all::addAll);
    return all;
  }

  /** The text units of a note. */
  List<Unit> ofNote(Node note) {
    return ofNotes.getOrDefault(note, List.of());
  }

  List<Section> sections() {
    return sections;
  }

  List<Note> notes() {
    return notes;
  }

  /** Markers that stand in a text unit, in order. */
  List<Marker> markers(Unit unit) {
    return markers.getOrDefault(unit.passage().node(), List.of());
  }

  /** What a text unit states. */
  List<StatedClaim> claims(Unit unit) {
    return lens.claims().readAll(claims.getOrDefault(unit.passage().node(), List.of()));
  }

  /** How many claims a text unit states. */
  int count(Unit unit) {
    return claims.getOrDefault(unit.passage().node(), List.of()).size();
  }

  /** How many claims the document makes. */
  int count() {
    return claims.values().stream().mapToInt(List::size).sum();
  }

  /** Notes to which no marker leads. */
  List<Note> loose() {
    Set<Node> reached = new HashSet<>();
    markers.values().forEach(list -> list.forEach(marker -> reached.add(marker.note())));
    return notes.stream().filter(note -> !reached.contains(note.node())).toList();
  }

  /**
   * Where one has to look for a place: the place itself, or where the marker stands for a place in
   * a note; the last one of the body for a note to which none leads.
   *
   * @param offset in the document's canonical text
   */
  int lookedFor(int offset) {
    Optional<Note> note =
        notes.stream().filter(n -> n.start() <= offset && offset < n.end()).findFirst();
    if (note.isEmpty()) {
      return offset;
    }
    return markers.values().stream()
        .flatMap(List::stream)
        .filter(marker -> marker.note().equals(note.get().node()))
        .mapToInt(Marker::at)
        .min()
        .orElse(body.isEmpty() ? 0 : body.get(body.size() - 1).passage().end() - 1);
  }
}
