package org.stigraph.originals;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Var;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.stigraph.load.LoadOptions;
import org.stigraph.load.LoadReport;
import org.stigraph.load.Loader;
import org.stigraph.load.ShippedFiles;
import org.stigraph.store.Answer;
import org.stigraph.store.GraphStore;
import org.stigraph.store.NamedQuery;
import org.stigraph.store.QueryLibrary;
import org.stigraph.store.QueryRunner;

/**
 * Every named query, row by row, on the shipped documents and on the published ones. The rows are
 * written as {@link RowWriter} says, so that none holds a sentence of the published documents.
 *
 * <p>The files in {@code src/test/resources/rows} say what the queries answer, not what they
 * should: when rules, authority data or documents change, delete the files that no longer hold (or
 * all), run this test, which writes them and fails, and read the difference that version control
 * shows: each line that went or came must be meant.
 */
class QueryRowsTest {

  private static final Path GOLDEN = Path.of("src/test/resources/rows");
  private static final Duration TIMEOUT = Duration.ofMinutes(2);

  @TestFactory
  Stream<DynamicTest> shippedDocuments() {
    try (ShippedFiles shipped = ShippedFiles.open()) {
      return tests(
          "shipped", "doc/digest-international-activities/fn/349", List.of(shipped.documents()));
    }
  }

  @TestFactory
  Stream<DynamicTest> originals() {
    return tests(
        "originals",
        "doc/000_1bf3bf3a03dcceef/fn/349",
        List.of(
            Originals.find("000_1bf3bf3a03dcceef.txt"),
            Originals.find("004_5612d50d9396f38d.txt")));
  }

  /** A test for each question; the store is closed with the stream. */
  private static Stream<DynamicTest> tests(String folder, String footnote, List<Path> documents) {
    GraphStore store = loaded(documents);
    QueryRunner runner = new QueryRunner(store.view(), TIMEOUT);
    RowWriter rows = new RowWriter(store.view(), LoadOptions.DEFAULT_BASE);
    GoldenRows golden = new GoldenRows(GOLDEN.resolve(folder));
    return questions(footnote).stream()
        .map(
            question ->
                DynamicTest.dynamicTest(
                    question.file(),
                    () -> golden.hold(question.file(), rows.lines(answer(question, runner)))))
        .onClose(store::close);
  }

  private static GraphStore loaded(List<Path> documents) {
    GraphStore store = GraphStore.inMemory();
    try (ShippedFiles shipped = ShippedFiles.open()) {
      LoadReport report =
          new Loader(shipped, LoadOptions.defaults(), "test")
              .load(documents, store, document -> {});
      assertThat(report.hasErrors()).as(String.valueOf(report.problems())).isFalse();
    }
    return store;
  }

  /**
   * The answer; of names only those that a document prints, not all that the authority data know.
   */
  private static Answer answer(Question question, QueryRunner runner) {
    Answer all = runner.rows(question.query(), question.arguments());
    if (!question.file().equals("aliases")) {
      return all;
    }
    Var document = Var.alloc("document");
    return new Answer(
        all.variables(), all.rows().stream().filter(row -> row.contains(document)).toList());
  }

  /** Every query; those that answer for all at great length, for some things only. */
  private static List<Question> questions(String footnote) {
    List<Question> questions = new ArrayList<>();
    for (NamedQuery query : QueryLibrary.of(Path.of("queries")).all()) {
      switch (query.name()) {
        case "trace" -> {
          questions.add(new Question("trace-program", query, Map.of("entity", "SATREPS")));
          questions.add(new Question("trace-person", query, Map.of("entity", "岸輝雄")));
        }
        case "relied-on" ->
            questions.add(new Question("relied-on", query, Map.of("source", footnote)));
        case "topics" -> questions.add(new Question("topics", query, Map.of("topic", "科学技術外交")));
        default -> questions.add(new Question(query.name(), query, Map.of()));
      }
    }
    return questions;
  }

  /** A query with its arguments, and the stem of the file that holds its rows. */
  private record Question(String file, NamedQuery query, Map<String, String> arguments) {}
}
