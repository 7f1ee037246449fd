package org.stigraph.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;

/** Where a store keeps its graphs. */
interface Backend extends AutoCloseable {

  /** The named graphs; writing goes through {@link #begin()} alone. */
  DatasetGraph dataset();

  /** The union of the named graphs as a read transaction sees it. */
  Graph union();

  StoreTransaction begin();

  /** Gives unused space back, where that is worth the while. */
  void compact();

  @Override
  void close();
}
