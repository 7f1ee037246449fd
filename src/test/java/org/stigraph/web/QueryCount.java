package org.stigraph.web;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.Plan;
import org.apache.jena.sparql.engine.QueryEngineFactory;
import org.apache.jena.sparql.engine.QueryEngineRegistry;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.util.Context;

/** Counts the SPARQL queries of this process: an engine that is asked first and never takes one. */
final class QueryCount implements QueryEngineFactory, AutoCloseable {

  private final AtomicInteger queries = new AtomicInteger();

  QueryCount() {
    QueryEngineRegistry.addFactory(this);
  }

  int count() {
    return queries.get();
  }

  @Override
  public boolean accept(Query query, DatasetGraph dataset, Context context) {
    queries.incrementAndGet();
    return false;
  }

  @Override
  public boolean accept(Op op, DatasetGraph dataset, Context context) {
    queries.incrementAndGet();
    return false;
  }

  @Override
  public Plan create(Query query, DatasetGraph dataset, Binding input, Context context) {
    throw new IllegalStateException("takes no query");
  }

  @Override
  public Plan create(Op op, DatasetGraph dataset, Binding input, Context context) {
    throw new IllegalStateException("takes no query");
  }

  @Override
  public void close() {
    QueryEngineRegistry.removeFactory(this);
  }
}
