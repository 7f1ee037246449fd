package org.stigraph.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeNeedsTest {

  @ParameterizedTest
  @CsvSource({
    "abc, xabcx, xacbx",
    "a(?:b|cd)e, .a.b.e, .a.x.e",
    "xa{2}b, xaab, xbxb",
    "xa+b, xaaab, a.b",
    "(?P<n>[pq])r, qr, xr",
    "[pq]r[^s], p r, p"
  })
  void areTheLiteralsAndListedCharactersThatEachMatchHolds(
      String pattern, String met, String unmet) {
    assertThat(ShapeNeeds.of(pattern).areMetBy(met)).isTrue();
    assertThat(ShapeNeeds.of(pattern).areMetBy(unmet)).isFalse();
  }

  @Test
  void nothingIsNeededWhereTheSyntaxIsNotUnderstood() {
    for (String pattern : List.of("(?i)abc", "\\Qa\\E", "[[:alpha:]]b", "a|", "(?:a|b?)")) {
      assertThat(ShapeNeeds.of(pattern).areMetBy("")).as(pattern).isTrue();
    }
  }

  @Test
  void areMetByEveryTextThatThePatternMatches() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      String pattern = pattern(random, 3);
      String text = text(random);
      if (Pattern.compile(pattern).matcher(text).find()) {
        assertThat(ShapeNeeds.of(pattern).areMetBy(text)).as(pattern + " in " + text).isTrue();
      }
    }
  }

  private static String pattern(Random random, int depth) {
    StringBuilder pattern = new StringBuilder();
    int parts = 1 + random.nextInt(4);
    for (int i = 0; i < parts; i++) {
      int kind = random.nextInt(depth > 0 ? 9 : 7);
      pattern.append(
          switch (kind) {
            case 0, 1, 2 -> String.valueOf((char) ('a' + random.nextInt(3)));
            case 3 -> "[ab]";
            case 4 -> "[^a\\]]";
            case 5 -> "\\(";
            case 6 -> ".";
            case 7 -> "(?:" + pattern(random, depth - 1) + "|" + pattern(random, depth - 1) + ")";
            default -> "(?P<g" + random.nextInt(1_000_000) + ">" + pattern(random, depth - 1) + ")";
          });
      pattern.append(
          List.of("", "", "", "?", "*", "+", "{2}", "{0,2}", "+?").get(random.nextInt(9)));
    }
    return pattern.toString();
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(12);
    for (int i = 0; i < length; i++) {
      text.append("abc(".charAt(random.nextInt(4)));
    }
    return text.toString();
  }
}
