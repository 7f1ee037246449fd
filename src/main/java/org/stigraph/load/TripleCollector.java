package org.stigraph.load;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/** Takes the quads of one named graph as triples. */
final class TripleCollector extends StreamRDFBase {

  private final Graph graph = GraphFactory.createDefaultGraph();

  @Override
  public void quad(Quad quad) {
    graph.add(quad.asTriple());
  }

  @Override
  public void triple(Triple triple) {
    graph.add(triple);
  }

  Graph graph() {
    return graph;
  }
}
