package org.stigraph.parse;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stigraph.source.SourceLine;

/** Lines of cells: separated by tabs, or by two or more spaces. */
final class TableLines {

  /** {@code (単位:十億円)}, {@code （億ドル）}; not {@code （注）}. */
  private static final Pattern UNIT =
      Pattern.compile(
          "\\s*[（(\\[［]?\\s*単位\\s*[:：/／].{1,20}[）)\\]］]?\\s*|\\s*[（(](?:[百千万億兆十]*(?:円|ドル|ユーロ|人|件|％|%|社|校|機関|ポイント))[）)]\\s*");

  /** Longer lines are no rows. */
  private static final int LONGEST = 2000;

  private static final Set<String> USUAL_HEADS =
      Set.of(
          "年度", "年", "年次", "氏名", "名前", "名称", "事業名", "事業", "制度名", "施策名", "会議名", "文書名", "所属", "職",
          "職名", "役職", "国名", "国", "国・地域", "地域", "順位", "番号", "区分", "項目", "分野", "機関名", "機関", "大学名",
          "大学", "任期", "期間", "件数", "人数", "金額", "予算額", "実施機関", "所管", "開始年", "開催日", "開催地", "指標", "内容",
          "備考", "計", "合計", "割合", "シェア", "論文数");

  private TableLines() {}

  /** Whether lines are rows: tabs in all but perhaps one of them. */
  static boolean isTable(List<SourceLine> lines) {
    int tabbed = 0;
    for (SourceLine line : lines) {
      tabbed += line.text().strip().indexOf('\t') >= 0 || line.text().startsWith("\t") ? 1 : 0;
    }
    return tabbed >= 2 && tabbed * 4 >= lines.size() * 3;
  }

  static boolean isUnitLine(String text) {
    boolean possible =
        text.indexOf('単') >= 0 || text.strip().startsWith("(") || text.strip().startsWith("（");
    return text.length() < 40 && possible && UNIT.matches(text);
  }

  /** The cells of a row; only tabs separate cells where there are any. */
  static List<LinedText> cells(SourceLine line) {
    List<LinedText> cells = new ArrayList<>();
    String text = line.text().stripTrailing();
    boolean tabbed = text.indexOf('\t') >= 0;
    int from = 0;
    int i = 0;
    while (i < text.length()) {
      int end = i;
      while (end < text.length() && Characters.isSpace(text.charAt(end)) && !tabbed) {
        end++;
      }
      if (end - i > 1 || (tabbed && text.charAt(i) == '\t')) {
        cells.add(LineJoiner.single(text.substring(from, i), line.number()));
        from = Math.max(end, i + 1);
      }
      i = Math.max(end, i + 1);
    }
    cells.add(LineJoiner.single(text.substring(from), line.number()));
    return cells;
  }

  /** Whether a line may be a row: at least two cells with words, and no sentence. */
  static boolean mayBeRow(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    String bare = text.strip();
    int separators = 0;
    for (int i = 0; i < bare.length(); i++) {
      boolean space = Characters.isSpace(bare.charAt(i));
      boolean wide = space && (bare.charAt(i) == '\t' || Characters.isSpace(bare.charAt(i + 1)));
      separators += wide ? 1 : 0;
    }
    return separators > 0 && !Ends.sentence(bare);
  }

  /**
   * How many first rows are heads: those with an empty corner or a usual head, and one of years or
   * words above rows of numbers.
   */
  static int headerRows(List<List<LinedText>> rows) {
    int corners = 0;
    while (corners + 1 < rows.size()
        && corners < 2
        && rows.get(corners).get(0).isEmpty()
        && (corners == 0 || figures(rows.get(corners)) == 0 || years(rows.get(corners)))) {
      corners++;
    }
    if (corners > 0) {
      return corners;
    }
    List<LinedText> first = rows.get(0);
    boolean below = rows.size() > 1 && figures(rows.get(1)) * 2 > rows.get(1).size() - 1;
    boolean above = figures(first) > 0 && !years(first);
    return rows.size() > 1 && ((below && !above) || isUsualHead(first)) ? 1 : 0;
  }

  /** Whether a row is made of short words one of which heads columns everywhere. */
  private static boolean isUsualHead(List<LinedText> row) {
    boolean usual = false;
    for (LinedText cell : row) {
      usual |= USUAL_HEADS.contains(cell.text());
      if (cell.length() > 12 || Ends.sentence(cell.text())) {
        return false;
      }
    }
    return usual && figures(row) == 0;
  }

  /** How many cells behind the first begin with a figure, signs and brackets left out. */
  static int figures(List<LinedText> row) {
    int count = 0;
    for (int i = 1; i < row.size(); i++) {
      count += isFigure(row.get(i).text()) ? 1 : 0;
    }
    return count;
  }

  static boolean isFigure(String cell) {
    int at = 0;
    while (at < cell.length() && "△▲-－−+＋±約（(".indexOf(cell.charAt(at)) >= 0) {
      at++;
    }
    return at < cell.length() && Characters.isDigit(cell.charAt(at));
  }

  /** Whether all cells behind the first are years, or empty. */
  static boolean years(List<LinedText> row) {
    for (int i = 1; i < row.size(); i++) {
      if (!isYear(row.get(i).text())) {
        return false;
      }
    }
    return row.size() > 1;
  }

  private static boolean isYear(String cell) {
    return cell.isEmpty()
        || PrintedDate.iso(cell).isPresent()
        || PrintedDate.iso(cell + "年").isPresent();
  }

  /** Whether a row with one cell too few is a head whose corner is left out. */
  static boolean lacksCorner(List<LinedText> row) {
    boolean first = isYear(row.get(0).text()) && !row.get(0).isEmpty();
    return first && years(row);
  }
}
