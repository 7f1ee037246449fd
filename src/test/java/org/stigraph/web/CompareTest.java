package org.stigraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CompareTest {

  private static final String OLD = TestServer.BASE + "id/program/波浪共同調査（旧事業）%2F第1期";

  @RegisterExtension static final SampleServer server = new SampleServer();

  private static String compare(String a, String b) {
    return server
        .get(
            "/compare?a=" + TestClient.encoded(a) + "&b=" + TestClient.encoded(b),
            "Accept-Language",
            "ja")
        .body();
  }

  @Test
  void twoProgramsStandSideBySideByAcronymAndAddress() {
    assertThat(compare("UMINET", OLD))
        .contains("<table class=\"compare\">", "<th scope=\"row\">統合先", "記述なし")
        .containsPattern("2016年4月</time>[^\\n]*href=\"#e\\d+\"")
        .contains("<mark>2016年4月に始めた</mark>", "id=\"e1\"")
        .contains("/query?query=");
  }

  @Test
  void whatIsTheSameIsSaidToBe() {
    assertThat(compare("UMINET", "海洋観測網")).contains(">同じ<");
    assertThat(compare("UMINET", OLD)).doesNotContain(">同じ<");
  }

  @Test
  void whatIsUnknownOrOfAnotherKindIsSaidAndNothingIsCompared() {
    assertThat(compare("UMINET", "zzzz")).contains("「zzzz」という名前").doesNotContain("<table");
    assertThat(compare("UMINET", "水嶋薫")).contains("種類が違う").doesNotContain("<table");
    assertThat(compare("", "")).contains("id=\"a\"", "id=\"b\"").doesNotContain("<table");
  }

  @Test
  void hostileWordsShowAsText() {
    assertThat(compare("\"><b>x", "><script>")).doesNotContain("<b>x", "<script>");
  }

  @Test
  void peopleShowTheirPosts() {
    assertThat(compare("水嶋薫", "水嶋薫")).contains("<div class=\"pair\">", "2020年10月");
  }
}
