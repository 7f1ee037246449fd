package org.stigraph.cli;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.stigraph.load.ExplanationPrinter;
import org.stigraph.load.ExtractionReader;
import org.stigraph.load.ProblemPrinter;
import org.stigraph.load.ShippedFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code explain}: what the rules saw in a document, or in one line of it. */
@Command(
    name = "explain",
    description =
        "Shows for each sentence its words, what is named, its clauses, the rules that fired and"
            + " those that nearly did.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ExplainCommand implements Callable<Integer> {

  private static final Pattern AT_LINE = Pattern.compile("(.+):([0-9]{1,9})");

  private final Streams streams;

  @Parameters(
      paramLabel = "FILE[:LINE]",
      description = "A document, and a line of it for the sentences that stand there only.")
  private String what = "";

  @Mixin private LoadSettings settings = new LoadSettings();

  ExplainCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Matcher at = AT_LINE.matcher(what);
    boolean line = at.matches() && !Files.exists(Path.of(what));
    return line
        ? explain(Path.of(at.group(1)), Integer.parseInt(at.group(2)))
        : explain(Path.of(what), 0);
  }

  private int explain(Path file, int line) {
    try (ShippedFiles shipped = ShippedFiles.open()) {
      ExtractionReader reader = settings.reader(shipped);
      var explanations = reader.explain(file, line);
      ProblemPrinter printer = new ProblemPrinter(streams.err());
      printer.print(reader.problems());
      new ExplanationPrinter(streams.out()).print(file, explanations);
      if (explanations.isEmpty() && !reader.hasErrors()) {
        printer.error(
            "CL031",
            file.toString(),
            line == 0 ? "there is nothing to explain" : "no sentence stands on line " + line,
            "Running heads, page numbers and blank lines are no sentences; take the line of one.");
        return ExitCode.ERROR;
      }
      return reader.hasErrors() ? ExitCode.ERROR : ExitCode.FINE;
    }
  }
}
