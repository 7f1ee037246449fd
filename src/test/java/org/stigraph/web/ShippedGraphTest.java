package org.stigraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stigraph.vocabulary.Sti;

/** The shipped graph over HTTP: every form says the same. */
class ShippedGraphTest {

  /** How many addresses; a number beyond their own takes all of them, which lasts minutes. */
  private static final int SAMPLE = Integer.getInteger("stigraph.sample", 60);

  private static final Pattern CLAIM = Pattern.compile("/claim/([a-z0-9]+)");
  private static final List<String> DATA =
      List.of("text/turtle", "application/ld+json", "application/n-triples", "application/rdf+xml");

  @RegisterExtension static final ShippedServer server = new ShippedServer();

  @Test
  void allFormsOfASampleOfAddressesSayTheSame() {
    List<String> addresses = new ArrayList<>(addresses());
    Collections.shuffle(addresses, new Random(20261124));
    for (String address : addresses.subList(0, Math.min(SAMPLE, addresses.size()))) {
      Graph turtle = data(address, DATA.get(0));
      assertThat(turtle.isEmpty()).as(address).isFalse();
      for (String type : DATA.subList(1, DATA.size())) {
        assertThat(data(address, type).isIsomorphicWith(turtle))
            .as("%s %s", address, type)
            .isTrue();
      }
      if (address.contains("/id/")) {
        String page = open(address, "text/html").body();
        turtle
            .find(Node.ANY, RDF.Nodes.subject, NodeFactory.createURI(address))
            .forEachRemaining(claim -> assertThat(page).contains(end(claim.getSubject())));
      }
    }
  }

  private static Set<String> addresses() {
    Set<String> addresses = new TreeSet<>();
    server
        .store()
        .read(
            () -> {
              server
                  .store()
                  .view()
                  .getDefaultGraph()
                  .find()
                  .forEachRemaining(
                      triple ->
                          Stream.of(triple.getSubject(), triple.getObject())
                              .filter(Node::isURI)
                              .map(node -> node.getURI().replaceAll("#.*", ""))
                              .filter(address -> address.startsWith(TestServer.BASE))
                              .forEach(addresses::add));
              return true;
            });
    return addresses;
  }

  @Test
  void thePageOfConflictsShowsThePairsThatTheQueryFinds() {
    List<String> rows = server.get("/queries/conflicts?format=tsv").body().lines().toList();
    List<String> head = List.of(rows.get(0).split("\t", -1));
    Set<Set<String>> found =
        rows.stream()
            .skip(1)
            .map(row -> row.split("\t", -1))
            .map(
                row ->
                    Set.of(
                        row[head.indexOf("?subject")] + row[head.indexOf("?property")],
                        row[head.indexOf("?value1")],
                        row[head.indexOf("?value2")]))
            .collect(Collectors.toSet());
    assertThat(found).isNotEmpty();
    String page = server.page("/conflicts", "ja");
    assertThat(page.split("<article", -1)).hasSize(found.size() + 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"timeline", "conflicts", "targets", "ministries"})
  void anOverviewGivesItsClaimsAsRowsAndAsRdf(String name) {
    String page = server.page("/" + name, "ja");
    Set<String> shown = claims(page);
    List<String> rows = server.get("/" + name + ".csv").body().lines().toList();
    assertThat(rows.get(0)).startsWith("subject,subjectLabel,property");
    Set<String> listed = claims(String.join("\n", rows));
    assertThat(listed).containsAll(shown);
    Graph graph = parsed(server.get("/" + name + "?format=ttl").body(), "text/turtle");
    Set<String> described =
        graph
            .find(Node.ANY, RDF.Nodes.type, Sti.CLAIM)
            .mapWith(triple -> end(triple.getSubject()))
            .toSet();
    assertThat(described).isEqualTo(listed).isNotEmpty();
    assertThat(server.get("/" + name + "?format=xlsx").body()).startsWith("PK");
    assertThat(server.get("/" + name, "Accept", "image/png").statusCode()).isEqualTo(406);
  }

  @Test
  void anOverviewIsNarrowedInEveryForm() {
    String all = server.get("/timeline?format=csv").body();
    String some = server.get("/timeline?from=2015&to=2015&format=csv").body();
    assertThat(some.lines().count()).isBetween(2L, all.lines().count() - 1);
    assertThat(server.page("/timeline?from=2015&to=2015", "ja"))
        .contains("/timeline?from=2015&amp;to=2015&amp;format=csv");
    assertThat(server.get("/compare?a=SATREPS&b=SICORP&format=ttl").body()).contains("sti:Claim");
    assertThat(server.get("/compare?a=SATREPS&b=nothing&format=ttl").statusCode()).isEqualTo(400);
    assertThat(server.get("/compare?format=ttl").statusCode()).isEqualTo(406);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/about", "/queries"})
  void aPageAboutTheSiteLeadsToItsDescription(String path) {
    HttpResponse<String> answer = server.get(path, "Accept", "text/turtle");
    assertThat(answer.statusCode()).isEqualTo(303);
    String location = answer.headers().firstValue("Location").orElse("");
    assertThat(parsed(server.get(location).body(), "text/turtle").isEmpty()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/documents.csv", "/coverage.csv"})
  void theTablesOfDocumentsAreRowsToo(String path) {
    assertThat(server.get(path).body().lines().count()).isGreaterThan(2);
    assertThat(server.get(path.replace(".csv", ".ttl")).statusCode()).isEqualTo(406);
  }

  private static Set<String> claims(String text) {
    return CLAIM
        .matcher(text)
        .results()
        .map((MatchResult m) -> m.group(1))
        .collect(Collectors.toSet());
  }

  private static String end(Node node) {
    return node.getURI().substring(node.getURI().lastIndexOf('/') + 1);
  }

  private static Graph data(String address, String type) {
    HttpResponse<String> answer = open(address, type);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    return parsed(answer.body(), type);
  }

  private static HttpResponse<String> open(String address, String type) {
    String path = "/" + URI.create(address).toASCIIString().substring(TestServer.BASE.length());
    HttpResponse<String> answer = server.get(path, "Accept", type);
    for (int step = 0; step < 3 && answer.statusCode() == 303; step++) {
      String location = answer.headers().firstValue("Location").orElse("");
      answer = server.get(location.replaceAll("#.*", ""), "Accept", type);
    }
    assertThat(answer.statusCode()).as(address).isEqualTo(200);
    return answer;
  }

  private static Graph parsed(String body, String type) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.create()
        .source(new StringReader(body))
        .base("urn:x:")
        .lang(RDFLanguages.contentTypeToLang(type))
        .parse(graph);
    return graph;
  }
}
