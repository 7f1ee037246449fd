package org.stigraph.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stigraph.jar.ShadedJar.Result;
import org.stigraph.jar.ShadedJar.Running;

/** The jar as a server: on shipped documents, on a database, where it cannot be one. */
class ServeIT {

  private static final Path SHIPPED = Path.of("data/documents").toAbsolutePath();
  private static final String COUNT =
      "SELECT (COUNT(*) AS ?n) { ?claim a <https://w3id.org/stigraph/ns#Claim> }";

  @TempDir private Path folder = Path.of("");

  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
  private ShadedJar jar = new ShadedJar(folder);

  @BeforeEach
  void startInFolder() {
    jar = new ShadedJar(folder);
  }

  private HttpResponse<String> get(String address, String accept)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address)).header("Accept", accept).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private String body(String address, String accept) throws IOException, InterruptedException {
    HttpResponse<String> answer = get(address, accept);
    assertThat(answer.statusCode()).as(address).isEqualTo(200);
    return answer.body();
  }

  @Test
  void servesTheShippedDocumentsFromAnyFolderAndStopsWhenTold() throws Exception {
    try (Running server = jar.start("serve", "--port", "0")) {
      String address = server.firstLine();
      assertThat(address).matches("http://localhost:\\d+/");
      assertThat(body(address, "text/html")).contains("<html").contains("stigraph");
      String rows = body(address + "queries/programs", "text/csv");
      assertThat(rows).startsWith("program,programLabel,acronym,operator");
      assertThat(rows).contains(address + "id/program/");
      assertThat(body(address + "id/program/satreps", "text/html")).contains("SATREPS");
      String count =
          body(
              address + "sparql?query=" + URLEncoder.encode(COUNT, StandardCharsets.UTF_8),
              "text/csv");
      assertThat(Integer.parseInt(count.lines().skip(1).findFirst().orElse("0")))
          .isGreaterThan(100);
      assertThat(server.said()).isEmpty();

      server.process().destroy();
      assertThat(server.process().waitFor(20, TimeUnit.SECONDS)).as("stopped").isTrue();
    }
  }

  @Test
  void aDatabaseThatIsServedTakesNoLoad() throws Exception {
    Path slides = SHIPPED.resolve("digest-diplomacy-strategy.md");
    assertThat(jar.run("load", slides, "--db", "db").code()).isZero();
    try (Running server = jar.start("serve", "--db", "db", "--port", "0")) {
      String address = server.firstLine();
      assertThat(body(address + "doc/digest-diplomacy-strategy", "text/plain")).isNotBlank();
      Result load = jar.run("load", SHIPPED, "--db", "db");
      assertThat(load.code()).isEqualTo(1);
      assertThat(load.out()).isEmpty();
      assertThat(load.err()).contains("db: error[ST001]").contains("hint: ");
      Result query = jar.run("query", "programs", "--db", "db");
      assertThat(query.code()).isEqualTo(1);
      assertThat(query.err()).contains("db: error[ST001]");
    }
    assertThat(jar.run("documents", "--db", "db").lines()).hasSize(1);
  }

  @Test
  void aPortInUseIsReported() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
      Result result = jar.run("serve", "--port", taken.getLocalPort());
      assertThat(result.code()).isEqualTo(1);
      assertThat(result.out()).isEmpty();
      assertThat(result.err())
          .contains("localhost:" + taken.getLocalPort() + ": error[CL020]")
          .contains("--port");
    }
  }

  @Test
  void questionsAndTracesWorkFromAnyFolder() throws Exception {
    Result rows = jar.run("query", "programs", "--format", "csv");
    assertThat(rows.code()).isZero();
    assertThat(rows.err()).isEmpty();
    assertThat(rows.lines()).hasSizeGreaterThan(10);
    Result trace = jar.run("trace", "SATREPS");
    assertThat(trace.code()).isZero();
    assertThat(trace.err()).isEmpty();
    assertThat(trace.out()).contains("/id/program/satreps").contains("/claim/");
  }
}
