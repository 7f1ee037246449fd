package org.stigraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Search as a person meets it. */
class SearchPageTest {

  @RegisterExtension static final SampleServer server = new SampleServer();

  private static String search(String words) {
    return server.page("/search?q=" + TestClient.encoded(words), "ja");
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
    assertThat(server.page("/search?q=UMINET&page=99", "ja")).contains("この頁には何もありません");
    assertThat(server.page("/queries/programs?page=99", "ja")).contains("この頁には何もありません");
  }

  @Test
  void similarNamesAreOffered() {
    assertThat(search("海洋観則網共同研究プログラム")).contains("海洋観測網共同研究プログラム");
  }

  @Test
  void namesAreOfferedWhileOneTypes() {
    HttpResponse<String> answer = server.get("/search/suggestions?q=" + TestClient.encoded("みず"));
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(answer.body()).contains("水嶋薫", "/page/person/mizushima-kaoru");
    assertThat(server.get("/search/suggestions").statusCode()).isEqualTo(200);
  }

  @Test
  void aSearchIsNarrowedByFacets() {
    String all = search("観測");
    assertThat(all).contains("&amp;topic=", "&amp;year=2016", "&amp;document=", "&amp;kind=text");
    String narrowed = server.page("/search?q=" + TestClient.encoded("観測") + "&year=2016", "ja");
    assertThat(narrowed).contains("class=\"chosen\"", ">2016年</a>");
    assertThat(narrowed.length()).isLessThan(all.length());
    assertThat(server.page("/search?year=nonsense&q=x", "en")).contains("</html>");
  }
}
