package org.stigraph.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * The text of Markdown inlines: markup taken off, soft breaks joined, footnote references noted as
 * places.
 */
final class MarkdownInlines {

  /** A footnote reference at an index of the text. */
  record Reference(int at, String label) {}

  private final int[] fileLines;
  private final boolean showLinks;
  private final LinedText.Builder out = new LinedText.Builder();
  private final List<Reference> references = new ArrayList<>();
  private int line;
  private boolean pendingBreak;

  /**
   * A reader of inlines.
   *
   * @param fileLines the file line of each line that was parsed
   * @param line where the block begins in the file
   * @param showLinks whether the addresses of links are written behind their text
   */
  MarkdownInlines(int[] fileLines, int line, boolean showLinks) {
    this.fileLines = fileLines;
    this.line = line;
    this.showLinks = showLinks;
  }

  List<Reference> references() {
    return references;
  }

  LinedText text() {
    return out.isEmpty() ? LinedText.of("", line) : out.build();
  }

  /** Adds the children of a block; a block behind another is joined as lines are. */
  void add(Node block) {
    pendingBreak = !out.isEmpty();
    children(block);
  }

  private void children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      for (SourceSpan span : node.getSourceSpans()) {
        line = fileLines[Math.min(span.getLineIndex(), fileLines.length - 1)];
        break;
      }
      one(node);
    }
  }

  private void one(Node node) {
    if (node instanceof Text text) {
      write(text.getLiteral());
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      pendingBreak = true;
    } else if (node instanceof Code code) {
      write(code.getLiteral());
    } else if (node instanceof FootnoteReference reference) {
      references.add(new Reference(out.length(), reference.getLabel()));
    } else if (node instanceof HtmlInline html) {
      pendingBreak |= html.getLiteral().startsWith("<br");
    } else if (node instanceof Link link) {
      int from = out.length();
      children(link);
      String written = out.written().subSequence(from, out.length()).toString();
      if (showLinks && !written.strip().equals(link.getDestination())) {
        write(" " + link.getDestination());
      }
    } else {
      children(node);
    }
  }

  private void write(String literal) {
    String text = literal.replace("**", "");
    if (text.isEmpty()) {
      return;
    }
    if (pendingBreak && !out.isEmpty()) {
      char last = out.last();
      char next = text.charAt(0);
      boolean latin = Characters.isLatin(last) && Characters.isLatin(next);
      boolean link = text.startsWith("http");
      if ((latin || link) && !Characters.isSpace(last)) {
        out.append(' ', line);
      }
    }
    pendingBreak = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = Characters.isSpace(c) || c == '\n';
      if (!space) {
        out.append(c, line);
      } else if (!out.isEmpty() && out.last() != ' ') {
        out.append(' ', line);
      }
    }
  }

  /** References that point nowhere stay text in the parser; this finds them: label by index. */
  static Map<Integer, String> danglingReferences(String text) {
    Map<Integer, String> found = new HashMap<>();
    int at = text.indexOf("[^");
    while (at >= 0) {
      int end = text.indexOf(']', at);
      boolean label = end > at + 2 && end - at < 40;
      if (label) {
        found.put(at, text.substring(at + 2, end));
      }
      at = text.indexOf("[^", at + 2);
    }
    return found;
  }
}
