package org.stigraph.bench;

import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** Counts quads and throws them away. */
final class CountingStream extends StreamRDFBase {

  private long count;

  @Override
  public void quad(Quad quad) {
    count++;
  }

  @Override
  public void triple(Triple triple) {
    count++;
  }

  long count() {
    return count;
  }
}
