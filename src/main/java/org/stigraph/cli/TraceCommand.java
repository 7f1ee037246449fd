package org.stigraph.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.stigraph.load.ProblemPrinter;
import org.stigraph.load.ShippedFiles;
import org.stigraph.store.CitationTrace;
import org.stigraph.store.GraphStore;
import org.stigraph.store.TracedFact;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code trace}: every fact about a thing, with its words, sentence, footnote and source. */
@Command(
    name = "trace",
    description = "Shows every fact about a thing, back to its sentence, footnote and source.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class TraceCommand implements Callable<Integer> {

  private final Streams streams;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "WHAT",
      description =
          "A label, alias, acronym or address of an entity, claim, footnote or source; a"
              + " footnote's number.")
  private String what = "";

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description = "Language of labels: ja or en (${DEFAULT-VALUE}).",
      defaultValue = "ja")
  private String language = "ja";

  @Mixin private GraphSource source = new GraphSource();

  TraceCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (!List.of("ja", "en").contains(language)) {
      throw new ParameterException(spec.commandLine(), "--lang is ja or en: " + language);
    }
    try (ShippedFiles shipped = ShippedFiles.open();
        GraphStore store = source.open(shipped, streams)) {
      return store.read(() -> trace(new CitationTrace(store.view(), language)));
    }
  }

  private int trace(CitationTrace trace) {
    List<CitationTrace.Match> matches = trace.matches(what);
    ProblemPrinter printer = new ProblemPrinter(streams.err());
    if (matches.isEmpty()) {
      List<String> near = trace.suggestions(what);
      printer.error(
          "CL010",
          what,
          "nothing in the graph is called so",
          near.isEmpty()
              ? "'query aliases' lists the names in the graph."
              : "Perhaps one of: " + String.join(", ", near));
      return ExitCode.ERROR;
    }
    if (matches.size() > 1) {
      matches.forEach(match -> streams.out().println(match.address() + "\t" + match.label()));
      printer.error(
          "CL011", what, matches.size() + " things are called so", "Give the address of one.");
      return ExitCode.ERROR;
    }
    List<TracedFact> facts = trace.facts(matches.get(0));
    if (facts.isEmpty()) {
      printer.error(
          "CL013",
          matches.get(0).label(),
          "no document says anything about it",
          "The authority data know it; 'query aliases' shows under which names.");
      return ExitCode.ERROR;
    }
    new TracePrinter(streams.out()).print(matches.get(0), facts);
    return source.exitCode();
  }
}
