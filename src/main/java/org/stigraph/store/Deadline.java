package org.stigraph.store;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * Stops a query at its time also while it is being started. ARQ computes whole parts of some
 * queries then (what stands on the right of a hash join), and its own alarm waits for the end of
 * that: it wants a lock that the start holds. {@link QueryExec#abort} sets its sign before it asks
 * for that lock.
 */
public final class Deadline {

  private Deadline() {}

  /**
   * Does some work of a query, which throws {@link org.apache.jena.query.QueryCancelledException}
   * when the time is over.
   */
  public static <T> T hold(Duration time, QueryExec execution, Supplier<T> work) {
    CompletableFuture<Void> done = new CompletableFuture<>();
    CompletableFuture<Void> unused =
        done.orTimeout(time.toMillis(), TimeUnit.MILLISECONDS)
            .whenCompleteAsync(
                (nothing, late) -> {
                  if (late != null) {
                    execution.abort();
                  }
                });
    try {
      return work.get();
    } finally {
      done.complete(null);
    }
  }
}
