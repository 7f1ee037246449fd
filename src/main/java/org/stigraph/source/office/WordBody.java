package org.stigraph.source.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFEndnote;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.stigraph.source.Limits;
import org.stigraph.source.LineRole;
import org.stigraph.source.LineSink;
import org.stigraph.source.MarkedText;
import org.stigraph.source.Refusal;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes the body of a Word file and its notes as lines. */
final class WordBody {

  private final XWPFDocument document;
  private final LineSink sink;
  private final Limits limits;
  private final WordStyles styles;
  private final NumberedLists lists;
  private final WordNotes notes = new WordNotes();
  private final Map<String, Integer> pages = new HashMap<>();
  private final PackagePart part;
  private final boolean paged;
  private int page = 1;
  private int tables;
  private int unread;

  WordBody(XWPFDocument document, LineSink sink, Limits limits) {
    this.document = document;
    this.sink = sink;
    this.limits = limits;
    this.styles = new WordStyles(document);
    this.lists = new NumberedLists(document, styles);
    this.part = document.getPackagePart();
    this.paged =
        ((Element) document.getDocument().getBody().getDomNode())
                .getElementsByTagNameNS("*", "lastRenderedPageBreak")
                .getLength()
            > 0;
  }

  void read() throws Refusal {
    blocks(document.getDocument().getBody().getDomNode(), 0);
    Map<String, Node> bodies = new HashMap<>();
    for (XWPFFootnote note : document.getFootnotes()) {
      bodies.put("foot-" + note.getCTFtnEdn().getId(), note.getCTFtnEdn().getDomNode());
    }
    for (XWPFEndnote note : document.getEndnotes()) {
      bodies.put("end-" + note.getCTFtnEdn().getId(), note.getCTFtnEdn().getDomNode());
    }
    for (Map.Entry<String, String> label : List.copyOf(notes.labels().entrySet())) {
      Node body = bodies.get(label.getKey());
      if (body != null) {
        note(label.getKey(), label.getValue(), body);
      }
    }
  }

  /** How many pages the file had when it was last laid out; 0 when that is not known. */
  int pages() {
    return paged ? page : 0;
  }

  /** How many charts and diagrams the file holds, whose words are not read. */
  int unread() {
    return unread;
  }

  private void note(String key, String label, Node body) throws Refusal {
    PackagePart home =
        key.startsWith("end") && !document.getEndnotes().isEmpty()
            ? document.getEndnotes().get(0).getPart().getPackagePart()
            : document.getFootnotes().get(0).getPart().getPackagePart();
    MarkedText text = new MarkedText().label(label);
    for (Element paragraph : XmlNodes.children(body)) {
      WordRuns runs = new WordRuns(home, notes);
      runs.read(paragraph);
      if (!runs.text().isBlank()) {
        text.append(text.length() == 0 ? "" : "\n").append(runs.text());
      }
    }
    sink.add(LineRole.NOTE, 0, key, paged ? pages.getOrDefault(key, page) : 0, false, text);
  }

  private void blocks(Node parent, int depth) throws Refusal {
    if (depth > limits.depth()) {
      throw new Refusal("IN010", "is nested too deeply", "Save it anew with another program.");
    }
    for (Element element : XmlNodes.children(parent)) {
      String name = element.getLocalName();
      if ("p".equals(name)) {
        paragraph(element, depth);
      } else if ("tbl".equals(name)) {
        table(element, depth);
      } else if ("sdt".equals(name)
          || "sdtContent".equals(name)
          || "ins".equals(name)
          || "moveTo".equals(name)
          || "customXml".equals(name)) {
        blocks(element, depth + 1);
      }
    }
  }

  private void paragraph(Element paragraph, int depth) throws Refusal {
    WordRuns runs = runs(paragraph);
    if (!runs.text().isBlank()) {
      Optional<Element> properties = XmlNodes.child(paragraph, "pPr");
      String style = properties.map(one -> XmlNodes.value(one, "pStyle")).orElse("");
      int level = properties.isEmpty() ? WordStyles.NONE : styles.level(style);
      Optional<NumberedLists.Place> place = properties.flatMap(one -> lists.next(one, style));
      MarkedText text = numbered(place, runs.text());
      int at = paged ? page : 0;
      if (level == WordStyles.TITLE) {
        sink.add(LineRole.TITLE, 0, "", at, false, text);
      } else if (level > 0) {
        sink.add(LineRole.HEADING, level, "", at, false, text);
      } else if (place.isPresent()) {
        sink.add(LineRole.ITEM, place.get().depth(), "", at, false, text);
      } else {
        sink.add(LineRole.PARAGRAPH, 0, "", at, runs.isBold(), text);
      }
    }
    page += runs.pages();
    for (Element box : runs.boxes()) {
      blocks(box, depth + 1);
    }
  }

  /** Reads a paragraph's runs; the notes first referred to in it stand on its page. */
  private WordRuns runs(Element paragraph) {
    WordRuns runs = new WordRuns(part, notes);
    runs.read(paragraph);
    notes.labels().keySet().forEach(key -> pages.putIfAbsent(key, page + runs.pages()));
    unread += runs.unread();
    return runs;
  }

  /** A text behind the number that Word prints before it. */
  private static MarkedText numbered(Optional<NumberedLists.Place> place, MarkedText text) {
    String number = place.map(NumberedLists.Place::number).orElse("");
    return number.isEmpty() ? text : MarkedText.of(number + " ").append(text);
  }

  private void table(Element table, int depth) throws Refusal {
    tables++;
    List<Element> rows = new ArrayList<>();
    for (Element row : XmlNodes.children(table)) {
      if ("tr".equals(row.getLocalName())) {
        rows.add(row);
      }
    }
    boolean box = rows.size() == 1 && cells(rows.get(0)).size() == 1;
    for (Element row : rows) {
      if (box) {
        blocks(cells(row).get(0), depth + 1);
        continue;
      }
      boolean deleted =
          XmlNodes.child(row, "trPr").flatMap(one -> XmlNodes.child(one, "del")).isPresent();
      if (!deleted) {
        row(row);
      }
    }
  }

  private static List<Element> cells(Element row) {
    List<Element> cells = new ArrayList<>();
    for (Element cell : XmlNodes.children(row)) {
      if ("tc".equals(cell.getLocalName())) {
        cells.add(cell);
      }
    }
    return cells;
  }

  private void row(Element row) throws Refusal {
    MarkedText text = new MarkedText();
    boolean first = true;
    for (Element cell : cells(row)) {
      text.append(first ? "" : "\t");
      first = false;
      MarkedText words = new MarkedText();
      cell(cell, words);
      text.append(words.flat());
      String span =
          XmlNodes.child(cell, "tcPr").map(one -> XmlNodes.value(one, "gridSpan")).orElse("");
      int wide = span.matches("[1-9][0-9]?") ? Integer.parseInt(span) : 1;
      text.append("\t".repeat(wide - 1));
    }
    boolean head =
        XmlNodes.child(row, "trPr").flatMap(one -> XmlNodes.child(one, "tblHeader")).isPresent();
    sink.add(LineRole.ROW, head ? 1 : 0, "t" + tables, paged ? page : 0, false, text);
  }

  /** Adds the words of a cell, its paragraphs and inner tables one behind the other. */
  private void cell(Element cell, MarkedText words) {
    for (Element element : XmlNodes.children(cell)) {
      if ("p".equals(element.getLocalName())) {
        WordRuns runs = runs(element);
        if (!runs.text().isBlank()) {
          words.append(words.length() == 0 ? "" : "\n").append(runs.text());
        }
      } else if (!"tcPr".equals(element.getLocalName())) {
        cell(element, words);
      }
    }
  }
}
