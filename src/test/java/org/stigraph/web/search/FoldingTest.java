package org.stigraph.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

  @ParameterizedTest
  @CsvSource({"ＵＭＩＮＥＴ,uminet", "ミズシマ,みずしま", "ﾐｽﾞｼﾏ,みずしま", "ヴェネツィア,ゔぇねつぃあ", "①,1"})
  void widthCaseAndKanaDoNotMatter(String one, String other) {
    assertThat(Folding.fold(one)).isEqualTo(Folding.fold(other));
  }

  @Test
  void aNameHasNoSpaces() {
    assertThat(Folding.name("水嶋　薫 ")).isEqualTo("水嶋薫");
  }

  @Test
  void wordsAreAskedForOnceAndNotEndlessly() {
    assertThat(Folding.words(" a　A b ")).containsExactly("a", "b");
    assertThat(Folding.words("  ")).isEmpty();
    assertThat(Folding.words("1 2 3 4 5 6 7 8 9 10 11 12")).hasSize(10);
  }
}
