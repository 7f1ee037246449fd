package org.stigraph.source.office;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFDiagram;
import org.apache.poi.xslf.usermodel.XSLFHyperlink;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.stigraph.source.LineRole;
import org.stigraph.source.LineSink;
import org.stigraph.source.Mark;
import org.stigraph.source.MarkedText;
import org.stigraph.source.Refusal;

/**
 * Writes slides as lines: title, then what stands on it from top to bottom, then its notes page.
 */
final class SlideShow {

  private static final Set<Placeholder> TITLES =
      Set.of(Placeholder.TITLE, Placeholder.CENTERED_TITLE, Placeholder.VERTICAL_TEXT_TITLE);
  private static final Set<Placeholder> FURNITURE =
      Set.of(
          Placeholder.SLIDE_NUMBER, Placeholder.DATETIME, Placeholder.FOOTER, Placeholder.HEADER);

  private final LineSink sink;
  private int tables;
  private int unread;

  SlideShow(LineSink sink) {
    this.sink = sink;
  }

  /** How many charts stand on the slides, whose words are not read. */
  int unread() {
    return unread;
  }

  void read(XMLSlideShow show) throws Refusal {
    int number = 0;
    for (XSLFSlide slide : show.getSlides()) {
      number++;
      slide(slide, number);
    }
  }

  private void slide(XSLFSlide slide, int number) throws Refusal {
    SlideShapes order = new SlideShapes();
    List<XSLFShape> shapes = order.ordered(slide.getShapes());
    MarkedText title = new MarkedText();
    for (XSLFShape shape : shapes) {
      if (shape instanceof XSLFTextShape text && isOf(text, TITLES)) {
        title.append(title.length() == 0 ? "" : " ").append(flat(text));
      }
    }
    sink.add(LineRole.SLIDE, 0, "", number, false, title);
    for (XSLFShape shape : shapes) {
      if (shape instanceof XSLFTable table) {
        table(table, number);
      } else if (shape instanceof XSLFTextShape text
          && !isOf(text, TITLES)
          && !isOf(text, FURNITURE)) {
        text(text, number);
      }
    }
    unread += order.unread();
    for (XSLFDiagram diagram : order.diagrams()) {
      diagram(diagram, slide, number);
    }
    notes(slide.getNotes(), number);
  }

  private void diagram(XSLFDiagram diagram, XSLFSlide slide, int number) throws Refusal {
    List<String> words =
        DiagramWords.of(slide.getPackagePart(), diagram.getXmlObject().getDomNode());
    unread += words.isEmpty() ? 1 : 0;
    for (String one : words) {
      sink.add(LineRole.ITEM, 1, "", number, false, MarkedText.of(one));
    }
  }

  private static boolean isOf(XSLFTextShape text, Set<Placeholder> kinds) {
    Placeholder kind = text.getTextType();
    return kind != null && kinds.contains(kind);
  }

  private void text(XSLFTextShape shape, int slide) throws Refusal {
    ItemNumbers numbers = new ItemNumbers();
    for (XSLFTextParagraph paragraph : shape.getTextParagraphs()) {
      MarkedText text = words(paragraph);
      if (text.isBlank()) {
        continue;
      }
      boolean item = paragraph.isBullet() || paragraph.getIndentLevel() > 0;
      int level = item ? paragraph.getIndentLevel() + 1 : 0;
      MarkedText shown = MarkedText.of(numbers.before(paragraph)).append(text);
      LineRole role = item ? LineRole.ITEM : LineRole.LINE;
      sink.add(role, level, "", slide, isBold(paragraph), shown);
    }
  }

  private static boolean isBold(XSLFTextParagraph paragraph) {
    return paragraph.getTextRuns().stream().allMatch(XSLFTextRun::isBold);
  }

  private static MarkedText words(XSLFTextParagraph paragraph) {
    MarkedText text = new MarkedText();
    for (XSLFTextRun run : paragraph.getTextRuns()) {
      int from = text.length();
      String raw = Optional.ofNullable(run.getRawText()).orElse("");
      text.append(raw.replace('\u000B', '\n').replace('\r', '\n'));
      XSLFHyperlink link = raw.isBlank() ? null : run.getHyperlink();
      String address = link == null ? null : link.getAddress();
      if (address != null && address.startsWith("http")) {
        text.mark(from, Mark.Kind.LINK, address);
      }
      if (run.isSuperscript() && !raw.isBlank()) {
        text.mark(from, Mark.Kind.RAISED, "");
      }
    }
    return text;
  }

  private static MarkedText flat(XSLFTextShape shape) {
    MarkedText text = new MarkedText();
    for (XSLFTextParagraph paragraph : shape.getTextParagraphs()) {
      text.append(text.length() == 0 ? "" : "\n").append(words(paragraph));
    }
    return text.flat();
  }

  private void table(XSLFTable table, int slide) throws Refusal {
    tables++;
    boolean first =
        table.getCTTable().getTblPr() != null && table.getCTTable().getTblPr().getFirstRow();
    for (XSLFTableRow row : table.getRows()) {
      MarkedText text = new MarkedText();
      boolean begun = false;
      for (XSLFTableCell cell : row.getCells()) {
        text.append(begun ? "\t" : "");
        begun = true;
        text.append(cell.isMerged() ? new MarkedText() : flat(cell));
      }
      sink.add(LineRole.ROW, first ? 1 : 0, "t" + tables, slide, false, text);
      first = false;
    }
  }

  private void notes(XSLFNotes notes, int slide) throws Refusal {
    if (notes == null) {
      return;
    }
    for (XSLFShape shape : notes.getShapes()) {
      if (shape instanceof XSLFTextShape text && text.getTextType() == Placeholder.BODY) {
        for (XSLFTextParagraph paragraph : text.getTextParagraphs()) {
          sink.add(LineRole.PARAGRAPH, 0, "", slide, false, words(paragraph));
        }
      }
    }
  }
}
