package org.stigraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.apache.jena.atlas.json.JSON;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the SPARQL endpoint refuses is told in the form and the language asked for. */
class QueryRefusalsTest {

  @RegisterExtension static final SampleServer server = new SampleServer();

  private static HttpResponse<String> ask(String query, String accept, String language) {
    return server.get(
        "/sparql?query=" + TestClient.encoded(query),
        "Accept",
        accept,
        "Accept-Language",
        language);
  }

  private static HttpResponse<String> post(String type, String body) {
    return server.send(
        HttpRequest.newBuilder(server.address("/sparql"))
            .header("Content-Type", type)
            .header("Accept-Language", "en")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT * { ?s ?p|Line 1, column 16: the query ends too early",
        "SELECT * { ?s foaf:x ?o }|Line 1, column 15: the prefix of “foaf:x” is not declared",
        "SELECT * { ?s ?p ?o } LIMIT many|Line 1, column 29: “many” cannot stand here",
        "INSERT DATA { <a> <b> <c> }|Line 1, column 1: “INSERT” cannot stand here",
        "SELECT (1 AS ?x) { ?x ?p ?o }|?x",
        "SELECT ?s { ?s ?p \"open }|Line 1, column 19: the quotation mark"
      })
  void aMistakeIsToldWithItsPlace(String query, String told) {
    for (String accept :
        new String[] {
          "text/html", "application/json", "text/plain", "application/sparql-results+json"
        }) {
      HttpResponse<String> answer = ask(query, accept, "en");
      assertThat(answer.statusCode()).as(accept).isEqualTo(400);
      assertThat(
              accept.contains("json")
                  ? JSON.parse(answer.body()).getString("detail")
                  : answer.body())
          .as(accept)
          .contains(told)
          .doesNotContain("Exception", "org.", "Encountered", "expecting");
    }
    assertThat(ask(query, "text/html", "ja").body()).contains("この問合せには答えられません");
    assertThat(ask(query, "text/html", "en").body()).contains("/query?query=");
  }

  @Test
  void aMistakeOfALaterLineIsCountedInLines() {
    assertThat(ask("SELECT ?x\nWHERE {\n  ?x ?y } }\n", "text/plain", "en").body())
        .contains("Line 3, column 9");
  }

  @ParameterizedTest
  @CsvSource({
    "application/sparql-results+json,application/problem+json",
    "application/json,application/json",
    "text/html,text/html",
    "*/*,text/plain"
  })
  void aRefusalHasTheFormAskedFor(String accept, String type) {
    assertThat(ask("SELECT", accept, "ja").headers().firstValue("Content-Type").orElse(""))
        .startsWith(type);
  }

  @Test
  void whatIsNotOfferedIsSaidInBothLanguages() {
    String out = "ASK { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }";
    assertThat(ask(out, "text/html", "ja").body()).contains("SERVICE はここでは使えません");
    assertThat(ask(out, "text/html", "en").body()).contains("SERVICE is not offered here");
  }

  @ParameterizedTest
  @CsvSource({
    "ASK {},image/png,'JSON, XML, CSV, TSV'",
    "SELECT * {},text/html,'JSON, XML, CSV, TSV'",
    "CONSTRUCT WHERE { ?s a ?o },text/csv,'Turtle, N-Triples'",
    "DESCRIBE <urn:x>,application/trig,'Turtle, N-Triples'"
  })
  void aFormThatThereIsNotIsNamedBesideThoseThatThereAre(
      String query, String accept, String forms) {
    HttpResponse<String> answer = ask(query, accept, "en");
    assertThat(answer.statusCode()).isEqualTo(406);
    assertThat(answer.body()).contains(accept, forms);
  }

  @Test
  void notExactlyOneQueryIsToldAsSuch() {
    for (String path :
        new String[] {"/sparql?query=", "/sparql?x=1", "/sparql?query=ASK%7B%7D&query=ASK%7B%7D"}) {
      HttpResponse<String> answer = server.get(path, "Accept-Language", "en");
      assertThat(answer.statusCode()).as(path).isEqualTo(400);
      assertThat(answer.body()).contains("Send one query");
    }
    assertThat(post("application/sparql-query", " ").statusCode()).isEqualTo(400);
    HttpResponse<String> form = server.get("/sparql?query=ASK%7B%7D&output=docx");
    assertThat(form.statusCode()).isEqualTo(406);
    assertThat(form.body()).contains("docx");
  }

  @Test
  void whatIsTooLargeOrOfAnotherTypeIsRefusedUnread() {
    String long1 = "#".repeat(SparqlProcessor.MOST_BYTES) + "\nASK {}";
    HttpResponse<String> answer = post("application/sparql-query", long1);
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("1000 kB");
    assertThat(post("application/x-www-form-urlencoded", "query=" + long1).statusCode())
        .isEqualTo(413);
    HttpResponse<String> other = post("text/turtle", "<urn:x> a <urn:y> .");
    assertThat(other.statusCode()).isEqualTo(415);
    assertThat(other.body()).contains("text/turtle", "application/sparql-query");
  }

  @ParameterizedTest
  @CsvSource({"application/sparql-query,''", "application/x-www-form-urlencoded,query="})
  void aBodyOfUntoldLengthIsReadAsFarAsTheLimit(String type, String before) {
    byte[] body =
        (before + "#".repeat(SparqlProcessor.MOST_BYTES + 10)).getBytes(StandardCharsets.UTF_8);
    HttpResponse<String> answer =
        server.send(
            HttpRequest.newBuilder(server.address("/sparql"))
                .header("Content-Type", type)
                .POST(
                    HttpRequest.BodyPublishers.ofInputStream(
                        () -> new java.io.ByteArrayInputStream(body)))
                .build());
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).isNotBlank().doesNotContain("Exception", "Form", "jetty");
  }

  @Test
  void aHeadIsAnsweredWithWhatIsAllowed() {
    HttpResponse<String> answer = server.send("HEAD", "/sparql?query=ASK%7B%7D", null, "");
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).hasValue("GET, POST, OPTIONS");
  }
}
