package org.stigraph.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDateTest {

  @ParameterizedTest
  @CsvSource({
    "令和6年3月12日,2024-03-12",
    "令和元年5月,2019-05",
    "平成30年度,2018",
    "昭和63年１２月３１日,1988-12-31",
    "2024年3月12日（火）,2024-03-12",
    "2024/3/1,2024-03-01",
    "令和6(2024)年10月5日,2024-10-05",
    "'March 12, 2024',2024-03-12",
    "12 March 2024,2024-03-12"
  })
  void givesIso(String printed, String iso) {
    assertThat(PrintedDate.iso(printed)).contains(iso);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3月12日", "第12号", "2024年3月12日の会合", "12年3月", "9999年99月"})
  void leavesOtherTextAlone(String text) {
    assertThat(PrintedDate.iso(text)).isEmpty();
  }
}
