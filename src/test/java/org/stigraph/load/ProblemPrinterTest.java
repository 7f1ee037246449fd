package org.stigraph.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stigraph.source.Problem;
import org.stigraph.source.Severity;

class ProblemPrinterTest {

  private static String text(int line, int column, String sourceLine) {
    return ProblemPrinter.text(
        new Problem(
            "XX001",
            Severity.ERROR,
            "notes/a.txt",
            line,
            column,
            "the note is missing",
            "Add it.",
            sourceLine));
  }

  @Test
  void theCaretStandsUnderTheColumnAndFullWidthCountsTwo() {
    assertThat(text(7, 4, "潮の書5を見る"))
        .isEqualTo(
            """
            notes/a.txt:7:4: error[XX001]: the note is missing
              潮の書5を見る
                    ^
              hint: Add it.
            """);
  }

  @Test
  void aCombiningMarkTakesNoColumn() {
    assertThat(text(1, 3, "e\u0301x")).contains("\n  e\u0301x\n   ^\n");
  }

  @Test
  void withoutColumnThereIsNoCaretAndWithoutLineNoSourceLine() {
    assertThat(text(7, 0, "潮の書")).doesNotContain("^").startsWith("notes/a.txt:7: error");
    assertThat(text(0, 0, ""))
        .isEqualTo("notes/a.txt: error[XX001]: the note is missing\n  hint: Add it.\n");
  }

  @Test
  void ofAVeryLongLineOnlyTheStretchAroundTheColumnIsShown() {
    String text = text(1, 5_000_000, "潮".repeat(5_000_000));
    assertThat(text.length()).isLessThan(500);
    assertThat(text).contains("…潮").contains("^");
  }

  @Test
  void warningsSaySo() {
    assertThat(ProblemPrinter.text(Problem.ofFile("XX002", Severity.WARNING, "a.txt", "odd", "")))
        .isEqualTo("a.txt: warning[XX002]: odd\n");
  }
}
