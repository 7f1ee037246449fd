package org.stigraph.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * One writing transaction on a {@link GraphStore}: all of it is kept by {@link #commit()}, or
 * nothing. It belongs to the thread that began it.
 */
public final class StoreTransaction implements AutoCloseable {

  private final DatasetGraph dataset;

  StoreTransaction(DatasetGraph dataset) {
    this.dataset = dataset;
    dataset.begin(TxnType.WRITE);
  }

  /** Puts the triples into the named graph in place of what it held. */
  public void replace(Node graph, Graph content) {
    dataset.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
    add(graph, content);
  }

  /** Adds the triples to the named graph. */
  public void add(Node graph, Graph content) {
    content
        .find()
        .forEachRemaining(
            triple ->
                dataset.add(graph, triple.getSubject(), triple.getPredicate(), triple.getObject()));
  }

  /** Empties the named graph. */
  public void remove(Node graph) {
    dataset.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
  }

  /** Keeps everything written so far; the transaction is over. */
  public void commit() {
    dataset.commit();
    dataset.end();
  }

  /** Throws away what was not committed. */
  @Override
  public void close() {
    if (dataset.isInTransaction()) {
      dataset.abort();
      dataset.end();
    }
  }
}
