package org.stigraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stigraph.load.LoadOptions;
import org.stigraph.load.Loader;
import org.stigraph.load.ShippedFiles;
import org.stigraph.store.GraphStore;

/**
 * Requests a second of {@code /sparql} and of a bare Fuseki whose default graph is the union too,
 * on copies of one database, in runs that take turns; and what pages of entities cost beside the
 * queries that ask for the same.
 */
final class RequestsBenchmark {

  private static final int RUNS = 10;
  private static final int WARM_UP = 3;
  private static final int CLIENTS = 2;
  private static final double SECONDS = 2;
  private static final int ROUNDS = 15;

  private static final String PREFIXES =
      """
      PREFIX sti: <https://w3id.org/stigraph/ns#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX c4o: <http://purl.org/spar/c4o/>
      PREFIX schema: <https://schema.org/>
      """;

  private static final List<String> QUERIES =
      List.of(
          "ASK { ?x a sti:Claim }",
          "SELECT * { ?program a sti:Program ; skos:prefLabel ?label } LIMIT 20",
          "SELECT ?x { ?x skos:prefLabel \"経済産業省\"@ja }",
          "SELECT ?claim ?words { ?claim a sti:Claim ; rdf:predicate schema:startDate ;"
              + " prov:wasQuotedFrom/c4o:hasContent ?words } LIMIT 50",
          "SELECT ?type (COUNT(*) AS ?n) { ?x a ?type } GROUP BY ?type ORDER BY DESC(?n) LIMIT 10",
          "CONSTRUCT { ?c ?p ?o } { { SELECT ?c { ?c a sti:Claim } LIMIT 10 } ?c ?p ?o }");

  /** What an entity's page shows, asked in SPARQL: facts, names, what points here, mentions. */
  private static final List<String> OF_PAGE =
      List.of(
          """
          SELECT * {
            ?claim rdf:subject <%s> ; rdf:predicate ?property ; rdf:object ?value ;
                   sti:status ?status ; sti:attribution ?attribution ; sti:inDocument ?document ;
                   prov:wasQuotedFrom/c4o:hasContent ?words .
            ?claim sti:statedIn ?unit . ?unit c4o:hasContent ?sentence ; sti:start ?start .
            OPTIONAL { ?value skos:prefLabel ?label }
            OPTIONAL { ?claim sti:citesNote ?note . ?note c4o:hasContent ?noted }
            OPTIONAL { ?claim prov:hadPrimarySource ?source . ?source skos:prefLabel ?title }
          } ORDER BY ?property ?document ?start""",
          "SELECT * { <%s> ?property ?value }",
          """
          SELECT ?property (COUNT(DISTINCT ?thing) AS ?n) (SAMPLE(?label) AS ?example) {
            ?claim rdf:object <%s> ; rdf:predicate ?property ; rdf:subject ?thing .
            OPTIONAL { ?thing skos:prefLabel ?label }
          } GROUP BY ?property""",
          """
          SELECT * {
            ?unit schema:mentions <%s> ; c4o:hasContent ?sentence ; sti:inDocument ?document .
            OPTIONAL { ?unit sti:inSection/<http://www.w3.org/2000/01/rdf-schema#label> ?section }
            OPTIONAL { ?unit sti:page ?page }
          } ORDER BY ?document""");

  private static final String ENTITIES =
      """
      SELECT ?x (COUNT(?claim) AS ?n) { ?claim rdf:subject ?x . FILTER(CONTAINS(STR(?x), "/id/")) }
      GROUP BY ?x ORDER BY DESC(?n) ?x LIMIT 20""";

  private final ShippedFiles shipped;
  private final Path folder;

  RequestsBenchmark(ShippedFiles shipped, Path folder) {
    this.shipped = shipped;
    this.folder = folder;
  }

  void run(Consumer<Ratio> report) {
    Path database = folder.resolve("asked");
    try (GraphStore store = GraphStore.at(database)) {
      new Loader(shipped, LoadOptions.defaults(), "benchmark")
          .load(List.of(shipped.documents()), store, done -> {});
    }
    Path copy = copy(database, folder.resolve("copy"));
    String ask = ServerProcess.query("/sparql", "ASK {}");
    String askBare = ServerProcess.query("/ds/sparql", "ASK {}");
    try (ServerProcess own =
            ServerProcess.start(
                ask,
                "org.stigraph.cli.Main",
                "serve",
                "--db",
                database.toString(),
                "--port",
                "PORT");
        ServerProcess bare =
            ServerProcess.start(
                askBare, BareFuseki.class.getName(), "PORT", copy.toString(), "union")) {
      report.accept(requests(own, bare));
      report.accept(pages(own));
    }
  }

  private static Ratio requests(ServerProcess own, ServerProcess bare) {
    double[] ours = new double[RUNS];
    double[] theirs = new double[RUNS];
    for (int run = -WARM_UP; run < RUNS; run++) {
      double one = perSecond(own, "/sparql");
      double other = perSecond(bare, "/ds/sparql");
      if (run >= 0) {
        ours[run] = one;
        theirs[run] = other;
      }
    }
    double[] ratios = IntStream.range(0, RUNS).mapToDouble(i -> theirs[i] / ours[i]).toArray();
    return new Ratio(
        "bare Fuseki, requests/s : /sparql",
        Timing.quantile(ratios, 0.5),
        1 / 0.9,
        String.format(
            Locale.ROOT,
            "%.0f : %.0f requests/s, %d clients, median of %d runs in turn",
            Timing.quantile(theirs, 0.5),
            Timing.quantile(ours, 0.5),
            CLIENTS,
            RUNS));
  }

  private static double perSecond(ServerProcess server, String endpoint) {
    List<String> paths =
        QUERIES.stream().map(query -> ServerProcess.query(endpoint, PREFIXES + query)).toList();
    long start = System.nanoTime();
    long end = start + (long) (SECONDS * 1e9);
    Callable<Integer> client =
        () -> {
          int asked = 0;
          while (System.nanoTime() < end) {
            server.get(paths.get(asked % paths.size()), "*/*");
            asked++;
          }
          return asked;
        };
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    try {
      int asked = 0;
      for (Future<Integer> each :
          clients.invokeAll(IntStream.range(0, CLIENTS).mapToObj(i -> client).toList())) {
        asked += each.get();
      }
      return asked / ((System.nanoTime() - start) / 1e9);
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      clients.shutdown();
    }
  }

  private static Ratio pages(ServerProcess own) {
    List<String> entities =
        own.get(ServerProcess.query("/sparql", PREFIXES + ENTITIES), "text/csv")
            .lines()
            .skip(1)
            .map(line -> line.substring(0, line.lastIndexOf(',')))
            .toList();
    Runnable pages = () -> entities.forEach(entity -> own.get(page(entity), "text/html"));
    Runnable queries =
        () ->
            entities.forEach(
                entity ->
                    OF_PAGE.forEach(
                        query ->
                            own.get(
                                ServerProcess.query("/sparql", PREFIXES + query.formatted(entity)),
                                "application/sparql-results+json")));
    double[] times = Timing.medians(WARM_UP * 3, ROUNDS, List.of(pages, queries));
    return new Ratio(
        "pages of entities : their queries",
        times[0] / times[1],
        3,
        String.format(
            Locale.ROOT,
            "%.1f : %.1f ms an entity (%d queries), the %d entities with most facts, median of %d",
            times[0] / entities.size(),
            times[1] / entities.size(),
            OF_PAGE.size(),
            entities.size(),
            ROUNDS));
  }

  private static String page(String entity) {
    String path = java.net.URI.create(entity).getRawPath();
    return java.net.URI.create(path.replaceFirst("^/id/", "/page/")).toASCIIString();
  }

  private static Path copy(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        if (!file.getFileName().toString().equals("tdb.lock")) {
          Files.copy(file, to.resolve(from.relativize(file).toString()));
        }
      }
      return to;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
