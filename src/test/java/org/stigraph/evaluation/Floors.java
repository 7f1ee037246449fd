package org.stigraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds measured figures against floors. */
public final class Floors {

  private Floors() {}

  /** The counts of one document. */
  public static Scores of(EvaluationReport report, String document) {
    return report.documents().stream()
        .filter(result -> result.document().equals(document))
        .findFirst()
        .orElseThrow()
        .scores();
  }

  /** Claims and rows are no worse than that. */
  public static void hold(
      Scores scores, double precision, double recall, double rowPrecision, double rowRecall) {
    Tally claims = scores.of(Scores.CLAIMS);
    Tally rows = scores.of(Scores.ROWS);
    assertThat(claims.precision()).as("precision of claims").isGreaterThanOrEqualTo(precision);
    assertThat(claims.recall()).as("recall of claims").isGreaterThanOrEqualTo(recall);
    assertThat(rows.precision()).as("precision of rows").isGreaterThanOrEqualTo(rowPrecision);
    assertThat(rows.recall()).as("recall of rows").isGreaterThanOrEqualTo(rowRecall);
  }
}
