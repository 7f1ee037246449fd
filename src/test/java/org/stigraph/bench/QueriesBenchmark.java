package org.stigraph.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.stigraph.load.LoadOptions;
import org.stigraph.load.Loader;
import org.stigraph.load.ShippedFiles;
import org.stigraph.store.GraphStore;
import org.stigraph.store.NamedQuery;
import org.stigraph.store.QueryLibrary;
import org.stigraph.store.QueryRunner;

/** The 95th percentile of the time of every named query, for all, on the shipped graph. */
final class QueriesBenchmark {

  private static final int WARM_UP = 20;
  private static final int ROUNDS = 40;

  private final ShippedFiles shipped;

  QueriesBenchmark(ShippedFiles shipped) {
    this.shipped = shipped;
  }

  void run(Consumer<Ratio> report) {
    try (GraphStore store = GraphStore.inMemory()) {
      List<Path> documents = List.of(shipped.documents());
      new Loader(shipped, LoadOptions.defaults(), "benchmark").load(documents, store, done -> {});
      QueryRunner runner = new QueryRunner(store.view(), Duration.ofSeconds(30));
      for (NamedQuery query : QueryLibrary.of(shipped.queries()).all()) {
        double[] times = new double[ROUNDS];
        int rows = 0;
        for (int round = -WARM_UP; round < ROUNDS; round++) {
          long start = System.nanoTime();
          rows = runner.rows(query, Map.of()).rows().size();
          if (round >= 0) {
            times[round] = (System.nanoTime() - start) / 1e6;
          }
        }
        double p95 = Timing.quantile(times, 0.95);
        report.accept(
            Ratio.free(
                "query " + query.name() + ", p95 in ms",
                p95,
                String.format(
                    Locale.ROOT,
                    "%d rows, median %.1f ms, n = %d",
                    rows,
                    Timing.quantile(times, 0.5),
                    ROUNDS)));
      }
    }
  }
}
