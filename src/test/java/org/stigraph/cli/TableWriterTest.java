package org.stigraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stigraph.load.TextWidth;

class TableWriterTest {

  private static List<String> table(int width, List<String> head, List<List<String>> rows) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    new TableWriter(out, width).write(head, rows);
    return bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void columnsAlignWhereFullWidthCountsTwo() {
    assertThat(
            table(
                80,
                List.of("name", "year"),
                List.of(List.of("潮流計画", "2014"), List.of("ab", "2016"))))
        .containsExactly("name      year", "--------  ----", "潮流計画  2014", "ab        2016");
  }

  @Test
  void theWidestColumnGivesWay() {
    List<String> lines =
        table(
            40,
            List.of("name", "sentence"),
            List.of(List.of("潮流計画", "潮流計画は海の省と空の省が始めた長い長い計画である。")));
    assertThat(lines).allMatch(line -> TextWidth.of(line) <= 40);
    assertThat(lines.get(2)).startsWith("潮流計画  潮流計画は").endsWith("…");
  }

  @Test
  void lineBreaksInCellsBecomeSpaces() {
    assertThat(table(40, List.of("a", "b"), List.of(List.of("x\ny", "z"))).get(2))
        .isEqualTo("x y  z");
  }
}
