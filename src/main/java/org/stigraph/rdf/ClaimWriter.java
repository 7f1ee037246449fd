package org.stigraph.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.stigraph.claim.Claim;
import org.stigraph.claim.NoteCitation;
import org.stigraph.claim.Qualifier;
import org.stigraph.claim.Value;
import org.stigraph.mention.Calendar;
import org.stigraph.mention.Entity;
import org.stigraph.mention.PartialDate;
import org.stigraph.vocabulary.Prov;
import org.stigraph.vocabulary.Sti;

/**
 * Writes claims, and beside each stated one its plain triple. Claims that say the same in the same
 * words are one node: with the qualifiers, notes and rules of all, stated where one of them is.
 */
final class ClaimWriter {

  private final Addresses addresses;
  private final DocumentAddresses places;
  private final PassageWriter passages;
  private final EntityWriter entities;
  private final ObjectOf objectOf;
  private final GraphSink sink;

  ClaimWriter(
      Addresses addresses,
      DocumentAddresses places,
      PassageWriter passages,
      EntityWriter entities,
      GraphSink sink) {
    this.addresses = addresses;
    this.places = places;
    this.passages = passages;
    this.entities = entities;
    this.objectOf = new ObjectOf(entities);
    this.sink = sink;
  }

  void write(List<Claim> claims) {
    Map<Statement, List<Claim>> byStatement = new LinkedHashMap<>();
    for (Claim claim : claims) {
      byStatement.computeIfAbsent(statement(claim), key -> new ArrayList<>(1)).add(claim);
    }
    byStatement.forEach(this::write);
  }

  private Statement statement(Claim claim) {
    return new Statement(
        entities.address(claim.subject()),
        Terms.of(claim.property()),
        claim.value().accept(objectOf),
        passages.quote(claim.quote(), claim.unit()));
  }

  private void write(Statement statement, List<Claim> claims) {
    Node node =
        addresses.claim(statement.subject, statement.predicate, statement.object, statement.quoted);
    sink.type(node, Sti.CLAIM);
    sink.add(node, RDF.Nodes.subject, statement.subject);
    sink.add(node, RDF.Nodes.predicate, statement.predicate);
    sink.add(node, RDF.Nodes.object, statement.object);
    sink.add(node, Prov.WAS_QUOTED_FROM, statement.quoted);
    sink.add(node, Sti.STATED_IN, passages.unit(claims.get(0).unit()));
    sink.add(node, Sti.IN_DOCUMENT, places.self());
    Set<Said> details = new LinkedHashSet<>();
    for (Claim claim : claims) {
      collect(claim, details);
    }
    details.forEach(said -> sink.add(node, said.predicate, said.object));
    Claim.Status status = firstOf(claims.stream().map(Claim::status).toList());
    sink.add(node, Sti.STATUS, word(status));
    sink.add(
        node, Sti.ATTRIBUTION, word(firstOf(claims.stream().map(Claim::attribution).toList())));
    if (status == Claim.Status.STATED) {
      sink.add(statement.subject, statement.predicate, statement.object);
    }
  }

  private void collect(Claim claim, Set<Said> details) {
    for (NoteCitation note : claim.notes()) {
      Node footnote = places.footnote(note.footnote());
      details.add(new Said(Sti.CITES_NOTE, footnote));
      details.add(new Said(scope(note.scope()), footnote));
    }
    for (Entity source : claim.sources()) {
      details.add(new Said(Prov.HAD_PRIMARY_SOURCE, entities.address(source)));
    }
    details.add(new Said(Sti.ABOUT, entities.address(claim.subject())));
    for (Entity entity : claim.about()) {
      details.add(new Said(Sti.ABOUT, entities.address(entity)));
    }
    details.add(new Said(Sti.RULE, Literals.text(claim.rule())));
    for (Qualifier qualifier : claim.qualifiers()) {
      details.add(new Said(Terms.of(qualifier.property()), qualifier.value().accept(objectOf)));
      calendar(qualifier.value(), details);
    }
    calendar(claim.value(), details);
  }

  /** A date that was printed in another calendar says so and keeps its printed form. */
  private static void calendar(Value value, Set<Said> details) {
    if (value instanceof Value.OfDate dated && dated.date().calendar() != Calendar.GREGORIAN) {
      PartialDate date = dated.date();
      details.add(
          new Said(
              Sti.CALENDAR_PROPERTY, date.calendar() == Calendar.ERA ? Sti.ERA : Sti.FISCAL_YEAR));
      details.add(new Said(Sti.PRINTED, Literals.text(date.printed())));
    }
  }

  private static Node scope(NoteCitation.Scope scope) {
    return switch (scope) {
      case NAME -> Sti.NOTE_ON_NAME;
      case CLAUSE -> Sti.NOTE_ON_CLAUSE;
      case SENTENCE -> Sti.NOTE_ON_SENTENCE;
      case ITSELF -> Sti.NOTE_ITSELF;
    };
  }

  private static Node word(Enum<?> word) {
    return Literals.text(word.name().toLowerCase(Locale.ROOT));
  }

  /** The one that is declared first: stated before planned, the document before a report. */
  private static <E extends Enum<E>> E firstOf(List<E> words) {
    return words.stream().min(Comparator.naturalOrder()).orElseThrow();
  }

  private record Statement(Node subject, Node predicate, Node object, Node quoted) {}

  private record Said(Node predicate, Node object) {}
}
