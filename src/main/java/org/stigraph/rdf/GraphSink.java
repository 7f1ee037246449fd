package org.stigraph.rdf;

import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * Where the writers of one named graph put their triples.
 *
 * @param graph the graph's name
 * @param out takes the quads
 */
record GraphSink(Node graph, StreamRDF out) {

  void add(Node subject, Node predicate, Node object) {
    out.quad(Quad.create(graph, subject, predicate, object));
  }

  void add(Node subject, Node predicate, int number) {
    add(subject, predicate, Literals.integer(number));
  }

  void add(Node subject, Node predicate, OptionalInt number) {
    number.ifPresent(value -> add(subject, predicate, value));
  }

  void add(Node subject, Node predicate, Optional<Node> object) {
    object.ifPresent(value -> add(subject, predicate, value));
  }

  void type(Node subject, Node type) {
    add(subject, RDF.Nodes.type, type);
  }
}
