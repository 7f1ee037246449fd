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

  /** Heads of {@link #recallBeside}. */
  public static final List<String> BESIDE_COLUMNS =
      List.of("where", "annotated", "recall", "recall with invented names", "points");

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

  /**
   * Recall of claims by document beside that of the same documents with other names: document,
   * annotated, recall here, recall there, difference in points.
   */
  public List<List<String>> recallBeside(EvaluationReport renamed) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      rows.add(
          beside(
              documents.get(i).document(),
              documents.get(i).scores(),
              renamed.documents.get(i).scores()));
    }
    rows.add(beside("all", total(), renamed.total()));
    return rows;
  }

  private static List<String> beside(String where, Scores here, Scores there) {
    double before = here.of(Scores.CLAIMS).recall();
    double after = there.of(Scores.CLAIMS).recall();
    return List.of(
        where,
        String.valueOf(here.of(Scores.CLAIMS).there()),
        String.format(Locale.ROOT, "%.3f", before),
        String.format(Locale.ROOT, "%.3f", after),
        String.format(Locale.ROOT, "%+.1f", 100 * (after - before)));
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

  /**
   * Each miss, each false claim, and what is right but for footnotes, qualifiers or status: sign,
   * document and line, kind, fact, remark, sentence.
   */
  public List<List<String>> differences() {
    List<List<String>> rows = new ArrayList<>();
    for (DocumentResult result : documents) {
      for (DocumentResult.Difference d : result.differences()) {
        rows.add(
            List.of(
                d.sign(),
                result.document() + ":" + d.line(),
                d.kind(),
                d.fact(),
                d.remark(),
                d.sentence()));
      }
    }
    return rows;
  }
}
