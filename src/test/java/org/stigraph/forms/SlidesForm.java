package org.stigraph.forms;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/**
 * A master as a PowerPoint file: a slide for each heading, items in its body, tables, text boxes.
 */
final class SlidesForm {

  private SlidesForm() {}

  static byte[] of(Master master) throws IOException {
    try (XMLSlideShow show = new XMLSlideShow();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      List<Master.Piece> pieces = master.pieces();
      int from = 0;
      for (int i = 1; i <= pieces.size(); i++) {
        if (i == pieces.size() || pieces.get(i).kind() == Master.Kind.HEADING) {
          slide(show, pieces.get(from).text(), pieces.subList(from + 1, i));
          from = i;
        }
      }
      show.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static void slide(XMLSlideShow show, String title, List<Master.Piece> pieces) {
    XSLFSlideMaster master = show.getSlideMasters().get(0);
    boolean items = pieces.stream().anyMatch(piece -> piece.kind() == Master.Kind.ITEM);
    SlideLayout layout = items ? SlideLayout.TITLE_AND_CONTENT : SlideLayout.TITLE_ONLY;
    XSLFSlide slide = show.createSlide(master.getLayout(layout));
    slide.getPlaceholder(0).setText(title);
    if (items) {
      XSLFTextShape body = slide.getPlaceholder(1);
      body.clearText();
      pieces.stream()
          .filter(piece -> piece.kind() == Master.Kind.ITEM)
          .forEach(piece -> item(body, piece));
    }
    List<Master.Piece> rows = new ArrayList<>(pieces);
    rows.removeIf(piece -> piece.kind() != Master.Kind.ROW);
    if (!rows.isEmpty()) {
      table(slide, rows);
    }
    for (Master.Piece piece : pieces) {
      if (piece.kind() == Master.Kind.PARAGRAPH) {
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(new java.awt.Rectangle(60, 400, 600, 40));
        box.setText(piece.text());
        box.getTextParagraphs().get(0).getTextRuns().get(0).setFontSize(16.0);
      }
    }
  }

  private static void item(XSLFTextShape body, Master.Piece piece) {
    XSLFTextParagraph paragraph = body.addNewTextParagraph();
    paragraph.setIndentLevel(piece.level() - 1);
    paragraph.addNewTextRun().setText(piece.text());
    paragraph.getTextRuns().get(0).setFontSize(piece.level() == 1 ? 20.0 : 17.0);
  }

  private static void table(XSLFSlide slide, List<Master.Piece> rows) {
    XSLFTable table = slide.createTable();
    table.setAnchor(new java.awt.Rectangle(60, 150, 600, 200));
    for (Master.Piece row : rows) {
      XSLFTableRow line = table.addRow();
      line.setHeight(36);
      row.cells().forEach(cell -> line.addCell().setText(cell));
    }
    for (int i = 0; i < rows.get(0).cells().size(); i++) {
      table.setColumnWidth(i, 190);
    }
  }
}
