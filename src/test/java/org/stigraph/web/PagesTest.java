package org.stigraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String page(String path, String language) {
    HttpResponse<String> answer =
        server.get(path, "Accept", "text/html", "Accept-Language", language);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  private static String search(String words) {
    return page("/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8), "ja");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/documents",
        "/page/program/uminet",
        "/page/person/mizushima-kaoru",
        "/doc/white",
        "/doc/slides",
        "/doc/white/fn/11",
        "/search?q=UMINET",
        "/queries",
        "/queries/programs",
        "/query",
        "/compare",
        "/compare?a=UMINET&b=UMINET",
        "/graph/program/uminet",
        "/conflicts",
        "/timeline",
        "/coverage",
        "/targets",
        "/ministries",
        "/about",
        "/ontology"
      })
  void pagesAreWholeInBothLanguagesAndLeadToPagesThatAreThere(String path) {
    for (String language : new String[] {"ja", "en"}) {
      String html = page(path, language);
      assertThat(html)
          .startsWith("<!doctype html>")
          .contains("<html lang=\"" + language + "\">", "</html>", "id=\"main\"")
          .doesNotContain("<script>", "style=", "javascript:", "null</");
      assertThat(
              html.replaceAll(
                  "<script( id=\"[_a-z]*\")?( type=\"module\")? src=\"/assets/[^\"<>]*\"( defer)?>",
                  ""))
          .doesNotContain("<script");
      Matcher link = Pattern.compile("href=\"(/[^\"#]*)").matcher(html);
      while (link.find()) {
        String href = link.group(1).replace("&amp;", "&");
        if (!href.startsWith("/query?") && !href.startsWith("/sparql?")) {
          assertThat(server.get(ascii(href)).statusCode())
              .as("%s, from %s", href, path)
              .isIn(200, 303);
        }
      }
    }
  }

  private static String ascii(String href) {
    return java.net.URI.create(href).toASCIIString();
  }

  @Test
  void aFactOpensItsWordsSentenceFootnoteAndSource() {
    String html = page("/page/program/uminet", "ja");
    assertThat(html)
        .contains("<mark>2016年4月に始めた</mark>")
        .contains("<mark class=\"of\">海洋観測網共同研究プログラム</mark>")
        .contains("href=\"/doc/white/fn/11\"")
        .contains("href=\"https://kiko.example/calls/2\" rel=\"noopener nofollow\"");
  }

  @Test
  void plannedInferredDisputedAndCorroboratedFactsLookDifferent() {
    assertThat(page("/page/program/uminet", "ja"))
        .contains("badge planned", "badge inferred", "badge differ", "badge agree");
    assertThat(page("/page/observation/8888bbbb", "ja")).contains("badge said");
  }

  @Test
  void aPersonShowsTheirPostsAndThatDocumentsDisagree() {
    String html = page("/page/person/mizushima-kaoru", "en");
    assertThat(html).contains("Kaoru Mizushima", "October 2020", "December 2020", "badge differ");
    assertThat(page("/conflicts", "en")).contains("October 2020", "December 2020");
  }

  @Test
  void hostileTextShowsAsText() {
    String html = page("/doc/white", "ja");
    assertThat(html)
        .contains("&lt;script&gt;alert(\"x\")&lt;/script&gt;")
        .doesNotContain("<script>");
    assertThat(search("<img src=x onerror=alert(1)>\"'")).doesNotContain("<img");
    assertThat(server.get("/id/x%22%3E%3Cb%3E", "Accept", "text/html").body())
        .doesNotContain("<b>");
  }

  @Test
  void theDocumentIsServedAsItsCanonicalText() {
    HttpResponse<String> answer = server.get("/doc/white", "Accept", "text/plain");
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
    String text = answer.body();
    String html = page("/doc/white", "ja");
    Matcher sentence = Pattern.compile("id=\"char=(\\d+),(\\d+)\"").matcher(html);
    int sentences = 0;
    while (sentence.find()) {
      sentences++;
      int from = text.offsetByCodePoints(0, Integer.parseInt(sentence.group(1)));
      int to = text.offsetByCodePoints(0, Integer.parseInt(sentence.group(2)));
      assertThat(text.substring(from, to)).isEqualTo(text.substring(from, to).strip());
    }
    assertThat(sentences).isGreaterThan(10);
  }

  @Test
  void theReaderMarksTheWordsThatOneIsSentTo() {
    assertThat(page("/doc/white?char=37,45", "ja")).contains("<mark id=\"char=37,45\">");
    Matcher read =
        Pattern.compile("href=\"(/doc/white\\?claim=[^\"#]+)#")
            .matcher(page("/page/program/uminet", "ja"));
    assertThat(read.find()).isTrue();
    assertThat(page(read.group(1), "ja")).contains("<mark>");
  }

  @ParameterizedTest
  @CsvSource({
    "UMINET,/page/program/uminet",
    "ｕｍｉｎｅｔ,/page/program/uminet",
    "みずしま,/page/person/mizushima-kaoru",
    "ミズシマ,/page/person/mizushima-kaoru",
    "Mizushima,/page/person/mizushima-kaoru",
    "海技省,/page/organization/",
    "MOT,/page/organization/",
    "閣議の了解,/doc/white/fn/13",
    "一つの国だけ,/doc/white?char="
  })
  void searchFindsNamesReadingsAcronymsTextAndNotes(String words, String href) {
    assertThat(search(words)).contains("href=\"" + href);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "*", "AND OR", "🛰", "\\", "%", "(", "zzzz", " "})
  void searchAnswersWhateverIsTyped(String words) {
    assertThat(search(words)).contains("</html>");
  }

  @Test
  void longSearchesAndPagesPastTheEndAreAnswered() {
    assertThat(search("あ".repeat(3000))).contains("</html>");
    assertThat(page("/search?q=UMINET&page=99", "ja")).contains("この頁には何もありません");
    assertThat(page("/queries/programs?page=99", "ja")).contains("この頁には何もありません");
  }

  @Test
  void similarNamesAreOffered() {
    assertThat(search("海洋観則網共同研究プログラム")).contains("海洋観測網共同研究プログラム");
  }

  @Test
  void questionsAnswerAsTableAndAsData() {
    assertThat(page("/queries/programs", "ja")).contains("海洋観測網共同研究プログラム", "<table>");
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
    assertThat(page("/queries/programs", "ja")).contains("format=xlsx");
  }

  @Test
  void wordsOfQueriesAndUnitsAreTold() {
    assertThat(page("/queries/ministries", "ja")).contains("<td>実施</td>");
    assertThat(page("/queries/ministries", "en")).contains("<td>runs</td>");
    assertThat(page("/page/target/7777aaaa", "en")).contains("at least 500 sites");
    assertThat(page("/queries/programs", "en"))
        .as("sentences keep their language")
        .containsPattern("<td( class=\"[a-z]+\")? lang=\"ja\">");
  }

  @ParameterizedTest
  @CsvSource({
    "/id/program/uminet,text/html,303,/page/program/uminet",
    "/id/program/uminet,text/turtle,303,/data/program/uminet.ttl",
    "/id/program/uminet,application/ld+json,303,/data/program/uminet.jsonld",
    "/id/program/uminet,'text/turtle;q=0.5,text/html',303,/page/program/uminet",
    "/id/program/uminet.nt,*/*,303,/data/program/uminet.nt",
    "/id/program/uminet?format=rdf,*/*,303,/data/program/uminet.rdf"
  })
  void entitiesAreTakenToTheFormAskedFor(String path, String accept, int status, String location) {
    HttpResponse<String> answer = server.get(path, "Accept", accept);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Location")).hasValue(location);
    assertThat(answer.headers().firstValue("Vary").orElse("")).contains("Accept");
  }

  @ParameterizedTest
  @CsvSource({
    "/page/program/uminet,application/pdf,406",
    "/page/program/uminet,nonsense,406",
    "/id/program/nope,text/html,404",
    "/id/program/nope,application/json,404",
    "/doc/nope,text/html,404",
    "/claim/nope,text/html,404",
    "/queries/nope,text/html,404",
    "/id/program/uminet?format=docx,text/html,406",
    "/id/%FF%FE,text/html,400"
  })
  void refusalsComeInTheFormAskedFor(String path, String accept, int status) {
    HttpResponse<String> answer = server.get(path, "Accept", accept);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).isNotBlank().doesNotContain("Exception", "org.stigraph");
    if (accept.equals("application/json")) {
      assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
    }
  }

  @Test
  void overlongAddressesAreRefused() {
    assertThat(server.get("/id/" + "x".repeat(10_000)).statusCode()).isEqualTo(404);
    assertThat(server.get("/id/" + "x".repeat(70_000)).statusCode()).isEqualTo(414);
  }

  @Test
  void pagesSayWhatCachesAndBrowsersMayDo() {
    HttpResponse<String> first = server.get("/page/program/uminet", "Accept", "text/html");
    String tag = first.headers().firstValue("ETag").orElse("");
    assertThat(tag).isNotEmpty();
    assertThat(
            server
                .get("/page/program/uminet", "Accept", "text/html", "If-None-Match", tag)
                .statusCode())
        .isEqualTo(304);
    assertThat(first.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'self'", "frame-ancestors 'none'");
    assertThat(first.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(first.headers().firstValue("Referrer-Policy")).isPresent();
    Matcher sheet = Pattern.compile("href=\"(/assets/style.css[^\"]*)\"").matcher(first.body());
    assertThat(sheet.find()).isTrue();
    assertThat(server.get(sheet.group(1)).headers().firstValue("Cache-Control").orElse(""))
        .contains("immutable");
  }

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
    assertThat(page(ascii("/page/post/海洋科学顧問"), "en"))
        .as("a name that is there in Japanese only")
        .contains("<h1 lang=\"ja\">海洋");
  }

  @Test
  void namesAreOfferedWhileOneTypes() {
    HttpResponse<String> answer =
        server.get("/search/suggestions?q=" + URLEncoder.encode("みず", StandardCharsets.UTF_8));
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(answer.body()).contains("水嶋薫", "/page/person/mizushima-kaoru");
    assertThat(server.get("/search/suggestions").statusCode()).isEqualTo(200);
  }

  @Test
  void aSearchIsNarrowedByFacets() {
    String all = search("観測");
    assertThat(all).contains("&amp;topic=", "&amp;year=2016", "&amp;document=", "&amp;kind=text");
    String narrowed =
        page("/search?q=" + URLEncoder.encode("観測", StandardCharsets.UTF_8) + "&year=2016", "ja");
    assertThat(narrowed).contains("class=\"chosen\"", ">2016年</a>");
    assertThat(narrowed.length()).isLessThan(all.length());
    assertThat(page("/search?year=nonsense&q=x", "en")).contains("</html>");
  }

  @Test
  void onlyHttpLinksLeadOut() {
    for (String path : new String[] {"/page/document/第2回公募案内", "/doc/white/fn/11"}) {
      Matcher out =
          Pattern.compile("<a [^>]*href=\"([a-z]+):[^>]*>").matcher(page(ascii(path), "ja"));
      while (out.find()) {
        assertThat(out.group(1)).isIn("http", "https");
        assertThat(out.group()).contains("rel=\"noopener nofollow\"");
      }
    }
  }

  @Test
  void theQueryPageAnswersWithoutScript() {
    String query =
        URLEncoder.encode(
            "SELECT ?s { ?s a <https://w3id.org/stigraph/ns#Program> }", StandardCharsets.UTF_8);
    assertThat(page("/query?run=1&query=" + query, "ja")).contains("href=\"/page/program/uminet\"");
    String bad = URLEncoder.encode("SELECT ?s {", StandardCharsets.UTF_8);
    assertThat(page("/query?run=1&query=" + bad, "ja")).contains("state error");
    String out =
        URLEncoder.encode(
            "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }", StandardCharsets.UTF_8);
    assertThat(page("/query?run=1&query=" + out, "ja")).contains("SERVICE is not offered here");
  }

  @Test
  void theDataSetDescribesItself() {
    assertThat(server.get("/.well-known/void", "Accept", "text/turtle").body())
        .contains("sparqlEndpoint", "void:triples");
    assertThat(server.get("/.well-known/sparql-examples", "Accept", "text/turtle").body())
        .contains("SPARQLExecutable");
  }
}
