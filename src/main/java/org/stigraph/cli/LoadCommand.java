package org.stigraph.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stigraph.load.GraphFile;
import org.stigraph.load.LoadLedger;
import org.stigraph.load.LoadOptions;
import org.stigraph.load.LoadReport;
import org.stigraph.load.ProblemPrinter;
import org.stigraph.load.ShippedFiles;
import org.stigraph.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code load}: reads documents into a database, a file, or nowhere to see what is found. */
@Command(
    name = "load",
    description = "Reads files and directories; prints one line a document.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class LoadCommand implements Callable<Integer> {

  private final Streams streams;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "PDF, Word (docx), PowerPoint (pptx), HTML, text and Markdown files, or directories.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--db",
      paramLabel = "DIR",
      description = "Load into this database directory; documents loaded before are replaced.")
  private Optional<Path> database = Optional.empty();

  @Option(
      names = "--force",
      description = "Load files again that have not changed since the last load into --db.")
  private boolean force;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write the graphs to this file: .nq, .trig, .ttl or .jsonld.")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description =
          "The address under which the data are made (the database's, or "
              + LoadOptions.DEFAULT_BASE
              + ").")
  private Optional<String> base = Optional.empty();

  @Mixin private LoadSettings settings = new LoadSettings();

  LoadCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Optional<GraphFile> file = out.map(this::graphFile);
    try (ShippedFiles shipped = ShippedFiles.open();
        GraphStore store = database.map(GraphStore::at).orElseGet(GraphStore::inMemory)) {
      String chosen = base(store);
      LoadLedger ledger =
          database.map(db -> settings.ledger(db, chosen, force)).orElseGet(LoadLedger::none);
      LoadReport report =
          settings.loader(shipped, chosen).load(paths, store, ledger, new Progress(streams.err()));
      new ProblemPrinter(streams.err()).print(report);
      new BatchTable(streams.err()).print(report);
      boolean written = file.isEmpty() || isWritten(store, file.get());
      report.documents().forEach(document -> streams.out().println(document.line()));
      streams.out().println(report.total().line());
      return report.hasErrors() || !written ? ExitCode.ERROR : ExitCode.FINE;
    }
  }

  /** The base of the data: one for all of a database, else a document could stand in it twice. */
  private String base(GraphStore store) {
    Optional<String> wanted = base.map(iri -> iri.endsWith("/") ? iri : iri + "/");
    Optional<String> stored = store.base();
    if (wanted.isPresent() && stored.isPresent() && !wanted.equals(stored)) {
      throw new ParameterException(
          spec.commandLine(),
          "the data in this database stand under "
              + stored.get()
              + ": leave --base out, or name another directory");
    }
    return stored.or(() -> wanted).orElse(LoadOptions.DEFAULT_BASE);
  }

  private GraphFile graphFile(Path path) {
    return GraphFile.of(path)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(), "--out ends with " + GraphFile.endings() + ": " + path));
  }

  private boolean isWritten(GraphStore store, GraphFile file) {
    try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file.path()))) {
      file.write(store, bytes);
      return true;
    } catch (IOException e) {
      new ProblemPrinter(streams.err())
          .error(
              "CL002",
              file.path().toString(),
              "the file cannot be written: " + e.getClass().getSimpleName(),
              "Check the folder, its access rights and the space on the disk.");
      return false;
    }
  }
}
