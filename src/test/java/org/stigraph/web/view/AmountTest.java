package org.stigraph.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "318|318|318",
        "0.25|0.25|0.25",
        "999999999|999,999,999|999,999,999",
        "30000000000000|30兆|30 trillion",
        "1221400000000|1兆2,214億|1.2214 trillion",
        "-2500000000|-25億|-2.5 billion",
        "1000000000001|1,000,000,000,001|1,000,000,000,001",
        "1e15|1,000兆|1,000 trillion",
        "many|many|many"
      })
  void largeNumbersHaveWordsWhereNothingIsLost(String lexical, String japanese, String english) {
    assertThat(Amount.of(lexical, Words.in("ja"))).isEqualTo(japanese);
    assertThat(Amount.of(lexical, Words.in("en"))).isEqualTo(english);
  }
}
