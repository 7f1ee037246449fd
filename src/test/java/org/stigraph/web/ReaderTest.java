package org.stigraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReaderTest {

  @RegisterExtension static final SampleServer server = new SampleServer();

  private static String read(String query) {
    return server.get("/doc/white" + query, "Accept", "text/html", "Accept-Language", "ja").body();
  }

  private static int count(String html, String pattern) {
    int count = 0;
    for (Matcher matcher = Pattern.compile(pattern).matcher(html); matcher.find(); ) {
      count++;
    }
    return count;
  }

  @Test
  void everySentenceHasItsAddressThoseOfNotesToo() {
    assertThat(read("")).contains("id=\"char=48,100\"", "id=\"char=468,522\"");
  }

  @Test
  void aPageThatBeginsLeadsToThatPageOfTheOriginal() {
    assertThat(read(""))
        .contains(
            "<span class=\"page-no ui\"><a href=\"https://kiko.example/white.pdf#page=2\" rel=\"noopener"
                + " nofollow\">2頁</a></span>");
  }

  @Test
  void wordsThatCrossTwoSentencesAreMarkedInBothWithOneAddress() {
    String html = read("?char=90,110");
    assertThat(count(html, "id=\"char=90,110\"")).isOne();
    StringBuilder marked = new StringBuilder();
    for (Matcher mark = Pattern.compile("<mark[^>]*>([^<]*)</mark>").matcher(html); mark.find(); ) {
      marked.append(mark.group(1));
    }
    assertThat(marked.toString()).isEqualTo("16年4月に始めた。この事業は波浪共同調");
  }

  @Test
  void wordsOfANoteAreMarkedBesideTheText() {
    assertThat(read("?char=474,483")).contains("<mark id=\"char=474,483\">「第2回公募案内」</mark>");
  }

  @Test
  void aWholeSentenceIsMarkedWithoutScriptAndOnTheWalkTheNameInIt() {
    assertThat(count(read("?char=100,154"), "<mark>この事業は")).isOne();
    assertThat(read("?mention=program/uminet&char=48,100"))
        .contains("<mark class=\"of\">海洋観測網共同研究プログラム</mark>");
  }

  @Test
  void noIdStandsTwiceOnAPage() {
    for (String query : new String[] {"", "?char=90,110", "?char=48,100", "?char=474,483"}) {
      Matcher id = Pattern.compile(" id=\"([^\"]+)\"").matcher(read(query));
      java.util.Set<String> seen = new java.util.HashSet<>();
      while (id.find()) {
        assertThat(seen.add(id.group(1))).as("%s in %s", id.group(1), query).isTrue();
      }
    }
  }

  @Test
  void theWalkGoesFromMentionToMentionIntoTheNotes() {
    String first = read("?mention=organization/gijutsu-kyoryoku-kiko");
    assertThat(first).contains("<b class=\"num\">1</b>").doesNotContain("rel=\"prev\"");
    Matcher next = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"").matcher(first);
    assertThat(next.find()).isTrue();
    String last = read("?mention=organization/gijutsu-kyoryoku-kiko&char=523,552");
    assertThat(last).contains("rel=\"prev\"").doesNotContain("rel=\"next\"");
  }

  @Test
  void nonsenseIsNoReasonForAnError() {
    for (String query :
        new String[] {
          "?char=9999999,99999999",
          "?char=a,b",
          "?char=5,1",
          "?section=-3",
          "?section=99",
          "?mention=nothing",
          "?claim=nothing"
        }) {
      assertThat(server.get("/doc/white" + query, "Accept", "text/html").statusCode())
          .as(query)
          .isEqualTo(200);
    }
  }
}
