package org.stigraph.source.office;

import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Which paragraphs are numbered or items, by themselves or by their style. */
final class NumberedLists {

  /**
   * A paragraph's place in a list.
   *
   * @param depth nesting, 1 for the outermost
   * @param number what Word prints before it; empty for a bullet
   */
  record Place(int depth, String number) {}

  private final WordStyles styles;
  private final WordNumbers numbers;

  NumberedLists(XWPFDocument document, WordStyles styles) {
    this.styles = styles;
    this.numbers = new WordNumbers(document);
  }

  /**
   * The place of a paragraph, counted on; empty for one that is in no list.
   *
   * @param properties the paragraph's {@code pPr}
   */
  Optional<Place> next(Element properties, String style) {
    Optional<Node> own = XmlNodes.child(properties, "numPr").map(Node.class::cast);
    Optional<Node> ofStyle = styles.listed(style);
    String list = value(own, "numId");
    list = list.isEmpty() ? value(ofStyle, "numId") : list;
    if (list.equals("0") || (own.isEmpty() && ofStyle.isEmpty())) {
      return Optional.empty();
    }
    String level = value(own, "ilvl");
    int depth =
        level.isEmpty()
            ? numbers.levelOf(list, style).orElse(level(value(ofStyle, "ilvl")))
            : level(level);
    return Optional.of(new Place(depth + 1, numbers.next(list, depth)));
  }

  private static String value(Optional<Node> numbering, String child) {
    return numbering.map(node -> XmlNodes.value(node, child)).orElse("");
  }

  private static int level(String digits) {
    return digits.matches("[0-8]") ? Integer.parseInt(digits) : 0;
  }
}
