package org.stigraph.web.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.stigraph.vocabulary.Sti;
import org.stigraph.web.graph.Agreement;
import org.stigraph.web.graph.GraphReader;
import org.stigraph.web.graph.Schema;

/** What things and sentences have to do with ministries, countries, topics, years, documents. */
final class Relations {

  private final GraphReader reader;
  private final Map<Facet, Set<Node>> members;
  private final Map<Node, Map<Facet, Set<String>>> related = new HashMap<>();
  private final Map<Node, Integer> claims = new HashMap<>();

  Relations(GraphReader reader) {
    this.reader = reader;
    this.members =
        Map.of(
            Facet.MINISTRY, Set.copyOf(new HashSet<>(reader.ofType(Sti.MINISTRY))),
            Facet.COUNTRY, Set.copyOf(new HashSet<>(reader.ofType(SchemaDO.Country.asNode()))),
            Facet.TOPIC, Set.copyOf(new HashSet<>(reader.ofType(SKOS.Concept.asNode()))));
    for (Node claim : reader.ofType(Sti.CLAIM)) {
      relate(claim);
    }
    for (Triple mention : reader.find(Node.ANY, Schema.MENTIONS, Node.ANY)) {
      relate(mention.getSubject(), mention.getObject());
    }
  }

  /** The values of a facet that a thing or a text unit has. */
  Set<String> of(Node thing, Facet facet) {
    return related.getOrDefault(thing, Map.of()).getOrDefault(facet, Set.of());
  }

  /** How many claims concern a thing. */
  int claims(Node thing) {
    return claims.getOrDefault(thing, 0);
  }

  private void relate(Node claim) {
    List<Node> about = reader.objects(claim, Sti.ABOUT);
    Set<Node> ends = new HashSet<>(about);
    ends.addAll(reader.objects(claim, Sti.STATED_IN));
    ends.addAll(reader.objects(claim, Sti.CITES_NOTE));
    List<Node> documents = reader.objects(claim, Sti.IN_DOCUMENT);
    List<Node> values = reader.objects(claim, RDF.Nodes.object);
    about.forEach(thing -> claims.merge(thing, 1, Integer::sum));
    for (Node end : ends) {
      about.forEach(thing -> relate(end, thing));
      documents.forEach(document -> add(end, Facet.DOCUMENT, document.getURI()));
      values.stream()
          .filter(value -> value.isLiteral() && Agreement.isDate(value))
          .map(Node::getLiteralLexicalForm)
          .filter(date -> date.length() >= 4)
          .forEach(date -> add(end, Facet.YEAR, date.substring(0, 4)));
    }
  }

  private void relate(Node thing, Node other) {
    members.forEach(
        (facet, nodes) -> {
          if (nodes.contains(other)) {
            add(thing, facet, other.getURI());
          }
        });
  }

  private void add(Node thing, Facet facet, String value) {
    related
        .computeIfAbsent(thing, t -> new HashMap<>())
        .computeIfAbsent(facet, f -> new HashSet<>())
        .add(value);
  }
}
