package org.stigraph.source;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs a door within its limits: in a thread of its own with a deep stack, left behind when the
 * time is over. Whatever it throws becomes a refusal of this one file.
 */
final class DoorRun {

  private static final long STACK = 32L << 20;

  private DoorRun() {}

  static Opened open(Door door, String name, byte[] bytes, Limits limits) throws Refusal {
    FutureTask<Opened> task = new FutureTask<>(() -> door.open(name, bytes, limits));
    Thread thread = new Thread(null, task, "stigraph-door", STACK);
    thread.setDaemon(true);
    thread.start();
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
      thread.interrupt();
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
