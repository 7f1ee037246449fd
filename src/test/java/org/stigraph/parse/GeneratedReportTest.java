package org.stigraph.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stigraph.document.Document;
import org.stigraph.document.FootnoteMarker;
import org.stigraph.document.Span;
import org.stigraph.source.Metadata;
import org.stigraph.source.SourceFile;
import org.stigraph.source.SourceLine;

/**
 * Random reports from a seed: words, figures that count, markers in one style, wrapped lines, pages
 * with their notes. Every marker must be found behind the word that it was written behind, and none
 * other.
 */
class GeneratedReportTest {

  private static final int WIDTH = 40;
  private static final String[] NOUNS = {
    "観測網", "研究船", "海洋データ", "共同基金", "「北の海計画」", "協力協定", "実験棟", "人材育成", "衛星", "議長国", "OceanNet"
  };
  private static final String[] FIGURES = {
    "は12機関からなる", "を2015年に始めた", "に50万人が加わる", "は第3版まである", "が7か国で続く", "の予算は140億円に上る", "を1,204校が使う"
  };
  private static final String[] PLAIN = {"を見直した", "が広がった", "に期待が集まる", "は続いている", "を支えてきた"};

  private record Expected(String label, String before) {}

  private final List<Expected> expected = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void everyMarkerIsFoundAndNoneInvented(int seed) {
    Random random = new Random(seed);
    String[][] styles = {
      {"", ""}, {" ", ""}, {"※", ""}, {"注", ")"}, {"[", "]"}, {"*", ""}, {"（注", "）"}
    };
    String[] style = styles[seed % styles.length];
    int first = new int[] {1, 27, 101, 346}[random.nextInt(4)];
    int note = first;
    for (int page = 0; page < 3 + random.nextInt(3); page++) {
      note = page(random, style, note, page);
    }
    SourceFile file = file();
    ParseResult result = new DocumentParser().parse(file);
    Document document = result.document().orElseThrow();
    Invariants.check(document);
    List<Expected> found = new ArrayList<>();
    for (FootnoteMarker marker : document.markers()) {
      int from = Math.max(0, marker.offset() - 2);
      found.add(
          new Expected(marker.label(), document.text().slice(new Span(from, marker.offset()))));
      assertThat(marker.footnote()).as("note of %s, seed %s", marker.label(), seed).isPresent();
    }
    assertThat(found).as("seed %s%n%s", seed, String.join("\n", lines)).isEqualTo(expected);
    assertThat(document.footnotes()).hasSize(note - first);
    assertThat(result.problems()).isEmpty();
  }

  private SourceFile file() {
    List<SourceLine> source = new ArrayList<>();
    for (String line : lines) {
      source.add(new SourceLine(source.size() + 1, line));
    }
    return new SourceFile("random.txt", "random", "txt", Metadata.none(), source);
  }

  /** Writes a page; returns the number of the next note. */
  private int page(Random random, String[] style, int firstNote, int page) {
    StringBuilder text = new StringBuilder();
    int note = firstNote;
    List<String> notes = new ArrayList<>();
    for (int sentence = 0; sentence < 6; sentence++) {
      String noun = NOUNS[random.nextInt(NOUNS.length)];
      text.append("この").append(noun);
      boolean marked = random.nextInt(3) > 0 || sentence == 0;
      if (marked) {
        text.append(style[0]).append(note).append(style[1]);
        expected.add(new Expected(String.valueOf(note), noun.substring(noun.length() - 2)));
        String label = style[0].strip() + note + style[1];
        notes.add(label + "\t " + noun.replaceAll("[「」]", "") + "の説明は別にある。");
        note++;
      }
      String[] rest = random.nextBoolean() ? FIGURES : PLAIN;
      text.append(rest[random.nextInt(rest.length)]).append("。");
    }
    wrap(text.toString(), page > 0 ? " " : "");
    for (String one : notes) {
      lines.add("");
      lines.add(one);
    }
    return note;
  }

  private void wrap(String text, String lead) {
    String prefix = lead;
    int at = 0;
    while (at < text.length()) {
      int end = Math.min(text.length(), at + WIDTH);
      while (end < text.length()
          && (Character.isDigit(text.charAt(end))
              || Character.isDigit(text.charAt(end - 1))
              || "※注[]*)（） ".indexOf(text.charAt(end)) >= 0
              || "※注[*（ ".indexOf(text.charAt(end - 1)) >= 0)) {
        end++;
      }
      lines.add(prefix + text.substring(at, end));
      prefix = "";
      at = end;
    }
  }
}
