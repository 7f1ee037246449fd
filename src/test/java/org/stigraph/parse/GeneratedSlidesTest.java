package org.stigraph.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stigraph.document.Document;
import org.stigraph.document.Slide;
import org.stigraph.source.Metadata;
import org.stigraph.source.SourceFile;
import org.stigraph.source.SourceLine;

/**
 * Random decks from a seed, with each kind of printed break and with none. Every slide is found
 * with its title, and none other; what shows a break is no text.
 */
class GeneratedSlidesTest {

  private static final String[] TITLES = {
    "協力の三つの柱", "観測網の広がり", "費用の分け方の見直し", "若い研究者の育成と交流", "港の役割とこれから", "新しい船の計画", "データの共有の仕組み"
  };
  private static final String[] ITEMS = {
    "観測を共に行う", "データを分け合う", "船を増やす", "港を直す", "会費は三年ごとに見直される", "2030年までに40隻を造る"
  };

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void everySlideIsFound(int seed) {
    Random random = new Random(seed);
    int kind = seed % 5;
    int count = 4 + random.nextInt(5);
    List<String> lines = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (int slide = 1; slide <= count; slide++) {
      String title = slide + "つめの" + TITLES[random.nextInt(TITLES.length)];
      expected.add(title);
      switch (kind) {
        case 0 -> lines.add((slide > 1 ? "\f" : "") + title);
        case 1 -> lines.addAll(List.of("--- スライド" + slide + " ---", title));
        case 2 -> lines.addAll(slide > 1 ? List.of("---", "", title) : List.of(title));
        default -> lines.add(title);
      }
      lines.add("");
      for (int item = 0; item <= random.nextInt(4); item++) {
        lines.add("- " + ITEMS[random.nextInt(ITEMS.length)]);
      }
      lines.add("");
      if (kind == 3) {
        lines.addAll(List.of(String.valueOf(slide), ""));
      }
    }
    Document document = parse(lines);

    Invariants.check(document);
    assertThat(document.slides().stream().map(slide -> slide.title().orElse("-")).toList())
        .as("seed %s%n%s", seed, String.join("\n", lines))
        .isEqualTo(expected);
    assertThat(document.text().value()).doesNotContain("---").doesNotContain("スライド");
    assertThat(document.units().stream().map(document::words))
        .noneMatch(words -> words.matches("[0-9]+"));
    assertThat(document.slides().stream().map(Slide::number))
        .containsExactlyElementsOf(
            java.util.stream.IntStream.rangeClosed(1, count).boxed().toList());
  }

  private static Document parse(List<String> lines) {
    List<SourceLine> source = new ArrayList<>();
    for (String line : lines) {
      source.add(new SourceLine(source.size() + 1, line));
    }
    SourceFile file = new SourceFile("deck.txt", "deck", "txt", Metadata.none(), source);
    return new DocumentParser().parse(file).document().orElseThrow();
  }
}
