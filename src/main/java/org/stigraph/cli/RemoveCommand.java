package org.stigraph.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.stigraph.load.ProblemPrinter;
import org.stigraph.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code remove}: takes a document out of a database. */
@Command(
    name = "remove",
    description = "Takes a document out of a database.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class RemoveCommand implements Callable<Integer> {

  private final Streams streams;

  @Parameters(paramLabel = "DOCUMENT", description = "A name that 'documents' lists.")
  private String document = "";

  @Option(names = "--db", required = true, paramLabel = "DIR", description = "The database.")
  private Path database = Path.of("");

  RemoveCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (GraphStore store = GraphStore.existing(database)) {
      if (store.remove(document)) {
        return ExitCode.FINE;
      }
      new ProblemPrinter(streams.err())
          .error(
              "CL012",
              database.toString(),
              "there is no document " + document + " in this database",
              "'documents --db " + database + "' lists them.");
      return ExitCode.ERROR;
    }
  }
}
