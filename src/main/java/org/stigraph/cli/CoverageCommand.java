package org.stigraph.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.stigraph.load.ShippedFiles;
import org.stigraph.store.CoverageLedger;
import org.stigraph.store.CoverageLedger.Outcome;
import org.stigraph.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code coverage}: how many text units gave facts, gave none for a reason, were not understood.
 */
@Command(
    name = "coverage",
    description =
        "Counts by section what gave facts, what had none to give, what was not understood.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class CoverageCommand implements Callable<Integer> {

  private static final List<String> COLUMNS =
      List.of("document", "section", "taken", "nothing", "not understood", "units", "reasons");

  private final Streams streams;

  @Option(
      names = "--list",
      description = "List what was not understood instead: document:line and words, by a tab.")
  private boolean list;

  @Mixin private GraphSource source = new GraphSource();

  CoverageCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (ShippedFiles shipped = ShippedFiles.open();
        GraphStore store = source.open(shipped, streams)) {
      CoverageLedger ledger = store.read(() -> new CoverageLedger(store.view()));
      if (list) {
        ledger.units().stream()
            .filter(unit -> unit.outcome() == Outcome.NOT_UNDERSTOOD)
            .forEach(this::print);
      } else {
        new TableWriter(streams.out(), Terminal.width(System.getenv()))
            .write(COLUMNS, ledger.sums().stream().map(CoverageCommand::row).toList());
      }
      return source.exitCode();
    }
  }

  private void print(CoverageLedger.Unit unit) {
    String words = unit.words().replaceAll("\\s+", " ");
    streams.out().println(unit.document() + ":" + unit.line() + "\t" + words);
  }

  private static List<String> row(CoverageLedger.Sum sum) {
    String reasons =
        sum.reasons().entrySet().stream()
            .map(reason -> reason.getKey() + " " + reason.getValue())
            .collect(Collectors.joining(", "));
    return List.of(
        sum.document(),
        sum.section().isEmpty() ? "(all)" : sum.section(),
        String.valueOf(sum.taken()),
        String.valueOf(sum.nothing()),
        String.valueOf(sum.notUnderstood()),
        String.valueOf(sum.total()),
        reasons);
  }
}
