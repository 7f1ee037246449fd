package org.stigraph.web.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.stigraph.vocabulary.Prov;
import org.stigraph.vocabulary.Spar;
import org.stigraph.vocabulary.Sti;

/** Reads claims whole. */
public final class ClaimReader {

  private static final Comparator<StatedClaim> IN_READING_ORDER =
      Comparator.comparing((StatedClaim claim) -> claim.document().getURI())
          .thenComparing(claim -> claim.unit().start())
          .thenComparing(claim -> claim.quote().start())
          .thenComparing(claim -> claim.node().getURI());

  private static final List<Node> QUALIFIERS =
      List.of(
          Sti.WHEN,
          Sti.ROLE,
          Schema.UNIT_TEXT,
          Sti.COMPARATOR,
          Sti.PRINTED,
          Schema.MAX_VALUE,
          Sti.CALENDAR_PROPERTY);

  private final GraphReader reader;

  public ClaimReader(GraphReader reader) {
    this.reader = reader;
  }

  /** The claim at an address; empty where there is none, or not a whole one. */
  public Optional<StatedClaim> read(Node node) {
    Map<Node, List<Node>> values = new LinkedHashMap<>();
    for (Triple triple : reader.find(node, Node.ANY, Node.ANY)) {
      values.computeIfAbsent(triple.getPredicate(), p -> new ArrayList<>()).add(triple.getObject());
    }
    Optional<Node> subject = first(values, RDF.Nodes.subject);
    Optional<Node> property = first(values, RDF.Nodes.predicate);
    Optional<Node> object = first(values, RDF.Nodes.object);
    Optional<Passage> quote = first(values, Prov.WAS_QUOTED_FROM).flatMap(this::passage);
    Optional<Passage> unit = first(values, Sti.STATED_IN).flatMap(this::passage);
    Optional<Node> document = first(values, Sti.IN_DOCUMENT);
    if (subject.isEmpty()
        || property.isEmpty()
        || object.isEmpty()
        || quote.isEmpty()
        || unit.isEmpty()
        || document.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new StatedClaim(
            node,
            subject.get(),
            property.get(),
            object.get(),
            quote.get(),
            unit.get(),
            document.get(),
            notes(values),
            scope(values),
            values.getOrDefault(Prov.HAD_PRIMARY_SOURCE, List.of()).stream()
                .sorted(Comparator.comparing(Node::toString))
                .toList(),
            qualifiers(values),
            word(values, Sti.STATUS).equals("planned"),
            word(values, Sti.ATTRIBUTION),
            word(values, Sti.RULE)));
  }

  /** Claims whose subject is a thing, in reading order. */
  public List<StatedClaim> ofSubject(Node subject) {
    return readAll(reader.subjects(RDF.Nodes.subject, subject));
  }

  /** Claims whose value is a thing, in reading order. */
  public List<StatedClaim> ofObject(Node object) {
    return readAll(reader.subjects(RDF.Nodes.object, object));
  }

  /** Claims that cite a footnote, in reading order. */
  public List<StatedClaim> citing(Node footnote) {
    return readAll(reader.subjects(Sti.CITES_NOTE, footnote));
  }

  /** Claims that rest on a work, in reading order. */
  public List<StatedClaim> restingOn(Node work) {
    return readAll(reader.subjects(Prov.HAD_PRIMARY_SOURCE, work));
  }

  /** The claims of a document by the text units that state them, not yet read. */
  public Map<Node, List<Node>> byUnit(Node document) {
    Map<Node, List<Node>> units = new HashMap<>();
    for (Node node : reader.subjects(Sti.IN_DOCUMENT, document)) {
      reader
          .object(node, Sti.STATED_IN)
          .ifPresent(unit -> units.computeIfAbsent(unit, u -> new ArrayList<>()).add(node));
    }
    return units;
  }

  /** Claims with a property, in reading order. */
  public List<StatedClaim> withProperty(Node property) {
    return readAll(reader.subjects(RDF.Nodes.predicate, property));
  }

  /** Words at their place; empty where the node is no passage. */
  public Optional<Passage> passage(Node node) {
    Optional<String> text = reader.text(node, Spar.HAS_CONTENT);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Passage(
            node,
            text.get(),
            reader.number(node, Sti.START).orElse(0),
            reader.number(node, Sti.END).orElse(0)));
  }

  /** Claims, in reading order; what is no whole claim is passed over. */
  public List<StatedClaim> readAll(List<Node> nodes) {
    List<StatedClaim> claims = new ArrayList<>();
    for (Node node : nodes) {
      read(node).ifPresent(claims::add);
    }
    claims.sort(IN_READING_ORDER);
    return claims;
  }

  private List<Node> notes(Map<Node, List<Node>> values) {
    return values.getOrDefault(Sti.CITES_NOTE, List.of()).stream()
        .distinct()
        .sorted(
            Comparator.comparingInt((Node note) -> reader.number(note, Sti.ORDER).orElse(0))
                .thenComparing(note -> note.toString()))
        .toList();
  }

  private static String scope(Map<Node, List<Node>> values) {
    if (values.containsKey(Sti.NOTE_ITSELF)) {
      return "noteItself";
    }
    if (values.containsKey(Sti.NOTE_ON_NAME)) {
      return "noteOnName";
    }
    if (values.containsKey(Sti.NOTE_ON_CLAUSE)) {
      return "noteOnClause";
    }
    return values.containsKey(Sti.NOTE_ON_SENTENCE) ? "noteOnSentence" : "";
  }

  private static Map<Node, Node> qualifiers(Map<Node, List<Node>> values) {
    Map<Node, Node> qualifiers = new LinkedHashMap<>();
    for (Node property : QUALIFIERS) {
      first(values, property).ifPresent(value -> qualifiers.put(property, value));
    }
    return qualifiers;
  }

  private static String word(Map<Node, List<Node>> values, Node property) {
    return first(values, property)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .orElse("");
  }

  private static Optional<Node> first(Map<Node, List<Node>> values, Node property) {
    return values.getOrDefault(property, List.of()).stream().findFirst();
  }
}
