package org.stigraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceReaderTest {

  private static final String TEXT = "海の観測は続く。\n二行目の文である。これは文字を見分けるための文章です。\n";

  @TempDir Path folder = Path.of("");

  private ReadResult read(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, bytes);
    return new SourceReader().read(file);
  }

  private ReadResult read(String name, String text) throws IOException {
    return read(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Problem only(ReadResult result) {
    assertThat(result.file()).isEmpty();
    assertThat(result.problems()).hasSize(1);
    Problem problem = result.problems().get(0);
    assertThat(problem.isError()).isTrue();
    assertThat(problem.hint()).isNotEmpty();
    return problem;
  }

  @Test
  void linesKeepTheirNumbers() throws IOException {
    SourceFile file = read("a.txt", "一\r\n二\r三\n\n五").file().orElseThrow();
    assertThat(file.lines())
        .containsExactly(
            new SourceLine(1, "一"),
            new SourceLine(2, "二"),
            new SourceLine(3, "三"),
            new SourceLine(4, ""),
            new SourceLine(5, "五"));
    assertThat(file.stem()).isEqualTo("a");
    assertThat(file.extension()).isEqualTo("txt");
  }

  @Test
  void byteOrderMarkGoesAndTextIsComposed() throws IOException {
    SourceFile file = read("a.txt", "\uFEFFか\u3099く").file().orElseThrow();
    assertThat(file.lines().get(0).text()).isEqualTo("がく");
  }

  @Test
  void missingFileIsReported() {
    Problem problem = only(new SourceReader().read(folder.resolve("none.txt")));
    assertThat(problem.code()).isEqualTo("IN001");
  }

  @Test
  void directoryIsReported() {
    assertThat(only(new SourceReader().read(folder)).code()).isEqualTo("IN002");
  }

  @Test
  void emptyFileIsReported() throws IOException {
    assertThat(only(read("a.txt", "")).code()).isEqualTo("IN003");
    assertThat(only(read("b.txt", " \n　\n")).code()).isEqualTo("IN003");
    assertThat(only(read("c.md", "---\ntitle: a\n---\n")).code()).isEqualTo("IN003");
  }

  @Test
  void binaryFileIsReported() throws IOException {
    assertThat(only(read("a.txt", new byte[] {7, 0, 1, 2, 0, 1, 5, 0, 9, 3})).code())
        .isEqualTo("IN004");
  }

  @ParameterizedTest
  @CsvSource({
    "Shift_JIS,Shift_JIS",
    "EUC-JP,EUC-JP",
    "ISO-2022-JP,ISO-2022-JP",
    "UTF-16LE,UTF-16LE",
    "UTF-16BE,UTF-16BE",
    "UTF-16,UTF-16BE"
  })
  void otherEncodingIsNamed(String charset, String named) throws IOException {
    Problem problem = only(read("a.txt", TEXT.getBytes(Charset.forName(charset))));
    assertThat(problem.code()).isEqualTo("IN006");
    assertThat(problem.message()).contains(named);
    assertThat(problem.hint()).contains("iconv");
  }

  @Test
  void lineOfTheFirstBadByteIsGiven() throws IOException {
    byte[] good = "一\n二\n三".getBytes(StandardCharsets.UTF_8);
    byte[] bytes = java.util.Arrays.copyOf(good, good.length + 2);
    bytes[good.length] = (byte) 0x83;
    bytes[good.length + 1] = (byte) 0x65;
    assertThat(only(read("a.txt", bytes)).line()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({
    "'PK\u0003\u0004 xl/workbook',IN005,Excel",
    "'PK\u0003\u0004 other',IN005,zip",
    "'{\\rtf1 text}',IN005,RTF",
    "%PDF-1.7 abc,IN012,PDF",
    "'PK\u0003\u0004 word/document.xml',IN012,Office",
    "'PK\u0003\u0004 ppt/presentation.xml',IN012,Office"
  })
  void otherKindIsToldByContent(String content, String code, String kind) throws IOException {
    Problem problem = only(read("a.txt", content));
    assertThat(problem.code()).isEqualTo(code);
    assertThat(problem.message()).contains(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><p>海の観測は続く。",
        "<html><body>海の観測は続く。",
        "\n<!-- a --> <!-- b -->\n<!doctype HTML><body><p>海の観測は続く。</p>",
        "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><body>海の観測は続く。</body></html>"
      })
  void pageIsToldByContent(String content) throws IOException {
    SourceFile file = read("a.txt", content).file().orElseThrow();
    assertThat(file.format()).isEqualTo(Format.HTML);
    assertThat(file.lines()).extracting(SourceLine::text).containsExactly("海の観測は続く。");
  }

  @Test
  void textThatSpeaksOfPdfIsText() throws IOException {
    SourceFile file = read("a.txt", "形式の名は\n%PDF-1.7 で始まる。\n").file().orElseThrow();
    assertThat(file.format()).isEqualTo(Format.TEXT);
  }

  @Test
  void frontMatterIsMetadata() throws IOException {
    String text = "---\nid: sea\ntitle: '海: その一'\nissued: 2024-05\ndigestOf: umi\n---\n本文である。\n";
    SourceFile file = read("a.txt", text).file().orElseThrow();
    assertThat(file.metadata().id()).contains("sea");
    assertThat(file.metadata().title()).contains("海: その一");
    assertThat(file.metadata().issued()).contains("2024-05");
    assertThat(file.metadata().digestOf()).contains("umi");
    assertThat(file.lines()).containsExactly(new SourceLine(7, "本文である。"));
  }

  @Test
  void sideFileFillsWhatFrontMatterLeavesOpen() throws IOException {
    Files.writeString(folder.resolve("a.meta.yaml"), "id: side\npublisher: 海洋庁\n");
    SourceFile file = read("a.md", "---\nid: front\n---\n本文。").file().orElseThrow();
    assertThat(file.metadata().id()).contains("front");
    assertThat(file.metadata().publisher()).contains("海洋庁");
  }

  @Test
  void badFrontMatterNamesItsLine() throws IOException {
    Problem problem = only(read("a.md", "---\nid: a\ntitle: [x\n---\n本文。"));
    assertThat(problem.code()).isEqualTo("IN007");
    assertThat(problem.line()).isBetween(2, 4);
    assertThat(only(read("b.md", "---\n一つの文\n---\n本文。")).code()).isEqualTo("IN007");
    assertThat(only(read("c.md", "---\nid: [a, b]\n---\n本文。")).line()).isEqualTo(2);
    assertThat(only(read("d.md", "---\nid: a\n本文。")).message()).contains("never end");
  }

  @Test
  void whetherATextMayBeShownIsTrueOrFalseAndNothingElse() throws IOException {
    assertThat(read("a.md", "---\nid: a\n---\n本文。").file().orElseThrow().metadata().textShown())
        .isTrue();
    assertThat(
            read("b.md", "---\ntextShown: false\n---\n本文。")
                .file()
                .orElseThrow()
                .metadata()
                .textShown())
        .isFalse();
    Problem problem = only(read("c.md", "---\ntextShown: nein\n---\n本文。"));
    assertThat(problem.code()).isEqualTo("IN007");
    assertThat(problem.isError()).isTrue();
    assertThat(problem.line()).isEqualTo(2);
  }

  @Test
  void unknownKeyIsAWarning() throws IOException {
    ReadResult result = read("a.md", "---\nid: a\nauthor: b\n---\n本文。");
    assertThat(result.file()).isPresent();
    assertThat(result.problems()).extracting(Problem::code).containsExactly("IN009");
    assertThat(result.problems().get(0).line()).isEqualTo(3);
  }

  @Test
  void rulerAtTheTopIsNoFrontMatter() throws IOException {
    SourceFile file = read("a.txt", "---\n\n本文である。").file().orElseThrow();
    assertThat(file.lines()).hasSize(3);
    assertThat(file.metadata()).isEqualTo(Metadata.none());
    assertThat(List.of(file.path())).allMatch(path -> path.endsWith("a.txt"));
  }
}
