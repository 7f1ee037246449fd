package org.stigraph.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No name begins or ends with a particle; kana that are part of a word stay. */
class DocumentNamesTest {

  @ParameterizedTest
  @CsvSource({
    "の科学技術研究調査, 科学技術研究調査",
    "、海洋観測計画, 海洋観測計画",
    "海洋観測計画の, 海洋観測計画",
    "との海洋対話, との海洋対話",
    "はやぶさ2, はやぶさ2",
    "がん対策推進計画, がん対策推進計画",
    "みらい, みらい",
    "女性研究者のまなびや, 女性研究者のまなびや",
    "博士を世界へ, 博士を世界へ",
    "の国, の国"
  })
  void leavesParticlesOut(String found, String label) {
    assertThat(DocumentNames.entity(EntityType.REPORT, found).label()).isEqualTo(label);
  }
}
