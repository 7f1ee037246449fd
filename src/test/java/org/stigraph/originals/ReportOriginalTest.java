package org.stigraph.originals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.stigraph.document.Document;
import org.stigraph.document.Footnote;
import org.stigraph.document.FootnoteMarker;
import org.stigraph.document.Layout;
import org.stigraph.document.Link;
import org.stigraph.document.PrintedReference;
import org.stigraph.document.Section;
import org.stigraph.document.TextUnit;
import org.stigraph.document.UnitKind;
import org.stigraph.parse.ParseResult;

/** The report with notes 346 to 379, checked against places read off the printed page. */
class ReportOriginalTest {

  /** Label, section (0: before the first heading), line of the file that holds the marker, page. */
  private static final int[][] MARKERS = {
    {346, 0, 14, 1}, {347, 0, 16, 1}, {348, 1, 27, 1}, {349, 1, 28, 1}, {350, 1, 29, 1},
    {351, 1, 59, 2}, {352, 3, 69, 2}, {353, 3, 84, 3}, {354, 3, 86, 3}, {355, 3, 89, 3},
    {356, 3, 95, 3}, {357, 3, 112, 3}, {358, 3, 119, 3}, {359, 3, 138, 4}, {360, 3, 152, 4},
    {361, 3, 153, 4}, {362, 3, 154, 4}, {363, 3, 155, 4}, {364, 3, 156, 4}, {365, 4, 195, 5},
    {366, 5, 200, 5}, {367, 5, 204, 5}, {368, 5, 206, 5}, {369, 5, 221, 5}, {370, 5, 223, 5},
    {371, 6, 248, 6}, {372, 6, 249, 6}, {373, 6, 253, 6}, {374, 6, 254, 6}, {375, 6, 256, 6},
    {376, 6, 259, 6}, {377, 6, 261, 6}, {378, 6, 261, 6}, {379, 6, 264, 6}
  };

  /** Label, first and last line of the note in the file. */
  private static final int[][] NOTES = {
    {346, 33, 34},
    {347, 36, 39},
    {348, 41, 42},
    {349, 44, 45},
    {350, 47, 48},
    {351, 80, 81},
    {352, 83, 83},
    {353, 121, 121},
    {354, 123, 123},
    {355, 125, 126},
    {356, 128, 129},
    {357, 131, 132},
    {358, 134, 134},
    {359, 173, 174},
    {360, 176, 177},
    {361, 179, 179},
    {362, 181, 182},
    {363, 184, 184},
    {364, 186, 187},
    {365, 225, 228},
    {366, 230, 230},
    {367, 232, 232},
    {368, 234, 235},
    {369, 237, 237},
    {370, 239, 242},
    {371, 275, 278},
    {372, 280, 281},
    {373, 283, 284},
    {374, 286, 286},
    {375, 288, 289},
    {376, 291, 294},
    {377, 296, 296},
    {378, 298, 300},
    {379, 302, 302}
  };

  private static Document document() {
    ParseResult result = Originals.report();
    assertThat(result.problems()).isEmpty();
    return result.document().orElseThrow();
  }

  @Test
  void isAReport() {
    assertThat(document().layout()).isEqualTo(Layout.REPORT);
  }

  @Test
  void everyMarkerStandsOnItsLineInItsSection() {
    Document document = document();
    List<int[]> found = new ArrayList<>();
    for (FootnoteMarker marker : document.markers()) {
      int section = document.unit(marker.unit()).section().orElse(0);
      assertThat(marker.footnote()).contains(marker.label());
      found.add(
          new int[] {
            Integer.parseInt(marker.label()),
            section,
            marker.place().firstLine(),
            marker.place().page().orElse(0)
          });
    }
    assertThat(found.toArray(int[][]::new)).isDeepEqualTo(MARKERS);
  }

  @Test
  void everyNoteIsWhole() {
    Document document = document();
    List<int[]> found = new ArrayList<>();
    for (Footnote note : document.footnotes()) {
      found.add(
          new int[] {
            Integer.parseInt(note.label().orElse("0")),
            note.place().firstLine(),
            note.place().lastLine()
          });
    }
    assertThat(found.toArray(int[][]::new)).isDeepEqualTo(NOTES);
  }

  @Test
  void sentencesAreSharedAsPrinted() {
    Document document = document();
    assertThat(unitOf(document, 348)).isEqualTo(unitOf(document, 349));
    assertThat(unitOf(document, 361))
        .isEqualTo(unitOf(document, 362))
        .isEqualTo(unitOf(document, 363));
    assertThat(unitOf(document, 360)).isNotEqualTo(unitOf(document, 361));
    assertThat(unitOf(document, 371)).isEqualTo(unitOf(document, 372));
    assertThat(unitOf(document, 374)).isEqualTo(unitOf(document, 375));
    assertThat(unitOf(document, 377)).isEqualTo(unitOf(document, 378));
  }

  private static int unitOf(Document document, int label) {
    return document.markers().stream()
        .filter(marker -> marker.label().equals(String.valueOf(label)))
        .findFirst()
        .orElseThrow()
        .unit();
  }

  @Test
  void nineLinksAreWhole() {
    List<Link> links =
        document().footnotes().stream().flatMap(note -> note.links().stream()).toList();
    assertThat(links).hasSize(9);
    assertThat(links).allMatch(link -> link.url().matches("https://[!-~]+"));
    assertThat(links.stream().map(link -> link.url().length()))
        .containsExactly(78, 50, 57, 49, 67, 66, 72, 157, 67);
  }

  @Test
  void headingsHaveTwoLevels() {
    List<Section> sections = document().sections();
    assertThat(sections.stream().map(Section::level)).containsExactly(1, 1, 2, 2, 2, 2, 1, 2, 2, 2);
    assertThat(sections.stream().map(section -> section.place().firstLine()))
        .containsExactly(20, 64, 65, 163, 197, 243, 307, 308, 326, 338);
    assertThat(sections.stream().map(Section::parent))
        .containsExactly(
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalInt.of(2),
            OptionalInt.of(2),
            OptionalInt.of(2),
            OptionalInt.of(2),
            OptionalInt.empty(),
            OptionalInt.of(7),
            OptionalInt.of(7),
            OptionalInt.of(7));
  }

  @Test
  void sentencesRunOverPageBreaks() {
    Document document = document();
    int[][] broken = {{31, 51}, {119, 135}, {273, 303}};
    for (int[] lines : broken) {
      assertThat(document.units())
          .anyMatch(
              unit ->
                  unit.footnote().isEmpty()
                      && unit.kind() == UnitKind.SENTENCE
                      && unit.place().firstLine() <= lines[0]
                      && unit.place().lastLine() >= lines[1]);
    }
    assertThat(document.units()).allMatch(TextUnit::complete);
  }

  @Test
  void figureIsNoSentence() {
    Document document = document();
    assertThat(document.figures()).hasSize(1);
    assertThat(document.figures().get(0).place().firstLine()).isEqualTo(77);
    assertThat(document.figures().get(0).source()).isPresent();
    assertThat(
            document.units().stream()
                .filter(unit -> unit.place().firstLine() == 77 || unit.place().firstLine() == 78))
        .hasSize(2)
        .allMatch(unit -> unit.kind() == UnitKind.CAPTION);
  }

  @Test
  void paragraphsBeginWhereThePageShowsThem() {
    Document document = document();
    assertThat(document.paragraphs().stream().map(paragraph -> paragraph.place().firstLine()))
        .containsExactly(
            2, 11, 21, 55, 66, 72, 84, 94, 100, 110, 116, 141, 150, 158, 164, 188, 191, 198, 202,
            211, 216, 244, 251, 254, 266, 271, 309, 327, 339, 343);
  }

  @Test
  void referencesAreThoseOfTheNotes() {
    Document document = document();
    List<Integer> holding =
        document.footnotes().stream()
            .filter(note -> !note.references().isEmpty())
            .map(note -> Integer.parseInt(note.label().orElse("0")))
            .toList();
    assertThat(holding)
        .containsExactly(
            346, 347, 350, 351, 352, 355, 356, 357, 359, 360, 361, 362, 363, 364, 365, 368, 370,
            377);
    List<PrintedReference> references =
        document.footnotes().stream().flatMap(note -> note.references().stream()).toList();
    assertThat(references).hasSize(18);
    assertThat(references.stream().filter(one -> one.date().isPresent())).hasSize(16);
    assertThat(references.stream().filter(one -> one.link().isPresent())).hasSize(8);
    assertThat(references.stream().filter(one -> one.publishers().isEmpty())).hasSize(2);
  }

  @Test
  void runningHeadIsLeftOut() {
    assertThat(document().text().value()).doesNotContain("10 国際活動").doesNotContain("\t");
  }

  @Test
  void anotherLoadGivesTheSame() {
    assertThat(document()).isEqualTo(document());
  }
}
