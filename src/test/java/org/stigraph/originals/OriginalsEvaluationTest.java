package org.stigraph.originals;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stigraph.claim.Extraction;
import org.stigraph.evaluation.EvaluationReport;
import org.stigraph.evaluation.Evaluator;
import org.stigraph.evaluation.Floors;
import org.stigraph.evaluation.Scores;
import org.stigraph.load.ExtractionReader;
import org.stigraph.load.LoadOptions;
import org.stigraph.load.ShippedFiles;

/**
 * How well the published documents are read, with their names and with invented ones. The floors
 * are three points below what was measured.
 */
class OriginalsEvaluationTest {

  private static final Path GOLD = Path.of("data/annotations");

  @ParameterizedTest(name = "{0}: precision {1}, recall {2}, of rows {3} and {4}")
  @CsvSource({
    "000_1bf3bf3a03dcceef, 0.89, 0.68, 0.71, 0.60",
    "004_5612d50d9396f38d, 0.84, 0.43, 0.73, 0.38"
  })
  void isNoWorseThanItWas(
      String document, double precision, double recall, double rowPrecision, double rowRecall) {
    Path file = Originals.find(document + ".txt");
    try (ShippedFiles shipped = ShippedFiles.open()) {
      ExtractionReader reader = new ExtractionReader(shipped, LoadOptions.defaults());
      List<Extraction> extractions = reader.read(List.of(file));
      Evaluator evaluator = new Evaluator(GOLD, reader.records());
      EvaluationReport report = evaluator.evaluate(extractions);
      report.table().forEach(row -> System.err.println(String.join("\t", row)));

      assertThat(report.problems()).isEmpty();
      Scores scores = Floors.of(report, document);
      Floors.hold(scores, precision, recall, rowPrecision, rowRecall);
      Scores renamed = Floors.of(evaluator.evaluateRenamed(extractions, reader), document);
      assertThat(renamed.of(Scores.CLAIMS).recall())
          .as("recall with invented names")
          .isGreaterThanOrEqualTo(scores.of(Scores.CLAIMS).recall() - 0.10);
    }
  }
}
