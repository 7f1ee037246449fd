package org.stigraph.source.html;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.stigraph.source.Limits;
import org.stigraph.source.LineRole;
import org.stigraph.source.LineSink;
import org.stigraph.source.MarkedText;
import org.stigraph.source.Refusal;

/** Writes the main content of a page as lines: its blocks, and the notes among them. */
final class HtmlBody {

  private final MainContent main;
  private final HtmlNotes notes;
  private final LineSink sink;
  private final HtmlText text;
  private final HtmlTables tables;
  private final OrderedItems ordered = new OrderedItems();
  private final int deepest;
  private final boolean titled;
  private LineRole role = LineRole.PARAGRAPH;
  private int level;
  private int depth;
  private String note = "";
  private boolean noteBegun;

  /** The number of the item that is open, not yet written. */
  private String number = "";

  HtmlBody(PageSurvey survey, HtmlNotes notes, LineSink sink, Limits limits) {
    this.main = MainContent.of(survey);
    this.notes = notes;
    this.sink = sink;
    this.text = new HtmlText(notes);
    this.tables = new HtmlTables(main, new HtmlText(notes), sink);
    this.deepest = limits.depth() * 4;
    this.titled = main.element().select("h1").size() == 1;
  }

  void read() throws Refusal {
    children(main.element(), 0);
    flush();
  }

  private void children(Element parent, int lists) throws Refusal {
    depth++;
    if (depth > deepest) {
      throw new Refusal(
          "IN010", "is nested too deeply: " + depth + " elements", "Save the page anew.");
    }
    for (Node node = parent.firstChild(); node != null; node = node.nextSibling()) {
      if (node instanceof TextNode words) {
        words(words, parent);
      } else if (node instanceof Element element && !main.isOther(element)) {
        element(element, lists);
      }
    }
    depth--;
  }

  private void words(TextNode words, Element parent) {
    if (!note.isEmpty() && !noteBegun && text.written().isBlank()) {
      text.writeFirst(words, notes.label(note));
    } else {
      text.write(words, parent);
    }
  }

  private void element(Element element, int lists) throws Refusal {
    Optional<String> key = note.isEmpty() ? notes.note(element) : Optional.empty();
    if (key.isPresent()) {
      note(element, key.get(), lists);
      return;
    }
    switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
      case "ul", "ol" -> {
        flush();
        children(element, lists + 1);
        flush();
      }
      case "li" -> {
        number = ordered.before(element);
        block(element, LineRole.ITEM, Math.max(1, lists), Math.max(1, lists));
      }
      case "table" -> table(element, lists);
      case "figcaption", "caption" -> block(element, LineRole.CAPTION, 0, 0);
      case "br" -> text.lineBreak();
      case "rt", "rp" -> {
        // A reading beside the words is none of them.
      }
      case "a" -> link(element, lists);
      case "b", "strong" -> {
        text.bold(1);
        children(element, lists);
        text.bold(-1);
      }
      case "sup" -> {
        MarkedText before = text.written();
        int from = before.length();
        children(element, lists);
        if (text.written() == before) {
          text.raised(from);
        }
      }
      default -> {
        if (element.isBlock()) {
          block(element, LineRole.PARAGRAPH, 0, lists);
        } else {
          children(element, lists);
        }
      }
    }
  }

  private void heading(Element element) throws Refusal {
    main.begin();
    int rank = element.normalName().charAt(1) - '0';
    block(element, titled && rank == 1 ? LineRole.TITLE : LineRole.HEADING, rank, 0);
  }

  private void note(Element element, String key, int lists) throws Refusal {
    flush();
    note = key;
    noteBegun = false;
    children(element, lists);
    flush();
    note = "";
  }

  /** Reads a block of its own; a paragraph in an item is the item. */
  private void block(Element element, LineRole newRole, int newLevel, int lists) throws Refusal {
    boolean inItem =
        role == LineRole.ITEM && newRole == LineRole.PARAGRAPH && text.written().isBlank();
    LineRole outer = role;
    int outerLevel = level;
    if (!inItem) {
      flush();
      role = newRole;
      level = newLevel;
    }
    children(element, lists);
    flush();
    role = inItem ? LineRole.PARAGRAPH : outer;
    level = outerLevel;
  }

  private void table(Element table, int lists) throws Refusal {
    flush();
    if (!tables.isTable(table)) {
      children(table, lists);
      flush();
      return;
    }
    Element caption = table.selectFirst("caption");
    if (caption != null) {
      block(caption, LineRole.CAPTION, 0, 0);
    }
    tables.read(table);
  }

  private void link(Element element, int lists) throws Refusal {
    boolean back = !note.isEmpty() && HtmlNotes.isBack(element);
    if (text.wroteMarker(element) || back) {
      return;
    }
    MarkedText before = text.written();
    int from = before.length();
    children(element, lists);
    if (text.written() == before) {
      text.linked(element, from);
    }
  }

  private void flush() throws Refusal {
    boolean bold = text.isBold();
    MarkedText block = text.take();
    if (block.isBlank()) {
      return;
    }
    if (note.isEmpty()) {
      add(block, bold);
    } else if (noteBegun) {
      sink.add(LineRole.CONTINUED, 0, note, 0, false, block);
    } else {
      sink.add(LineRole.NOTE, 0, note, 0, false, block.label(notes.label(note)));
      noteBegun = true;
    }
  }

  private void add(MarkedText block, boolean bold) throws Refusal {
    MarkedText shown = number.isEmpty() ? block : MarkedText.of(number).append(block);
    number = "";
    if (role != LineRole.PARAGRAPH && role != LineRole.ITEM) {
      sink.add(role, level, "", 0, false, shown);
      return;
    }
    LineRole next = role;
    for (MarkedText part : HtmlBreaks.blocks(shown)) {
      sink.add(next, level, "", 0, bold && next == LineRole.PARAGRAPH, part);
      next = LineRole.PARAGRAPH;
    }
  }
}
