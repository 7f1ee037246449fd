package org.stigraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Random;
import org.apache.jena.irix.IRIx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

  private static final IRIx BASE = IRIx.create("http://localhost:3030/");
  private static final int[] INTERESTING = {
    ' ', '\t', '\n', 0x3000, 0xA0, '/', '?', '#', '%', '.', '_', '~', '<', '"', '\\', '&', '\'',
    0x7F, 0x200B, 0x202E, 0x3099, 0x0301, 0xE000, 0xFFFE, 0xFFFF, 0xD800, 0xDC00, 0x20BB7, 0xE0001,
    0xF0000, 0x1FFFE, 0x10FFFF, 'か', '漢', 'ｱ', 'A', 'z', '０', '（', '）', '・', 'ー'
  };

  @ParameterizedTest
  @CsvSource({
    "satreps, satreps",
    "新規 事業, 新規_事業",
    "新規　事業, 新規_事業",
    "' 端  端 ', 端_端",
    "Q&A, Q%26A",
    "50%, 50%25",
    "甲（乙）, 甲（乙）",
    "が, が",
    "a/b?c#d, a%2Fb%3Fc%23d",
    "., %2E",
    ".., %2E%2E",
    "..., ...",
    "O'Hara, O%27Hara"
  })
  void keepsWhatAnAddressTakesAndEncodesTheRest(String name, String slug) {
    assertThat(Slug.of(name)).isEqualTo(slug);
  }

  @Test
  void refusesANameThatCannotBeSeen() {
    assertThatThrownBy(() -> Slug.of(" \u3000\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no address");
  }

  @Test
  void makesOneLegalSegmentOfAnyNameAndCanBeReadBack() {
    Random random = new Random(20241218);
    for (int round = 0; round < 5_000; round++) {
      String name = "x" + randomName(random);
      String slug = Slug.of(name);
      IRIx iri = IRIx.create("http://localhost:3030/id/program/" + slug);
      assertThat(iri.hasViolations()).as("%s of %s", slug, name).isFalse();
      assertThat(BASE.resolve("id/program/" + slug).str()).as(name).isEqualTo(iri.str());
      assertThat(slug).doesNotContain("/", "?", "#");
      assertThat(Normalizer.isNormalized(slug, Normalizer.Form.NFC)).as(slug).isTrue();
      assertThat(Slug.of(name)).isEqualTo(slug);
      assertThat(URLDecoder.decode(slug.replace("+", "%2B"), StandardCharsets.UTF_8))
          .isEqualTo(readable(name));
    }
  }

  /** What can be read back: NFC, runs of white space as one underscore, no halves of characters. */
  private static String readable(String name) {
    StringBuilder text = new StringBuilder();
    boolean gap = false;
    for (int c : Normalizer.normalize(name, Normalizer.Form.NFC).codePoints().toArray()) {
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        gap = true;
      } else {
        text.append(gap ? "_" : "").appendCodePoint(c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c);
        gap = false;
      }
    }
    return text.toString();
  }

  private static String randomName(Random random) {
    StringBuilder name = new StringBuilder();
    for (int i = random.nextInt(8); i >= 0; i--) {
      name.appendCodePoint(
          random.nextBoolean()
              ? INTERESTING[random.nextInt(INTERESTING.length)]
              : random.nextInt(Character.MAX_CODE_POINT + 1));
    }
    return name.toString();
  }
}
