package org.stigraph.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Times of tasks that run in turn, so that whatever else the machine does falls on all alike. */
final class Timing {

  private Timing() {}

  /**
   * The median time of each task.
   *
   * @param warmUp rounds before measuring
   * @param rounds rounds measured
   * @return milliseconds, in the tasks' order
   */
  static double[] medians(int warmUp, int rounds, List<Runnable> tasks) {
    List<double[]> times = new ArrayList<>();
    tasks.forEach(task -> times.add(new double[rounds]));
    for (int round = -warmUp; round < rounds; round++) {
      for (int task = 0; task < tasks.size(); task++) {
        double time = once(tasks.get(task));
        if (round >= 0) {
          times.get(task)[round] = time;
        }
      }
    }
    return times.stream().mapToDouble(all -> quantile(all, 0.5)).toArray();
  }

  /** The time of one run, in milliseconds. */
  static double once(Runnable task) {
    long start = System.nanoTime();
    task.run();
    return (System.nanoTime() - start) / 1e6;
  }

  /** A quantile by nearest rank. */
  static double quantile(double[] values, double quantile) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int rank = (int) Math.ceil(quantile * sorted.length);
    return sorted[Math.max(0, rank - 1)];
  }
}
