package org.stigraph.cli;

import java.util.concurrent.Callable;
import org.stigraph.load.GraphCheck;
import org.stigraph.load.LoadReport;
import org.stigraph.load.ProblemPrinter;
import org.stigraph.load.ShippedFiles;
import org.stigraph.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code validate}: checks documents, or the graphs in a database, against the shapes. */
@Command(
    name = "validate",
    description =
        "Checks documents and their graphs; prints document, warnings and errors, one line each.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ValidateCommand implements Callable<Integer> {

  private final Streams streams;

  @Mixin private GraphSource source = new GraphSource();

  ValidateCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (ShippedFiles shipped = ShippedFiles.open()) {
      LoadReport report = report(shipped);
      report
          .documents()
          .forEach(
              document ->
                  streams
                      .out()
                      .println(
                          String.join(
                              "\t",
                              document.document(),
                              String.valueOf(document.warnings()),
                              String.valueOf(document.errors()))));
      return report.hasErrors() ? ExitCode.ERROR : ExitCode.FINE;
    }
  }

  private LoadReport report(ShippedFiles shipped) {
    if (source.database().isPresent()) {
      try (GraphStore store = GraphStore.existing(source.database().get())) {
        LoadReport report = new GraphCheck(shipped).check(store);
        new ProblemPrinter(streams.err()).print(report);
        return report;
      }
    }
    try (GraphStore store = GraphStore.inMemory()) {
      return source.load(shipped, streams, store);
    }
  }
}
