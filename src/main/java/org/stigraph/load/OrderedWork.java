package org.stigraph.load;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does work on all cores and hands the results on in order. A few results wait at most, so that
 * memory does not grow with the number of things to do.
 */
final class OrderedWork {

  private OrderedWork() {}

  /**
   * Works through things.
   *
   * @param work called by several threads at once; what it throws ends the whole
   * @param taker called by this thread alone, in the order of the things
   */
  static <T, R> void each(List<T> things, Function<T, R> work, Consumer<R> taker) {
    int cores = Math.max(1, Math.min(things.size(), Runtime.getRuntime().availableProcessors()));
    ExecutorService pool =
        Executors.newFixedThreadPool(
            cores,
            task -> {
              Thread thread = new Thread(null, task, "stigraph-load", 16L << 20);
              thread.setDaemon(true);
              return thread;
            });
    try {
      Deque<Future<R>> waiting = new ArrayDeque<>();
      for (T thing : things) {
        waiting.add(pool.submit(() -> work.apply(thing)));
        if (waiting.size() > cores * 2) {
          taker.accept(result(waiting.remove()));
        }
      }
      while (!waiting.isEmpty()) {
        taker.accept(result(waiting.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the load was stopped", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
