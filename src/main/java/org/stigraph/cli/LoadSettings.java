package org.stigraph.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stigraph.load.ExtractionReader;
import org.stigraph.load.Layouts;
import org.stigraph.load.LoadLedger;
import org.stigraph.load.LoadOptions;
import org.stigraph.load.Loader;
import org.stigraph.load.ShippedFiles;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options of every command that may read documents. */
final class LoadSettings {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(
      names = "--authority",
      paramLabel = "DIR",
      description = "Authority files (.tsv) to use beside the shipped ones.")
  private List<Path> authority = new ArrayList<>();

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "Rule files (.yaml) to use beside the shipped ones.")
  private List<Path> rules = new ArrayList<>();

  @Option(
      names = "--layout",
      paramLabel = "LAYOUT",
      description = "Read every document as report, slides, press or markdown.")
  private Optional<String> layout = Optional.empty();

  /** A loader; wrong options are usage errors. */
  Loader loader(ShippedFiles shipped, String base) {
    checkLayout();
    try {
      return new Loader(shipped, options(base), Version.number());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  /** What was loaded into a database before with the same options. */
  LoadLedger ledger(Path database, String base, boolean force) {
    return LoadLedger.of(database, options(base), Version.number(), force);
  }

  /** A reader that takes out claims only; wrong options are usage errors. */
  ExtractionReader reader(ShippedFiles shipped) {
    checkLayout();
    return new ExtractionReader(shipped, options(LoadOptions.DEFAULT_BASE));
  }

  private LoadOptions options(String base) {
    return new LoadOptions(base, authority, rules, layout);
  }

  private void checkLayout() {
    if (layout.isPresent() && !Layouts.words().contains(layout.get())) {
      throw new ParameterException(
          command.commandLine(), "--layout is one of " + String.join(", ", Layouts.words()));
    }
  }
}
