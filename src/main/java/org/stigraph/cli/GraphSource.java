package org.stigraph.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stigraph.load.LoadOptions;
import org.stigraph.load.LoadReport;
import org.stigraph.load.ProblemPrinter;
import org.stigraph.load.ShippedFiles;
import org.stigraph.store.GraphStore;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which graph a command asks: a database, documents loaded in memory, or the shipped documents. */
final class GraphSource {

  @ArgGroup private Where where = new Where();

  private boolean hasErrors;

  @Mixin private LoadSettings settings = new LoadSettings();

  private static final class Where {
    @Option(
        names = "--db",
        paramLabel = "DIR",
        description = "Ask the graph in this database directory.")
    private Optional<Path> database = Optional.empty();

    @Option(
        names = "--from",
        paramLabel = "PATH",
        description = "Load this file or directory and ask that; may be repeated.")
    private List<Path> paths = new ArrayList<>();
  }

  /**
   * The graph, with its shipped documents when nothing else was named. Errors in documents are
   * printed and show in the {@linkplain #exitCode() exit code}; the rest answers.
   */
  GraphStore open(ShippedFiles shipped, Streams streams) {
    if (where.database.isPresent()) {
      return GraphStore.existing(where.database.get());
    }
    GraphStore store = GraphStore.inMemory();
    load(shipped, streams, store);
    return store;
  }

  /** Loads the named documents, or the shipped ones, and prints what is wrong in them. */
  LoadReport load(ShippedFiles shipped, Streams streams, GraphStore store) {
    boolean own = !where.paths.isEmpty();
    List<Path> paths = own ? where.paths : List.of(shipped.documents());
    LoadReport report =
        settings
            .loader(shipped, LoadOptions.DEFAULT_BASE)
            .load(paths, store, new Progress(streams.err()));
    hasErrors = report.hasErrors();
    if (own || hasErrors) {
      new ProblemPrinter(streams.err()).print(report);
    }
    return report;
  }

  /** The exit code of a command that answered: an error in the documents it loaded shows in it. */
  int exitCode() {
    return hasErrors ? ExitCode.ERROR : ExitCode.FINE;
  }

  /** The database directory, when one was named. */
  Optional<Path> database() {
    return where.database;
  }
}
