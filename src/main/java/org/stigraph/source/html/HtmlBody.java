package org.stigraph.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.stigraph.source.Limits;
import org.stigraph.source.LineRole;
import org.stigraph.source.LineSink;
import org.stigraph.source.Mark;
import org.stigraph.source.MarkedText;
import org.stigraph.source.Refusal;

/** Writes the main content of a page as lines. */
final class HtmlBody {

  private static final Set<String> PLAIN_BLOCKS = Set.of("table", "caption", "ul", "ol", "li");

  private final Element main;
  private final HtmlNotes notes;
  private final LineSink sink;
  private final Limits limits;
  private final boolean titled;
  private MarkedText text = new MarkedText();
  private LineRole role = LineRole.PARAGRAPH;
  private int level;
  private int tables;
  private int depth;
  private String note = "";
  private boolean noteBegun;

  HtmlBody(Document page, HtmlNotes notes, LineSink sink, Limits limits) {
    this.main = MainContent.of(page);
    this.notes = notes;
    this.sink = sink;
    this.limits = limits;
    this.titled = main.select("h1").size() == 1;
  }

  void read() throws Refusal {
    children(main, 0);
    flush();
  }

  private void children(Element parent, int lists) throws Refusal {
    depth++;
    if (depth > limits.depth() * 4) {
      throw new Refusal(
          "IN010", "is nested too deeply: " + depth + " elements", "Save the page anew.");
    }
    for (Node node = parent.firstChild(); node != null; node = node.nextSibling()) {
      if (node instanceof TextNode words) {
        write(words.getWholeText(), parent);
      } else if (node instanceof Element element && !MainContent.isOther(element, main)) {
        element(element, lists);
      }
    }
    depth--;
  }

  private void element(Element element, int lists) throws Refusal {
    Optional<String> key = notes.note(element);
    String name = element.normalName();
    if (key.isPresent() && note.isEmpty()) {
      flush();
      note = key.get();
      noteBegun = false;
      children(element, lists);
      flush();
      note = "";
    } else if (name.matches("h[1-6]")) {
      block(
          element,
          titled && name.equals("h1") ? LineRole.TITLE : LineRole.HEADING,
          name.charAt(1) - '0');
    } else if (name.equals("ul") || name.equals("ol")) {
      flush();
      children(element, lists + 1);
      flush();
    } else if (name.equals("li")) {
      block(element, LineRole.ITEM, Math.max(1, lists), Math.max(1, lists));
    } else if (name.equals("table")) {
      flush();
      table(element, lists);
    } else if (name.equals("figcaption") || name.equals("caption")) {
      block(element, LineRole.CAPTION, 0);
    } else if (name.equals("br")) {
      text.append("\n");
    } else if (name.equals("rt") || name.equals("rp")) {
      return;
    } else if (name.equals("a")) {
      link(element, lists);
    } else if (name.equals("sup")) {
      raised(element, lists);
    } else if (element.isBlock() && !PLAIN_BLOCKS.contains(name)) {
      block(element, LineRole.PARAGRAPH, 0, lists);
    } else {
      children(element, lists);
    }
  }

  private void block(Element element, LineRole newRole, int newLevel) throws Refusal {
    block(element, newRole, newLevel, 0);
  }

  /** Reads a block of its own; a paragraph in an item is the item. */
  private void block(Element element, LineRole newRole, int newLevel, int lists) throws Refusal {
    boolean inItem = role == LineRole.ITEM && newRole == LineRole.PARAGRAPH && text.isBlank();
    LineRole outer = role;
    int outerLevel = level;
    if (!inItem) {
      flush();
      role = newRole;
      level = newLevel;
    }
    children(element, lists);
    flush();
    role = outer == LineRole.ITEM && inItem ? LineRole.PARAGRAPH : outer;
    level = outerLevel;
  }

  private void flush() throws Refusal {
    if (!text.isBlank()) {
      if (note.isEmpty()) {
        sink.add(role, level, "", 0, isBold(), text);
      } else if (noteBegun) {
        sink.add(LineRole.CONTINUED, 0, note, 0, false, text);
      } else {
        sink.add(LineRole.NOTE, 0, note, 0, false, text.label(notes.label(note)));
        noteBegun = true;
      }
    }
    text = new MarkedText();
  }

  private boolean isBold() {
    return false;
  }

  /** Writes words, white space made one space, as a browser shows them. */
  private void write(String words, Element parent) {
    boolean kept = parent.normalName().equals("pre");
    String shown = kept ? words : collapsed(words);
    boolean leading = text.length() == 0 || text.text().endsWith("\n");
    String rest = leading && !kept ? shown.stripLeading() : shown;
    if (!note.isEmpty() && !noteBegun && text.isBlank()) {
      rest = withoutLabel(rest, notes.label(note));
    }
    text.append(rest);
  }

  private static String collapsed(String words) {
    StringBuilder out = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
      if (!space) {
        out.append(c);
      } else if (out.isEmpty() || out.charAt(out.length() - 1) != ' ') {
        out.append(wide(out, words, i) ? "" : " ");
      }
    }
    return out.toString();
  }

  /**
   * Whether a line break in the source stands between Japanese characters, where it shows nothing.
   */
  private static boolean wide(StringBuilder out, String words, int at) {
    boolean broken = words.charAt(at) == '\n' || words.charAt(at) == '\r';
    int next = at;
    while (next < words.length() && Character.isWhitespace(words.charAt(next))) {
      next++;
    }
    return broken
        && !out.isEmpty()
        && next < words.length()
        && out.charAt(out.length() - 1) > 0x2E7F
        && words.charAt(next) > 0x2E7F;
  }

  /** A note's first words without its number where that is typed before them. */
  private static String withoutLabel(String words, String label) {
    String bare = words.strip();
    for (String form :
        new String[] {
          "[%s]", "(%s)", "（%s）", "［%s］", "注%s）", "注%s)", "注%s", "※%s", "*%s", "%s)", "%s）", "%s.",
          "%s．", "%s "
        }) {
      String printed = form.formatted(label);
      if (bare.startsWith(printed)) {
        return bare.substring(printed.length()).stripLeading();
      }
    }
    return bare.equals(label) ? "" : words;
  }

  private void link(Element element, int lists) throws Refusal {
    Optional<String> marked = notes.marked(element);
    if (!note.isEmpty() && marked.isEmpty() && HtmlNotes.isBack(element)) {
      return;
    }
    int from = text.length();
    if (marked.isPresent()) {
      text.append(element.text().strip()).mark(from, Mark.Kind.NOTE, marked.get());
      return;
    }
    MarkedText before = text;
    children(element, lists);
    String address = element.attr("href").strip();
    if (text == before && address.startsWith("http") && text.length() > from) {
      text.mark(from, Mark.Kind.LINK, address);
    }
  }

  private void raised(Element element, int lists) throws Refusal {
    int from = text.length();
    MarkedText before = text;
    children(element, lists);
    boolean plain = text == before && text.marks().stream().noneMatch(mark -> mark.from() >= from);
    if (plain && text.length() > from) {
      text.mark(from, Mark.Kind.RAISED, "");
    }
  }

  private void table(Element table, int lists) throws Refusal {
    List<Element> rows = new ArrayList<>();
    for (Element row : table.select("tr")) {
      if (table.equals(row.closest("table"))) {
        rows.add(row);
      }
    }
    boolean laidOut =
        !table.select("table table, h1, h2, h3, h4").isEmpty()
            || rows.stream().allMatch(row -> row.childrenSize() < 2);
    if (laidOut) {
      children(table, lists);
      flush();
      return;
    }
    Element caption = table.selectFirst("caption");
    if (caption != null) {
      block(caption, LineRole.CAPTION, 0);
    }
    tables++;
    HtmlRows grid = new HtmlRows();
    for (Element row : rows) {
      MarkedText line = new MarkedText();
      List<Element> cells = row.children();
      int column = 0;
      for (Element cell : cells) {
        column = grid.skip(column, line);
        line.append(column == 0 ? "" : "\t").append(cell(cell));
        column = grid.put(column, cell, line);
      }
      grid.skip(column, line);
      grid.endRow();
      boolean head =
          row.parent() != null && row.parent().normalName().equals("thead")
              || cells.stream().allMatch(cell -> cell.normalName().equals("th"));
      sink.add(LineRole.ROW, head ? 1 : 0, "t" + tables, 0, false, line);
    }
  }

  private MarkedText cell(Element cell) throws Refusal {
    MarkedText outer = text;
    text = new MarkedText();
    inline(cell);
    MarkedText words = text.flat();
    text = outer;
    return words;
  }

  /** Reads what stands in a cell as one line. */
  private void inline(Element parent) throws Refusal {
    for (Node node = parent.firstChild(); node != null; node = node.nextSibling()) {
      if (node instanceof TextNode words) {
        write(words.getWholeText(), parent);
      } else if (node instanceof Element element && !MainContent.isOther(element, main)) {
        String name = element.normalName();
        if (name.equals("a")) {
          link(element, 0);
        } else if (name.equals("sup")) {
          raised(element, 0);
        } else if (name.equals("br")) {
          text.append("\n");
        } else if (!name.equals("rt") && !name.equals("rp")) {
          boolean parted = element.isBlock() && !text.isBlank();
          text.append(parted ? "\n" : "");
          inline(element);
        }
      }
    }
  }
}
