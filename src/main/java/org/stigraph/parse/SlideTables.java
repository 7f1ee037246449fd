package org.stigraph.parse;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.stigraph.source.SourceLine;

/** Tables whose cells are separated by tabs. */
final class SlideTables {

  /** {@code (単位:十億円)}, {@code （億ドル）}; not {@code （注）}. */
  private static final Pattern UNIT =
      Pattern.compile(
          "\\s*[（(\\[［]?\\s*単位\\s*[:：/／].{1,20}[）)\\]］]?\\s*|\\s*[（(](?:[百千万億兆十]*(?:円|ドル|ユーロ|人|件|％|%|社|校|機関|ポイント))[）)]\\s*");

  private SlideTables() {}

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

  /** The cells of a row. */
  static List<LinedText> cells(SourceLine line) {
    List<LinedText> cells = new ArrayList<>();
    String text = line.text().stripTrailing();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\t') {
        cells.add(LineJoiner.single(text.substring(from, i), line.number()));
        from = i + 1;
      }
    }
    return cells;
  }

  /** How many first rows are heads: those whose cells are years or words, above rows of numbers. */
  static int headerRows(List<List<LinedText>> rows) {
    boolean corner = rows.get(0).get(0).isEmpty();
    boolean below = rows.size() > 1 && figures(rows.get(1)) * 2 > rows.get(1).size() - 1;
    boolean above = figures(rows.get(0)) > 0 && !corner && !years(rows.get(0));
    return corner || (below && !above) ? 1 : 0;
  }

  private static int figures(List<LinedText> row) {
    int count = 0;
    for (int i = 1; i < row.size(); i++) {
      String cell = row.get(i).text();
      count += !cell.isEmpty() && Characters.isDigit(cell.charAt(0)) ? 1 : 0;
    }
    return count;
  }

  private static boolean years(List<LinedText> row) {
    for (int i = 1; i < row.size(); i++) {
      String cell = row.get(i).text();
      boolean year =
          PrintedDate.iso(cell).isPresent()
              || PrintedDate.iso(cell + "年").isPresent()
              || cell.isEmpty();
      if (!year) {
        return false;
      }
    }
    return row.size() > 1;
  }
}
