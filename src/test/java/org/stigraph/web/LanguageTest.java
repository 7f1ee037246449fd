package org.stigraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The languages of the interface and of names. */
class LanguageTest {

  @RegisterExtension static final SampleServer server = new SampleServer();

  @Test
  void theLanguageIsChosenAndKept() {
    HttpResponse<String> chosen = server.get("/?lang=en", "Accept", "text/html");
    assertThat(chosen.body()).contains("<html lang=\"en\">");
    assertThat(chosen.headers().firstValue("Set-Cookie").orElse("")).startsWith("lang=en");
    assertThat(server.get("/", "Accept", "text/html", "Cookie", "lang=en").body())
        .contains("<html lang=\"en\">");
    assertThat(server.get("/", "Accept", "text/html").body()).contains("<html lang=\"ja\">");
  }

  @Test
  void theLanguageOfNamesIsChosenApartFromThatOfTheInterface() {
    HttpResponse<String> chosen =
        server.get("/page/program/uminet?content=en", "Accept", "text/html");
    assertThat(chosen.headers().firstValue("Set-Cookie").orElse("")).startsWith("content=en");
    assertThat(chosen.body())
        .contains("<html lang=\"ja\">", "<h1 lang=\"en\">Ocean", "<dt>開始</dt>");
    String mixed =
        server
            .get("/page/program/uminet", "Accept", "text/html", "Cookie", "lang=en; content=ja")
            .body();
    assertThat(mixed).contains("<html lang=\"en\">", "<h1 lang=\"ja\">", "<dt>Start</dt>");
    assertThat(server.page(TestClient.ascii("/page/post/海洋科学顧問"), "en"))
        .as("a name that is there in Japanese only")
        .contains("<h1 lang=\"ja\">海洋");
  }
}
