package org.stigraph.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stigraph.document.Layout;
import org.stigraph.source.Metadata;
import org.stigraph.source.SourceFile;
import org.stigraph.source.SourceLine;

/** Input made to be slow or odd: each is parsed in time, in every layout, and nothing breaks. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileInputTest {

  private static SourceFile file(List<String> texts) {
    List<SourceLine> lines = new ArrayList<>();
    for (String text : texts) {
      lines.add(new SourceLine(lines.size() + 1, text));
    }
    return new SourceFile("hostile.txt", "hostile", "txt", Metadata.none(), lines);
  }

  private static List<String> repeat(int count, IntFunction<String> line) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lines.add(line.apply(i));
    }
    return lines;
  }

  private static void parse(Layout layout, List<String> lines) {
    ParseResult result = new DocumentParser(Optional.of(layout)).parse(file(lines));
    assertThat(result.document()).isPresent();
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void oneLongLine(Layout layout) {
    parse(layout, List.of("海の観測は12か所で続く。".repeat(150_000)));
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void onlyDigits(Layout layout) {
    parse(layout, List.of("1".repeat(2_000_000)));
  }

  @ParameterizedTest
  @EnumSource(
      value = Layout.class,
      names = {"REPORT", "SLIDES", "PRESS"})
  void bracketsThatNeverClose(Layout layout) {
    parse(layout, List.of("「（".repeat(500_000), "」".repeat(500_000)));
  }

  @ParameterizedTest
  @EnumSource(
      value = Layout.class,
      names = {"REPORT", "SLIDES", "PRESS"})
  void manyRunsOfNotes(Layout layout) {
    List<String> lines = new ArrayList<>(repeat(20_000, i -> "本文1である2。"));
    lines.addAll(repeat(40_000, i -> (i % 2 + 1) + "\t 注の文である。"));
    parse(layout, lines);
  }

  @ParameterizedTest
  @EnumSource(
      value = Layout.class,
      names = {"REPORT", "SLIDES", "PRESS"})
  void manySigns(Layout layout) {
    List<String> lines = new ArrayList<>(repeat(20_000, i -> "本文※である※。"));
    lines.addAll(repeat(20_000, i -> "※ 注の文である。"));
    parse(layout, lines);
  }

  @Test
  void linkOverManyLines() {
    List<String> lines = new ArrayList<>(List.of("本文※1。", "", "※1 https://www.example.org/"));
    lines.addAll(repeat(20_000, i -> "a/b".repeat(10)));
    parse(Layout.REPORT, lines);
  }

  @Test
  void fiftyMegabytesInLinearTime() {
    List<String> lines =
        repeat(400_000, i -> "第" + i + "の観測点は海の上にあり、毎日の値が送られてくる「観測」" + i % 900 + "。");
    parse(Layout.REPORT, lines);
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void randomCharacters(Layout layout) {
    Random random = new Random(7);
    int[] signs = "。、「」（）()[]※*・-1２③¹\t 　\f𠮷aZ:/http<>|#_年省“”注".codePoints().toArray();
    for (int round = 0; round < 200; round++) {
      List<String> lines =
          repeat(
              12,
              i -> {
                StringBuilder line = new StringBuilder();
                for (int k = 0; k < random.nextInt(30); k++) {
                  line.appendCodePoint(signs[random.nextInt(signs.length)]);
                }
                return line.toString();
              });
      if (lines.stream().allMatch(String::isBlank)) {
        continue;
      }
      ParseResult result = new DocumentParser(Optional.of(layout)).parse(file(lines));
      result.document().ifPresent(Invariants::check);
    }
  }
}
