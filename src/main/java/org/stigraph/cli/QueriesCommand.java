package org.stigraph.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.stigraph.load.ShippedFiles;
import org.stigraph.store.NamedQuery;
import org.stigraph.store.Parameter;
import org.stigraph.store.QueryLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code queries}: the questions one can ask. */
@Command(
    name = "queries",
    description = "Lists the questions one can ask, with their parameters.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class QueriesCommand implements Callable<Integer> {

  private final Streams streams;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description = "Language of the questions: ja or en (${DEFAULT-VALUE}).",
      defaultValue = "en")
  private String language = "en";

  QueriesCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (ShippedFiles shipped = ShippedFiles.open()) {
      List<List<String>> rows =
          QueryLibrary.of(shipped.queries()).all().stream().map(this::row).toList();
      new TableWriter(streams.out(), Terminal.width(System.getenv()))
          .write(List.of("name", "question", "parameters"), rows);
      return ExitCode.FINE;
    }
  }

  private List<String> row(NamedQuery query) {
    return List.of(
        query.name(),
        language.equals("ja") ? query.questionJa() : query.summary(),
        String.join(" ", query.parameters().stream().map(Parameter::name).toList()));
  }
}
