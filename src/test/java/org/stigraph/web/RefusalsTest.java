package org.stigraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
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
    assertThat(ask("GET", "/search?format=ttl", "text/plain").body()).contains("Offered: HTML.");
    assertThat(ask("GET", "/doc/white?format=docx", "text/plain").body())
        .contains("HTML, Text, Turtle, JSON-LD, N-Triples, RDF/XML");
  }

  @ParameterizedTest
  @CsvSource({"*/*;q=0", "text/html;q=0", "nonsense", "'text/*;q=0,image/*'"})
  void whatIsTakenByNobodyIsNotGiven(String accept) {
    HttpResponse<String> answer = ask("GET", "/page/program/uminet", accept);
    assertThat(answer.statusCode()).isEqualTo(406);
    assertThat(answer.body()).contains("Offered: HTML, Turtle");
  }

  @ParameterizedTest
  @CsvSource({
    "'text/html;q=0.5,text/turtle;q=0.4',text/html",
    "'*/*,application/n-triples',application/n-triples",
    "'*/*;q=0.1,text/html;q=0',text/turtle",
    "'application/rdf+xml;q=0.9,text/*;q=0.2',application/rdf+xml",
  })
  void theFormLikedBestIsGiven(String accept, String type) {
    HttpResponse<String> answer = ask("GET", "/doc/white/fn/11", accept);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
  }

  @ParameterizedTest
  @CsvSource({
    "GET /id/%zz HTTP/1.1,400",
    "GET /../../etc/passwd HTTP/1.1,400",
    "G@T / HTTP/1.1,400",
    "GET / HTTP/9.9,505",
  })
  void whatIsNoRequestIsRefusedInBothLanguages(String line, int status) throws IOException {
    String answer = raw(line + "\r\nHost: x\r\nAccept: text/html\r\nConnection: close\r\n\r\n");
    assertThat(answer)
        .startsWith("HTTP/1.1 " + status)
        .contains("charset=utf-8", "nosniff", "<section lang=\"ja\">", "<section lang=\"en\">")
        .doesNotContain("Exception", "jetty", "Jetty");
  }

  @Test
  void aBodyThatBreaksOffIsRefusedWithoutAWordFromInside() throws IOException {
    String answer =
        raw(
            """
            POST /sparql HTTP/1.1
            Host: x
            Transfer-Encoding: chunked
            Content-Type: application/sparql-query
            Accept-Language: en

            zz
            """
                .replace("\n", "\r\n"));
    assertThat(answer)
        .startsWith("HTTP/1.1 400")
        .contains("Send one query")
        .doesNotContain("Exception", "jetty");
  }

  private static String raw(String request) throws IOException {
    try (Socket socket = new Socket("localhost", server.port())) {
      socket.setSoTimeout(5_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
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
