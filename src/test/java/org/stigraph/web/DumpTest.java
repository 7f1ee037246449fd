package org.stigraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole graph can be fetched, and says where. */
class DumpTest {

  @RegisterExtension static final SampleServer server = new SampleServer();

  private static byte[] fetch(String path, String coding) throws Exception {
    HttpResponse<byte[]> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(server.address(path))
                    .header("Accept-Encoding", coding)
                    .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    assertThat(answer.statusCode()).isEqualTo(200);
    boolean coded = answer.headers().firstValue("Content-Encoding").isPresent();
    assertThat(coded).isEqualTo(coding.equals("gzip") && !path.endsWith(".gz"));
    return coded || path.endsWith(".gz") ? unzipped(answer.body()) : answer.body();
  }

  private static byte[] unzipped(byte[] bytes) throws IOException {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return in.readAllBytes();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/dump/stigraph.nq",
        "/dump/stigraph.nq.gz",
        "/dump/stigraph.trig",
        "/dump/stigraph.trig.gz"
      })
  void itHoldsEveryQuad(String path) throws Exception {
    for (String coding : new String[] {"identity", "gzip"}) {
      DatasetGraph read = DatasetGraphFactory.create();
      RDFParser.source(new ByteArrayInputStream(fetch(path, coding)))
          .lang(path.contains(".nq") ? Lang.NQUADS : Lang.TRIG)
          .parse(read);
      DatasetGraph whole = DatasetGraphFactory.create();
      TestServer.graph().find().forEachRemaining(whole::add);
      assertThat(IsoMatcher.isomorphic(read, whole)).isTrue();
    }
  }

  @Test
  void askingForTheHeadSendsNoBody() {
    HttpResponse<String> head =
        server.send(
            HttpRequest.newBuilder(server.address("/dump/stigraph.nq"))
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build());
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/n-quads");
    assertThat(head.body()).isEmpty();
  }

  @Test
  void theDescriptionNamesDumpsLicenceAndCounts() {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.create()
        .source(new StringReader(server.get("/.well-known/void", "Accept", "text/turtle").body()))
        .lang(Lang.TURTLE)
        .parse(graph);
    Node self = node(TestServer.BASE + ".well-known/void#dataset");
    assertThat(
            graph.contains(
                self, VOID.dataDump.asNode(), node(TestServer.BASE + "dump/stigraph.nq.gz")))
        .isTrue();
    assertThat(
            graph.contains(
                Node.ANY,
                DCAT.downloadURL.asNode(),
                node(TestServer.BASE + "dump/stigraph.trig.gz")))
        .isTrue();
    assertThat(graph.contains(self, DCTerms.license.asNode(), Node.ANY)).isTrue();
    assertThat(graph.contains(self, DCTerms.modified.asNode(), Node.ANY)).isTrue();
    assertThat(graph.find(self, VOID.classPartition.asNode(), Node.ANY).toList())
        .hasSizeGreaterThan(10);
    assertThat(graph.find(self, VOID.propertyPartition.asNode(), Node.ANY).toList())
        .hasSizeGreaterThan(20);
    graph
        .find(self, VOID.exampleResource.asNode(), Node.ANY)
        .forEachRemaining(
            example -> {
              String address = java.net.URI.create(example.getObject().getURI()).toASCIIString();
              assertThat(server.get("/" + address.substring(TestServer.BASE.length())).statusCode())
                  .as(address)
                  .isIn(200, 303);
            });
  }

  @Test
  void aClaimCarriesSelectorsOfItsWords() {
    for (String type : new String[] {"application/ld+json", "text/turtle"}) {
      Graph graph = GraphFactory.createDefaultGraph();
      RDFParser.create()
          .source(new StringReader(server.get("/claim/428db3629134047e", "Accept", type).body()))
          .lang(type.contains("json") ? Lang.JSONLD11 : Lang.TURTLE)
          .parse(graph);
      assertThat(one(graph, OA.exact.asNode())).isEqualTo("2016年4月に始めた");
      assertThat(one(graph, OA.prefix.asNode())).endsWith("（UMINET）を").hasSize(32);
      assertThat(one(graph, OA.suffix.asNode())).startsWith("。この事業は");
      assertThat(one(graph, OA.start.asNode())).isEqualTo("88");
      assertThat(one(graph, OA.end.asNode())).isEqualTo("99");
    }
  }

  private static String one(Graph graph, Node property) {
    return graph.find(Node.ANY, property, Node.ANY).next().getObject().getLiteralLexicalForm();
  }

  private static Node node(String address) {
    return NodeFactory.createURI(address);
  }
}
