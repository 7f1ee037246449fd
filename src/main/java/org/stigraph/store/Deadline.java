package org.stigraph.store;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
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

  /** Milliseconds between two looks at what is due. */
  private static final int TICK = 50;

  private static final ScheduledThreadPoolExecutor ALARMS = alarms();

  private Deadline() {}

  /**
   * A timer whose thread sleeps from tick to tick: without one, each query would wake it, which
   * costs short queries a fifth of their speed.
   */
  private static ScheduledThreadPoolExecutor alarms() {
    ScheduledThreadPoolExecutor alarms =
        new ScheduledThreadPoolExecutor(
            1,
            work -> {
              Thread thread = new Thread(work, "deadlines");
              thread.setDaemon(true);
              return thread;
            });
    alarms.setRemoveOnCancelPolicy(true);
    ScheduledFuture<?> unused =
        alarms.scheduleAtFixedRate(() -> {}, TICK, TICK, TimeUnit.MILLISECONDS);
    return alarms;
  }

  /** Elsewhere: it waits for a lock, and others wait for the timer's thread. */
  private static void stop(QueryExec execution) {
    CompletableFuture<Void> unused = CompletableFuture.runAsync(execution::abort);
  }

  /**
   * Does some work of a query, which throws {@link org.apache.jena.query.QueryCancelledException}
   * when the time is over.
   */
  public static <T> T hold(Duration time, QueryExec execution, Supplier<T> work) {
    ScheduledFuture<?> alarm =
        ALARMS.schedule(() -> stop(execution), time.toMillis(), TimeUnit.MILLISECONDS);
    try {
      return work.get();
    } finally {
      alarm.cancel(false);
    }
  }
}
