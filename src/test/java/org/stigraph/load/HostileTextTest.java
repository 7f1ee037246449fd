package org.stigraph.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that nobody writes, each a step that was quadratic once: documents are untrusted. */
class HostileTextTest {

  private static final int LENGTH = 100_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "科学技術",
        "文部科学省・",
        "文部科学省（ＡＢ",
        "（",
        "東京大学教授山本一郎氏",
        "2015年、",
        "2015年〜",
        "約",
        "5月"
      })
  void oneSentenceOfItIsReadInTimeThatGrowsWithItsLength(String piece, @TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("hostile.txt");
    Files.writeString(file, "題名\n\nあ" + piece.repeat(LENGTH / piece.length()) + "。\n");
    try (ShippedFiles shipped = ShippedFiles.open()) {
      ExtractionReader reader = new ExtractionReader(shipped, LoadOptions.defaults());
      assertTimeoutPreemptively(
          Duration.ofSeconds(20), () -> assertThat(reader.read(List.of(file))).hasSize(1));
    }
  }
}
