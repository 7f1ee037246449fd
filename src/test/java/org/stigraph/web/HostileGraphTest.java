package org.stigraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Names, words, places, links and addresses full of markup show as text, in every form. */
class HostileGraphTest {

  private static final String MARKUP = "\"'><img src=x onerror=alert(1)></pre></script><b>{{7*7}}";

  private static final String GRAPH =
      """
      PREFIX sti: <https://w3id.org/stigraph/ns#>
      PREFIX schema: <https://schema.org/>
      PREFIX foaf: <http://xmlns.com/foaf/0.1/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX c4o: <http://purl.org/spar/c4o/>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX dc: <http://purl.org/dc/elements/1.1/>
      BASE <http://localhost:3030/>
      GRAPH <graph/doc/evil> {
        <id/person/%22%3E%3Cscript%3E> a foaf:Person ; skos:prefLabel "MARKUP"@ja ;
          skos:altLabel "MARKUP"@en ; schema:url <javascript:alert(1)>, <data:text/html,x> .
        <doc/evil> a <http://purl.org/spar/fabio/ReportDocument> ; sti:layout "report" ;
          dcterms:title "MARKUP"@ja ; dcterms:identifier "MARKUP" ; dc:publisher "MARKUP" ;
          dcterms:issued "2020"^^<http://www.w3.org/2001/XMLSchema#gYear> ; dcterms:language "ja" ;
          sti:text "MARKUP" ; schema:url <https://a.example/?q=%22%3E> .
        <doc/evil/section/1> a <http://purl.org/spar/doco/Section> ; rdfs:label "MARKUP" ; sti:order 1 ;
          sti:level 1 ; sti:start 0 ; sti:end 9 .
        <doc/evil#char=0,LENGTH> a sti:Passage ; sti:unitKind "sentence" ; c4o:hasContent "MARKUP" ;
          sti:start 0 ; sti:end LENGTH ; sti:inDocument <doc/evil> ; sti:order 1 ;
          sti:inSection <doc/evil/section/1> ; dcterms:isPartOf <doc/evil/section/1> ;
          schema:mentions <id/person/%22%3E%3Cscript%3E> .
        <claim/evil> a sti:Claim ; rdf:subject <id/person/%22%3E%3Cscript%3E> ;
          rdf:predicate sti:position ; rdf:object "MARKUP" ; sti:rule "MARKUP" ;
          sti:role "MARKUP" ; sti:printed "MARKUP" ; sti:status "stated" ; sti:attribution "MARKUP" ;
          sti:about <id/person/%22%3E%3Cscript%3E> ; sti:inDocument <doc/evil> ;
          prov:wasQuotedFrom <doc/evil#char=0,LENGTH> ; sti:statedIn <doc/evil#char=0,LENGTH> .
      }
      """
          .replace("MARKUP", MARKUP.replace("\"", "\\\""))
          .replace("LENGTH", Integer.toString(MARKUP.length()));

  private static TestServer server;

  @BeforeAll
  static void start() {
    DatasetGraph graph = TestServer.graph();
    graph.executeWrite(
        () -> RDFParser.create().source(new StringReader(GRAPH)).lang(Lang.TRIG).parse(graph));
    server = new TestServer(TestServer.union(graph), Duration.ofSeconds(20));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void noPageHoldsItAsMarkup() {
    String asked = URLEncoder.encode(MARKUP, StandardCharsets.UTF_8);
    for (String path :
        new String[] {
          "/",
          "/documents",
          "/page/person/%22%3E%3Cscript%3E",
          "/claim/evil",
          "/doc/evil",
          "/search?q=onerror",
          "/search?q=" + asked + "&kind=" + asked + "&document=" + asked,
          "/queries/trace",
          "/queries/programs?program=" + asked,
          "/query?query=" + asked + "&run=1",
          "/timeline?from=" + asked,
          "/coverage?document=" + asked,
          "/nothing/" + asked,
          "/page/person/" + asked
        }) {
      HttpResponse<String> answer = server.get(path, "Accept", "text/html");
      assertThat(answer.body())
          .as(path)
          .contains("</html>")
          .doesNotContain(
              "<img", "<b>{{", "</pre></script>", "javascript:", "href=\"data:text", "49</");
      Matcher handler = Pattern.compile("<[a-z]+ [^>]*\\son[a-z]+=").matcher(answer.body());
      while (handler.find()) {
        assertThat(handler.group()).as(path).matches("(?s)[^\"]*(\"[^\"]*\"[^\"]*)*\"[^\"]*");
      }
    }
    assertThat(server.get("/page/person/%22%3E%3Cscript%3E", "Accept", "text/html").body())
        .contains("&lt;img src=x onerror=alert(1)&gt;");
  }

  @Test
  void dataKeepItExactly() {
    assertThat(
            JSON.parseAny(server.get("/claim/evil?format=csl").body())
                .getAsArray()
                .get(0)
                .getAsObject()
                .getString("title"))
        .isEqualTo(MARKUP);
    assertThat(
            JSON.parseAny(server.get("/search/suggestions?q=%22%27%3E%3Cimg%20src").body())
                .getAsArray()
                .get(1)
                .toString())
        .contains("onerror");
    assertThat(server.get("/claim/evil", "Accept", "application/rdf+xml").body())
        .contains("&lt;img src=x");
  }
}
