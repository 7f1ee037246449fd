package org.stigraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stigraph.document.Document;
import org.stigraph.document.FootnoteMarker;
import org.stigraph.parse.DocumentParser;

/** What PDF files say beside their words: where notes stand, how pages are called, how they run. */
class PdfDoorTest {

  private static final Path REPORT = Path.of("src/test/resources/forms/report.pdf");

  @TempDir Path folder = Path.of("");

  private interface Making {
    void make(PDDocument document) throws IOException;
  }

  private ReadResult made(Making making) throws IOException {
    try (PDDocument document = new PDDocument()) {
      making.make(document);
      return saved(document);
    }
  }

  private ReadResult saved(PDDocument document) throws IOException {
    Path file = folder.resolve("a.pdf");
    document.save(file.toFile());
    return new SourceReader().read(file);
  }

  private static Document parsed(ReadResult result) {
    return new DocumentParser().parse(result.file().orElseThrow()).document().orElseThrow();
  }

  /** A page of lines from the top, those that begin with # larger; {@code ^1^} is small, raised. */
  private static void page(PDDocument document, String... lines) throws IOException {
    PDPage page = new PDPage();
    document.addPage(page);
    PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.beginText();
      content.newLineAtOffset(72, 720);
      for (String line : lines) {
        boolean heading = line.startsWith("#");
        String[] parts = line.substring(heading ? 1 : 0).split("\\^", -1);
        for (int i = 0; i < parts.length; i++) {
          content.setFont(font, i % 2 == 1 ? 6 : heading ? 16 : 10);
          content.setTextRise(i % 2 == 1 ? 4 : 0);
          content.showText(parts[i]);
        }
        content.newLineAtOffset(0, heading ? -28 : -14);
      }
      content.endText();
    }
  }

  @Test
  void notesAtTheEndAreReachedFromEveryPage() throws IOException {
    Document document =
        parsed(
            made(
                made -> {
                  page(
                      made,
                      "#Cooperation on rivers",
                      "The ministry founded the programme in 2011^1^ and five countries joined it.",
                      "The council met again in the spring of the year after^2^.");
                  page(
                      made,
                      "#Outlook",
                      "A second phase of the programme is planned by all who take part^3^.",
                      "#Notes",
                      "1 Ministry of Rivers, Outline of the programme, 2011.",
                      "2 Council on Rivers, Minutes of the second meeting, 2012, with a list of all",
                      "who took part in it.",
                      "3 Ministry of Rivers, Plan for the second phase, 2014.");
                }));
    assertThat(document.footnotes())
        .extracting(note -> document.text().slice(note.span()))
        .containsExactly(
            "Ministry of Rivers, Outline of the programme, 2011.",
            "Council on Rivers, Minutes of the second meeting, 2012, with a list of all who took part in"
                + " it.",
            "Ministry of Rivers, Plan for the second phase, 2014.");
    assertThat(document.markers()).extracting(FootnoteMarker::label).containsExactly("1", "2", "3");
    assertThat(document.markers()).allMatch(marker -> marker.footnote().isPresent());
    assertThat(document.text().value()).contains("in 2011 and five").doesNotContain("20111");
  }

  @Test
  void noteWithoutNumberAmongThoseAtTheFootIsOneOfItsOwn() throws IOException {
    Document document =
        parsed(
            made(
                made ->
                    page(
                        made,
                        "#Cooperation on rivers",
                        "The ministry founded the programme in 2011^1^ and five countries joined it.",
                        "The council met again in the spring of the year after, and in autumn too,",
                        "and those who took part agreed on what to measure and how often to do it.",
                        "^1 Ministry of Rivers, Outline of the programme, 2011.^",
                        "^Note: Only the two largest rivers are covered.^",
                        "^2 Council on Rivers, Minutes, 2012.^")));
    assertThat(document.footnotes())
        .extracting(note -> document.text().slice(note.span()))
        .containsExactly(
            "Ministry of Rivers, Outline of the programme, 2011.",
            "Note: Only the two largest rivers are covered.",
            "Council on Rivers, Minutes, 2012.");
  }

  @Test
  void pagesKeepTheirLabels() throws IOException {
    try (PDDocument document = Loader.loadPDF(REPORT.toFile())) {
      PDPageLabels labels = new PDPageLabels(document);
      PDPageLabelRange front = new PDPageLabelRange();
      front.setStyle(PDPageLabelRange.STYLE_ROMAN_LOWER);
      front.setStart(4);
      labels.setLabelItem(0, front);
      document.getDocumentCatalog().setPageLabels(labels);
      ReadResult read = saved(document);
      assertThat(read.file().orElseThrow().pageLabels())
          .containsExactly("iv", "v", "vi", "vii", "viii");
      Document parsed = parsed(read);
      assertThat(parsed.original().words(parsed.units().get(0).place())).isEqualTo("page 1 (iv)");
    }
  }

  @Test
  void glyphsWithoutCharactersAreToldFromText() throws IOException {
    try (PDDocument document = Loader.loadPDF(REPORT.toFile())) {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          page.getResources().getFont(name).getCOSObject().removeItem(COSName.TO_UNICODE);
        }
      }
      ReadResult read = saved(document);
      assertThat(read.file()).isEmpty();
      assertThat(read.problems()).extracting(Problem::code).containsExactly("IN015");
      assertThat(read.problems().get(0).hint()).contains("OCR");
    }
  }

  @Test
  void textFromTopToBottomIsRefused() throws IOException {
    ReadResult read =
        made(
            document -> {
              PDPage page = new PDPage();
              document.addPage(page);
              try (InputStream font =
                      PDFont.class.getResourceAsStream(
                          "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf");
                  PDPageContentStream content = new PDPageContentStream(document, page)) {
                PDFont vertical =
                    PDType0Font.loadVertical(
                        document, new TTFParser().parse(new RandomAccessReadBuffer(font)), true);
                content.beginText();
                content.setFont(vertical, 12);
                content.newLineAtOffset(500, 720);
                content.showText("The council met in spring.");
                content.endText();
              }
            });
    assertThat(read.file()).isEmpty();
    assertThat(read.problems()).extracting(Problem::code).containsExactly("IN016");
  }

  @Test
  void fileThatIsWrittenWhileItIsReadIsRefused() throws Exception {
    Path file = folder.resolve("growing.txt");
    Files.writeString(file, "始まりの一文である。\n".repeat(200_000));
    AtomicBoolean done = new AtomicBoolean();
    Future<?> writing =
        ForkJoinPool.commonPool()
            .submit(
                () -> {
                  while (!done.get()) {
                    Files.writeString(file, "続きの一文。\n", StandardOpenOption.APPEND);
                  }
                  return file;
                });
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < 50 && !codes.contains("IN019"); i++) {
      new SourceReader().read(file).problems().forEach(problem -> codes.add(problem.code()));
    }
    done.set(true);
    writing.get(10, TimeUnit.SECONDS);
    assertThat(codes).contains("IN019");
  }

  private static void show(PDPageContentStream content, float x, float y, float size, String words)
      throws IOException {
    content.beginText();
    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), size);
    content.newLineAtOffset(x, y);
    content.showText(words);
    content.endText();
  }

  private static List<String> texts(ReadResult result) {
    return result.file().orElseThrow().lines().stream().map(SourceLine::text).toList();
  }

  @Test
  void figuresDrawnLaterStandInTheGapLeftForThem() throws IOException {
    PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    float behind = 72 + font.getStringWidth("founded in 2011") / 100;
    ReadResult result =
        made(
            made -> {
              PDPage page = new PDPage();
              made.addPage(page);
              try (PDPageContentStream content = new PDPageContentStream(made, page)) {
                show(content, 72, 700, 10, "founded in 2011");
                show(content, behind + 7, 700, 10, "and joined by five");
                show(content, behind + 1, 704, 10, "1");
              }
            });
    SourceLine line = result.file().orElseThrow().lines().get(0);
    assertThat(line.text()).startsWith("founded in 20111").endsWith("and joined by five");
    assertThat(line.look().orElseThrow().marks())
        .containsExactly(new Mark(15, 16, Mark.Kind.RAISED, ""));
  }

  @Test
  void tableIsReadByTheRulesBetweenItsRows() throws IOException {
    ReadResult result =
        made(
            made -> {
              PDPage page = new PDPage();
              made.addPage(page);
              try (PDPageContentStream content = new PDPageContentStream(made, page)) {
                String[][] rows = {
                  {"Year", "Programme", ""},
                  {"2021", "Rivers of", "the north"},
                  {"2023", "Lakes", ""}
                };
                for (int r = 0; r < 3; r++) {
                  show(content, 76, 700 - r * 40, 10, rows[r][0]);
                  show(content, 200, 700 - r * 40, 10, rows[r][1]);
                  show(content, 200, 688 - r * 40, 10, rows[r][2] + " ");
                  content.moveTo(72, 680 - r * 40);
                  content.lineTo(400, 680 - r * 40);
                  content.stroke();
                }
                content.addRect(72, 560, 328, 150);
                content.clip();
              }
            });
    assertThat(texts(result))
        .containsExactly("Year\tProgramme", "2021\tRivers of the north", "2023\tLakes");
  }

  @Test
  void textBoxesOfASlideAreReadOneByOne() throws IOException {
    ReadResult result =
        made(
            made -> {
              PDPage page = new PDPage(new PDRectangle(720, 405));
              made.addPage(page);
              try (PDPageContentStream content = new PDPageContentStream(made, page)) {
                show(content, 400, 250, 14, "Right one");
                show(content, 400, 234, 14, "goes on");
                show(content, 60, 234, 14, "as well");
                show(content, 60, 250, 14, "Left one");
                show(content, 60, 350, 28, "Sharing the work");
              }
            });
    assertThat(texts(result))
        .containsExactly("Sharing the work", "Left one", "as well", "Right one", "goes on");
  }

  @Test
  void notesOnTheLastPageNeedNoHeading() throws IOException {
    Document document =
        parsed(
            made(
                made -> {
                  page(
                      made,
                      "#Cooperation on rivers",
                      "The ministry founded the programme in 2011^1^ and five countries joined it.",
                      "The council met again in the spring of the year after^2^.");
                  page(
                      made,
                      "1 Ministry of Rivers, Outline of the programme, 2011.",
                      "2 Council on Rivers, Minutes of the second meeting, 2012.");
                }));
    assertThat(document.markers()).allMatch(marker -> marker.footnote().isPresent()).hasSize(2);
    assertThat(document.footnotes()).hasSize(2);
  }
}
