package org.stigraph.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stigraph.document.Document;
import org.stigraph.document.TextUnit;
import org.stigraph.document.UnitKind;
import org.stigraph.parse.DocumentParser;
import org.stigraph.parse.ParseResult;
import org.stigraph.source.SourceReader;

/** A report printed from a browser: head and foot of the program's own, columns that are offset. */
class PrintedPageTest {

  private static final ParseResult RESULT =
      new DocumentParser()
          .parse(
              new SourceReader()
                  .read(Path.of("src/test/resources/forms/printed.pdf"))
                  .file()
                  .orElseThrow());

  private static Document document() {
    return RESULT.document().orElseThrow();
  }

  private static List<String> words(UnitKind kind) {
    return document().units().stream()
        .filter(unit -> unit.kind() == kind && unit.footnote().isEmpty())
        .map(document()::words)
        .toList();
  }

  @Test
  void nothingIsWrongWithIt() {
    assertThat(RESULT.problems()).isEmpty();
    assertThat(document().title()).isEqualTo("河川環境研究の国際連携に関する報告");
    assertThat(document().original().pages()).isEqualTo(6);
  }

  @Test
  void headsAndFeetOfPagesAreNoText() {
    assertThat(document().text().value()).doesNotContain("file:", "PM", "1/6", "5/6");
  }

  @Test
  void columnsAreReadOneAfterTheOther() {
    assertThat(words(UnitKind.SENTENCE))
        .containsSubsequence(
            "第3回流域環境閣僚会合は2022年11月にタイで開催され、国土交通省と環境省が主催した。",
            "会合では「バンコク流域宣言」が採択された。",
            "派遣された研究者は2023年度に84人である。",
            "若手の研究者が長く滞在できる宿舎が足りないことが課題である。",
            "共著の相手国はタイが最も多く、ベトナムがこれに続く。");
  }

  @Test
  void tablesStandBelowTheColumns() {
    List<TextUnit> units = document().units();
    int text =
        units.stream()
            .filter(unit -> document().words(unit).startsWith("共著の"))
            .toList()
            .get(0)
            .number();
    assertThat(words(UnitKind.CAPTION)).containsExactly("表1 予算の推移", "表2 主な会合");
    assertThat(words(UnitKind.TABLE_ROW))
        .containsExactly(
            "年度\t予算（億円）\t派遣者（人）",
            "2019年度\t14\t51",
            "2021年度\t18\t63",
            "2023年度\t25\t84",
            "会合\t開催年\t開催地",
            "第1回流域環境閣僚会合\t2016年\t東京",
            "第2回流域環境閣僚会合\t2019年\tハノイ",
            "第3回流域環境閣僚会合\t2022年\tバンコク");
    assertThat(units)
        .filteredOn(unit -> unit.kind() == UnitKind.TABLE_ROW)
        .allMatch(unit -> unit.number() > text);
  }

  @Test
  void everyMarkerSmallOrFullSizeFindsItsNote() {
    assertThat(document().footnotes()).hasSize(16);
    assertThat(document().markers()).hasSize(16);
    for (int number = 1; number <= 16; number++) {
      assertThat(document().markers().get(number - 1).footnote()).contains(String.valueOf(number));
    }
  }

  @Test
  void noteThatGoesOverThePageKeepsItsPage() {
    assertThat(document().footnotes().get(4).place().page()).hasValue(1);
    assertThat(document().footnotes().get(5).place().page()).hasValue(2);
    assertThat(document().text().slice(document().footnotes().get(0).span()))
        .endsWith(
            " https://www.example.go.jp/river/gaiyo/ryuiki_kansoku_kyodo_jigyo_no_gaiyo_2011.html");
  }

  @Test
  void exponentsAreNoMarkers() {
    assertThat(words(UnitKind.SENTENCE)).contains("流量の単位は106m3とした。");
  }
}
