package org.stigraph.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stigraph.source.Problem;

/**
 * How documents were read, held against their annotations.
 *
 * @param problems what is wrong in the annotations
 */
public record EvaluationReport(List<DocumentResult> documents, List<Problem> problems) {

  /** Heads of {@link #table}. */
  public static final List<String> COLUMNS =
      List.of("where", "what", "annotated", "claimed", "right", "precision", "recall", "F1");

  private static final List<String> SHORT =
      List.of(
          Scores.CLAIMS,
          Scores.ROWS,
          Scores.NOTES,
          Scores.NOTES_IN_ALL,
          Scores.NO_NOTE,
          Scores.STATUS,
          Scores.QUALIFIERS);

  public EvaluationReport {
    documents = List.copyOf(documents);
    problems = List.copyOf(problems);
  }

  /** Whether something in the annotations could not be used. */
  public boolean hasErrors() {
    return problems.stream().anyMatch(Problem::isError);
  }

  /** The sum over all documents. */
  public Scores total() {
    return documents.stream().map(DocumentResult::scores).reduce(Scores.none(), Scores::plus);
  }

  /** Share of the annotated claims that were found, over all documents, from 0 to 1. */
  public double recall() {
    return total().of(Scores.CLAIMS).recall();
  }

  /**
   * Rows under {@link #COLUMNS}: totals of each document; then by kind the sums of each set of
   * documents; then, where there are several sets, of all.
   */
  public List<List<String>> table() {
    List<List<String>> rows = new ArrayList<>();
    Map<String, Scores> sets = new LinkedHashMap<>();
    for (DocumentResult result : documents) {
      SHORT.forEach(what -> add(result.document(), what, result.scores(), rows));
      sets.merge(result.set(), result.scores(), Scores::plus);
    }
    sets.forEach(
        (set, scores) ->
            scores.tallies().keySet().forEach(what -> add("all " + set, what, scores, rows)));
    if (sets.size() > 1) {
      SHORT.forEach(what -> add("all", what, total(), rows));
    }
    return rows;
  }

  private static void add(String where, String what, Scores scores, List<List<String>> rows) {
    Tally tally = scores.of(what);
    if (tally.there() + tally.found() == 0) {
      return;
    }
    Proportion both = tally.ofBoth();
    rows.add(
        List.of(
            where,
            what,
            String.valueOf(tally.there()),
            String.valueOf(tally.found()),
            String.valueOf(tally.right()),
            share(tally.ofFound()),
            share(tally.ofThere()),
            share(tally.f1(), Tally.f1(both.lower()), Tally.f1(both.upper()))));
  }

  private static String share(Proportion of) {
    return of.whole() == 0 ? "-" : share(of.value(), of.lower(), of.upper());
  }

  private static String share(double value, double lower, double upper) {
    return String.format(Locale.ROOT, "%.3f (%.3f–%.3f)", value, lower, upper);
  }

  /** Each miss and each false claim: sign, document and line, kind, fact, rule, sentence. */
  public List<List<String>> differences() {
    List<List<String>> rows = new ArrayList<>();
    for (DocumentResult result : documents) {
      for (DocumentResult.Difference d : result.differences()) {
        rows.add(
            List.of(
                d.missed() ? "missed" : "false",
                result.document() + ":" + d.line(),
                d.kind(),
                d.fact(),
                d.rule(),
                d.sentence()));
      }
    }
    return rows;
  }
}
