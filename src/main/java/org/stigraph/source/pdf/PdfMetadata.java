package org.stigraph.source.pdf;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.stigraph.source.Metadata;
import org.stigraph.source.SourceLine;

/**
 * Title, publisher and date that a PDF file holds about itself, where they are sane: programs write
 * file names for titles, persons for publishers and the day of conversion for the date.
 */
final class PdfMetadata {

  private static final Pattern GARBAGE =
      Pattern.compile(
          "(?i).*\\.(?:docx?|pptx?|xlsx?|jtd|pdf|indd|txt|rtf|ai)\\s*$|\\s*(?:microsoft|powerpoint|untitled|無題|名称未設定|文書\\s*[0-9]*|document\\s*[0-9]*|スライド\\s*[0-9]*).*");
  private static final String[] BODIES = {
    "省", "庁", "府", "院", "局", "機構", "委員会", "本部", "会議", "協会", "研究所", "大学", "財団", "事務局", "センター"
  };

  private PdfMetadata() {}

  /**
   * Reads them.
   *
   * @param lines the document's lines, whose first page bears a date out
   */
  static Metadata of(PDDocument document, List<SourceLine> lines) {
    PDDocumentInformation info = document.getDocumentInformation();
    Optional<String> title =
        given(info.getTitle()).filter(text -> !GARBAGE.matches(text) && text.length() >= 4);
    Optional<String> author = given(info.getAuthor()).filter(PdfMetadata::isBody);
    return Metadata.told(
        title,
        author,
        date(info.getCreationDate(), lines),
        given(document.getDocumentCatalog().getLanguage()),
        Optional.empty());
  }

  private static Optional<String> given(String text) {
    return Optional.ofNullable(text).map(String::strip).filter(one -> !one.isEmpty());
  }

  private static boolean isBody(String name) {
    for (String body : BODIES) {
      if (name.endsWith(body)) {
        return true;
      }
    }
    return false;
  }

  /** The day on which the file was made, if a page near the beginning prints its year and month. */
  private static Optional<String> date(Calendar made, List<SourceLine> lines) {
    if (made == null) {
      return Optional.empty();
    }
    int year = made.get(Calendar.YEAR);
    int month = made.get(Calendar.MONTH) + 1;
    String era = year == 2019 ? "元" : String.valueOf(year - 2018);
    Pattern printed =
        Pattern.compile("(?:" + year + "|令和" + era + ")年?[./年]?0?" + month + "(?:月|[./-]).*");
    for (SourceLine line : lines.subList(0, Math.min(40, lines.size()))) {
      String text =
          java.text.Normalizer.normalize(line.text(), java.text.Normalizer.Form.NFKC)
              .replace(" ", "");
      if (printed.matcher(text).find()) {
        return Optional.of(
            String.format(
                Locale.ROOT, "%04d-%02d-%02d", year, month, made.get(Calendar.DAY_OF_MONTH)));
      }
    }
    return Optional.empty();
  }

  /** The labels of the pages, where they are not their numbers. */
  static List<String> labels(PDDocument document) {
    try {
      PDPageLabels labels = document.getDocumentCatalog().getPageLabels();
      if (labels == null) {
        return List.of();
      }
      List<String> found = new ArrayList<>(List.of(labels.getLabelsByPageIndices()));
      boolean differs = false;
      for (int i = 0; i < found.size(); i++) {
        found.set(i, found.get(i) == null ? "" : found.get(i));
        differs |= !found.get(i).equals(String.valueOf(i + 1));
      }
      return differs ? found : List.of();
    } catch (java.io.IOException | RuntimeException e) {
      return List.of();
    }
  }
}
