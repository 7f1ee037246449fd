package org.stigraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every address of the graph opens, in every form. */
class DereferenceTest {

  @RegisterExtension static final SampleServer server = new SampleServer();

  private static Set<String> addresses;

  @BeforeAll
  static void collect() {
    addresses = new TreeSet<>();
    TestServer.graph()
        .find()
        .forEachRemaining(
            quad -> {
              for (Node node :
                  new Node[] {
                    quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject()
                  }) {
                if (node.isURI() && node.getURI().startsWith(TestServer.BASE)) {
                  addresses.add(node.getURI());
                }
              }
            });
  }

  @Test
  void thereAreAddressesOfEveryKind() {
    assertThat(addresses).hasSizeGreaterThan(120);
    assertThat(addresses).anyMatch(address -> address.contains("%2F"));
    assertThat(addresses).anyMatch(address -> address.contains("（"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/html",
        "text/turtle",
        "application/ld+json",
        "application/n-triples",
        "application/rdf+xml"
      })
  void everyAddressOpens(String type) {
    for (String address : addresses) {
      HttpResponse<String> answer = open(address, type);
      assertThat(answer.statusCode()).as(address).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type").orElse(""))
          .as(address)
          .startsWith(type);
      if (!type.equals("text/html") && address.contains("/id/")) {
        Graph graph = parsed(answer.body(), type);
        assertThat(graph.contains(NodeFactory.createURI(address), Node.ANY, Node.ANY))
            .as("%s says something of itself", address)
            .isTrue();
      }
    }
  }

  @Test
  void allFormsOfAnEntitySayTheSame() {
    String address = TestServer.BASE + "id/program/uminet";
    Graph turtle = parsed(open(address, "text/turtle").body(), "text/turtle");
    for (String type :
        new String[] {"application/ld+json", "application/n-triples", "application/rdf+xml"}) {
      assertThat(parsed(open(address, type).body(), type).isIsomorphicWith(turtle))
          .as(type)
          .isTrue();
    }
  }

  @Test
  void aPageShowsTheWordsOfEveryClaimInItsData() {
    String address = TestServer.BASE + "id/program/uminet";
    String page = open(address, "text/html").body();
    Graph data = parsed(open(address, "text/turtle").body(), "text/turtle");
    Node quoted = NodeFactory.createURI("http://www.w3.org/ns/prov#wasQuotedFrom");
    data.find(Node.ANY, RDF_SUBJECT, NodeFactory.createURI(address))
        .mapWith(triple -> triple.getSubject())
        .forEachRemaining(
            claim -> {
              assertThat(data.contains(claim, quoted, Node.ANY)).isTrue();
              assertThat(page).contains(claim.getURI().substring(TestServer.BASE.length()));
            });
  }

  private static final Node RDF_SUBJECT =
      NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#subject");

  private static HttpResponse<String> open(String address, String type) {
    String ascii = URI.create(address.replaceAll("#.*", "")).toASCIIString();
    String path = "/" + ascii.substring(TestServer.BASE.length());
    HttpResponse<String> answer = server.get(path, "Accept", type);
    for (int step = 0; step < 3 && answer.statusCode() == 303; step++) {
      String location = answer.headers().firstValue("Location").orElse("");
      answer = server.get(location.replaceAll("#.*", ""), "Accept", type);
    }
    return answer;
  }

  private static Graph parsed(String body, String type) {
    Graph graph = GraphFactory.createDefaultGraph();
    Lang lang = RDFLanguages.contentTypeToLang(type);
    RDFParser.create().source(new StringReader(body)).base("urn:x:").lang(lang).parse(graph);
    return graph;
  }
}
