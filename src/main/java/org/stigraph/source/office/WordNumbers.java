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

  /** The levels of lists of one definition, and where their common counting is. */
  private static final class Counting {
    private final Level[] levels = new Level[LEVELS];
    private final int[] counts = new int[LEVELS];

    Counting() {
      Arrays.fill(levels, new Level(1, "none", "", false, ""));
    }
  }

  /** A list: it counts on with the others of its definition, but for levels it begins anew. */
  private static final class NumberedList {

    private final Counting counting;
    private final Level[] levels;

    /** By level, what the list's first paragraph there is counted; −1 where it counts on. */
    private final int[] starts = new int[LEVELS];

    NumberedList(Counting counting) {
      this.counting = counting;
      this.levels = counting.levels.clone();
      Arrays.fill(starts, -1);
    }
  }

  private final Map<String, NumberedList> byList = new HashMap<>();

  WordNumbers(XWPFDocument document) {
    if (document.getNumbering() == null) {
      return;
    }
    Map<String, Counting> byDefinition = new HashMap<>();
    for (XWPFAbstractNum definition : document.getNumbering().getAbstractNums()) {
      Node node = definition.getCTAbstractNum().getDomNode();
      Counting counting = new Counting();
      levels(node, counting.levels);
      byDefinition.put(XmlNodes.attribute((Element) node, "abstractNumId"), counting);
    }
    for (XWPFNum list : document.getNumbering().getNums()) {
      Element node = (Element) list.getCTNum().getDomNode();
      Counting counting = byDefinition.get(XmlNodes.value(node, "abstractNumId"));
      if (counting != null) {
        byList.put(XmlNodes.attribute(node, "numId"), list(node, counting));
      }
    }
  }

  private static NumberedList list(Element node, Counting counting) {
    NumberedList list = new NumberedList(counting);
    for (Element override : XmlNodes.children(node)) {
      int level =
          "lvlOverride".equals(override.getLocalName())
              ? number(XmlNodes.attribute(override, "ilvl"))
              : -1;
      if (level >= 0 && level < LEVELS) {
        levels(override, list.levels);
        list.starts[level] = number(XmlNodes.value(override, "startOverride"));
      }
    }
    return list;
  }

  private static void levels(Node parent, Level[] into) {
    for (Element child : XmlNodes.children(parent)) {
      int level =
          "lvl".equals(child.getLocalName()) ? number(XmlNodes.attribute(child, "ilvl")) : -1;
      if (level >= 0 && level < LEVELS) {
        into[level] =
            new Level(
                Math.max(0, number(XmlNodes.value(child, "start"))),
                XmlNodes.value(child, "numFmt"),
                XmlNodes.value(child, "lvlText"),
                XmlNodes.child(child, "isLgl").isPresent(),
                XmlNodes.value(child, "pStyle"));
      }
    }
  }

  private static int number(String digits) {
    return digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : -1;
  }

  /** The level that a paragraph style brings with it in a list; empty where it brings none. */
  Optional<Integer> levelOf(String name, String style) {
    NumberedList list = byList.get(name);
    for (int level = 0; list != null && level < LEVELS; level++) {
      if (!style.isEmpty() && list.levels[level].style().equals(style)) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }

  /**
   * Counts one paragraph on.
   *
   * @param name its {@code numId}
   * @param level from 0
   * @return what is printed before it; empty for a bullet, or where nothing is known of the list
   */
  String next(String name, int level) {
    NumberedList list = byList.get(name);
    if (list == null || level < 0 || level >= LEVELS) {
      return "";
    }
    Level own = list.levels[level];
    int[] counts = list.counting.counts;
    for (int above = 0; above < level; above++) {
      if (counts[above] == 0) {
        counts[above] = list.levels[above].start();
      }
    }
    if (list.starts[level] >= 0) {
      counts[level] = list.starts[level];
      list.starts[level] = -1;
    } else {
      counts[level] = counts[level] == 0 ? own.start() : counts[level] + 1;
    }
    Arrays.fill(counts, level + 1, LEVELS, 0);
    return own.format().equals("bullet") ? "" : printed(list, own);
  }

  private static String printed(NumberedList list, Level own) {
    String text = own.text();
    for (int level = 0; level < LEVELS; level++) {
      String place = "%" + (level + 1);
      if (text.contains(place)) {
        String format = own.decimal() ? "decimal" : list.levels[level].format();
        text = text.replace(place, NumberForm.of(format, list.counting.counts[level]));
      }
    }
    return text.strip();
  }
}
