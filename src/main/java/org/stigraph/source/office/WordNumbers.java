package org.stigraph.source.office;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The numbers that Word itself prints before headings and list items, as ECMA-376 part 1, 17.9, has
 * them counted: {@code 第1章}, {@code 1.2}, {@code （3）}.
 */
final class WordNumbers {

  private static final int LEVELS = 9;

  /**
   * How one level is numbered.
   *
   * @param text with {@code %1} for the number of the outermost level
   * @param style the paragraph style that brings the level with it; may be empty
   */
  private record Level(int start, String format, String text, boolean decimal, String style) {}

  /** The levels of a list, and where its counting is. */
  private static final class Counting {
    private final Level[] levels = new Level[LEVELS];
    private final int[] counts = new int[LEVELS];

    Counting() {
      Arrays.fill(levels, new Level(1, "none", "", false, ""));
    }
  }

  private final Map<String, Counting> byList = new HashMap<>();

  WordNumbers(XWPFDocument document) {
    if (document.getNumbering() == null) {
      return;
    }
    Map<String, Counting> byDefinition = new HashMap<>();
    for (XWPFAbstractNum definition : document.getNumbering().getAbstractNums()) {
      Node node = definition.getCTAbstractNum().getDomNode();
      byDefinition.put(XmlNodes.attribute((Element) node, "abstractNumId"), counting(node));
    }
    for (XWPFNum list : document.getNumbering().getNums()) {
      Element node = (Element) list.getCTNum().getDomNode();
      Counting counting = byDefinition.get(XmlNodes.value(node, "abstractNumId"));
      if (counting != null) {
        byList.put(XmlNodes.attribute(node, "numId"), counting);
      }
    }
  }

  private static Counting counting(Node definition) {
    Counting counting = new Counting();
    for (Element child : XmlNodes.children(definition)) {
      int level =
          "lvl".equals(child.getLocalName()) ? number(XmlNodes.attribute(child, "ilvl")) : -1;
      if (level >= 0 && level < LEVELS) {
        counting.levels[level] =
            new Level(
                Math.max(0, number(XmlNodes.value(child, "start"))),
                XmlNodes.value(child, "numFmt"),
                XmlNodes.value(child, "lvlText"),
                XmlNodes.child(child, "isLgl").isPresent(),
                XmlNodes.value(child, "pStyle"));
      }
    }
    return counting;
  }

  private static int number(String digits) {
    return digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : -1;
  }

  /** The level that a paragraph style brings with it in a list; empty where it brings none. */
  Optional<Integer> levelOf(String list, String style) {
    Counting counting = byList.get(list);
    for (int level = 0; counting != null && level < LEVELS; level++) {
      if (!style.isEmpty() && counting.levels[level].style().equals(style)) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }

  /**
   * Counts one paragraph on.
   *
   * @param list its {@code numId}
   * @param level from 0
   * @return what is printed before it; empty for a bullet, or where nothing is known of the list
   */
  String next(String list, int level) {
    Counting counting = byList.get(list);
    if (counting == null || level < 0 || level >= LEVELS) {
      return "";
    }
    Level own = counting.levels[level];
    for (int above = 0; above < level; above++) {
      if (counting.counts[above] == 0) {
        counting.counts[above] = counting.levels[above].start();
      }
    }
    int[] counts = counting.counts;
    counts[level] = counts[level] == 0 ? own.start() : counts[level] + 1;
    Arrays.fill(counts, level + 1, LEVELS, 0);
    return own.format().equals("bullet") ? "" : printed(counting, own);
  }

  private static String printed(Counting counting, Level own) {
    String text = own.text();
    for (int level = 0; level < LEVELS; level++) {
      String place = "%" + (level + 1);
      if (text.contains(place)) {
        String format = own.decimal() ? "decimal" : counting.levels[level].format();
        text = text.replace(place, NumberForm.of(format, counting.counts[level]));
      }
    }
    return text.strip();
  }
}
