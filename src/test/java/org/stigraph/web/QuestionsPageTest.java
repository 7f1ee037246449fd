package org.stigraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Questions and their answers, as tables and as data. */
class QuestionsPageTest {

  @RegisterExtension static final SampleServer server = new SampleServer();

  @Test
  void questionsAnswerAsTableAndAsData() {
    assertThat(server.page("/queries/programs", "ja")).contains("海洋観測網共同研究プログラム", "<table>");
    HttpResponse<String> csv = server.get("/queries/programs?format=csv");
    assertThat(csv.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
    assertThat(csv.body()).startsWith("program,programLabel,");
    assertThat(server.get("/queries/programs.json").body()).contains("\"bindings\"");
    assertThat(server.get("/queries/programs?nosuch=1").statusCode()).isEqualTo(400);
  }

  @Test
  void questionsAnswerAsASpreadsheetToo(@org.junit.jupiter.api.io.TempDir java.nio.file.Path folder)
      throws Exception {
    HttpResponse<byte[]> answer =
        java.net.http.HttpClient.newHttpClient()
            .send(
                java.net.http.HttpRequest.newBuilder(
                        server.address("/queries/programs.xlsx?lang=en"))
                    .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValue("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
        .contains("programs.xlsx");
    StringBuilder all = new StringBuilder();
    java.nio.file.Path file = java.nio.file.Files.write(folder.resolve("a.xlsx"), answer.body());
    try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(file.toFile())) {
      for (java.util.zip.ZipEntry entry : java.util.Collections.list(zip.entries())) {
        try (java.io.InputStream part = zip.getInputStream(entry)) {
          all.append(new String(part.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    assertThat(all)
        .contains("Program", "Ocean Observation Network", "<worksheet")
        .doesNotContain("<f>");
    assertThat(server.page("/queries/programs", "ja")).contains("format=xlsx");
  }

  @Test
  void wordsOfQueriesAndUnitsAreTold() {
    assertThat(server.page("/queries/ministries", "ja")).contains("<td class=\"short\">実施</td>");
    assertThat(server.page("/queries/ministries", "en")).contains("<td class=\"short\">runs</td>");
    assertThat(server.page("/page/target/7777aaaa", "en")).contains("at least 500 sites");
    assertThat(server.page("/queries/programs", "en"))
        .as("sentences keep their language")
        .containsPattern("<td( class=\"[a-z]+\")? lang=\"ja\">");
  }

  @Test
  void theQueryPageAnswersWithoutScript() {
    String query =
        URLEncoder.encode(
            "SELECT ?s { ?s a <https://w3id.org/stigraph/ns#Program> }", StandardCharsets.UTF_8);
    assertThat(server.page("/query?run=1&query=" + query, "ja"))
        .contains("href=\"/page/program/uminet\"");
    String bad = URLEncoder.encode("SELECT ?s {", StandardCharsets.UTF_8);
    assertThat(server.page("/query?run=1&query=" + bad, "ja")).contains("state error");
    String out =
        URLEncoder.encode(
            "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }", StandardCharsets.UTF_8);
    assertThat(server.page("/query?run=1&query=" + out, "ja")).contains("SERVICE はここでは使えません");
  }

  @Test
  void aNameThatNothingHasIsToldBesideTheForm() {
    String path = "/queries/programs?operator=" + TestClient.encoded("技術協力機講");
    HttpResponse<String> answer = server.get(path, "Accept", "text/html", "Accept-Language", "ja");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("「技術協力機講」という名前のものは見つかりませんでした", "value=\"技術協力機講\"")
        .doesNotContain("nothing in the graph");
    HttpResponse<String> data = server.get(path + "&format=csv", "Accept-Language", "en");
    assertThat(data.statusCode()).isEqualTo(400);
    assertThat(data.body()).contains("Nothing is called “技術協力機講”");
  }

  @Test
  void aParameterThatThereIsNotIsToldBesideThoseThatThereAre() {
    HttpResponse<String> answer = server.get("/queries/programs?nosuch=1", "Accept-Language", "en");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("“nosuch”", "operator");
  }

  @Test
  void aPagePastTheEndLeadsBackAndAMistakeIsNamedAsItWasTyped() {
    assertThat(server.page("/queries/programs?page=99&limit=3", "en"))
        .contains("There is nothing on this page");
    assertThat(
            server
                .get("/queries/programs?limit=x", "Accept", "text/html", "Accept-Language", "en")
                .body())
        .contains("There is a mistake in “limit=x”.");
  }
}
