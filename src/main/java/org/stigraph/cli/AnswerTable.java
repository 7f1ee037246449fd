package org.stigraph.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.stigraph.store.Answer;

/**
 * Prints an answer for a person: labels and not addresses, columns without any value left out, the
 * number of rows below.
 */
final class AnswerTable {

  private static final String LABEL = "Label";

  private final PrintStream out;

  AnswerTable(PrintStream out) {
    this.out = out;
  }

  void write(Answer answer) {
    List<String> shown =
        answer.variables().stream().filter(variable -> isShown(answer, variable)).toList();
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row < answer.size(); row++) {
      int current = row;
      rows.add(shown.stream().map(variable -> answer.text(current, variable)).toList());
    }
    List<String> head = shown.stream().map(AnswerTable::title).toList();
    if (!rows.isEmpty()) {
      new TableWriter(out, Terminal.width(System.getenv())).write(head, rows);
    }
    out.println(answer.size() == 1 ? "1 row" : answer.size() + " rows");
  }

  /** What has a label is shown by it, claims not at all. */
  private static boolean isShown(Answer answer, String variable) {
    boolean labelled = answer.variables().contains(variable + LABEL);
    boolean address = variable.equals("claim") || variable.matches("claim[12]|note");
    return !labelled
        && !address
        && IntStream.range(0, answer.size()).anyMatch(row -> !answer.text(row, variable).isEmpty());
  }

  private static String title(String variable) {
    return variable.endsWith(LABEL)
        ? variable.substring(0, variable.length() - LABEL.length())
        : variable;
  }
}
