package org.stigraph.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stigraph.document.Document;
import org.stigraph.document.Table;
import org.stigraph.source.Metadata;
import org.stigraph.source.SourceFile;
import org.stigraph.source.SourceLine;

/**
 * Random tables in running text from a seed: with and without caption, unit line and corner, cells
 * a tab or some spaces apart, some empty. Every cell comes back in its row and column, and the
 * prose around stays prose.
 */
class GeneratedTablesTest {

  private static final String BEFORE = "海の観測は三つの国が共に続けており、費用の分け方は毎年の会議で決められることになっているのである。";
  private static final String AFTER = "この数字には、港の外で働く人は含まれていない。";
  private static final String[] ROWS = {"北の港", "南の港", "研究船", "会費", "観測の費用", "派遣者"};

  @ParameterizedTest
  @ValueSource(
      ints = {
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24
      })
  void everyCellComesBack(int seed) {
    Random random = new Random(seed);
    boolean tabs = seed % 2 == 0;
    boolean caption = random.nextBoolean();
    List<List<String>> rows = rows(random, tabs);
    List<String> lines = new ArrayList<>(List.of("第1章　観測", "", BEFORE, ""));
    if (caption) {
      lines.add("表" + (1 + random.nextInt(9)) + "　港ごとの数");
    }
    boolean unit = random.nextBoolean();
    if (unit) {
      lines.add("（単位：億円）");
    }
    boolean cornerPrinted = !tabs || random.nextBoolean();
    for (List<String> row : rows) {
      boolean head = row.get(0).isEmpty();
      List<String> printed = head && !cornerPrinted ? row.subList(1, row.size()) : row;
      lines.add(tabs ? String.join("\t", printed) : spaced(printed));
    }
    lines.addAll(List.of("", AFTER));
    Document document = parse(lines);

    Invariants.check(document);
    assertThat(document.tables()).as("seed %s%n%s", seed, String.join("\n", lines)).hasSize(1);
    Table table = document.tables().get(0);
    List<List<String>> cells =
        table.rows().stream()
            .map(row -> row.cells().stream().map(document.text()::slice).toList())
            .toList();
    assertThat(cells).as("seed %s%n%s", seed, String.join("\n", lines)).isEqualTo(rows);
    assertThat(table.headerRows()).isEqualTo(1);
    assertThat(table.title().isPresent()).isEqualTo(caption);
    assertThat(table.unitLine().map(document.text()::slice).orElse(""))
        .isEqualTo(unit ? "単位：億円" : "");
    assertThat(document.paragraphs().stream().map(p -> document.text().slice(p.span())))
        .containsExactly(BEFORE, AFTER);
  }

  private static List<List<String>> rows(Random random, boolean tabs) {
    int columns = 2 + random.nextInt(4);
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of(""));
    for (int column = 0; column < columns; column++) {
      head.add((2010 + 2 * column) + "年");
    }
    rows.add(head);
    int count = 2 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      List<String> row = new ArrayList<>(List.of(ROWS[i]));
      for (int column = 0; column < columns; column++) {
        boolean empty = i > 0 && column < columns - 1 && random.nextInt(6) == 0;
        row.add(empty ? "" : number(random));
      }
      rows.add(row);
    }
    return tabs ? rows : List.copyOf(rows);
  }

  private static String number(Random random) {
    int value = random.nextInt(20_000);
    String digits =
        value < 1000 ? "" + value : value / 1000 + "," + ("" + (1000 + value % 1000)).substring(1);
    return random.nextBoolean() ? digits : value % 1000 + "." + random.nextInt(10);
  }

  /** The cells flush right in columns of 16, as a page sets figures; the first flush left. */
  private static String spaced(List<String> row) {
    StringBuilder line = new StringBuilder(row.get(0));
    pad(line, 16);
    for (int column = 1; column < row.size(); column++) {
      String cell = row.get(column);
      pad(line, 16 * (column + 1) - Characters.width(cell));
      line.append(cell);
    }
    return line.toString();
  }

  private static void pad(StringBuilder line, int width) {
    while (Characters.width(line.toString()) < width) {
      line.append(' ');
    }
  }

  private static Document parse(List<String> lines) {
    List<SourceLine> source = new ArrayList<>();
    for (String line : lines) {
      source.add(new SourceLine(source.size() + 1, line));
    }
    SourceFile file = new SourceFile("random.txt", "random", "txt", Metadata.none(), source);
    return new DocumentParser().parse(file).document().orElseThrow();
  }
}
