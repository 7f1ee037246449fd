package org.stigraph.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.stigraph.load.ExtractionReader;
import org.stigraph.load.LoadOptions;
import org.stigraph.load.Loader;
import org.stigraph.load.ShippedFiles;
import org.stigraph.store.GraphStore;

/**
 * What many documents cost in time and heap, into a TDB2 directory: one copy of both texts against
 * a hundred, and the heap that is in use (after collection) when 20 and when 100 copies are
 * written, before the transaction that holds them all is committed.
 */
final class CopiesBenchmark {

  private static final int MANY = 100;
  private static final int FEW = 20;
  private static final int WARM_UP = 10;
  private static final int ROUNDS = 7;

  private final ShippedFiles shipped;
  private final Texts texts;
  private final Path folder;

  CopiesBenchmark(ShippedFiles shipped, Texts texts, Path folder) {
    this.shipped = shipped;
    this.texts = texts;
    this.folder = folder;
  }

  void run(Consumer<Ratio> report) {
    ExtractionReader reader = new ExtractionReader(shipped, LoadOptions.defaults());
    List<Copies> copies = new ArrayList<>();
    for (Path file : texts.files()) {
      copies.add(new Copies(Texts.read(file), reader.read(List.of(file)).get(0)));
    }
    List<Path> files = Copies.write(copies, 0, MANY, folder);
    int texts = copies.size();
    Loader loader = new Loader(shipped, LoadOptions.defaults(), "benchmark");

    List<Double> single = new ArrayList<>();
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      List<Path> one = files.subList(round * texts, (round + 1) * texts);
      double time = load(loader, one, folder.resolve("one-" + round), List.of()).time;
      if (round >= WARM_UP) {
        single.add(time);
      }
    }
    double one = Timing.quantile(single.stream().mapToDouble(t -> t).toArray(), 0.5);
    Loaded many = load(loader, files, folder.resolve("many"), List.of());
    report.accept(
        new Ratio(
            MANY + " copies : one copy",
            many.time / one,
            MANY * 1.1,
            String.format(
                Locale.ROOT, "into TDB2: %.0f : %.0f ms (median of %d)", many.time, one, ROUNDS)));
    List<Long> heap =
        load(loader, files, folder.resolve("heap"), List.of(FEW * texts, MANY * texts)).heap;
    report.accept(
        new Ratio(
            "heap at " + MANY + " copies : at " + FEW,
            (double) heap.get(1) / heap.get(0),
            1.1,
            String.format(
                Locale.ROOT,
                "into TDB2, in use after collection: %.1f : %.1f MB",
                heap.get(1) / 1e6,
                heap.get(0) / 1e6)));
  }

  /**
   * A load's time and the heap in use after some of its documents.
   *
   * @param time milliseconds
   * @param heap bytes
   */
  private record Loaded(double time, List<Long> heap) {}

  private static Loaded load(Loader loader, List<Path> files, Path database, List<Integer> looks) {
    List<Long> heap = new ArrayList<>();
    int[] count = new int[1];
    double time;
    try (GraphStore store = GraphStore.at(database)) {
      time =
          Timing.once(
              () ->
                  loader.load(
                      files,
                      store,
                      document -> {
                        count[0]++;
                        if (looks.contains(count[0])) {
                          heap.add(heapInUse());
                        }
                      }));
    }
    return new Loaded(time, heap);
  }

  private static long heapInUse() {
    System.gc();
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
