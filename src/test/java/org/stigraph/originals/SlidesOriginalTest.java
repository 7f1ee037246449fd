package org.stigraph.originals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stigraph.document.Document;
import org.stigraph.document.Layout;
import org.stigraph.document.Slide;
import org.stigraph.document.Table;
import org.stigraph.document.TextUnit;
import org.stigraph.document.UnitKind;
import org.stigraph.parse.ParseResult;

/** The slides, checked against places read off the file. */
class SlidesOriginalTest {

  private static Document document() {
    ParseResult result = Originals.slides();
    assertThat(result.problems()).isEmpty();
    return result.document().orElseThrow();
  }

  @Test
  void isSlides() {
    assertThat(document().layout()).isEqualTo(Layout.SLIDES);
  }

  @Test
  void slidesBeginAtTheirTitles() {
    Document document = document();
    assertThat(document.slides().stream().map(slide -> slide.place().firstLine()))
        .contains(3, 10, 34, 40, 153, 160, 181, 187, 195, 207, 214, 224, 228, 239, 250, 257, 268)
        .contains(282, 303, 328, 336, 343, 353, 361, 369, 376, 384, 400, 414, 424, 434, 441, 469);
    assertThat(document.slides()).allMatch(slide -> slide.title().isPresent());
    for (int i = 1; i < document.slides().size(); i++) {
      Slide before = document.slides().get(i - 1);
      Slide slide = document.slides().get(i);
      assertThat(slide.number()).isEqualTo(i + 1);
      assertThat(before.span().end()).isLessThan(slide.span().start());
    }
  }

  @Test
  void reportsOfFellowsStandOnTheirSlides() {
    Document document = document();
    int[][] titles = {{343, 345, 351}, {353, 355, 359}, {361, 363, 367}};
    for (int[] title : titles) {
      assertThat(
              document.units().stream()
                  .filter(unit -> unit.footnote().isEmpty())
                  .filter(unit -> unit.place().firstLine() >= title[1])
                  .filter(unit -> unit.place().firstLine() <= title[2]))
          .isNotEmpty()
          .allMatch(unit -> slide(document, unit).place().firstLine() == title[0]);
    }
  }

  private static Slide slide(Document document, TextUnit unit) {
    return document.slides().get(unit.place().slide().orElseThrow() - 1);
  }

  @Test
  void tablesHaveTitleUnitAndHead() {
    Document document = document();
    assertThat(document.tables()).hasSize(2);
    for (Table table : document.tables()) {
      assertThat(table.title()).isPresent();
      assertThat(table.unitLine()).isPresent();
      assertThat(table.headerRows()).isEqualTo(1);
      assertThat(table.rows()).allMatch(row -> row.cells().size() == 7);
    }
    assertThat(document.tables().stream().map(table -> table.rows().size())).containsExactly(3, 4);
  }

  @Test
  void unnumberedNotesAreNotes() {
    Document document = document();
    assertThat(document.footnotes().stream().map(note -> note.place().firstLine()))
        .containsExactly(127, 253, 255, 266, 277, 294, 408, 410, 412, 421, 432, 439, 467);
    assertThat(document.footnotes()).allMatch(note -> note.label().isEmpty());
    assertThat(document.footnotes())
        .allMatch(note -> note.id().equals("at-" + note.span().start()));
  }

  @Test
  void bulletsAreNested() {
    Document document = document();
    assertThat(depth(document, 54)).isEqualTo(1);
    assertThat(depth(document, 55)).isEqualTo(2);
    assertThat(depth(document, 113)).isEqualTo(2);
    assertThat(depth(document, 394)).isEqualTo(2);
    assertThat(depth(document, 398)).isEqualTo(2);
  }

  private static int depth(Document document, int line) {
    return document.units().stream()
        .filter(unit -> unit.place().firstLine() == line)
        .findFirst()
        .orElseThrow()
        .depth();
  }

  @Test
  void boldAndBracketsAroundLinksAreLeftOut() {
    assertThat(document().text().value()).doesNotContain("**").doesNotContain("<http");
  }

  @Test
  void titleIsThatOfTheFirstSlide() {
    Document document = document();
    assertThat(document.title()).isEqualTo(document.words(document.unit(1)));
    assertThat(document.unit(1).kind()).isEqualTo(UnitKind.HEADING);
  }
}
