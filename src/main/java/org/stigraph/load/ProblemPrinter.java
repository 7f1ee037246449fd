package org.stigraph.load;

import java.io.PrintStream;
import java.util.List;
import org.stigraph.source.Problem;
import org.stigraph.source.Severity;
import org.stigraph.store.StoreException;

/**
 * Prints problems for people and editors: {@code file:line:column: error[CODE]: message}, below it
 * the source line with a caret under the column, and what to do.
 */
public final class ProblemPrinter {

  private static final int WIDEST_LINE = 100;

  private final PrintStream err;

  public ProblemPrinter(PrintStream err) {
    this.err = err;
  }

  /** Prints all problems of a load. */
  public void print(LoadReport report) {
    print(report.problems());
  }

  /** Prints why a store, query or parameter cannot be used. */
  public void print(StoreException refused) {
    print(refused.problem());
  }

  /** Prints an error that belongs to no line. */
  public void error(String code, String file, String message, String hint) {
    print(Problem.ofFile(code, Severity.ERROR, file, message, hint));
  }

  /** Prints problems, in the order given. */
  public void print(List<Problem> problems) {
    problems.forEach(this::print);
  }

  private void print(Problem problem) {
    err.print(text(problem));
  }

  /** The lines of one problem, each with its line break. */
  static String text(Problem problem) {
    StringBuilder text = new StringBuilder(place(problem));
    text.append(problem.severity().word()).append('[').append(problem.code()).append("]: ");
    text.append(problem.message()).append('\n');
    if (!problem.sourceLine().isBlank()) {
      text.append(sourceLine(problem));
    }
    if (!problem.hint().isEmpty()) {
      text.append("  hint: ").append(problem.hint()).append('\n');
    }
    return text.toString();
  }

  private static String place(Problem problem) {
    StringBuilder place = new StringBuilder(problem.file());
    if (problem.line() > 0) {
      place.append(':').append(problem.line());
      if (problem.column() > 0) {
        place.append(':').append(problem.column());
      }
    }
    return place.append(": ").toString();
  }

  /** The line, or the stretch of it around the column, and the caret below. */
  private static String sourceLine(Problem problem) {
    int[] line = problem.sourceLine().replace('\t', ' ').codePoints().toArray();
    int column = Math.min(Math.max(problem.column() - 1, 0), line.length);
    int from = column > WIDEST_LINE / 2 ? column - WIDEST_LINE / 2 : 0;
    int to = Math.min(line.length, from + WIDEST_LINE);
    StringBuilder text = new StringBuilder("  ");
    text.append(from > 0 ? "…" : "").append(new String(line, from, to - from));
    text.append(to < line.length ? "…" : "").append('\n');
    if (problem.column() > 0) {
      int before = TextWidth.of(new String(line, from, column - from)) + (from > 0 ? 1 : 0);
      text.append("  ").append(" ".repeat(before)).append("^\n");
    }
    return text.toString();
  }
}
