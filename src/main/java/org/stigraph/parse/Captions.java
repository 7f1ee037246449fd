package org.stigraph.parse;

import com.google.re2j.Pattern;
import java.util.List;
import org.stigraph.source.SourceLine;

/** Captions of figures and their source lines: {@code 図1 …}, {@code （…より作成）}, {@code 出典：…}. */
final class Captions {

  private static final Pattern NUMBERED =
      Pattern.compile(
          "\\s*(?:(?:図表?|表|写真|Figure|Fig\\.|Table|グラフ)\\s*[0-9０-９]{1,3}(?:[-－.．‐][0-9０-９]{1,3})*|第[0-9０-９]{1,3}(?:[-－.．‐][0-9０-９]{1,3})*[図表]表?)(?:[\\s　：:．.／/].*|[^はがをにでのと0-9].*)");
  private static final Pattern SOURCE =
      Pattern.compile(
          "\\s*(?:[（(].*(?:作成|出典|出所|資料|より引用|より転載|による)[)）]|[（(\\[［【]?(?:出典|出所|資料)[)）\\]］】]?\\s*[:：].*)\\s*");

  /** {@code 表　…}, {@code 表：…}, {@code …（単位：人）}. */
  private static final Pattern UNNUMBERED =
      Pattern.compile("\\s*(?:図表|表)[\\s　：:].*|[^。]*[（(]\\s*単位\\s*[:：/／].{1,20}[）)]\\s*");

  private static final int LONGEST = 80;

  private Captions() {}

  /**
   * The line that gives a caption's source: the caption's own index when it has none, −1 when the
   * line is no caption.
   */
  static int sourceLine(List<SourceLine> lines, int i) {
    String text = lines.get(i).text();
    if (text.length() > 80 || Ends.sentence(text)) {
      return -1;
    }
    int next = i + 1;
    while (next < lines.size() && lines.get(next).isBlank() && next - i <= 2) {
      next++;
    }
    boolean sourced =
        next < lines.size()
            && lines.get(next).text().length() <= 120
            && isSource(lines.get(next).text())
            && !isSource(text);
    if (sourced) {
      return next;
    }
    return isNumbered(text) ? i : -1;
  }

  /** Whether a line is a caption with a number. */
  static boolean isNumbered(String text) {
    int at = Characters.skipSpace(text, 0);
    return text.length() <= 80
        && at < text.length()
        && "図表写FTグ第".indexOf(text.charAt(at)) >= 0
        && !Ends.sentence(text)
        && NUMBERED.matches(text);
  }

  /** Whether a line right above a table is its title, with a number or without: 表　…の推移（単位：人）. */
  static boolean isTableTitle(String text) {
    boolean figure = text.indexOf('図') >= 0 && !text.strip().startsWith("図表");
    return isNumbered(text) && !figure
        || text.length() <= LONGEST && !Ends.sentence(text) && UNNUMBERED.matches(text);
  }

  static boolean isSource(String text) {
    int at = Characters.skipSpace(text, 0);
    return at < text.length() && "（([［【出資".indexOf(text.charAt(at)) >= 0 && SOURCE.matches(text);
  }
}
