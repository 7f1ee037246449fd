package org.stigraph.web.search;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stigraph.web.graph.GraphReader;

/**
 * Makes the index beside the server's work, once, when the first page is opened: whoever asks in
 * SPARQL only never pays for it, and starting takes no longer.
 */
public final class SearchService implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(SearchService.class);

  /** So long a search waits for an index that is being made. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final FutureTask<SearchIndex> making;
  private final Thread worker;
  private final AtomicBoolean begun = new AtomicBoolean();
  private final AtomicBoolean unwanted = new AtomicBoolean();

  /** A service over a graph that does not change. */
  public SearchService(DatasetGraph graph, Function<Node, Optional<String>> kinds) {
    this.making =
        new FutureTask<>(
            () -> {
              graph.begin(org.apache.jena.query.TxnType.READ);
              try {
                return SearchIndex.of(new GraphReader(graph), kinds, unwanted::get);
              } finally {
                graph.end();
              }
            });
    this.worker = new Thread(making, "search index");
    worker.setDaemon(true);
  }

  /** Begins to make the index, where nobody did; returns at once. */
  public void begin() {
    if (begun.compareAndSet(false, true)) {
      worker.start();
    }
  }

  /** The index; empty where it takes longer than anybody would wait. */
  public Optional<SearchIndex> index() {
    begin();
    try {
      return Optional.of(making.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException | CancellationException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException e) {
      LOG.error("the search index could not be made", e);
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Stops the work, and waits until it no longer reads the graph. */
  @Override
  public void close() {
    unwanted.set(true);
    if (begun.getAndSet(true)) {
      try {
        worker.join(TimeUnit.SECONDS.toMillis(10));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
