package org.stigraph.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stigraph.load.LoadReport;
import org.stigraph.load.ProblemPrinter;
import org.stigraph.load.ShippedFiles;
import org.stigraph.store.GraphStore;
import org.stigraph.store.QueryLibrary;
import org.stigraph.web.PortInUseException;
import org.stigraph.web.ServerSettings;
import org.stigraph.web.StigraphServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code serve}: serves a graph to browsers and SPARQL clients. */
@Command(
    name = "serve",
    description = "Serves documents, or a database; without either, the shipped documents.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ServeCommand implements Callable<Integer> {

  private static final int PUBLIC_REQUESTS_A_MINUTE = 300;

  private final Streams streams;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "0..*", paramLabel = "PATH", description = "Documents to load and serve.")
  private List<Path> paths = new ArrayList<>();

  @Option(names = "--db", paramLabel = "DIR", description = "Serve this database directory.")
  private Optional<Path> database = Optional.empty();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Port to listen on, 0 for a free one (${DEFAULT-VALUE}).",
      defaultValue = "3030")
  private int port = 3030;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      description = "Interface to listen on (${DEFAULT-VALUE}).",
      defaultValue = "localhost")
  private String host = "localhost";

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = "Address under which the data are made (the server's own).")
  private Optional<String> base = Optional.empty();

  @Option(
      names = "--timeout",
      paramLabel = "TIME",
      description = "How long a query may run (${DEFAULT-VALUE}).",
      defaultValue = "30s",
      converter = TimeConverter.class)
  private Duration timeout = Duration.ofSeconds(30);

  @Option(
      names = "--rate",
      paramLabel = "N",
      description =
          "How many queries, searches and dumps a client may ask for in a minute, 0 for any number"
              + " (0 on this machine alone, else 300).")
  private Optional<Integer> rate = Optional.empty();

  @Mixin private LoadSettings settings = new LoadSettings();

  ServeCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (port < 0 || port > 65535) {
      throw new ParameterException(spec.commandLine(), "--port is a number from 0 to 65535");
    }
    int chosen = port == 0 ? freePort() : port;
    String own = base.orElse("http://" + host + ":" + chosen + "/");
    try (ShippedFiles shipped = ShippedFiles.open();
        GraphStore store = store(own, shipped)) {
      if (!paths.isEmpty() && store.documents().isEmpty()) {
        return ExitCode.ERROR;
      }
      String stored = store.base().orElse(own);
      ServerSettings where = new ServerSettings(host, chosen, stored, timeout, rate());
      try (StigraphServer server =
          StigraphServer.start(where, store.view(), QueryLibrary.of(shipped.queries()))) {
        streams.out().println(server.address());
        streams.out().flush();
        server.join();
        return ExitCode.FINE;
      }
    } catch (PortInUseException e) {
      new ProblemPrinter(streams.err())
          .error(
              "CL020",
              host + ":" + e.port(),
              "another program listens on this port",
              "Stop it, or choose another port: --port 3031, or --port 0 for a free one.");
      return ExitCode.ERROR;
    }
  }

  private GraphStore store(String own, ShippedFiles shipped) {
    boolean onlyDatabase = database.isPresent() && paths.isEmpty();
    if (onlyDatabase) {
      return GraphStore.existing(database.orElseThrow());
    }
    GraphStore store = database.map(GraphStore::at).orElseGet(GraphStore::inMemory);
    List<Path> documents = paths.isEmpty() ? List.of(shipped.documents()) : paths;
    LoadReport report =
        settings
            .loader(shipped, store.base().orElse(own))
            .load(documents, store, new Progress(streams.err()));
    if (!paths.isEmpty() || report.hasErrors()) {
      new ProblemPrinter(streams.err()).print(report);
    }
    return store;
  }

  private int rate() throws IOException {
    int asked =
        rate.orElse(InetAddress.getByName(host).isLoopbackAddress() ? 0 : PUBLIC_REQUESTS_A_MINUTE);
    if (asked < 0) {
      throw new ParameterException(spec.commandLine(), "--rate is a number from 0 on");
    }
    return asked;
  }

  private int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(host))) {
      return socket.getLocalPort();
    }
  }
}
