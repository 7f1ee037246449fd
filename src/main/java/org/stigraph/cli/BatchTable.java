package org.stigraph.cli;

import java.io.PrintStream;
import org.stigraph.load.LoadReport;
import org.stigraph.load.LoadedDocument;

/** Says at the end of a batch how many files were loaded, unchanged, refused and why. */
final class BatchTable {

  private final PrintStream out;

  BatchTable(PrintStream out) {
    this.out = out;
  }

  /** Prints the table where there was more than one file, or one was passed over. */
  void print(LoadReport report) {
    if (report.documents().size() < 2 && report.unchanged().isEmpty()) {
      return;
    }
    long loaded = report.documents().stream().filter(LoadedDocument::isLoaded).count();
    out.printf("loaded\t%d%n", loaded - report.unchanged().size());
    out.printf("unchanged\t%d%n", report.unchanged().size());
    out.printf("refused\t%d%n", report.documents().size() - loaded);
    report.refused().forEach(line -> out.printf("\t%s%n", line));
  }
}
