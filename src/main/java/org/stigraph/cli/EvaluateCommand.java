package org.stigraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.stigraph.evaluation.EvaluationReport;
import org.stigraph.evaluation.Evaluator;
import org.stigraph.load.ExtractionReader;
import org.stigraph.load.ProblemPrinter;
import org.stigraph.load.ShippedFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code evaluate}: how well the documents are read, held against annotations. */
@Command(
    name = "evaluate",
    description =
        "Prints precision, recall and F1 with 95 %% intervals of what is taken out of documents, by"
            + " kind, for single claims, whole rows and notes.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class EvaluateCommand implements Callable<Integer> {

  private final Streams streams;

  @Option(
      names = "--gold",
      paramLabel = "DIR",
      required = true,
      description =
          "Folder of annotation files, one DOCUMENT.tsv a document; the documents in its folder"
              + " documents are read.")
  private Path gold = Path.of(".");

  @Option(
      names = "--from",
      paramLabel = "PATH",
      description = "Further documents that are annotated: a file or directory; may be repeated.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--list",
      description =
          "List each miss, each false claim and what differs, with its sentence, separated by tabs.")
  private boolean list;

  @Option(
      names = "--swap-names",
      description =
          "Exchange the names of programs, people and events for invented ones, and print what"
              + " that changes.")
  private boolean swapNames;

  @Mixin private LoadSettings settings = new LoadSettings();

  EvaluateCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (ShippedFiles shipped = ShippedFiles.open()) {
      ExtractionReader reader = settings.reader(shipped);
      var extractions = reader.read(documents());
      Evaluator evaluator = new Evaluator(gold, reader.records());
      EvaluationReport report = evaluator.evaluate(extractions);
      ProblemPrinter printer = new ProblemPrinter(streams.err());
      printer.print(reader.problems());
      printer.print(evaluator.notRead(extractions));
      printer.print(report.problems());
      if (report.documents().isEmpty()) {
        printer.error(
            "CL030",
            gold.toString(),
            "none of the documents read has annotations here",
            "Name the annotated documents with --from.");
        return ExitCode.ERROR;
      }
      if (swapNames) {
        compare(report, evaluator.evaluateRenamed(extractions, reader));
      } else {
        print(report);
      }
      boolean errors = report.hasErrors() || reader.hasErrors();
      return errors ? ExitCode.ERROR : ExitCode.FINE;
    }
  }

  private List<Path> documents() {
    List<Path> all = new ArrayList<>(paths);
    Path beside = gold.resolve("documents");
    if (Files.isDirectory(beside)) {
      all.add(beside);
    }
    return all;
  }

  private void print(EvaluationReport report) {
    if (list) {
      report.differences().forEach(row -> streams.out().println(String.join("\t", row)));
    } else {
      table(EvaluationReport.COLUMNS, report.table());
    }
  }

  private void compare(EvaluationReport asPrinted, EvaluationReport renamed) {
    print(renamed);
    if (!list) {
      streams.out().println();
      table(EvaluationReport.BESIDE_COLUMNS, asPrinted.recallBeside(renamed));
    }
  }

  private void table(List<String> columns, List<List<String>> rows) {
    new TableWriter(streams.out(), Terminal.width(System.getenv())).write(columns, rows);
  }
}
