package org.stigraph.forms;

/** A master as a ministry's web page: banner, navigation, main content with notes, foot. */
final class HtmlForm {

  private HtmlForm() {}

  static String of(Master master, String title) {
    StringBuilder out = new StringBuilder();
    out.append("<!DOCTYPE html>\n<html lang=\"ja\">\n<head><meta charset=\"UTF-8\">\n<title>")
        .append(title)
        .append(" | 海洋の窓</title>\n<style>p { margin: 1em }</style></head>\n<body>\n")
        .append("<header><a href=\"/\">海洋の窓</a><nav><ul><li><a href=\"/a\">新着</a></li>")
        .append("<li><a href=\"/b\">予算は99億円</a></li></ul></nav></header>\n")
        .append("<div id=\"breadcrumb\"><a href=\"/\">ホーム</a> &gt; 資料</div>\n<main>\n");
    int depth = 0;
    boolean table = false;
    for (Master.Piece piece : master.pieces()) {
      int wanted = piece.kind() == Master.Kind.ITEM ? piece.level() : 0;
      for (; depth < wanted; depth++) {
        out.append("<ul>\n");
      }
      for (; depth > wanted; depth--) {
        out.append("</ul>\n");
      }
      boolean row = piece.kind() == Master.Kind.ROW;
      if (row != table) {
        out.append(row ? "<table border=\"1\">\n" : "</table>\n");
      }
      table = row;
      piece(piece, out);
    }
    out.append(table ? "</table>\n" : "").append("</ul>\n".repeat(depth));
    if (!master.notes().isEmpty()) {
      out.append("<section class=\"footnotes\"><ol>\n");
      master.notes().forEach((number, text) -> note(number, text, out));
      out.append("</ol></section>\n");
    }
    return out.append("</main>\n<footer>所在地　東京都　<a href=\"/c\">お問い合わせ</a></footer>\n")
        .append("<script>var budget = '99億円';</script>\n</body></html>\n")
        .toString();
  }

  private static void piece(Master.Piece piece, StringBuilder out) {
    switch (piece.kind()) {
      case HEADING -> element("h" + piece.level(), piece.text(), out);
      case PARAGRAPH -> element("p", piece.text(), out);
      case ITEM -> element("li", piece.text(), out);
      case ROW -> {
        out.append("<tr>");
        piece.cells().forEach(cell -> element(piece.level() == 1 ? "th" : "td", cell, out));
        out.append("</tr>\n");
      }
    }
  }

  private static void element(String name, String text, StringBuilder out) {
    out.append('<').append(name).append('>');
    for (Master.Run run : Master.runs(text)) {
      if (run.note() == 0) {
        out.append(Master.escaped(run.text()));
      } else {
        out.append("<sup><a href=\"#fn%1$d\" id=\"ref%1$d\">%1$d</a></sup>".formatted(run.note()));
      }
    }
    out.append("</").append(name).append(">\n");
  }

  private static void note(int number, String text, StringBuilder out) {
    int link = text.indexOf("https://");
    String words = Master.escaped(link < 0 ? text : text.substring(0, link));
    out.append("<li id=\"fn").append(number).append("\">").append(words);
    if (link >= 0) {
      String address = text.substring(link);
      out.append("<a href=\"").append(address).append("\">").append(address).append("</a>");
    }
    out.append(" <a href=\"#ref").append(number).append("\">↩</a></li>\n");
  }
}
