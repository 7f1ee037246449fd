package org.stigraph.store;

import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.graph.GraphReadOnly;

/**
 * What queries see: the union of all named graphs as default graph, the named graphs beside it, and
 * no way to write. Works over memory and TDB2 alike (TDB2's own switch for the union does nothing
 * in memory, and {@code DynamicDatasets} loses the named graphs).
 */
final class UnionView extends DatasetGraphWrapper implements DatasetGraphWrapperView {

  private final Supplier<Graph> union;

  UnionView(DatasetGraph dataset, Supplier<Graph> union) {
    super(dataset);
    this.union = union;
  }

  @Override
  public Graph getDefaultGraph() {
    return union.get();
  }

  @Override
  public Graph getUnionGraph() {
    return union.get();
  }

  @Override
  public Graph getGraph(Node graph) {
    return new GraphReadOnly(super.getGraph(graph));
  }

  @Override
  protected DatasetGraph getW() {
    throw new UnsupportedOperationException("the view of the graph is read-only");
  }

  @Override
  public void begin(ReadWrite mode) {
    begin(TxnType.convert(mode));
  }

  @Override
  public void begin(TxnType type) {
    if (type != TxnType.READ) {
      throw new UnsupportedOperationException("the view of the graph is read-only");
    }
    super.begin(type);
  }

  @Override
  public void close() {
    // The store closes what it opened.
  }
}
