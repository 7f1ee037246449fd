package org.stigraph.source.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /** What stands around blocks, rows and cells and is none itself. */
  private static final Set<String> WRAPPERS =
      Set.of("sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag");

  private final XWPFDocument document;
  private final LineSink sink;
  private final Limits limits;
  private final WordStyles styles;
  private final NumberedLists lists;
  private final WordNotes notes;
  private final Map<String, Integer> pages = new HashMap<>();
  private final PackagePart part;
  private final boolean paged;
  private MarkedText carried = new MarkedText();
  private int page = 1;
  private int tables;
  private int unread;

  WordBody(XWPFDocument document, LineSink sink, Limits limits) {
    this.document = document;
    this.sink = sink;
    this.limits = limits;
    this.styles = new WordStyles(document);
    this.lists = new NumberedLists(document, styles);
    this.notes = new WordNotes(document);
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
    MarkedText text = new MarkedText();
    for (Element paragraph : XmlNodes.children(body)) {
      WordRuns runs = new WordRuns(home, notes);
      runs.read(paragraph);
      if (!runs.text().isBlank()) {
        text.append(text.length() == 0 ? "" : "\n").append(runs.text());
      }
    }
    MarkedText bare = notes.typed(key).map(text::without).orElse(text).label(label);
    sink.add(LineRole.NOTE, 0, key, paged ? pages.getOrDefault(key, page) : 0, false, bare);
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
      } else if (WRAPPERS.contains(String.valueOf(name))) {
        blocks(element, depth + 1);
      }
    }
  }

  private void paragraph(Element paragraph, int depth) throws Refusal {
    WordRuns runs = runs(paragraph);
    Optional<Element> properties = XmlNodes.child(paragraph, "pPr");
    MarkedText words = carried.append(runs.text());
    carried = new MarkedText();
    if (properties.filter(WordBody::goesOn).isPresent()) {
      carried = words;
    } else if (!words.isBlank()) {
      block(properties, words, runs);
    }
    page += runs.pages();
    for (Element box : runs.boxes()) {
      blocks(box, depth + 1);
    }
    if (properties.flatMap(one -> XmlNodes.child(one, "sectPr")).isPresent()) {
      notes.endSection();
    }
  }

  /** Whether a paragraph's end is deleted, so that it goes on with the next, once accepted. */
  private static boolean goesOn(Element properties) {
    Optional<Element> mark = XmlNodes.child(properties, "rPr");
    return mark.flatMap(one -> XmlNodes.child(one, "del")).isPresent()
        || mark.flatMap(one -> XmlNodes.child(one, "moveFrom")).isPresent();
  }

  /** Whether a text ends in a number behind a tab, as lines of a table of contents do. */
  private static boolean endsInPage(String text) {
    int tab = text.lastIndexOf('\t');
    String number = tab > 0 ? text.substring(tab + 1).strip() : "";
    return number.length() < 5
        && !number.isEmpty()
        && number.chars().allMatch(c -> Character.isDigit(c) || "ivx-－".indexOf(c) >= 0);
  }

  private void block(Optional<Element> properties, MarkedText words, WordRuns runs) throws Refusal {
    String style = properties.map(one -> XmlNodes.value(one, "pStyle")).orElse("");
    int level = properties.isEmpty() ? WordStyles.NONE : styles.level(style);
    Optional<NumberedLists.Place> place = properties.flatMap(one -> lists.next(one, style));
    MarkedText text = numbered(place, words);
    int at = paged ? page : 0;
    if (level == WordStyles.TITLE) {
      sink.add(LineRole.TITLE, 0, "", at, false, text);
    } else if (level > 0) {
      sink.add(LineRole.HEADING, level, "", at, false, text);
    } else if (runs.isOfContents() || styles.isOfContents(style) || endsInPage(words.text())) {
      sink.add(LineRole.ITEM, 1, "", at, false, text);
    } else if (place.isPresent()) {
      sink.add(LineRole.ITEM, place.get().depth(), "", at, false, text);
    } else {
      sink.add(LineRole.PARAGRAPH, 0, "", at, runs.isBold(), text);
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
    collect(table, "tr", rows);
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

  /** Adds children of a name, also those that stand in content controls. */
  private static void collect(Element parent, String name, List<Element> into) {
    for (Element child : XmlNodes.children(parent)) {
      String own = String.valueOf(child.getLocalName());
      if (own.equals(name)) {
        into.add(child);
      } else if (WRAPPERS.contains(own)) {
        collect(child, name, into);
      }
    }
  }

  private static List<Element> cells(Element row) {
    List<Element> cells = new ArrayList<>();
    collect(row, "tc", cells);
    return cells;
  }

  private void row(Element row) throws Refusal {
    Optional<Element> properties = XmlNodes.child(row, "trPr");
    int before = count(properties.map(one -> XmlNodes.value(one, "gridBefore")).orElse(""), 0);
    MarkedText text = MarkedText.of("\t".repeat(before));
    boolean first = true;
    int broken = 0;
    for (Element cell : cells(row)) {
      text.append(first ? "" : "\t");
      first = false;
      MarkedText words = new MarkedText();
      broken = Math.max(broken, cell(cell, words));
      text.append(words.flat());
      String span =
          XmlNodes.child(cell, "tcPr").map(one -> XmlNodes.value(one, "gridSpan")).orElse("");
      text.append("\t".repeat(count(span, 1) - 1));
    }
    boolean head = properties.flatMap(one -> XmlNodes.child(one, "tblHeader")).isPresent();
    sink.add(LineRole.ROW, head ? 1 : 0, "t" + tables, paged ? page : 0, false, text);
    page += broken;
  }

  private static int count(String digits, int otherwise) {
    return digits.matches("[1-9][0-9]?") ? Integer.parseInt(digits) : otherwise;
  }

  /**
   * Adds the words of a cell: its paragraphs, text boxes and inner tables one behind the other.
   *
   * @return how many pages ended in it
   */
  private int cell(Element cell, MarkedText words) {
    int broken = 0;
    for (Element element : XmlNodes.children(cell)) {
      if ("p".equals(element.getLocalName())) {
        WordRuns runs = runs(element);
        if (!runs.text().isBlank()) {
          words.append(words.length() == 0 ? "" : "\n").append(runs.text());
        }
        broken += runs.pages();
        runs.boxes().forEach(box -> cell(box, words));
      } else if (!"tcPr".equals(element.getLocalName())) {
        broken += cell(element, words);
      }
    }
    return broken;
  }
}
