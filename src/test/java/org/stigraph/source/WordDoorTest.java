package org.stigraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordDoorTest {

  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  @TempDir Path folder = Path.of("");

  private List<SourceLine> lines(String body) throws IOException {
    Path file = folder.resolve("a.docx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      put(
          zip,
          "[Content_Types].xml",
          "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
              + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
              + "<Override PartName='/word/document.xml' ContentType='"
              + TYPE
              + "'/></Types>");
      put(
          zip,
          "_rels/.rels",
          "<Relationships xmlns='"
              + RELATIONS
              + "'><Relationship Id='d' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'"
              + " Target='word/document.xml'/></Relationships>");
      put(
          zip,
          "word/document.xml",
          "<w:document xmlns:w='" + W + "'><w:body>" + body + "</w:body></w:document>");
    }
    return new SourceReader().read(file).file().orElseThrow().lines();
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
}
