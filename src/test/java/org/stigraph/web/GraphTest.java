package org.stigraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stigraph.vocabulary.Sti;

class GraphTest {

  private static final int MANY = 100_000;
  private static final Node HUB = node("id/program/hub");

  private static TestServer server;

  @BeforeAll
  static void start() {
    DatasetGraph graph = TestServer.graph();
    graph.executeWrite(() -> addHub(graph));
    server = new TestServer(TestServer.union(graph), Duration.ofSeconds(20));
  }

  /** A program in which a hundred thousand places take part. */
  private static void addHub(DatasetGraph graph) {
    Node name = node("graph/doc/white");
    for (int i = 0; i < MANY; i++) {
      Node claim = node("claim/hub" + i);
      graph.add(name, claim, RDF.Nodes.subject, HUB);
      graph.add(name, claim, RDF.Nodes.predicate, Sti.PARTICIPANT);
      graph.add(name, claim, RDF.Nodes.object, node("id/place/p" + i));
    }
  }

  private static Node node(String local) {
    return NodeFactory.createURI(TestServer.BASE + local);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static JsonObject drawing(String path) {
    return JSON.parse(server.get(path, "Accept", "application/json").body());
  }

  @Test
  void theNeighbourhoodIsAListWhoseLinesLeadToTheirClaims() {
    String html = server.get("/graph/program/uminet", "Accept", "text/html").body();
    assertThat(html)
        .contains("/page/organization/gijutsu-kyoryoku-kiko", "/page/place/chile", "href=\"/claim/")
        .contains("/graph/place/chile");
  }

  @Test
  void theDrawingHasEveryEndOfItsLinesAndTheirClaims() {
    JsonObject drawing = drawing("/graph/program/uminet");
    List<String> nodes =
        drawing.getArray("nodes").map(n -> n.getAsObject().getString("id")).toList();
    assertThat(nodes).first().isEqualTo(TestServer.BASE + "id/program/uminet");
    assertThat(nodes).contains(TestServer.BASE + "id/place/norway");
    assertThat(drawing.getArray("edges").count()).isGreaterThan(4);
    drawing
        .getArray("edges")
        .forEach(
            edge -> {
              assertThat(nodes).contains(edge.getAsObject().getString("from"));
              assertThat(nodes).contains(edge.getAsObject().getString("to"));
              assertThat(edge.getAsObject().getArray("claims").count()).isPositive();
            });
  }

  @Test
  void aNodeOfDegreeOneHundredThousandIsAnsweredAtOnce() {
    long begin = System.nanoTime();
    String html = server.get("/graph/program/hub", "Accept-Language", "en").body();
    JsonObject drawing = drawing("/graph/program/hub?format=json");
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
    assertThat(html).contains("There are 100,000 facts here, too many to show at once.");
    assertThat(drawing.getArray("nodes").count()).isEqualTo(150);
    assertThat(drawing.get("claims").getAsNumber().value().intValue()).isEqualTo(MANY);
  }

  @Test
  void namedGraphsAreWhereTheyWereAndNothingElseIsFound() {
    assertThat(server.get("/graph/doc/white", "Accept", "text/turtle").statusCode()).isEqualTo(200);
    assertThat(server.get("/graph/ontology", "Accept", "text/html").statusCode()).isEqualTo(303);
    assertThat(server.get("/graph/program/nothing", "Accept", "text/html").statusCode())
        .isEqualTo(404);
    assertThat(server.get("/graph/program/uminet", "Accept", "text/turtle").statusCode())
        .isEqualTo(406);
  }
}
