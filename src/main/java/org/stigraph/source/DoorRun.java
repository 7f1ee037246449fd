package org.stigraph.source;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs doors within their limits: in threads with a deep stack, which serve one file after the
 * other, and are left behind when a file's time is over. Whatever a door throws becomes a refusal
 * of this one file. Several threads may use one run.
 */
final class DoorRun {

  private static final long STACK = 32L << 20;

  /** An idle thread goes after so many seconds. */
  private static final long IDLE = 2;

  private static final int MOST = 1_000;

  private final ExecutorService threads =
      new ThreadPoolExecutor(
          0, MOST, IDLE, TimeUnit.SECONDS, new SynchronousQueue<>(), DoorRun::thread);

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(null, work, "stigraph-door", STACK);
    thread.setDaemon(true);
    return thread;
  }

  Opened open(Door door, String name, byte[] bytes, Limits limits) throws Refusal {
    Future<Opened> task;
    try {
      task = threads.submit(() -> door.open(name, bytes, limits));
    } catch (RejectedExecutionException | OutOfMemoryError e) {
      throw new Refusal("IN002", "was not read: too many files are under way", "Load it again.");
    }
    try {
      return task.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw limits.outOfTime();
    } catch (ExecutionException e) {
      throw refusal(e.getCause() == null ? e : e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal("IN002", "was not read: the load was stopped", "Load it again.");
    } finally {
      task.cancel(true);
    }
  }

  private static Refusal refusal(Throwable cause) {
    if (cause instanceof Refusal refusal) {
      return refusal;
    }
    if (cause instanceof OutOfMemoryError) {
      return new Refusal(
          "IN010",
          "needs more memory than there is",
          "Give java more with -Xmx, or split the file.");
    }
    if (cause instanceof StackOverflowError) {
      return new Refusal("IN010", "is nested too deeply", "Save it anew with another program.");
    }
    return new Refusal(
        "IN012",
        "is damaged: " + cause.getClass().getSimpleName(),
        "Open it in the program that made it and save it anew.");
  }
}
