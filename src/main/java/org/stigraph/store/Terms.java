package org.stigraph.store;

import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/** The terms by which the store finds its way. */
final class Terms {

  private static final String STI = "https://w3id.org/stigraph/ns#";

  static final Node LAYOUT = iri(STI + "layout");
  static final Node CLAIM = iri(STI + "Claim");
  static final Node FOOTNOTE = iri("http://purl.org/spar/doco/Footnote");

  static Node sti(String name) {
    return iri(STI + name);
  }

  private static final String ONTOLOGY_GRAPH = "graph/ontology";

  private Terms() {}

  static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  /** The base of the data in a dataset, read off the name of the ontology's graph. */
  static Optional<String> base(DatasetGraph dataset) {
    for (Iterator<Node> graphs = dataset.listGraphNodes(); graphs.hasNext(); ) {
      String graph = graphs.next().getURI();
      if (graph.endsWith(ONTOLOGY_GRAPH)) {
        return Optional.of(graph.substring(0, graph.length() - ONTOLOGY_GRAPH.length()));
      }
    }
    return Optional.empty();
  }
}
