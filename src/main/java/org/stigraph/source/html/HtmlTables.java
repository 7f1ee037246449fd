package org.stigraph.source.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.stigraph.source.LineRole;
import org.stigraph.source.LineSink;
import org.stigraph.source.MarkedText;
import org.stigraph.source.Refusal;

/** Writes tables as rows; those that only lay a page out are none. */
final class HtmlTables {

  private final MainContent main;
  private final HtmlText text;
  private final LineSink sink;
  private int count;

  HtmlTables(MainContent main, HtmlText text, LineSink sink) {
    this.main = main;
    this.text = text;
    this.sink = sink;
  }

  /** Whether a table holds cells, not other tables or headings or one column. */
  boolean isTable(Element table) {
    return table.selectFirst("table table, h1, h2, h3, h4") == null
        && table.select("tr").stream().anyMatch(row -> row.childrenSize() > 1);
  }

  /** Writes the rows of a table that holds no other. */
  void read(Element table) throws Refusal {
    count++;
    HtmlRows grid = new HtmlRows();
    for (Element row : table.select("tr")) {
      MarkedText line = new MarkedText();
      List<Element> cells = new ArrayList<>(row.children());
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
      sink.add(LineRole.ROW, head ? 1 : 0, "t" + count, 0, false, line);
    }
  }

  private MarkedText cell(Element cell) {
    inline(cell);
    return text.take().flat();
  }

  /** Reads what stands in a cell as one line. */
  private void inline(Element parent) {
    for (Node node = parent.firstChild(); node != null; node = node.nextSibling()) {
      if (node instanceof TextNode words) {
        text.write(words, parent);
      } else if (node instanceof Element element && !main.isOther(element)) {
        inlineElement(element);
      }
    }
  }

  private void inlineElement(Element element) {
    int from = text.written().length();
    switch (element.normalName()) {
      case "a" -> {
        if (!text.wroteMarker(element)) {
          inline(element);
          text.linked(element, from);
        }
      }
      case "sup" -> {
        inline(element);
        text.raised(from);
      }
      case "br" -> text.lineBreak();
      case "rt", "rp" -> {
        // A reading beside the words is none of them.
      }
      default -> {
        if (element.isBlock() && !text.written().isBlank()) {
          text.lineBreak();
        }
        inline(element);
      }
    }
  }
}
