package org.stigraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.stigraph.load.LoadOptions;
import org.stigraph.load.Loader;
import org.stigraph.load.ShippedFiles;
import org.stigraph.store.GraphStore;

/**
 * The time from the start of a JVM to the answer to its first query: {@code serve --db} and a bare
 * Fuseki on the same database, and {@code serve} from documents beside them.
 */
final class ServeBenchmark {

  private static final int ROUNDS = 5;
  private static final long PATIENCE_MS = 60_000;
  private static final String QUERY =
      "SELECT * WHERE { GRAPH ?g { ?claim a <https://w3id.org/stigraph/ns#Claim> } } LIMIT 10";

  private final ShippedFiles shipped;
  private final Path folder;

  ServeBenchmark(ShippedFiles shipped, Path folder) {
    this.shipped = shipped;
    this.folder = folder;
  }

  void run(Consumer<Ratio> report) {
    Path database = folder.resolve("served");
    List<Path> documents = List.of(shipped.documents());
    try (GraphStore store = GraphStore.at(database)) {
      new Loader(shipped, LoadOptions.defaults(), "benchmark").load(documents, store, done -> {});
    }
    double[] serve = new double[ROUNDS];
    double[] bare = new double[ROUNDS];
    double[] fresh = new double[ROUNDS];
    String cli = "org.stigraph.cli.Main";
    String fuseki = "org.apache.jena.fuseki.main.cmds.FusekiMainCmd";
    for (int i = 0; i < ROUNDS; i++) {
      String port = freePort();
      bare[i] =
          firstAnswer(
              port,
              "/ds/sparql",
              fuseki,
              "--port",
              port,
              "--tdb2",
              "--loc",
              database.toString(),
              "/ds");
      port = freePort();
      serve[i] =
          firstAnswer(port, "/sparql", cli, "serve", "--db", database.toString(), "--port", port);
      port = freePort();
      fresh[i] = firstAnswer(port, "/sparql", cli, "serve", "--port", port);
    }
    report.accept(ratio("serve --db, first answer : bare Fuseki", serve, bare, 1.5));
    report.accept(
        ratio("serve from documents, first answer : bare Fuseki", fresh, bare, Double.NaN));
  }

  private static Ratio ratio(String name, double[] times, double[] bare, double limit) {
    double one = Timing.quantile(times, 0.5);
    double other = Timing.quantile(bare, 0.5);
    return new Ratio(
        name,
        one / other,
        limit,
        String.format(Locale.ROOT, "%.0f : %.0f ms; fresh JVMs, median of %d", one, other, ROUNDS));
  }

  /** Milliseconds from the start of a JVM to the whole answer. */
  private static double firstAnswer(String port, String path, String... command) {
    List<String> line =
        new ArrayList<>(List.of("java", "-cp", System.getProperty("java.class.path")));
    line.addAll(Arrays.asList(command));
    URI address =
        URI.create(
            "http://localhost:"
                + port
                + path
                + "?query="
                + URLEncoder.encode(QUERY, StandardCharsets.UTF_8));
    long start = System.nanoTime();
    try {
      Process process =
          new ProcessBuilder(line)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      try {
        await(address, process);
        return (System.nanoTime() - start) / 1e6;
      } finally {
        process.destroy();
        process.waitFor();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void await(URI address, Process process) throws InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest request = HttpRequest.newBuilder(address).header("Accept", "text/csv").build();
    long end = System.currentTimeMillis() + PATIENCE_MS;
    while (System.currentTimeMillis() < end && process.isAlive()) {
      try {
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() == 200 && answer.body().lines().count() == 11) {
          return;
        }
        throw new IllegalStateException(
            address + " answers " + answer.statusCode() + " " + answer.body());
      } catch (IOException notYet) {
        Thread.sleep(10);
      }
    }
    throw new IllegalStateException("no answer from " + address);
  }

  private static String freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return String.valueOf(socket.getLocalPort());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
