package org.stigraph.originals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stigraph.load.LoadOptions;
import org.stigraph.load.LoadReport;
import org.stigraph.load.Loader;
import org.stigraph.load.ShippedFiles;
import org.stigraph.store.Answer;
import org.stigraph.store.GraphStore;
import org.stigraph.store.QueryLibrary;
import org.stigraph.store.QueryRunner;

/**
 * Prints on stderr where the rows of a digest (要約) and of its original differ: values only, neither
 * addresses nor sentences. The floors are five points below what was measured: a digest says most
 * of what its original says, and is no fixture for the rules.
 */
class DigestRowsTest {

  private static final Path SHIPPED = Path.of("data/documents");

  /** Where a row comes from and how its source puts it differ in any case. */
  private static final Set<String> OF_THE_DOCUMENT =
      Set.of("claim", "text", "section", "printed", "footnote1", "footnote2", "note");

  private static final List<String> QUERIES =
      List.of(
          "footnotes",
          "trace",
          "programs",
          "advisors",
          "summits",
          "policy-documents",
          "targets",
          "aliases",
          "uncited",
          "conflicts");

  private static final int LONGEST_VALUE = 40;

  /** The floor of each query, in percent of the rows that either of the two has. */
  private static final Map<String, Map<String, Integer>> FLOORS =
      Map.of(
          "digest-international-activities",
          Map.of(
              "footnotes", 83,
              "trace", 53,
              "programs", 74,
              "advisors", 58,
              "summits", 60,
              "policy-documents", 74,
              "targets", 9,
              "aliases", 88,
              "uncited", 39),
          "digest-diplomacy-strategy",
          Map.of(
              "footnotes", 33, "trace", 29, "advisors", 18, "policy-documents", 37, "uncited", 28));

  @ParameterizedTest
  @CsvSource({
    "digest-international-activities, 000_1bf3bf3a03dcceef",
    "digest-diplomacy-strategy, 004_5612d50d9396f38d"
  })
  void rowsAreAsMuchAlikeAsTheyWere(String digest, String original) {
    Map<String, Set<String>> ofDigest = rows(SHIPPED.resolve(digest + ".md"));
    Map<String, Set<String>> ofOriginal = rows(Originals.find(original + ".txt"));
    Map<String, Integer> floors = FLOORS.getOrDefault(digest, Map.of());
    SoftAssertions all = new SoftAssertions();
    for (String query : QUERIES) {
      int percent = compare(query + ", " + digest, ofDigest.get(query), ofOriginal.get(query));
      all.assertThat(percent)
          .as("rows of %s alike, in percent", query)
          .isGreaterThanOrEqualTo(floors.getOrDefault(query, 0));
    }
    all.assertAll();
  }

  /** Prints the rows that only one of the two has; gives the percentage of those that both have. */
  private static int compare(String title, Set<String> ofDigest, Set<String> ofOriginal) {
    Set<String> all = new TreeSet<>(ofDigest);
    all.addAll(ofOriginal);
    Set<String> alike = new TreeSet<>(ofDigest);
    alike.retainAll(ofOriginal);
    int percent = all.isEmpty() ? 100 : 100 * alike.size() / all.size();
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    err.printf(
        "%s: %d of %d rows alike (%d %%); < digest only, > original only%n",
        title, alike.size(), all.size(), percent);
    all.removeAll(alike);
    all.forEach(row -> err.println((ofDigest.contains(row) ? "  < " : "  > ") + row));
    return percent;
  }

  private static Map<String, Set<String>> rows(Path document) {
    Map<String, Set<String>> rows = new HashMap<>();
    try (ShippedFiles shipped = ShippedFiles.open();
        GraphStore store = GraphStore.inMemory()) {
      LoadReport report =
          new Loader(shipped, LoadOptions.defaults(), "test")
              .load(List.of(document), store, loaded -> {});
      assertThat(report.hasErrors()).isFalse();
      QueryLibrary library = QueryLibrary.of(shipped.queries());
      QueryRunner runner = new QueryRunner(store.view(), Duration.ofSeconds(60));
      for (String query : QUERIES) {
        rows.put(query, rows(runner.rows(library.find(query).orElseThrow(), Map.of())));
      }
    }
    return rows;
  }

  private static Set<String> rows(Answer answer) {
    Set<String> rows = new TreeSet<>();
    for (int row = 0; row < answer.size(); row++) {
      if (isOfADocument(answer, row)) {
        rows.add(values(answer, row));
      }
    }
    return rows;
  }

  /** Authority data are the same on both sides. */
  private static boolean isOfADocument(Answer answer, int row) {
    return !answer.variables().contains("document") || !answer.text(row, "document").isEmpty();
  }

  private static String values(Answer answer, int row) {
    List<String> values = new ArrayList<>();
    for (String variable : answer.variables()) {
      boolean labelled = answer.variables().contains(variable + "Label");
      boolean ofTheDocument =
          variable.startsWith("document")
              || variable.startsWith("claim")
              || variable.toLowerCase(Locale.ROOT).contains("sentence")
              || OF_THE_DOCUMENT.contains(variable);
      if (!labelled && !ofTheDocument) {
        String text = answer.text(row, variable);
        values.add(text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE) + "…" : text);
      }
    }
    return String.join(" | ", values);
  }
}
