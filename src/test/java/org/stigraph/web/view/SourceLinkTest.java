package org.stigraph.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SourceLinkTest {

  private static final OptionalInt PAGE = OptionalInt.of(12);

  @Test
  void aPdfOpensAtItsPage() {
    assertThat(SourceLink.into("https://a.example/w.PDF?v=2", PAGE, "語"))
        .isEqualTo("https://a.example/w.PDF?v=2#page=12");
    assertThat(SourceLink.into("https://a.example/w.pdf", OptionalInt.empty(), "語"))
        .isEqualTo("https://a.example/w.pdf");
  }

  @Test
  void aPageOpensAtItsWords() {
    assertThat(SourceLink.into("https://a.example/news", PAGE, "a-b, c & 語"))
        .isEqualTo("https://a.example/news#:~:text=a%2Db%2C%20c%20%26%20%E8%AA%9E");
  }

  @Test
  void longWordsAreGivenByBeginningAndEnd() {
    String words = "abcdefghij" + "x".repeat(50) + "klmnopqrst";
    assertThat(SourceLink.into("https://a.example/", PAGE, words))
        .isEqualTo("https://a.example/#:~:text=abcdefghij,klmnopqrst");
    assertThat(SourceLink.into("https://a.example/", PAGE, "𠮷".repeat(60))).doesNotContain("%3F");
  }

  @Test
  void aPlaceThatIsThereAlreadyStays() {
    assertThat(SourceLink.into("https://a.example/#top", PAGE, "語"))
        .isEqualTo("https://a.example/#top");
    assertThat(SourceLink.into("https://a.example/", PAGE, " ")).isEqualTo("https://a.example/");
  }
}
