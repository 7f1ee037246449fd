package org.stigraph.store;

import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;

/** Graphs in a TDB2 database directory, with its transactions. */
final class DirectoryBackend implements Backend {

  private final DatasetGraph dataset;

  DirectoryBackend(Path directory) {
    this.dataset = DatabaseMgr.connectDatasetGraph(directory.toString());
  }

  @Override
  public DatasetGraph dataset() {
    return dataset;
  }

  /** TDB2's own union graph, on which it matches by its internal ids: asked for anew each time. */
  @Override
  public Graph union() {
    return TDBInternal.getDatasetGraphTDB(dataset).getUnionGraphTDB();
  }

  @Override
  public StoreTransaction begin() {
    return new Writing(dataset);
  }

  @Override
  public void compact() {
    DatabaseMgr.compact(dataset, true);
  }

  @Override
  public void close() {
    TDBInternal.expel(dataset, true);
  }

  private static final class Writing implements StoreTransaction {

    private final DatasetGraph dataset;

    Writing(DatasetGraph dataset) {
      this.dataset = dataset;
      dataset.begin(TxnType.WRITE);
    }

    @Override
    public void replace(Node graph, Graph content) {
      remove(graph);
      add(graph, content);
    }

    @Override
    public void add(Node graph, Graph content) {
      content
          .find()
          .forEachRemaining(
              triple ->
                  dataset.add(
                      graph, triple.getSubject(), triple.getPredicate(), triple.getObject()));
    }

    @Override
    public void remove(Node graph) {
      dataset.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
    }

    @Override
    public void commit() {
      dataset.commit();
      dataset.end();
    }

    @Override
    public void close() {
      if (dataset.isInTransaction()) {
        dataset.abort();
        dataset.end();
      }
    }
  }
}
