package org.stigraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which wordings are held to be the same. */
class WordingTest {

  @Test
  void ignoresWidthQuotationMarksAndSpaces() {
    assertThat(Wording.plain("「Ｇ７ 首脳〜会議」")).isEqualTo(Wording.plain("G7首脳~会議"));
    assertThat(Wording.plain("8カ国")).isEqualTo(Wording.plain("8か国"));
  }

  @Test
  void takesALittleMoreOrLessForTheSameWords() {
    assertThat(Wording.alike("公募の採択件数", "採択件数")).isTrue();
    assertThat(Wording.alike("日本の留学生数", "留学生数")).isTrue();
    assertThat(Wording.alike("公募の採択件数", "件数")).isFalse();
    assertThat(Wording.alike("採択件数", "応募件数")).isFalse();
    assertThat(Wording.alike("", "")).isFalse();
  }
}
