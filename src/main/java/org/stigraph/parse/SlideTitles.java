package org.stigraph.parse;

import java.util.List;
import org.stigraph.source.SourceLine;

/** Which lines of slides may be titles. */
final class SlideTitles {

  private static final int WIDEST = 100;
  private static final int SUB = 8;

  private SlideTitles() {}

  /** Whether a group of lines begins with what may be a slide's title. */
  static boolean mayBe(List<SourceLine> lines) {
    String text = lines.get(0).text().strip();
    boolean bulletsBelow = lines.size() > 1 && Bullets.at(lines.get(1).text()).isPresent();
    if (lines.size() > 1 && !bulletsBelow) {
      return false;
    }
    return isTitleLike(text) && !isPart(text);
  }

  private static boolean isTitleLike(String text) {
    if (text.isEmpty()
        || Characters.width(text) > WIDEST
        || Ends.sentence(text)
        || Bullets.at(text).isPresent()
        || NoteLines.isNumberedItem(text)
        || text.startsWith("<")
        || text.startsWith("http")
        || TableLines.isUnitLine(text)) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    if ("、，,を:：".indexOf(last) >= 0 || "－―—".indexOf(text.charAt(0)) >= 0) {
      return false;
    }
    return !holdsMany(text, '、', 4)
        && !holdsMany(text, ':', 2)
        && text.indexOf('⇒') < 0
        && text.indexOf('→') < 0
        && !isWholeQuote(text)
        && PrintedDate.iso(text).isEmpty();
  }

  /** Whether a title-like line is so short that it only heads a part of its slide. */
  static boolean isSub(String text) {
    return Characters.width(text.strip()) <= SUB;
  }

  /** Whether a line heads a part of a slide: {@code 【…】} or {@code ➤ …}. */
  static boolean isPart(String text) {
    String line = text.strip();
    if (line.length() < 3 || Ends.sentence(line)) {
      return false;
    }
    char first = line.charAt(0);
    boolean bracketed = first == '【' && line.indexOf('】') == line.length() - 1;
    boolean arrow = "➤➢►▶■□◆◇▼".indexOf(first) >= 0;
    return (bracketed || arrow) && Characters.width(line) <= WIDEST;
  }

  private static boolean isWholeQuote(String text) {
    int close = text.indexOf('」');
    boolean several = text.startsWith("「") && text.indexOf("、「") > 0;
    return several || (text.startsWith("「") && close == text.length() - 1);
  }

  private static boolean holdsMany(String text, char c, int many) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += text.charAt(i) == c ? 1 : 0;
    }
    return count >= many;
  }
}
