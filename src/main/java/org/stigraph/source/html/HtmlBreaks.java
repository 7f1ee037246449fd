package org.stigraph.source.html;

import java.util.ArrayList;
import java.util.List;
import org.stigraph.source.MarkedText;

/**
 * Parts a block where its page breaks lines by hand ({@code <br>}): at an empty line, behind a
 * sentence, and before what begins as an item, a note or an indented paragraph does. Other breaks
 * are those of a wrapped line.
 */
final class HtmlBreaks {

  private static final String BEGINNINGS = "・●○◎■□◆◇▶▷▼▽★☆※＊*•➢➤①②③④⑤⑥⑦⑧⑨⑩\u3000";

  private HtmlBreaks() {}

  static List<MarkedText> blocks(MarkedText text) {
    List<MarkedText> blocks = new ArrayList<>();
    MarkedText block = new MarkedText();
    for (MarkedText line : text.lines()) {
      boolean parts = line.isBlank() || begins(line.text()) || ends(block.text());
      if (parts && !block.isBlank()) {
        blocks.add(block);
        block = new MarkedText();
      }
      if (!line.isBlank()) {
        block.append(block.length() == 0 ? "" : "\n").append(line);
      }
    }
    if (!block.isBlank()) {
      blocks.add(block);
    }
    return blocks;
  }

  private static boolean ends(String text) {
    String before = text.strip();
    return before.endsWith("。") || before.endsWith("。）");
  }

  private static boolean begins(String line) {
    char first = line.charAt(0);
    return BEGINNINGS.indexOf(first) >= 0
        || isNote(line, 0)
        || ("（([［〔".indexOf(first) >= 0 && (isNote(line, 1) || isNumber(line, 1)));
  }

  private static boolean isNote(String line, int at) {
    return at + 1 < line.length()
        && "注註".indexOf(line.charAt(at)) >= 0
        && (Character.isDigit(line.charAt(at + 1)) || "）)：:".indexOf(line.charAt(at + 1)) >= 0);
  }

  private static boolean isNumber(String line, int at) {
    int end = at;
    while (end < line.length() && Character.isDigit(line.charAt(end))) {
      end++;
    }
    return end > at && end < line.length() && "）)]］〕".indexOf(line.charAt(end)) >= 0;
  }
}
