package org.stigraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report as a ministry has it on the web goes in; a fact of it leads back to page and source. */
class DownloadedReportTest {

  private static final Path FORMS = Path.of("src/test/resources/forms");

  @TempDir private Path folder = Path.of("");

  private static String run(Object... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    String[] args = List.of(words).stream().map(Object::toString).toArray(String[]::new);
    assertThat(Main.run(args, stream, stream)).as(List.of(args).toString()).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }

  /** The report, its first two pages called i and ii, the others 1, 2 and so on. */
  private Path report() throws IOException {
    Path file = folder.resolve("report.pdf");
    try (PDDocument document = Loader.loadPDF(FORMS.resolve("report.pdf").toFile())) {
      PDPageLabels labels = new PDPageLabels(document);
      PDPageLabelRange front = new PDPageLabelRange();
      front.setStyle(PDPageLabelRange.STYLE_ROMAN_LOWER);
      labels.setLabelItem(0, front);
      PDPageLabelRange rest = new PDPageLabelRange();
      rest.setStyle(PDPageLabelRange.STYLE_DECIMAL);
      labels.setLabelItem(2, rest);
      document.getDocumentCatalog().setPageLabels(labels);
      document.save(file.toFile());
    }
    Files.writeString(
        folder.resolve("report.meta.yaml"), "url: https://www.example.go.jp/kaiiki/report.pdf\n");
    return file;
  }

  /** What a graph says of format and pages, each once. */
  private static List<String> said(Path graph) throws IOException {
    Pattern statement = Pattern.compile("(?:elements/1.1/format|pageCount|pageLabel)> \"[^\"]*\"");
    return statement
        .matcher(Files.readString(graph))
        .results()
        .map(MatchResult::group)
        .distinct()
        .toList();
  }

  @Test
  void factLeadsToItsPageAndFootnote() throws IOException {
    Path database = folder.resolve("db");
    Path file = report();
    Path out = folder.resolve("graph.nq");
    run("load", file, "--db", database, "--out", out);
    assertThat(run("trace", "みなと共同研究プログラム", "--db", database))
        .contains("(report), page 2 (ii), line ")
        .contains("  https://www.example.go.jp/kaiiki/report.pdf#page=2\n")
        .contains("[10] 国土交通省「みなと共同研究プログラム公募要領」（2020年4月）")
        .contains("→ みなと共同研究プログラム公募要領 — 国土交通省 — 2020-04");
    assertThat(said(out))
        .contains(
            "elements/1.1/format> \"application/pdf\"",
            "pageCount> \"5\"",
            "pageLabel> \"ii\"",
            "pageLabel> \"1\"");
    assertThat(run("explain", file)).contains("  place     page 1 (i)\n");
  }

  @Test
  void slideIsNamed() throws IOException {
    Path deck = Files.copy(FORMS.resolve("deck.pptx"), folder.resolve("deck.pptx"));
    assertThat(run("trace", "極域科学参与", "--from", deck)).contains("(deck), slide 2, line ");
  }
}
