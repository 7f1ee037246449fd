package org.stigraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SparqlProtocolTest {

  private static final String PROGRAMS =
      "PREFIX sti: <https://w3id.org/stigraph/ns#> SELECT ?p { ?p a sti:Program }";

  @RegisterExtension static final SampleServer server = new SampleServer();

  private static String asked(String query) {
    return "/sparql?query=" + TestClient.encoded(query);
  }

  @ParameterizedTest
  @CsvSource({
    "application/sparql-results+json,application/sparql-results+json",
    "application/sparql-results+xml,application/sparql-results+xml",
    "text/csv,text/csv",
    "text/tab-separated-values,text/tab-separated-values",
    "application/json,application/json",
    "*/*,application/sparql-results+json"
  })
  void rowsComeInTheFormAskedFor(String accept, String type) {
    HttpResponse<String> answer = server.get(asked(PROGRAMS), "Accept", accept);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    assertThat(answer.body()).contains("id/program/uminet");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/turtle",
        "application/n-triples",
        "application/ld+json",
        "application/rdf+xml"
      })
  void graphsComeInTheFormAskedFor(String accept) {
    HttpResponse<String> answer =
        server.get(
            asked("CONSTRUCT WHERE { ?p a <https://w3id.org/stigraph/ns#Program> }"),
            "Accept",
            accept);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(accept);
    assertThat(answer.body()).contains("uminet");
  }

  @Test
  void queriesArePostedAsFormAndAsBody() {
    String form = "query=" + TestClient.encoded(PROGRAMS);
    assertThat(server.send("POST", "/sparql", "application/x-www-form-urlencoded", form).body())
        .contains("uminet");
    assertThat(server.send("POST", "/sparql", "application/sparql-query", PROGRAMS).body())
        .contains("uminet");
  }

  @Test
  void theDefaultGraphIsTheUnionAndNamedGraphsAreThere() {
    String query =
        "SELECT DISTINCT ?g { ?p a <https://w3id.org/stigraph/ns#Program> ."
            + " GRAPH ?g { ?p <http://www.w3.org/2004/02/skos/core#prefLabel> ?l } }";
    assertThat(server.get(asked(query), "Accept", "text/csv").body())
        .contains("graph/authority", "graph/doc/white", "graph/doc/slides");
    String from =
        "SELECT (COUNT(*) AS ?n) FROM <http://localhost:3030/graph/authority> {"
            + " ?p a <https://w3id.org/stigraph/ns#Program> }";
    assertThat(server.get(asked(from), "Accept", "text/csv").body().strip()).endsWith("1");
  }

  @Test
  void whatWouldWriteIsTurnedAway() {
    String update = "INSERT DATA { <urn:x> <urn:y> <urn:z> }";
    String form = "update=" + TestClient.encoded(update);
    assertThat(
            server.send("POST", "/sparql", "application/x-www-form-urlencoded", form).statusCode())
        .isEqualTo(403);
    assertThat(server.send("POST", "/sparql", "application/sparql-update", update).statusCode())
        .isEqualTo(403);
    assertThat(server.send("POST", "/sparql", "application/sparql-query", update).statusCode())
        .isEqualTo(400);
    assertThat(server.send("POST", "/sparql", "text/turtle", "<urn:x> a <urn:y> .").statusCode())
        .isEqualTo(415);
    for (String method : new String[] {"PUT", "DELETE", "PATCH"}) {
      HttpResponse<String> answer =
          server.send(method, "/sparql?default", "text/turtle", "<urn:x> a <urn:y> .");
      assertThat(answer.statusCode()).as(method).isEqualTo(405);
      assertThat(answer.headers().firstValue("Allow")).isPresent();
    }
    for (String path :
        new String[] {"/sparql/update", "/sparql/data", "/sparql/upload", "/$/ping"}) {
      assertThat(server.send("POST", path, "application/sparql-update", update).statusCode())
          .as(path)
          .isEqualTo(405);
    }
    assertThat(server.get(asked("ASK { <urn:x> ?p ?o }"), "Accept", "text/csv").body())
        .contains("false");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <http://127.0.0.1:1/> { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } } }",
        "SELECT * { { SELECT * { SERVICE ?x { ?s ?p ?o } } } }",
        "SELECT (<java:org.apache.jena.sparql.function.library.now>() AS ?x) {}",
        "PREFIX j: <java:org.apache.jena.sparql.function.library.> SELECT (j:now() AS ?x) {}",
        "SELECT (<\\u006aava:org.apache.jena.sparql.function.library.now>() AS ?x) {}",
        "SELECT * { ?x <java:org.apache.jena.sparql.pfunction.library.splitIRI> (?a ?b) }",
        "SELECT * { ?s ?p ?o } ORDER BY <java:org.apache.jena.sparql.function.library.now>()",
        "JSON { \"a\": ?s } WHERE { ?s ?p ?o }"
      })
  void queriesThatReachOutsideAreRefused(String query) {
    HttpResponse<String> answer = server.get(asked(query));
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).containsAnyOf("SERVICE は", "java: で", "JSON は");
  }

  @Test
  void noFileIsReadForADataset() {
    String query = "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }";
    assertThat(server.get(asked(query), "Accept", "text/csv").body().strip().lines()).hasSize(1);
    assertThat(server.get(asked("LOAD <file:///etc/passwd>")).statusCode()).isEqualTo(400);
  }

  @Test
  void scriptsOfOtherSitesMayAsk() {
    HttpResponse<String> answer = server.send("OPTIONS", "/sparql", null, "");
    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Methods").orElse(""))
        .contains("POST");
  }

  @Test
  void theAddressWithoutAQueryLeadsToTheQueryPage() {
    assertThat(server.get("/sparql", "Accept", "text/html").statusCode()).isEqualTo(303);
  }

  @Test
  void aQueryThatIsTooSlowGets503AndASentence() {
    try (TestServer hasty =
        new TestServer(TestServer.union(TestServer.graph()), Duration.ofMillis(300))) {
      String query =
          "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n2 ?o }";
      HttpResponse<String> answer = hasty.get(asked(query) + "&timeout=60");
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.body()).contains("0.3秒");
    }
  }

  /** What stands right of a join is computed while the query starts, where ARQ's alarm waits. */
  @Test
  @Timeout(60)
  void aQueryThatIsTooSlowToStartGets503Too() {
    try (TestServer hasty =
        new TestServer(TestServer.union(TestServer.graph()), Duration.ofMillis(300))) {
      String slow = "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
      String query =
          "SELECT * { ?a a ?t OPTIONAL { SELECT ?a (COUNT(*) AS ?n) " + slow + " GROUP BY ?a } }";
      HttpResponse<String> answer = hasty.get(asked(query));
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.body()).contains("0.3秒");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"text/csv", "application/sparql-results+json", "text/tab-separated-values"})
  void anAnswerThatIsCutBreaksTheConnection(String accept) {
    DatasetGraph graph = DatasetGraphFactory.createTxnMem();
    Graph all = graph.getGraph(NodeFactory.createURI("urn:g"));
    graph.executeWrite(
        () ->
            IntStream.range(0, 3000)
                .mapToObj(i -> NodeFactory.createURI("urn:n:" + i))
                .forEach(n -> all.add(n, n, n)));
    try (TestServer hasty = new TestServer(TestServer.union(graph), Duration.ofMillis(1500))) {
      String query = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
      assertThatThrownBy(() -> hasty.get(asked(query), "Accept", accept))
          .isInstanceOf(UncheckedIOException.class);
    }
  }

  @Test
  void aPortInUseIsToldAsSuch() {
    assertThatThrownBy(
            () ->
                StigraphServer.start(
                    ServerSettings.onPort(server.port()),
                    TestServer.graph(),
                    org.stigraph.store.QueryLibrary.of(java.nio.file.Path.of("queries"))))
        .isInstanceOf(PortInUseException.class)
        .hasMessageContaining(Integer.toString(server.port()));
  }
}
