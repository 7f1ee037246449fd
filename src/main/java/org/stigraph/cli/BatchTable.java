package org.stigraph.cli;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.stigraph.load.LoadReport;
import org.stigraph.load.LoadedDocument;
import org.stigraph.source.Problem;

/** Says at the end of a batch how many files were loaded, unchanged, refused and why. */
final class BatchTable {

  private final PrintStream out;

  BatchTable(PrintStream out) {
    this.out = out;
  }

  /** Prints the table where there was more than one file, or one was passed over. */
  void print(LoadReport report) {
    if (report.documents().size() + report.unchanged().size() < 2 && report.unchanged().isEmpty()) {
      return;
    }
    Map<String, Problem> refused = new LinkedHashMap<>();
    report.problems().stream()
        .filter(Problem::isError)
        .forEach(problem -> refused.putIfAbsent(problem.file(), problem));
    long loaded = report.documents().stream().filter(LoadedDocument::isLoaded).count();
    out.printf("loaded\t%d%n", loaded);
    out.printf("unchanged\t%d%n", report.unchanged().size());
    out.printf("refused\t%d%n", report.documents().size() - loaded);
    refused.forEach(
        (file, problem) -> out.printf("\t%s\t%s\t%s%n", file, problem.code(), problem.message()));
  }
}
