package org.stigraph.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.stigraph.load.ExtractionReader;
import org.stigraph.load.LoadOptions;
import org.stigraph.load.Loader;
import org.stigraph.load.ShippedFiles;
import org.stigraph.store.Answer;
import org.stigraph.store.GraphStore;
import org.stigraph.store.NamedQuery;
import org.stigraph.store.Parameter;
import org.stigraph.store.ParameterKind;
import org.stigraph.store.QueryLibrary;
import org.stigraph.store.QueryRunner;
import org.stigraph.store.StoreException;

/**
 * What a named query costs on a graph a hundred times as large, where it gives as many rows: the
 * shipped documents, and with them 99 copies of each, each in a TDB2 database. For each parameter
 * that names a thing, the query is asked for one; a value under which both give as many rows is
 * looked for among its own answers.
 */
final class GrowthBenchmark {

  private static final int TIMES = 100;
  private static final int WARM_UP = 20;
  private static final int ROUNDS = 40;
  private static final int TRIED = 25;
  private static final double LIMIT = 3;

  private final ShippedFiles shipped;
  private final Path folder;

  GrowthBenchmark(ShippedFiles shipped, Path folder) {
    this.shipped = shipped;
    this.folder = folder;
  }

  void run(Consumer<Ratio> report) {
    List<Path> documents = Texts.filesOf(shipped.documents());
    ExtractionReader reader = new ExtractionReader(shipped, LoadOptions.defaults());
    List<Copies> copies = new ArrayList<>();
    for (Path file : documents) {
      copies.add(new Copies(body(Texts.read(file)), reader.read(List.of(file)).get(0)));
    }
    List<Path> all = new ArrayList<>(documents);
    all.addAll(Copies.write(copies, 1, TIMES, folder));
    Loader loader = new Loader(shipped, LoadOptions.defaults(), "benchmark");
    try (GraphStore small = GraphStore.at(folder.resolve("small"));
        GraphStore large = GraphStore.at(folder.resolve("large"))) {
      loader.load(documents, small, done -> {});
      loader.load(all, large, done -> {});
      QueryRunner few = new QueryRunner(small.view(), Duration.ofSeconds(30));
      QueryRunner many = new QueryRunner(large.view(), Duration.ofSeconds(30));
      for (NamedQuery query : QueryLibrary.of(shipped.queries()).all()) {
        for (Parameter parameter : query.parameters()) {
          if (parameter.kind() == ParameterKind.ENTITY
              || parameter.kind() == ParameterKind.DOCUMENT) {
            try {
              compare(query, parameter.name(), few, many).ifPresent(report);
            } catch (StoreException e) {
              report.accept(
                  new Ratio(
                      name(query, parameter.name()),
                      Double.POSITIVE_INFINITY,
                      LIMIT,
                      String.valueOf(e.getMessage())));
            }
          }
        }
      }
    }
  }

  /** A digest without its front matter: its name and original are not the copies'. */
  private static String body(String text) {
    int end = text.indexOf("\n---\n", 3);
    return end < 0 ? text : text.substring(end + 5);
  }

  private static String name(NamedQuery query, String parameter) {
    return "query " + query.name() + " by " + parameter + ", " + TIMES + " times the graph";
  }

  private static Optional<Ratio> compare(
      NamedQuery query, String parameter, QueryRunner few, QueryRunner many) {
    for (String value : values(few.rows(query, Map.of()), parameter)) {
      Map<String, String> arguments = Map.of(parameter, value);
      int rows = few.rows(query, arguments).size();
      if (rows > 0 && rows == many.rows(query, arguments).size()) {
        double[] before = new double[ROUNDS];
        double[] after = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
          double small = Timing.once(() -> few.rows(query, arguments));
          double large = Timing.once(() -> many.rows(query, arguments));
          if (round >= 0) {
            before[round] = small;
            after[round] = large;
          }
        }
        double p95 = Timing.quantile(before, 0.95);
        double grown = Timing.quantile(after, 0.95);
        return Optional.of(
            new Ratio(
                name(query, parameter),
                grown / p95,
                LIMIT,
                String.format(
                    Locale.ROOT,
                    "p95 %.1f : %.1f ms, medians %.1f : %.1f ms, %d rows, n = %d",
                    grown,
                    p95,
                    Timing.quantile(after, 0.5),
                    Timing.quantile(before, 0.5),
                    rows,
                    ROUNDS)));
      }
    }
    return Optional.empty();
  }

  /** What the rows give for a parameter; of a pair, such as two actors, its first. */
  private static Set<String> values(Answer rows, String parameter) {
    String variable = rows.variables().contains(parameter) ? parameter : parameter + "1";
    Set<String> values = new LinkedHashSet<>();
    for (int row = 0; row < rows.size() && values.size() < TRIED; row++) {
      Node term = rows.term(row, variable);
      if (term != null && term.isURI()) {
        values.add(term.getURI());
      }
    }
    return values;
  }
}
