package org.stigraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordDoorTest {

  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  @TempDir Path folder = Path.of("");

  private List<SourceLine> lines(String body) throws IOException {
    return read(body, Map.of()).file().orElseThrow().lines();
  }

  /** Reads a file of a body and other parts, as {@code numbering}, by name. */
  private ReadResult read(String body, Map<String, String> others) throws IOException {
    Path file = folder.resolve("a.docx");
    StringBuilder types = new StringBuilder();
    StringBuilder relations = new StringBuilder();
    for (String name : others.keySet()) {
      types.append(
          "<Override PartName='/word/%1$s.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.%1$s+xml'/>"
              .formatted(name));
      relations.append(
          "<Relationship Id='%1$s' Type='%2$s/%1$s' Target='%1$s.xml'/>".formatted(name, OFFICE));
    }
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      put(
          zip,
          "[Content_Types].xml",
          "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
              + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
              + "<Default Extension='bin' ContentType='application/vnd.ms-office.vbaProject'/>"
              + "<Override PartName='/word/document.xml' ContentType='"
              + TYPE
              + "'/>"
              + types
              + "</Types>");
      put(
          zip,
          "_rels/.rels",
          "<Relationships xmlns='"
              + RELATIONS
              + "'><Relationship Id='d' Type='"
              + OFFICE
              + "/officeDocument' Target='word/document.xml'/></Relationships>");
      put(
          zip,
          "word/_rels/document.xml.rels",
          "<Relationships xmlns='"
              + RELATIONS
              + "'>"
              + relations
              + "<Relationship Id='m' Type='http://schemas.microsoft.com/office/2006/relationships/vbaProject' Target='vbaProject.bin'/>"
              + "</Relationships>");
      put(zip, "word/document.xml", part("document", "<w:body>" + body + "</w:body>"));
      put(zip, "word/vbaProject.bin", "Sub AutoOpen()");
      for (Map.Entry<String, String> other : others.entrySet()) {
        put(zip, "word/" + other.getKey() + ".xml", part(other.getKey(), other.getValue()));
      }
    }
    return new SourceReader().read(file);
  }

  private static String part(String name, String inside) {
    return "<w:%1$s xmlns:w='%2$s'>%3$s</w:%1$s>".formatted(name, W, inside);
  }

  private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(xml.getBytes(StandardCharsets.UTF_8));
  }

  private static String run(String words) {
    return "<w:r><w:t>" + words + "</w:t></w:r>";
  }

  @Test
  void changesAreReadAsAccepted() throws IOException {
    String deleted = "<w:del><w:r><w:delText>古い</w:delText></w:r></w:del>";
    String inserted = "<w:ins>" + run("新しい") + "</w:ins>";
    assertThat(lines("<w:p>" + run("これは") + deleted + inserted + run("計画である。") + "</w:p>"))
        .extracting(SourceLine::text)
        .containsExactly("これは新しい計画である。");
  }

  @Test
  void commentsFieldCodesAndHiddenWordsAreLeftOut() throws IOException {
    String field =
        "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>"
            + run("7")
            + "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
    String hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>隠す</w:t></w:r>";
    String comment = "<w:r><w:commentReference w:id='1'/></w:r>";
    assertThat(lines("<w:p>" + run("第") + field + run("頁。") + hidden + comment + "</w:p>"))
        .extracting(SourceLine::text)
        .containsExactly("第7頁。");
  }

  @Test
  void wideCellsTakeTheirColumns() throws IOException {
    String wide =
        "<w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr><w:p>" + run("値") + "</w:p></w:tc>";
    String cell = "<w:tc><w:p>" + run("年") + "</w:p></w:tc>";
    String rows = "<w:tr>" + cell + wide + "</w:tr><w:tr>" + cell + cell + cell + "</w:tr>";
    assertThat(lines("<w:tbl>" + rows + "</w:tbl>"))
        .extracting(SourceLine::text)
        .containsExactly("年\t値\t", "年\t年\t年");
  }

  @Test
  void numbersThatWordCountsStandBeforeHeadingsAndItems() throws IOException {
    String styles =
        "<w:style w:type='paragraph' w:styleId='H1'><w:name w:val='heading 1'/><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>"
            + "<w:style w:type='paragraph' w:styleId='H2'><w:name w:val='heading 2'/><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>";
    String numbering =
        "<w:abstractNum w:abstractNumId='0'>"
            + level(0, "japaneseCounting", "第%1章", "H1")
            + level(1, "decimalFullWidth", "%1．%2", "H2").replace("</w:lvl>", "<w:isLgl/></w:lvl>")
            + "</w:abstractNum><w:abstractNum w:abstractNumId='1'>"
            + level(0, "aiueoFullWidth", "（%1）", "")
            + "</w:abstractNum><w:abstractNum w:abstractNumId='2'>"
            + level(0, "bullet", "●", "")
            + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>"
            + "<w:num w:numId='2'><w:abstractNumId w:val='1'/></w:num>"
            + "<w:num w:numId='3'><w:abstractNumId w:val='2'/></w:num>";
    List<SourceLine> lines =
        read(
                styled("H1", "経緯")
                    + styled("H2", "始まり")
                    + styled("H2", "制度")
                    + styled("H1", "成果")
                    + styled("H2", "会合")
                    + listed(2, "観測")
                    + listed(2, "保存")
                    + listed(3, "公開"),
                Map.of("styles", styles, "numbering", numbering))
            .file()
            .orElseThrow()
            .lines();
    assertThat(lines)
        .extracting(SourceLine::text)
        .containsExactly(
            "第一章 経緯", "1．1 始まり", "1．2 制度", "第二章 成果", "2．1 会合", "（ア） 観測", "（イ） 保存", "公開");
    assertThat(lines.get(5).look().orElseThrow().role()).isEqualTo(LineRole.ITEM);
  }

  private static String level(int level, String format, String text, String style) {
    return "<w:lvl w:ilvl='%d'><w:start w:val='1'/><w:numFmt w:val='%s'/>%s<w:lvlText w:val='%s'/></w:lvl>"
        .formatted(level, format, style.isEmpty() ? "" : "<w:pStyle w:val='" + style + "'/>", text);
  }

  private static String styled(String style, String words) {
    return "<w:p><w:pPr><w:pStyle w:val='" + style + "'/></w:pPr>" + run(words) + "</w:p>";
  }

  private static String listed(int list, String words) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='%d'/></w:numPr></w:pPr>%s</w:p>"
        .formatted(list, run(words));
  }

  @Test
  void endnotesFollowWithRomanNumbersAndThePageOfTheirMarker() throws IOException {
    String reference = "<w:r><w:%snoteReference w:id='2'/></w:r>";
    String note = "<w:%1$snote w:id='2'><w:p>%2$s</w:p></w:%1$snote>";
    List<SourceLine> lines =
        read(
                "<w:p>"
                    + run("前の頁である")
                    + reference.formatted("end")
                    + run("。")
                    + "</w:p><w:p><w:r>"
                    + "<w:lastRenderedPageBreak/></w:r>"
                    + run("次の頁である")
                    + reference.formatted("foot")
                    + "</w:p>",
                Map.of(
                    "endnotes", note.formatted("end", run("巻末の注。")),
                    "footnotes", note.formatted("foot", run("脚注。"))))
            .file()
            .orElseThrow()
            .lines();
    assertThat(lines)
        .extracting(SourceLine::text)
        .containsExactly("前の頁であるi。", "次の頁である1", "巻末の注。", "脚注。");
    assertThat(lines)
        .extracting(line -> line.look().orElseThrow().page())
        .containsExactly(1, 1, 1, 2);
    assertThat(lines.get(2).look().orElseThrow().marks())
        .containsExactly(new Mark(0, 0, Mark.Kind.LABEL, "i"));
  }

  @Test
  void macrosAreLeftAloneAndChartsReported() throws IOException {
    String chart =
        "<w:p>"
            + run("図のある段落。")
            + "<w:r><w:drawing><c:chart xmlns:c='http://schemas.openxmlformats.org/drawingml/2006/chart'/></w:drawing></w:r></w:p>";
    ReadResult result = read(chart, Map.of());
    assertThat(result.file().orElseThrow().lines())
        .extracting(SourceLine::text)
        .containsExactly("図のある段落。");
    assertThat(result.problems()).extracting(Problem::code).containsExactly("IN023");
  }

  @Test
  void marksTypedByHandAreNumbersOfNotes() throws IOException {
    String reference =
        "<w:r><w:footnoteReference w:customMarkFollows='1' w:id='%d'/><w:t>%s</w:t></w:r>";
    String note = "<w:footnote w:id='%d'><w:p>%s%s</w:p></w:footnote>";
    List<SourceLine> lines =
        read(
                "<w:p>" + run("始まった") + reference.formatted(2, "※1") + run("。") + "</w:p>",
                Map.of("footnotes", note.formatted(2, run("※1"), run("　要領による。"))))
            .file()
            .orElseThrow()
            .lines();
    assertThat(lines).extracting(SourceLine::text).containsExactly("始まった※1。", "要領による。");
    assertThat(lines.get(1).look().orElseThrow().marks())
        .containsExactly(new Mark(0, 0, Mark.Kind.LABEL, "1"));
  }

  @Test
  void notesAreCountedAsTheFileSays() throws IOException {
    String reference = "<w:r><w:footnoteReference w:id='%d'/></w:r>";
    String note = "<w:footnote w:id='%d'><w:p>" + run("注。") + "</w:p></w:footnote>";
    String counting = "<w:footnotePr><w:numFmt w:val='%s'/>%s</w:footnotePr>";
    String section = "<w:pPr><w:sectPr/></w:pPr>";
    List<SourceLine> lines =
        read(
                "<w:p>"
                    + section
                    + run("章")
                    + reference.formatted(2)
                    + "</w:p><w:p>"
                    + run("次")
                    + reference.formatted(3)
                    + "</w:p><w:sectPr>"
                    + counting.formatted(
                        "decimalEnclosedCircle", "<w:numRestart w:val='eachSect'/>")
                    + "</w:sectPr>",
                Map.of("footnotes", note.formatted(2) + note.formatted(3)))
            .file()
            .orElseThrow()
            .lines();
    assertThat(lines).extracting(SourceLine::text).containsExactly("章①", "次①", "注。", "注。");
  }

  @Test
  void listThatBeginsAnewCountsFromItsStart() throws IOException {
    String numbering =
        "<w:abstractNum w:abstractNumId='0'>"
            + level(0, "decimal", "（%1）", "")
            + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>"
            + "<w:num w:numId='2'><w:abstractNumId w:val='0'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='1'/></w:lvlOverride></w:num>";
    assertThat(
            read(
                    listed(1, "観測") + listed(1, "保存") + listed(2, "旅費") + listed(2, "宿舎"),
                    Map.of("numbering", numbering))
                .file()
                .orElseThrow()
                .lines())
        .extracting(SourceLine::text)
        .containsExactly("（1） 観測", "（2） 保存", "（1） 旅費", "（2） 宿舎");
  }

  @Test
  void whatStandsInContentControlsAndBoxesOfTablesIsRead() throws IOException {
    String cell = "<w:tc><w:p>%s</w:p></w:tc>";
    String control = "<w:sdt><w:sdtContent>%s</w:sdtContent></w:sdt>";
    String box =
        "<w:r><w:drawing><w:txbxContent><w:p>"
            + run("箱")
            + "</w:p></w:txbxContent></w:drawing></w:r>";
    String row = "<w:tr>" + cell + control.formatted(cell) + "</w:tr>";
    assertThat(
            lines(
                "<w:tbl>"
                    + row.formatted(run("年"), run("値"))
                    + control.formatted(row.formatted(run("2023"), box))
                    + "</w:tbl>"))
        .extracting(SourceLine::text)
        .containsExactly("年\t値", "2023\t箱");
  }

  @Test
  void paragraphWhoseEndIsDeletedGoesOnWithTheNext() throws IOException {
    String ended = "<w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>";
    assertThat(lines("<w:p>" + ended + run("前半は") + "</w:p><w:p>" + run("後半に続く。") + "</w:p>"))
        .extracting(SourceLine::text)
        .containsExactly("前半は後半に続く。");
  }

  @Test
  void linesOfTheTableOfContentsAreNoHeadings() throws IOException {
    String line =
        "<w:p><w:hyperlink w:anchor='_Toc1'>" + run("第1章 経緯") + run("3") + "</w:hyperlink></w:p>";
    String typed = "<w:p>" + run("第2章 成果") + "<w:r><w:tab/></w:r>" + run("9") + "</w:p>";
    assertThat(lines(line + typed + "<w:p>" + run("本文である。") + "</w:p>"))
        .extracting(one -> one.look().orElseThrow().role())
        .containsExactly(LineRole.ITEM, LineRole.ITEM, LineRole.PARAGRAPH);
  }
}
