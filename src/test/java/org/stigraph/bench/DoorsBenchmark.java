package org.stigraph.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.sl.extractor.SlideShowExtractor;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.stigraph.parse.DocumentParser;
import org.stigraph.source.SourceReader;

/** The time from a file to its document, against the library's own reading of the same file. */
final class DoorsBenchmark {

  private static final Path FORMS = Path.of("src/test/resources/forms");
  private static final double MOST = 2;
  private static final int FEWEST = 15;
  private static final int ROUNDS = 25;

  /** How long a file is read before measuring, in milliseconds: a small one some thousand times. */
  private static final double WARM_UP = 4000;

  /** How a library alone takes the text out of a file. */
  private interface Library {
    String text(byte[] bytes) throws IOException;
  }

  void run(Consumer<Ratio> report) {
    compare("report.pdf", DoorsBenchmark::pdf, report);
    compare("report.docx", DoorsBenchmark::word, report);
    compare("deck.pptx", DoorsBenchmark::slides, report);
    site(report);
  }

  /**
   * The report as a ministry's site serves it: the page's own text is a fifth of some 60 kB, the
   * rest styles, scripts, menus and a foot.
   */
  private static void site(Consumer<Ratio> report) {
    try {
      String page = Files.readString(FORMS.resolve("report.html"));
      int head = page.indexOf("</head>");
      int main = page.indexOf("<main>");
      int end = page.indexOf("</main>") + "</main>".length();
      String style = ".box-%d .item { margin: 0 auto; padding: 4px 8px; color: #333; }\n";
      String whole =
          page.substring(0, head)
              + "<style>"
              + times(style, 70)
              + "</style>"
              + "<script>"
              + times("var m%d = document.getElementById('menu'); ", 80)
              + "</script>"
              + "</head><body>"
              + menu("gnavi", 150)
              + page.substring(main, end)
              + menu("sidenavi", 90)
              + menu("footnavi", 60)
              + "</body></html>";
      Path file = Files.createTempFile("site", ".html");
      Files.writeString(file, whole);
      String size = (Files.size(file) >> 10) + " kB of a site";
      compare("report.html, " + size, file, DoorsBenchmark::html, report);
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String menu(String name, int links) {
    String link =
        "<li class=\"menu-item depth-2\"><a class=\"menu-link\" href=\"/policy/%1$d/index.html\">"
            + "政策の分野%1$d</a></li>\n";
    return "<div id=\"" + name + "\" class=\"navi\"><ul>" + times(link, links) + "</ul></div>";
  }

  private static String times(String form, int times) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < times; i++) {
      text.append(form.formatted(i));
    }
    return text.toString();
  }

  private static void compare(String name, Library library, Consumer<Ratio> report) {
    compare(name, FORMS.resolve(name), library, report);
  }

  private static void compare(String name, Path file, Library library, Consumer<Ratio> report) {
    DocumentParser parser = new DocumentParser();
    SourceReader reader = new SourceReader();
    List<Runnable> tasks =
        List.of(
            () -> parser.parse(reader.read(file).file().orElseThrow()), () -> text(library, file));
    Timing.medians(FEWEST, ROUNDS, tasks);
    double once = tasks.stream().mapToDouble(Timing::once).sum();
    int warmUp = (int) Math.max(FEWEST, WARM_UP / once);
    double[] times = Timing.medians(warmUp, ROUNDS, tasks);
    String basis = String.format(Locale.ROOT, "%.1f ms, library alone %.1f ms", times[0], times[1]);
    report.accept(new Ratio(name + " to document / library", times[0] / times[1], MOST, basis));
  }

  private static void text(Library library, Path file) {
    try {
      if (library.text(Files.readAllBytes(file)).isBlank()) {
        throw new IllegalStateException("no text in " + file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String pdf(byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static String word(byte[] bytes) throws IOException {
    try (XWPFWordExtractor extractor =
        new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(bytes)))) {
      return extractor.getText();
    }
  }

  private static String slides(byte[] bytes) throws IOException {
    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(bytes));
        SlideShowExtractor<?, ?> extractor = new SlideShowExtractor<>(show)) {
      return extractor.getText();
    }
  }

  private static String html(byte[] bytes) {
    return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)).wholeText();
  }
}
