package org.stigraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

  @RegisterExtension static final SampleServer server = new SampleServer();

  private static String search(String words) {
    return server.page("/search?q=" + TestClient.encoded(words), "ja");
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
      String html = server.page(path, language);
      assertThat(html)
          .startsWith("<!doctype html>")
          .contains("<html lang=\"" + language + "\">", "</html>", "id=\"main\"")
          .doesNotContain("<script>", "style=", "javascript:", "null</");
      if (!path.startsWith("/quer") && !path.equals("/compare")) {
        assertThat(html).as("the query behind %s", path).contains("href=\"/query?");
      }
      assertThat(
              html.replaceAll(
                  "<script( id=\"[_a-z]*\")?( type=\"module\")? src=\"/assets/[^\"<>]*\"( defer)?>",
                  ""))
          .doesNotContain("<script");
      Matcher link = Pattern.compile("href=\"(/[^\"#]*)").matcher(html);
      while (link.find()) {
        String href = link.group(1).replace("&amp;", "&");
        if (!href.startsWith("/query?") && !href.startsWith("/sparql?")) {
          assertThat(server.get(TestClient.ascii(href)).statusCode())
              .as("%s, from %s", href, path)
              .isIn(200, 303);
        }
      }
    }
  }

  @Test
  void aFootnoteIsNamedOnceUnderItsOwnSentence() {
    String html = server.page(TestClient.ascii("/page/document/第2回公募案内"), "ja");
    Matcher sentence =
        Pattern.compile("(?s)<li id=\"e\\d+\">((?!</li>).)*/doc/white/fn/11.*?</li>").matcher(html);
    assertThat(sentence.find()).isTrue();
    assertThat(sentence.group().split("/doc/white/fn/11\"", -1)).hasSize(2);
    assertThat(sentence.group()).doesNotContain("脚注なし");
  }

  @Test
  void whoeverIsOnlyPointedAtIsNotSaidToHaveNoFacts() {
    String html = server.page(TestClient.ascii("/page/organization/海洋技術省"), "ja");
    assertThat(html)
        .contains("<dt>ここを指すもの</dt><dd><a href=\"#inverse\">")
        .doesNotContain("事実は取り出されていません");
    Matcher inside = Pattern.compile("href=\"#([^\"]+)\"").matcher(html);
    while (inside.find()) {
      assertThat(html).contains("id=\"" + inside.group(1) + "\"");
    }
  }

  @Test
  void theWayBackFromASentenceNamesTheThingsThatRestOnItOnce() {
    String html = server.page("/doc/white/fn/13", "ja");
    Matcher back = Pattern.compile("<span>↑ (.*?)</span>").matcher(html);
    assertThat(back.find()).isTrue();
    assertThat(back.group(1).split("、")).doesNotHaveDuplicates();
  }

  @Test
  void aboutListsDocumentsWithFormatPagesNotesAndCoverage() {
    assertThat(server.page("/about", "ja"))
        .containsPattern(
            "海洋協力の年次白書 2023</cite></a></td><td>PDF</td><td class=\"r\">2</td><td class=\"r\">4</td>"
                + "<td class=\"r\"><a href=\"/coverage[^\"]*\">[0-9]+%</a></td>");
  }

  @Test
  void aFactOpensItsWordsSentenceFootnoteAndSource() {
    String html = server.page("/page/program/uminet", "ja");
    assertThat(html)
        .contains("<mark>2016年4月に始めた</mark>")
        .contains("<mark class=\"of\">海洋観測網共同研究プログラム</mark>")
        .contains("href=\"/doc/white/fn/11\"")
        .contains("href=\"https://kiko.example/calls/2\" rel=\"noopener nofollow\"");
  }

  @Test
  void plannedInferredDisputedAndCorroboratedFactsLookDifferent() {
    assertThat(server.page("/page/program/uminet", "ja"))
        .contains("badge planned", "badge inferred", "badge differ", "badge agree");
    assertThat(server.page("/page/observation/8888bbbb", "ja")).contains("badge said");
  }

  @Test
  void aPersonShowsTheirPostsAndThatDocumentsDisagree() {
    String html = server.page("/page/person/mizushima-kaoru", "en");
    assertThat(html).contains("Kaoru Mizushima", "October 2020", "December 2020", "badge differ");
    assertThat(server.page("/conflicts", "en")).contains("October 2020", "December 2020");
  }

  @Test
  void hostileTextShowsAsText() {
    String html = server.page("/doc/white", "ja");
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
    String html = server.page("/doc/white", "ja");
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
    assertThat(server.page("/doc/white?char=37,45", "ja")).contains("<mark id=\"char=37,45\">");
    Matcher read =
        Pattern.compile("href=\"(/doc/white\\?claim=[^\"#]+)#")
            .matcher(server.page("/page/program/uminet", "ja"));
    assertThat(read.find()).isTrue();
    assertThat(server.page(read.group(1), "ja")).contains("<mark>");
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
    for (String known : new String[] {tag, "W/\"other\", " + tag, tag.substring(2), "*"}) {
      assertThat(
              server
                  .get("/page/program/uminet", "Accept", "text/html", "If-None-Match", known)
                  .statusCode())
          .as(known)
          .isEqualTo(304);
    }
    assertThat(
            server
                .get("/page/program/uminet", "Accept", "text/html", "If-None-Match", "\"other\"")
                .statusCode())
        .isEqualTo(200);
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
  void onlyHttpLinksLeadOut() {
    for (String path : new String[] {"/page/document/第2回公募案内", "/doc/white/fn/11"}) {
      Matcher out =
          Pattern.compile("<a [^>]*href=\"([a-z]+):[^>]*>")
              .matcher(server.page(TestClient.ascii(path), "ja"));
      while (out.find()) {
        assertThat(out.group(1)).isIn("http", "https");
        assertThat(out.group()).contains("rel=\"noopener nofollow\"");
      }
    }
  }

  @Test
  void theDataSetDescribesItself() {
    assertThat(server.get("/.well-known/void", "Accept", "text/turtle").body())
        .contains("sparqlEndpoint", "void:triples");
    assertThat(server.get("/.well-known/sparql-examples", "Accept", "text/turtle").body())
        .contains("SPARQLExecutable");
  }
}
