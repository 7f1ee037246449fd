package org.stigraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.stigraph.store.GraphStore;
import org.stigraph.store.QueryLibrary;
import org.stigraph.vocabulary.Prov;
import org.stigraph.vocabulary.Spar;
import org.stigraph.vocabulary.Sti;

/** What a page may cost: 60 kB on the wire and six SPARQL queries, also with 10,000 facts. */
class PageBudgetTest {

  private static final int MOST_BYTES = 60_000;
  private static final int MOST_QUERIES = 6;
  private static final int FACTS = 10_000;

  private static final List<String> PAGES =
      List.of(
          "/",
          "/documents",
          "/search?q=%E7%A7%91%E5%AD%A6",
          "/search?kind=organization",
          "/queries",
          "/query",
          "/query?run=1",
          "/conflicts",
          "/timeline",
          "/coverage",
          "/targets",
          "/ministries",
          "/compare",
          "/compare?a=SATREPS&b=SICORP",
          "/graph/program/satreps",
          "/graph/organization/mext",
          "/about",
          "/ontology",
          "/nothing");

  /** The facts of the large body with their words. */
  private static final String FACTS_QUERY =
      URLEncoder.encode(
          """
          PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
          PREFIX prov: <http://www.w3.org/ns/prov#>
          PREFIX sti: <https://w3id.org/stigraph/ns#>
          PREFIX c4o: <http://purl.org/spar/c4o/>
          SELECT * {
            ?claim rdf:subject <http://localhost:3030/id/organization/large> ;
              rdf:predicate ?property ; rdf:object ?value ; sti:inDocument ?document ;
              prov:wasQuotedFrom/c4o:hasContent ?words ; sti:statedIn ?unit .
            ?unit c4o:hasContent ?sentence ; sti:start ?start .
          } ORDER BY ?property ?document ?start\
          """,
          StandardCharsets.UTF_8);

  @RegisterExtension static final ShippedServer shipped = new ShippedServer();

  private static TestServer large;
  private static QueryCount queries;

  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeAll
  static void start() {
    DatasetGraph graph = TestServer.graph();
    graph.executeWrite(() -> addFacts(graph));
    large = new TestServer(TestServer.union(graph), Duration.ofSeconds(20));
    queries = new QueryCount();
  }

  @AfterAll
  static void stop() {
    queries.close();
    large.close();
  }

  /** A body that takes part in 10,000 programs, each told by a sentence of its own. */
  private static void addFacts(DatasetGraph graph) {
    Node in = node("graph/doc/large");
    Node document = node("doc/white");
    Node body = node("id/organization/large");
    graph.add(in, body, SKOS.prefLabel.asNode(), NodeFactory.createLiteralLang("大機関", "ja"));
    for (int i = 0; i < FACTS; i++) {
      int start = 1_000 + i * 40;
      Node unit = node("doc/white#char=" + start + "," + (start + 30));
      Node quote = node("doc/white#char=" + start + "," + (start + 10));
      Node program = node("id/program/large-" + i);
      Node claim = node("claim/large" + i);
      graph.add(
          in, program, SKOS.prefLabel.asNode(), NodeFactory.createLiteralLang("事業" + i, "ja"));
      for (Node passage : new Node[] {unit, quote}) {
        int end = passage.equals(unit) ? start + 30 : start + 10;
        graph.add(
            in, passage, Spar.HAS_CONTENT, NodeFactory.createLiteralString("大機関は事業" + i + "に加わる。"));
        graph.add(in, passage, Sti.START, NodeFactory.createLiteralByValue(start));
        graph.add(in, passage, Sti.END, NodeFactory.createLiteralByValue(end));
        graph.add(in, passage, Sti.IN_DOCUMENT, document);
      }
      graph.add(in, unit, Sti.UNIT_KIND, NodeFactory.createLiteralString("sentence"));
      graph.add(in, unit, org.apache.jena.vocabulary.SchemaDO.mentions.asNode(), body);
      graph.add(in, claim, RDF.Nodes.type, Sti.CLAIM);
      graph.add(in, claim, RDF.Nodes.subject, body);
      graph.add(in, claim, RDF.Nodes.predicate, Sti.PARTICIPANT);
      graph.add(in, claim, RDF.Nodes.object, program);
      graph.add(in, claim, Prov.WAS_QUOTED_FROM, quote);
      graph.add(in, claim, Sti.STATED_IN, unit);
      graph.add(in, claim, Sti.IN_DOCUMENT, document);
      graph.add(in, claim, Sti.ABOUT, body);
      graph.add(in, claim, Sti.STATUS, NodeFactory.createLiteralString("stated"));
      graph.add(in, claim, Sti.ATTRIBUTION, NodeFactory.createLiteralString("document"));
    }
  }

  private static Node node(String local) {
    return NodeFactory.createURI(TestServer.BASE + local);
  }

  private int compressed(TestClient server, String path) {
    try {
      HttpResponse<byte[]> answer =
          client.send(
              HttpRequest.newBuilder(server.address(path))
                  .header("Accept", "text/html, */*;q=0.5")
                  .header("Accept-Encoding", "gzip")
                  .build(),
              HttpResponse.BodyHandlers.ofByteArray());
      assertThat(answer.statusCode()).as(path).isIn(200, 404);
      return answer.body().length;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void holdsTheBudget(TestClient server, String path) {
    int before = queries.count();
    assertThat(compressed(server, path)).as("bytes of %s", path).isLessThan(MOST_BYTES);
    assertThat(queries.count() - before)
        .as("queries of %s", path)
        .isLessThanOrEqualTo(MOST_QUERIES);
  }

  @Test
  void everyPageOfTheShippedGraph() {
    List<String> paths = new ArrayList<>(PAGES);
    QueryLibrary.of(Path.of("queries"))
        .all()
        .forEach(query -> paths.add("/queries/" + query.name()));
    int always = paths.size();
    TreeSet<String> things = new TreeSet<>();
    GraphStore store = shipped.store();
    store.read(
        () -> {
          store
              .view()
              .getDefaultGraph()
              .find(Node.ANY, RDF.Nodes.type, Node.ANY)
              .mapWith(triple -> triple.getSubject().toString())
              .filterKeep(address -> address.startsWith(TestServer.BASE) && !address.contains("#"))
              .forEachRemaining(things::add);
          return true;
        });
    for (String address : things) {
      String local = URI.create(address.substring(TestServer.BASE.length())).toASCIIString();
      if (local.startsWith("id/")) {
        paths.add("/page/" + local.substring("id/".length()));
      } else if (local.matches("doc/[^/]+(/fn/[^/]+)?|claim/.*")) {
        paths.add("/" + local);
      }
    }
    assertThat(paths).hasSizeGreaterThan(1_000);
    int step = Math.max(1, paths.size() / 800);
    for (int i = 0; i < paths.size(); i += i < always ? 1 : step) {
      holdsTheBudget(shipped, paths.get(i));
    }
  }

  @Test
  void countingCounts() {
    int before = queries.count();
    compressed(shipped, "/queries/programs");
    assertThat(queries.count()).isGreaterThan(before);
  }

  @Test
  void anEntityWithTenThousandFacts() {
    for (String path :
        new String[] {
          "/page/organization/large",
          "/page/organization/large?page=37",
          "/page/organization/large?page=9999",
          "/doc/white",
          "/search?q=%E5%A4%A7%E6%A9%9F%E9%96%A2",
          "/search?q=%E5%A4%A7%E6%A9%9F%E9%96%A2&page=400",
          "/timeline",
          "/conflicts"
        }) {
      holdsTheBudget(large, path);
      // What else the machine does falls on both.
      double page = Double.MAX_VALUE;
      double query = Double.MAX_VALUE;
      for (int i = 0; i < 5; i++) {
        page = Math.min(page, seconds(path));
        query = Math.min(query, seconds("/sparql?query=" + FACTS_QUERY));
      }
      assertThat(page / query).as("%s : the query for its facts", path).isLessThan(3);
    }
  }

  private double seconds(String path) {
    long start = System.nanoTime();
    compressed(large, path);
    return (System.nanoTime() - start) / 1e9;
  }
}
