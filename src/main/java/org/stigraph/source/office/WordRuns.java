package org.stigraph.source.office;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.stigraph.source.Mark;
import org.stigraph.source.MarkedText;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The text of one paragraph: changes as accepted, comments and field codes left out, the base of
 * ruby only; references to notes, raised figures and links marked.
 */
final class WordRuns {

  private final PackagePart part;
  private final WordNotes notes;
  private final MarkedText text = new MarkedText();
  private final List<Element> boxes = new ArrayList<>();
  private StringBuilder field = new StringBuilder();
  private boolean inCode;
  private int resultFrom = -1;
  private int pages;
  private int unread;
  private boolean allBold = true;
  private boolean contents;
  private String ownMark = "";

  WordRuns(PackagePart part, WordNotes notes) {
    this.part = part;
    this.notes = notes;
  }

  MarkedText text() {
    return text;
  }

  /** Text boxes that are anchored in the paragraph. */
  List<Element> boxes() {
    return boxes;
  }

  /** How many pages ended in the paragraph when it was last laid out. */
  int pages() {
    return pages;
  }

  /** How many charts and diagrams stand in the paragraph. */
  int unread() {
    return unread;
  }

  /** Whether it is a line of the table of contents, which leads to a heading. */
  boolean isOfContents() {
    return contents;
  }

  boolean isBold() {
    return allBold && !text.isBlank();
  }

  /** Reads the children of a paragraph or of something in it. */
  void read(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && element.getLocalName() != null) {
        one(element);
      }
    }
  }

  private void one(Element element) {
    switch (element.getLocalName()) {
      case "pPr", "del", "moveFrom", "rt", "Fallback", "commentReference", "annotationRef" -> {}
      case "hyperlink" -> hyperlink(element);
      case "r" -> run(element);
      case "txbxContent" -> boxes.add(element);
      case "chart", "relIds" -> unread++;
      default -> read(element);
    }
  }

  private void hyperlink(Element element) {
    int from = text.length();
    read(element);
    contents |= XmlNodes.attribute(element, "anchor").startsWith("_Toc");
    String id = XmlNodes.attribute(element, "id");
    PackageRelationship relation = id.isEmpty() ? null : part.getRelationship(id);
    if (relation != null && relation.getTargetURI() != null) {
      link(from, relation.getTargetURI().toString());
    }
  }

  private void link(int from, String address) {
    if (address.startsWith("http") && text.length() > from) {
      text.mark(from, Mark.Kind.LINK, address);
    }
  }

  private void run(Element run) {
    Element properties = XmlNodes.child(run, "rPr").orElse(null);
    boolean hidden = properties != null && isOn(properties, "vanish");
    if (hidden) {
      return;
    }
    boolean raised =
        properties != null && "superscript".equals(XmlNodes.value(properties, "vertAlign"));
    int from = text.length();
    for (Node node = run.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && element.getLocalName() != null) {
        content(element);
      }
    }
    if (text.length() > from) {
      allBold &= properties != null && isOn(properties, "b");
      if (raised && text.marks().stream().noneMatch(mark -> mark.from() >= from)) {
        text.mark(from, Mark.Kind.RAISED, "");
      }
    }
  }

  private static boolean isOn(Element properties, String name) {
    return XmlNodes.child(properties, name)
        .map(element -> XmlNodes.attribute(element, "val"))
        .filter(value -> !value.equals("0") && !value.equals("false"))
        .isPresent();
  }

  private void content(Element element) {
    switch (element.getLocalName()) {
      case "t" -> text(XmlNodes.text(element));
      case "tab", "ptab" -> text("\t");
      case "br" -> text(XmlNodes.attribute(element, "type").equals("page") ? "" : "\n");
      case "cr" -> text("\n");
      case "noBreakHyphen" -> text("-");
      case "lastRenderedPageBreak" -> {
        pages++;
        notes.endPage();
      }
      case "footnoteReference" -> reference(element, "foot-");
      case "endnoteReference" -> reference(element, "end-");
      case "instrText" -> field.append(XmlNodes.text(element));
      case "fldChar" -> field(XmlNodes.attribute(element, "fldCharType"));
      case "rPr", "delText", "delInstrText", "footnoteRef", "endnoteRef" -> {}
      default -> one(element);
    }
  }

  private void text(String words) {
    if (inCode) {
      return;
    }
    if (!ownMark.isEmpty()) {
      int from = text.length();
      text.append(words).mark(from, Mark.Kind.NOTE, ownMark);
      notes.label(ownMark, words.strip());
      ownMark = "";
      return;
    }
    text.append(words);
  }

  private void reference(Element element, String prefix) {
    String key = prefix + XmlNodes.attribute(element, "id");
    String custom = XmlNodes.attribute(element, "customMarkFollows");
    if (custom.equals("1") || custom.equals("true")) {
      ownMark = key;
      return;
    }
    int from = text.length();
    text.append(notes.label(key, "")).mark(from, Mark.Kind.NOTE, key);
  }

  private void field(String type) {
    if (type.equals("begin")) {
      field = new StringBuilder();
      inCode = true;
    } else if (type.equals("separate")) {
      inCode = false;
      resultFrom = text.length();
    } else if (type.equals("end")) {
      inCode = false;
      String code = field.toString();
      int open = code.indexOf('"');
      int close = open < 0 ? -1 : code.indexOf('"', open + 1);
      if (code.contains("HYPERLINK") && close > 0 && resultFrom >= 0) {
        link(resultFrom, code.substring(open + 1, close));
      }
      field = new StringBuilder();
      resultFrom = -1;
    }
  }
}
