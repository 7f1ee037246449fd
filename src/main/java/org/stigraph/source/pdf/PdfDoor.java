package org.stigraph.source.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.stigraph.source.Door;
import org.stigraph.source.Format;
import org.stigraph.source.Limits;
import org.stigraph.source.Opened;
import org.stigraph.source.Problem;
import org.stigraph.source.Refusal;
import org.stigraph.source.Severity;

/** Opens PDF files. */
public final class PdfDoor implements Door {

  private static final String OCR =
      "Recognise its text first (OCR), as with: ocrmypdf -l jpn IN.pdf OUT.pdf.";

  @Override
  public Opened open(String name, byte[] bytes, Limits limits) throws Refusal {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return read(name, document, limits);
    } catch (InvalidPasswordException e) {
      throw new Refusal(
          "IN011",
          "is encrypted: it opens with a password only",
          "Save it without password and load that.");
    } catch (IOException | RuntimeException e) {
      if (e.getCause() instanceof Refusal refusal) {
        throw refusal;
      }
      String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      throw new Refusal(
          "IN012",
          "is a damaged PDF file: " + firstLine(why),
          "Download it again, or open it in a viewer and save it anew.");
    }
  }

  private static Opened read(String name, PDDocument document, Limits limits)
      throws IOException, Refusal {
    int pages = document.getNumberOfPages();
    if (pages == 0) {
      throw new Refusal("IN003", "has no page", "Check that the file is whole.");
    }
    if (pages > limits.pages()) {
      throw new Refusal(
          "IN010",
          "has " + pages + " pages; the limit is " + limits.pages(),
          "Split it into volumes.");
    }
    PageLines lines = new PageLines();
    Census census = new Census(pages);
    PageScan scan =
        new PageScan(
            (number, page) -> {
              check(limits, lines);
              census.count(number, page);
              PDPage leaf = document.getPage(number - 1);
              lines.add(number, page, new PageLinks(leaf, page.height()));
            });
    scan.scan(document);
    census.check();
    return new Opened(
        Format.PDF,
        lines.lines(),
        PdfMetadata.of(document, lines.lines()),
        pages,
        PdfMetadata.labels(document),
        census.problems(name));
  }

  /** Stops the scan by an exception that it lets through. */
  private static void check(Limits limits, PageLines lines) throws IOException {
    try {
      limits.checkTime();
      if (lines.characters() > limits.characters()) {
        throw new Refusal(
            "IN010",
            "holds more than " + limits.characters() + " characters, which is the limit",
            "Split it into volumes.");
      }
    } catch (Refusal e) {
      throw new IOException(e);
    }
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("").strip();
  }

  /** What the pages hold, glyphs and pictures counted. */
  private static final class Census {

    private final int pages;
    private final List<Integer> empty = new ArrayList<>();
    private final List<Integer> turned = new ArrayList<>();
    private long shown;
    private long unmapped;
    private long vertical;

    Census(int pages) {
      this.pages = pages;
    }

    void count(int number, PageScan page) {
      shown += page.shown();
      unmapped += page.unmapped();
      vertical += page.vertical();
      if (page.shown() == 0 && page.hasPictures()) {
        empty.add(number);
      }
      if (page.left() > 0) {
        turned.add(number);
      }
    }

    void check() throws Refusal {
      if (shown < 5L * pages && !empty.isEmpty()) {
        throw new Refusal("IN014", "is scanned: its pages are pictures without text", OCR);
      }
      if (shown == 0) {
        throw new Refusal("IN003", "holds no text", "Check that the file is whole.");
      }
      if (unmapped * 5 > shown) {
        throw new Refusal(
            "IN015",
            "does not say what its characters are: "
                + unmapped * 100 / shown
                + " % of its glyphs have no Unicode",
            "Save it anew with fonts embedded with Unicode mapping, or recognise its text (OCR).");
      }
      if (vertical * 2 > shown) {
        throw new Refusal(
            "IN016",
            "is set vertically, which is not read",
            "Load a horizontal edition, or its text.");
      }
    }

    List<Problem> problems(String name) {
      List<Problem> problems = new ArrayList<>();
      warn(problems, name, "IN017", empty, "are pictures without text and are left out", OCR);
      warn(
          problems,
          name,
          "IN018",
          turned,
          "hold text set sideways, which is left out",
          "Turn that text and load the file again if it matters.");
      return problems;
    }

    private static void warn(
        List<Problem> problems,
        String name,
        String code,
        List<Integer> pages,
        String what,
        String hint) {
      if (!pages.isEmpty()) {
        String list =
            pages.stream().limit(10).map(String::valueOf).collect(Collectors.joining(", "))
                + (pages.size() > 10 ? " …" : "");
        problems.add(
            Problem.ofFile(code, Severity.WARNING, name, "pages " + list + " " + what, hint));
      }
    }
  }
}
