package org.stigraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused is told in the form and the language asked for, and nothing of the inside. */
class RefusalsTest {

  @RegisterExtension static final SampleServer server = new SampleServer();

  private static HttpResponse<String> ask(String method, String path, String accept) {
    return server.send(
        HttpRequest.newBuilder(server.address(path))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .header("Accept", accept)
            .header("Accept-Language", "en")
            .build());
  }

  @ParameterizedTest
  @CsvSource({
    "GET,/id/%FF%FE,400",
    "GET,/id/program/nope,404",
    "GET,/dump/stigraph.zip,404",
    "GET,/nothing,404",
    "DELETE,/id/program/uminet,405",
    "PUT,/sparql,405",
    "POST,/search,405",
    "GET,/page/program/uminet?format=docx,406",
  })
  void everyRefusalComesInEveryForm(String method, String path, int status) {
    for (String accept :
        new String[] {"text/html", "application/json", "application/problem+json", "text/plain"}) {
      HttpResponse<String> answer = ask(method, path, accept);
      assertThat(answer.statusCode()).as("%s %s", path, accept).isEqualTo(status);
      assertThat(answer.headers().firstValue("Content-Type").orElse(""))
          .as("%s %s", path, accept)
          .startsWith(accept);
      assertThat(answer.body())
          .isNotBlank()
          .doesNotContain("Exception", "org.stigraph", "jetty", "java.");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
      if (accept.contains("json")) {
        assertThat(answer.body())
            .contains("\"status\" : " + status, "\"title\"", "\"detail\"", "about:blank");
      }
    }
  }

  @Test
  void whatIsAllowedIsNamed() {
    HttpResponse<String> answer = ask("DELETE", "/", "text/html");
    assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD, OPTIONS");
    assertThat(answer.body()).contains("<html lang=\"en\">", "Nothing can be changed here");
  }

  @Test
  void anUpdateIsRefusedAsAPageToAPerson() {
    HttpResponse<String> answer =
        server.send(
            HttpRequest.newBuilder(server.address("/sparql"))
                .POST(HttpRequest.BodyPublishers.ofString("CLEAR ALL"))
                .header("Content-Type", "application/sparql-update")
                .header("Accept", "text/html")
                .header("Accept-Language", "ja")
                .build());
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("<html lang=\"ja\">", "読み取り専用");
  }

  @Test
  void anAddressOfAThingThatGotAnIdLaterLeadsToIt() {
    String old = java.net.URI.create("/person/水嶋薫").toASCIIString();
    for (String segment : new String[] {"id", "page", "data"}) {
      HttpResponse<String> answer = server.get("/" + segment + old, "Accept", "text/html");
      assertThat(answer.statusCode()).isEqualTo(301);
      assertThat(answer.headers().firstValue("Location"))
          .hasValue("/" + segment + "/person/mizushima-kaoru");
    }
    String otherKind = java.net.URI.create("/id/program/水嶋薫").toASCIIString();
    assertThat(server.get(otherKind).statusCode()).isEqualTo(404);
    assertThat(server.get("/id/person/").statusCode()).isEqualTo(404);
    assertThat(server.get("/id/person").statusCode()).isEqualTo(404);
  }

  @Test
  void formsThatAreOfferedAreNamed() {
    assertThat(ask("GET", "/timeline?format=ttl", "text/plain").body()).contains("There are HTML.");
    assertThat(ask("GET", "/doc/white?format=docx", "text/plain").body())
        .contains("HTML, Text, Turtle, JSON-LD, N-Triples, RDF/XML");
  }

  @Test
  void anAddressThatCannotBeReadIsRefusedInTheLanguageAskedFor() {
    HttpResponse<String> answer =
        server.get("/id/%E3%81", "Accept", "text/html", "Accept-Language", "ja");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("この番地は読めません");
    assertThat(ask("GET", "//id//program", "text/html").statusCode()).isEqualTo(404);
  }

  @Test
  void aPageLeadsWhoeverWantsDataToItAndDataThemWhoWantAPage() {
    HttpResponse<String> page = ask("GET", "/page/program/uminet", "text/turtle");
    assertThat(page.statusCode()).isEqualTo(303);
    assertThat(page.headers().firstValue("Location")).hasValue("/data/program/uminet.ttl");
    HttpResponse<String> data = ask("GET", "/data/program/uminet", "text/html");
    assertThat(data.statusCode()).isEqualTo(303);
    assertThat(data.headers().firstValue("Location")).hasValue("/page/program/uminet");
    assertThat(ask("GET", "/data/program/uminet", "*/*").headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("text/turtle"));
  }
}
