package org.stigraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.stigraph.load.ShippedFiles;

/**
 * Prints the speed ratios, one line each: name, value, limit, verdict, basis, tab-separated. With
 * arguments, only the parts named: {@code load}, {@code length}, {@code doors}, {@code records},
 * {@code copies}, {@code queries}, {@code growth}, {@code serve}, {@code requests}.
 */
public final class Benchmark {

  private static final List<String> PARTS =
      List.of(
          "load", "length", "doors", "records", "copies", "queries", "growth", "serve", "requests");

  private Benchmark() {}

  /** Runs the parts named, or all. */
  public static void main(String[] args) throws IOException {
    Set<String> parts = args.length == 0 ? new TreeSet<>(PARTS) : new TreeSet<>(List.of(args));
    Path folder = Files.createTempDirectory("stigraph-bench");
    System.out.println("what\tvalue\tlimit\t\tbasis");
    try (ShippedFiles shipped = ShippedFiles.open()) {
      for (String part : PARTS) {
        if (parts.contains(part)) {
          run(part, shipped, Files.createDirectory(folder.resolve(part)));
        }
      }
    } finally {
      remove(folder);
    }
  }

  private static void run(String part, ShippedFiles shipped, Path folder) {
    Texts texts = Texts.find(shipped);
    switch (part) {
      case "load" -> new LoadingBenchmark(shipped, texts).run(Benchmark::print);
      case "length" -> new LengthBenchmark(shipped, folder).run(Benchmark::print);
      case "doors" -> new DoorsBenchmark().run(Benchmark::print);
      case "records" -> new RecordsBenchmark(shipped, texts, folder).run(Benchmark::print);
      case "copies" -> new CopiesBenchmark(shipped, texts, folder).run(Benchmark::print);
      case "queries" -> new QueriesBenchmark(shipped).run(Benchmark::print);
      case "growth" -> new GrowthBenchmark(shipped, folder).run(Benchmark::print);
      case "serve" -> new ServeBenchmark(shipped, folder).run(Benchmark::print);
      case "requests" -> new RequestsBenchmark(shipped, folder).run(Benchmark::print);
      default -> throw new IllegalArgumentException("no part is called " + part);
    }
  }

  private static void print(Ratio ratio) {
    System.out.println(ratio.line());
    System.out.flush();
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
