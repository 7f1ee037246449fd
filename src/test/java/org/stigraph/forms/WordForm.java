package org.stigraph.forms;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A master as a Word file, written part by part so that it owes nothing to the library that reads
 * it: heading styles, real footnotes, lists, tables, the second chapter in two columns, page head
 * and number.
 */
final class WordForm {

  private static final String NS =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
  private static final String OFFICE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Master master;
  private final StringBuilder body = new StringBuilder();
  private final StringBuilder links = new StringBuilder();
  private int linkCount;

  private WordForm(Master master) {
    this.master = master;
  }

  static byte[] of(Master master, String head) throws IOException {
    return new WordForm(master).write(head);
  }

  private byte[] write(String head) throws IOException {
    int chapters = 0;
    boolean table = false;
    for (Master.Piece piece : master.pieces()) {
      boolean row = piece.kind() == Master.Kind.ROW;
      if (row != table) {
        body.append(row ? TABLE : "</w:tbl>");
      }
      table = row;
      boolean chapter = piece.kind() == Master.Kind.HEADING && piece.level() == 2;
      chapters += chapter ? 1 : 0;
      if (chapter && (chapters == 2 || chapters == 3)) {
        String columns = chapters == 3 ? "<w:cols w:num=\"2\" w:space=\"480\"/>" : "<w:cols/>";
        body.append("<w:p><w:pPr>" + section(columns) + "</w:pPr></w:p>");
      }
      piece(piece);
    }
    body.append(table ? "</w:tbl>" : "");
    StringBuilder notes = new StringBuilder();
    master.notes().forEach((number, text) -> notes.append(note(number, text)));
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", types());
    parts.put(
        "_rels/.rels",
        relations(
            "<Relationship Id=\"d\" Type=\""
                + RELATION
                + "officeDocument\" Target=\"word/document.xml\"/>"));
    parts.put(
        "word/_rels/document.xml.rels",
        relations(
            relation("s", "styles")
                + relation("n", "numbering")
                + relation("f", "footnotes")
                + relation("h", "header")
                + relation("g", "footer")));
    parts.put("word/_rels/footnotes.xml.rels", relations(links.toString()));
    parts.put(
        "word/document.xml",
        "<w:document " + NS + "><w:body>" + body + section("<w:cols/>") + "</w:body></w:document>");
    parts.put("word/styles.xml", STYLES);
    parts.put("word/numbering.xml", NUMBERING);
    parts.put(
        "word/footnotes.xml", "<w:footnotes " + NS + ">" + SEPARATORS + notes + "</w:footnotes>");
    parts.put(
        "word/header.xml",
        "<w:hdr "
            + NS
            + "><w:p><w:pPr><w:jc w:val=\"right\"/></w:pPr><w:r><w:t>"
            + head
            + "</w:t></w:r></w:p></w:hdr>");
    parts.put(
        "word/footer.xml",
        "<w:ftr "
            + NS
            + "><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:t xml:space=\"preserve\">- </w:t></w:r>"
            + "<w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t xml:space=\"preserve\"> -</w:t></w:r></w:p></w:ftr>");
    return zip(parts);
  }

  private void piece(Master.Piece piece) {
    switch (piece.kind()) {
      case HEADING -> {
        String style = piece.level() == 1 ? "Title" : "Heading" + (piece.level() - 1);
        paragraph("<w:pStyle w:val=\"" + style + "\"/>", piece.text());
      }
      case PARAGRAPH ->
          paragraph("<w:ind w:firstLine=\"210\"/><w:jc w:val=\"both\"/>", piece.text());
      case ITEM ->
          paragraph(
              "<w:pStyle w:val=\"ListBullet\"/><w:numPr><w:ilvl w:val=\""
                  + (piece.level() - 1)
                  + "\"/><w:numId w:val=\"1\"/></w:numPr>",
              piece.text());
      case ROW -> {
        body.append("<w:tr>").append(piece.level() == 1 ? "<w:trPr><w:tblHeader/></w:trPr>" : "");
        for (String cell : piece.cells()) {
          body.append("<w:tc><w:tcPr><w:tcW w:w=\"1200\" w:type=\"dxa\"/></w:tcPr>");
          paragraph("<w:spacing w:line=\"240\" w:lineRule=\"auto\"/>", cell);
          body.append("</w:tc>");
        }
        body.append("</w:tr>");
      }
    }
  }

  private void paragraph(String properties, String text) {
    body.append("<w:p><w:pPr>").append(properties).append("</w:pPr>");
    for (Master.Run run : Master.runs(text)) {
      body.append(run.note() == 0 ? run(run.text()) : reference(run.note()));
    }
    body.append("</w:p>");
  }

  private static String run(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + Master.escaped(text) + "</w:t></w:r>";
  }

  private static String reference(int note) {
    return "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteReference w:id=\""
        + (note + 1)
        + "\"/></w:r>";
  }

  private String note(int number, String text) {
    int link = text.indexOf("https://");
    StringBuilder note = new StringBuilder();
    note.append("<w:footnote w:id=\"").append(number + 1).append("\"><w:p><w:pPr>");
    note.append("<w:pStyle w:val=\"FootnoteText\"/></w:pPr><w:r><w:rPr><w:rStyle w:val=\"");
    note.append("FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r>");
    note.append(run(" " + (link < 0 ? text : text.substring(0, link))));
    if (link >= 0) {
      linkCount++;
      String address = text.substring(link);
      links.append(
          "<Relationship Id=\"l%d\" Type=\"%shyperlink\" Target=\"%s\" TargetMode=\"External\"/>"
              .formatted(linkCount, RELATION, address));
      note.append("<w:hyperlink r:id=\"l" + linkCount + "\">" + run(address) + "</w:hyperlink>");
    }
    return note.append("</w:p></w:footnote>").toString();
  }

  private static String section(String columns) {
    return "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h\"/><w:footerReference"
        + " w:type=\"default\" r:id=\"g\"/><w:type w:val=\"continuous\"/><w:pgSz w:w=\"11906\""
        + " w:h=\"16838\"/><w:pgMar w:top=\"2300\" w:right=\"1900\" w:bottom=\"2300\""
        + " w:left=\"1900\" w:header=\"1100\" w:footer=\"1100\"/>"
        + columns
        + "</w:sectPr>";
  }

  private static String relation(String id, String part) {
    return "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s.xml\"/>"
        .formatted(id, RELATION, part, part);
  }

  private static String relations(String inside) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + inside
        + "</Relationships>";
  }

  private static String types() {
    StringBuilder types = new StringBuilder();
    types.append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
    types.append(
        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
    types.append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    types.append(
        "<Override PartName=\"/word/document.xml\" ContentType=\""
            + OFFICE
            + "document.main+xml\"/>");
    for (String part : new String[] {"styles", "numbering", "footnotes", "header", "footer"}) {
      types.append(
          "<Override PartName=\"/word/%1$s.xml\" ContentType=\"%2$s%1$s+xml\"/>"
              .formatted(part, OFFICE));
    }
    return types.append("</Types>").toString();
  }

  /** A zip archive whose bytes depend on its parts alone. */
  static byte[] zip(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setLastModifiedTime(FileTime.fromMillis(1_700_000_000_000L));
        zip.putNextEntry(entry);
        String xml =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + part.getValue();
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static final String TABLE =
      "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/><w:tblBorders><w:top w:val=\"single\" w:sz=\"4\"/><w:left w:val=\"single\""
          + " w:sz=\"4\"/><w:bottom w:val=\"single\" w:sz=\"4\"/><w:right w:val=\"single\" w:sz=\"4\"/><w:insideH w:val=\"single\" w:sz=\"4\"/>"
          + "<w:insideV w:val=\"single\" w:sz=\"4\"/></w:tblBorders></w:tblPr><w:tblGrid><w:gridCol w:w=\"1500\"/><w:gridCol w:w=\"1100\"/><w:gridCol w:w=\"1100\"/></w:tblGrid>";

  private static final String SEPARATORS =
      "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
          + "<w:footnote w:type=\"continuationSeparator\" w:id=\"1\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>";

  private static final String STYLES =
      "<w:styles "
          + NS
          + "><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"IPAMincho\" w:eastAsia=\"IPAMincho\" w:hAnsi=\"IPAMincho\"/>"
          + "<w:sz w:val=\"24\"/><w:lang w:eastAsia=\"ja-JP\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:line=\"540\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>"
          + style(
              "Title",
              "Title",
              "<w:jc w:val=\"center\"/><w:spacing w:after=\"400\"/>",
              "<w:b/><w:sz w:val=\"40\"/>")
          + style(
              "Heading1",
              "heading 1",
              "<w:keepNext/><w:spacing w:before=\"360\" w:after=\"120\"/><w:outlineLvl w:val=\"0\"/>",
              "<w:b/><w:sz w:val=\"30\"/>")
          + style(
              "Heading2",
              "heading 2",
              "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"60\"/><w:outlineLvl w:val=\"1\"/>",
              "<w:b/><w:sz w:val=\"24\"/>")
          + style("ListBullet", "List Bullet", "", "")
          + style(
              "FootnoteText",
              "footnote text",
              "<w:spacing w:line=\"300\" w:lineRule=\"auto\"/>",
              "<w:sz w:val=\"18\"/>")
          + "<w:style w:type=\"character\" w:styleId=\"FootnoteReference\"><w:name w:val=\"footnote reference\"/><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style></w:styles>";

  private static final String NUMBERING =
      "<w:numbering "
          + NS
          + "><w:abstractNum w:abstractNumId=\"0\">"
          + level(0)
          + level(1)
          + level(2)
          + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";

  private static String level(int level) {
    return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"・\"/><w:pPr><w:ind w:left=\"%d\" w:hanging=\"210\"/></w:pPr></w:lvl>"
        .formatted(level, 420 + level * 420);
  }

  private static String style(String id, String name, String paragraph, String run) {
    return "<w:style w:type=\"paragraph\" w:styleId=\"%s\"><w:name w:val=\"%s\"/><w:pPr>%s</w:pPr><w:rPr>%s</w:rPr></w:style>"
        .formatted(id, name, paragraph, run);
  }
}
