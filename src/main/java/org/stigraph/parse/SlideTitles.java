package org.stigraph.parse;

import com.google.re2j.Pattern;
import java.util.List;
import org.stigraph.source.SourceLine;

/** Which lines of slides may be titles. */
final class SlideTitles {

  private static final int WIDEST = 100;
  private static final int SUB = 8;

  private static final Pattern CHART =
      Pattern.compile(".*(?:推移|状況|割合|比率|比較|内訳|分布|相関|変化|ランキング|構成比?|シェア)(?:\\s*[（(][^（()）]*[)）])*");
  private static final Pattern CONCLUSION =
      Pattern.compile(
          ".*(?:[がはも].*(?:必要|不可欠|重要|肝要|急務|必須|求められる|べき)|[をへに].*(?:実現|目指す|呼び込む|つなげる|進める|高める|広げる|強める|図る|貢献))");

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

  /** Whether a title-like line is the title of a chart or figure: …の推移, …の比較（2015年）. */
  static boolean headsChart(String text) {
    return CHART.matches(text.strip());
  }

  /** Whether a title-like line is a conclusion from what stands above it: …が必要, …を実現. */
  static boolean concludes(String text) {
    return CONCLUSION.matches(text.strip());
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
