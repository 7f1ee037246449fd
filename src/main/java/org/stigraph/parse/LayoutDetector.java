package org.stigraph.parse;

import com.google.re2j.Pattern;
import java.util.List;
import org.stigraph.document.Layout;
import org.stigraph.source.LineRole;
import org.stigraph.source.SourceFile;
import org.stigraph.source.SourceLine;

/**
 * Tells the layout of a document from its text: Markdown by its ending or its markup, a press
 * release by its head, slides by their many short lines and bullets; the rest is a report.
 */
final class LayoutDetector {

  private static final int HEAD = 14;
  private static final int SAMPLE = 4000;
  private static final Pattern LABEL =
      Pattern.compile(
          ".*(?:報道発表|プレスリリース|記者発表|ニュースリリース|事務連絡|報道資料|お知らせ|Press Release|PRESS RELEASE|News Release).*");
  private static final Pattern NUMBER = Pattern.compile(".*第\\s*[0-9０-９]+\\s*号[)）]?");
  private static final Pattern ADDRESSEE = Pattern.compile(".*(?:殿|各位|御中)");
  private static final Pattern CONTACT =
      Pattern.compile(
          "[（(【［\\[]?(?:お問い?合わせ先?|問い?合わせ先|連絡先|本件に関する.{0,12}先|【?照会先】?|以上)[）)】］\\]]?.{0,20}");
  private static final Pattern TRAIL =
      Pattern.compile("(?i:ホーム|トップ|トップページ|home|top|サイトトップ)\\s*[>＞›»≫].{1,80}");
  private static final Pattern DEFINITION = Pattern.compile("\\[\\^[^\\]\\s]+\\]:.*");
  private static final Pattern DELIMITER =
      Pattern.compile("\\|?\\s*:?-{3,}:?\\s*(?:\\|\\s*:?-{3,}:?\\s*)+\\|?\\s*");
  private static final Pattern ATX = Pattern.compile("#{1,6}\\s+\\S.*");

  private LayoutDetector() {}

  static Layout detect(SourceFile file) {
    if (file.isStyled()) {
      return told(file.lines());
    }
    boolean markdown = file.extension().equals("md") || file.extension().equals("markdown");
    List<SourceLine> lines =
        file.lines().stream().filter(line -> !line.isBlank()).limit(SAMPLE).toList();
    if (markdown || isMarkdown(lines)) {
      return Layout.MARKDOWN;
    }
    if (pressScore(lines) >= 3) {
      return Layout.PRESS;
    }
    return isSlides(file.lines()) ? Layout.SLIDES : Layout.REPORT;
  }

  /** The layout of lines that say whether they are slides. */
  private static Layout told(List<SourceLine> lines) {
    if (lines.stream().anyMatch(line -> StyledParser.role(line) == LineRole.SLIDE)) {
      return Layout.SLIDES;
    }
    List<SourceLine> filled = lines.stream().filter(line -> !line.isBlank()).limit(SAMPLE).toList();
    return !filled.isEmpty() && pressScore(filled) >= 3 ? Layout.PRESS : Layout.REPORT;
  }

  private static boolean isMarkdown(List<SourceLine> lines) {
    int headings = 0;
    for (SourceLine line : lines) {
      String text = line.text();
      char first = text.charAt(0);
      headings += first == '#' && ATX.matches(text) ? 1 : 0;
      boolean marked =
          (first == '[' && DEFINITION.matches(text))
              || ((first == '|' || first == '-' || first == ':') && DELIMITER.matches(text));
      if (marked) {
        return true;
      }
    }
    return headings >= 2;
  }

  private static int pressScore(List<SourceLine> lines) {
    int score = 0;
    boolean date = false;
    boolean number = false;
    boolean label = false;
    boolean addressee = false;
    boolean trail = false;
    for (SourceLine line : lines.subList(0, Math.min(HEAD, lines.size()))) {
      String text = line.text().strip();
      if (text.length() > 60 || Ends.sentence(text)) {
        continue;
      }
      date |= PressHead.date(text).isPresent();
      number |= text.indexOf('号') >= 0 && NUMBER.matches(text);
      label |= text.length() <= 30 && LABEL.matches(text);
      addressee |= ADDRESSEE.matches(text);
      trail |= TRAIL.matches(text);
    }
    score +=
        (date ? 2 : 0) + (number ? 2 : 0) + (label ? 2 : 0) + (addressee ? 2 : 0) + (trail ? 2 : 0);
    int numbered = 0;
    boolean debris = false;
    boolean contact = false;
    boolean halfWidth = false;
    for (SourceLine line : lines) {
      String text = line.text().strip();
      boolean paragraph =
          Characters.isDigit(text.charAt(0))
              && text.length() > 20
              && Ends.sentence(text)
              && NoteLines.label(text, false).isPresent();
      numbered += paragraph ? 1 : 0;
      debris |= text.length() < 2000 && Debris.isIn(text);
      contact |= text.length() <= 40 && mayBeContact(text) && CONTACT.matches(text);
      halfWidth |= text.indexOf('｡') >= 0;
    }
    return score
        + (numbered >= 2 ? 1 : 0)
        + (debris ? 1 : 0)
        + (contact ? 1 : 0)
        + (halfWidth ? 1 : 0);
  }

  private static boolean mayBeContact(String text) {
    return text.indexOf('先') >= 0 || text.contains("以上");
  }

  private static boolean isSlides(List<SourceLine> lines) {
    int filled = 0;
    int bullets = 0;
    int sentences = 0;
    int breaks = 0;
    int alone = 0;
    for (int i = 0; i < lines.size() && filled < SAMPLE; i++) {
      String text = lines.get(i).text();
      if (text.isBlank()) {
        continue;
      }
      filled++;
      boolean bullet = Bullets.at(text).isPresent();
      boolean ended = Ends.sentence(text);
      boolean blankAfter = i + 1 == lines.size() || lines.get(i + 1).isBlank();
      boolean blankBefore = i == 0 || lines.get(i - 1).isBlank();
      bullets += bullet ? 1 : 0;
      sentences += ended ? 1 : 0;
      breaks += !blankAfter && !ended && !bullet && Characters.width(text) > 60 ? 1 : 0;
      alone += blankAfter && blankBefore && !ended && Characters.width(text) <= 80 ? 1 : 0;
    }
    if (filled == 0 || breaks * 6 > filled) {
      return false;
    }
    return (bullets + alone) * 2 > filled && sentences * 5 < filled * 3 && bullets + alone >= 4;
  }
}
