package org.stigraph.store;

import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.stigraph.vocabulary.Paths;
import org.stigraph.vocabulary.Spar;
import org.stigraph.vocabulary.Sti;

/** The terms by which the store finds its way. */
final class Terms {

  static final Node LAYOUT = Sti.LAYOUT;
  static final Node CLAIM = Sti.CLAIM;
  static final Node FOOTNOTE = Spar.FOOTNOTE;

  private static final String ONTOLOGY_GRAPH = Paths.ONTOLOGY_GRAPH;

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
