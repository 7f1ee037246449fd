package org.stigraph.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * One writing transaction on a {@link GraphStore}: all of it is kept by {@link #commit()}, or
 * nothing. It belongs to the thread that began it.
 */
public interface StoreTransaction extends AutoCloseable {

  /** Puts the triples into the named graph in place of what it held. */
  void replace(Node graph, Graph content);

  /** Adds the triples to the named graph. */
  void add(Node graph, Graph content);

  /** Empties the named graph. */
  void remove(Node graph);

  /** Keeps everything written so far; the transaction is over. */
  void commit();

  /** Throws away what was not committed. */
  @Override
  void close();
}
