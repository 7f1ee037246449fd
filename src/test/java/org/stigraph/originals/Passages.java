package org.stigraph.originals;

import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.stigraph.vocabulary.Spar;
import org.stigraph.vocabulary.Sti;

/**
 * Where the words of an answer stand: {@code doc/X#char=120,185}, in code points of the document's
 * canonical text, 0-based, half-open.
 */
final class Passages {

  private final Graph graph;
  private final String base;

  Passages(Graph graph, String base) {
    this.graph = graph;
    this.base = base;
  }

  /** The text unit that states a claim. */
  Set<String> stating(Node claim) {
    Set<String> places = new TreeSet<>();
    graph
        .find(claim, Sti.STATED_IN, Node.ANY)
        .mapWith(Triple::getObject)
        .forEachRemaining(unit -> places.add(place(unit)));
    return places;
  }

  /** The text units, or the notes, that hold exactly these words; of one document when given. */
  Set<String> holding(Node words, @Nullable Node document) {
    Set<String> places = new TreeSet<>();
    graph
        .find(Node.ANY, Spar.HAS_CONTENT, words)
        .mapWith(Triple::getSubject)
        .filterKeep(this::isWhole)
        .filterKeep(unit -> document == null || graph.contains(unit, Sti.IN_DOCUMENT, document))
        .forEachRemaining(unit -> places.add(place(unit)));
    return places;
  }

  /** Not the words of a claim, which are a part of a unit, nor a printed reference. */
  private boolean isWhole(Node unit) {
    return graph.contains(unit, Sti.UNIT_KIND, Node.ANY)
        || graph.contains(unit, RDF.Nodes.type, Spar.FOOTNOTE);
  }

  private String place(Node unit) {
    return document(unit) + "#char=" + number(unit, Sti.START) + "," + number(unit, Sti.END);
  }

  private String document(Node unit) {
    return object(unit, Sti.IN_DOCUMENT).getURI().replace(base, "");
  }

  private String number(Node unit, Node property) {
    return object(unit, property).getLiteralLexicalForm();
  }

  private Node object(Node unit, Node property) {
    return graph.find(unit, property, Node.ANY).next().getObject();
  }
}
