package org.stigraph.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong with files as they come, each with its code; none of it throws. */
class BadFilesTest {

  private static final Path FORMS = Path.of("src/test/resources/forms");
  private static final String SENTENCE = "海の観測は続く。これは文字を見分けるための文章です。";

  @TempDir Path folder = Path.of("");

  private interface Making {
    void make(PDDocument document) throws IOException;
  }

  private ReadResult read(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, bytes);
    return new SourceReader().read(file);
  }

  private static byte[] pdf(Making making) throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      making.make(document);
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static void page(PDDocument document, String words) throws IOException {
    PDPage page = new PDPage();
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.beginText();
      content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
      content.newLineAtOffset(72, 700);
      content.showText(words);
      content.endText();
    }
  }

  private static void refused(ReadResult result, String code, String word) {
    assertThat(result.file()).isEmpty();
    assertThat(result.problems()).extracting(Problem::code).containsExactly(code);
    assertThat(result.problems().get(0).message() + result.problems().get(0).hint()).contains(word);
  }

  @Test
  void pagesThatArePicturesAskForTextRecognition() throws IOException {
    byte[] bytes =
        pdf(
            document -> {
              PDPage page = new PDPage();
              document.addPage(page);
              BufferedImage image = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
              try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 600, 800);
              }
            });
    refused(read("a.pdf", bytes), "IN014", "OCR");
  }

  @Test
  void pdfThatWantsAPassword() throws IOException {
    byte[] bytes =
        pdf(
            document -> {
              page(document, "Report");
              document.protect(new StandardProtectionPolicy("o", "u", new AccessPermission()));
            });
    refused(read("a.pdf", bytes), "IN011", "password");
  }

  @Test
  void pdfWithoutPage() throws IOException {
    refused(read("a.pdf", pdf(document -> {})), "IN003", "no page");
  }

  @Test
  void pdfThatBreaksOff() throws IOException {
    byte[] whole = Files.readAllBytes(FORMS.resolve("report.pdf"));
    for (int part : new int[] {1, 2, 3}) {
      ReadResult result = read("a.pdf", Arrays.copyOf(whole, whole.length * part / 4));
      assertThat(result.problems()).isNotEmpty();
      assertThat(result.file()).isEmpty();
    }
  }

  @Test
  void twoThousandPagesAreRead() throws IOException {
    byte[] bytes =
        pdf(
            document -> {
              for (int i = 1; i <= 2000; i++) {
                page(document, "The programme of year " + i + " was evaluated.");
              }
            });
    ReadResult result = read("a.pdf", bytes);
    assertThat(result.file().orElseThrow().lines()).hasSize(2000);
  }

  @Test
  void morePagesThanMayBe() throws IOException {
    Path file = folder.resolve("a.pdf");
    Files.write(
        file,
        pdf(
            document -> {
              page(document, "One");
              page(document, "Two");
            }));
    Limits limits = new Limits(1 << 20, 1 << 20, 1, 1 << 20, 100, Duration.ofMinutes(1));
    refused(new SourceReader(limits).read(file), "IN010", "2 pages");
  }

  @Test
  void readingThatTakesTooLong() throws IOException {
    Path file = folder.resolve("a.pdf");
    Files.copy(FORMS.resolve("report.pdf"), file);
    Limits limits = new Limits(1 << 20, 1 << 20, 99, 1 << 20, 100, Duration.ZERO);
    refused(new SourceReader(limits).read(file), "IN013", "0 s");
  }

  @Test
  void aFewDamagedBytesDoNotMakeAnotherEncodingOfUtf8() throws IOException {
    byte[] whole = (SENTENCE + "\n").repeat(40).getBytes(StandardCharsets.UTF_8);
    whole[whole.length / 2] = (byte) 0xFF;
    ReadResult result = read("a.txt", whole);
    refused(result, "IN006", "UTF-8 with damaged characters");
    assertThat(result.problems().get(0).line()).isBetween(20, 21);
    refused(
        read("b.txt", (SENTENCE + "\n").getBytes(Charset.forName("EUC-JP"))), "IN006", "EUC-JP");
  }

  @Test
  void theLineOfTheFirstNulIsNamed() throws IOException {
    ReadResult result = read("a.txt", "海。\n波\0。\n".getBytes(StandardCharsets.UTF_8));
    refused(result, "IN004", "NUL");
    assertThat(result.problems().get(0).line()).isEqualTo(2);
    refused(read("b.txt", new byte[] {1, 0, 2, 0, 0, 0, (byte) 200, 0, 7}), "IN004", "binary");
  }

  @Test
  void aDayOfIssueThatIsNoneIsLeftOut() throws IOException {
    String text = "---\ntitle: 海\nissued: %s\n---\n" + SENTENCE + "\n";
    for (String date : new String[] {"昨日", "2024-02-31", "2024-13", "24-1-1"}) {
      ReadResult result = read("a.md", String.format(text, date).getBytes(StandardCharsets.UTF_8));
      assertThat(result.problems()).extracting(Problem::code).containsExactly("IN022");
      assertThat(result.problems().get(0).line()).isEqualTo(3);
      assertThat(result.file().orElseThrow().metadata().issued()).isEmpty();
    }
    for (String date : new String[] {"2024", "2024-02", "2024-02-29"}) {
      ReadResult result = read("a.md", String.format(text, date).getBytes(StandardCharsets.UTF_8));
      assertThat(result.problems()).isEmpty();
      assertThat(result.file().orElseThrow().metadata().issued()).contains(date);
    }
  }

  @Test
  void wordFileIsReadUnderAnyName() throws IOException {
    byte[] bytes = Files.readAllBytes(FORMS.resolve("report.docx"));
    assertThat(read("a.pdf", bytes).file().orElseThrow().format()).isEqualTo(Format.WORD);
    assertThat(read("b.txt", bytes).file().orElseThrow().format()).isEqualTo(Format.WORD);
  }

  @Test
  void zipBombIsRefused() throws IOException {
    refused(
        read("a.docx", office("word/document.xml", "<a>" + " ".repeat(90 << 20) + "</a>")),
        "IN010",
        "MB");
  }

  @Test
  void xmlEntitiesAreRefused() throws IOException {
    String xml =
        "<?xml version=\"1.0\"?><!DOCTYPE w:document [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
            + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + "<w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>";
    ReadResult result = read("a.docx", office("word/document.xml", xml));
    assertThat(result.file()).isEmpty();
    assertThat(result.problems()).extracting(Problem::code).containsExactly("IN020");
  }

  @Test
  void slidesWithBombOrEntitiesAreRefused() throws IOException {
    String type =
        "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";
    String name = "ppt/presentation.xml";
    String bomb = "<a>" + " ".repeat(90 << 20) + "</a>";
    refused(read("a.pptx", office(name, type, bomb)), "IN010", "MB");
    String entity =
        "<?xml version=\"1.0\"?><!DOCTYPE p:presentation [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
            + "<p:presentation xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\">&a;</p:presentation>";
    refused(read("a.pptx", office(name, type, entity)), "IN020", "entities");
  }

  private static byte[] office(String part, String xml) throws IOException {
    return office(
        part,
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        xml);
  }

  private static byte[] office(String part, String type, String xml) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
              + " Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
              + "<Override PartName=\"/"
              + part
              + "\" ContentType=\""
              + type
              + "\"/></Types>");
      put(
          zip,
          "_rels/.rels",
          "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"d\""
              + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\""
              + part
              + "\"/></Relationships>");
      put(zip, part, xml);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(xml.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void pageOfFiftyMegabytes() throws IOException {
    byte[] bytes = new byte[50 << 20];
    Arrays.fill(bytes, (byte) ' ');
    byte[] head = "<!DOCTYPE html><p>".getBytes(StandardCharsets.UTF_8);
    System.arraycopy(head, 0, bytes, 0, head.length);
    refused(read("a.html", bytes), "IN010", "50 MB");
  }

  @Test
  void pageOfTenThousandLevels() throws IOException {
    String html = "<!DOCTYPE html>" + "<div>".repeat(10_000) + "<p>" + SENTENCE;
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    assertThatCode(() -> read("a.html", bytes)).doesNotThrowAnyException();
    ReadResult result = read("a.html", bytes);
    boolean kept =
        result.file().isPresent()
            && result.file().get().lines().stream().anyMatch(line -> line.text().equals(SENTENCE));
    boolean told = result.problems().stream().anyMatch(problem -> problem.code().equals("IN010"));
    assertThat(kept || told).isTrue();
  }

  @Test
  void encodingsAreReadAsDeclaredOrAsTheyAre() throws IOException {
    for (String charset : new String[] {"Shift_JIS", "EUC-JP", "UTF-8", "ISO-2022-JP"}) {
      String html = "<html><head><meta charset=\"" + charset + "\"></head><body>" + SENTENCE;
      ReadResult result = read("a.html", html.getBytes(Charset.forName(charset)));
      assertThat(result.file().orElseThrow().lines().get(0).text()).as(charset).isEqualTo(SENTENCE);
      assertThat(result.problems()).as(charset).isEmpty();
    }
  }

  @Test
  void wrongDeclarationIsReported() throws IOException {
    String html = "<html><head><meta charset=\"Shift_JIS\"></head><body>" + SENTENCE;
    ReadResult result = read("a.html", html.getBytes(StandardCharsets.UTF_8));
    assertThat(result.file().orElseThrow().lines().get(0).text()).isEqualTo(SENTENCE);
    assertThat(result.problems()).extracting(Problem::code).containsExactly("IN021");
  }
}
