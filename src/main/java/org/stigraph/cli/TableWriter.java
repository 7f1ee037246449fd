package org.stigraph.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.stigraph.load.TextWidth;

/**
 * Writes rows as a table that fits a width: the widest columns give way, cells that do not fit are
 * cut with an ellipsis, full-width characters count two.
 */
final class TableWriter {

  private static final String GAP = "  ";
  private static final int NARROWEST = 4;

  private final PrintStream out;
  private final int width;

  TableWriter(PrintStream out, int width) {
    this.out = out;
    this.width = width;
  }

  /** Writes a head line, a rule and the rows. */
  void write(List<String> head, List<List<String>> rows) {
    int[] widths = widths(head, rows);
    line(head, widths);
    line(Arrays.stream(widths).mapToObj("-"::repeat).toList(), widths);
    rows.forEach(row -> line(row, widths));
  }

  private int[] widths(List<String> head, List<List<String>> rows) {
    int[] widths = head.stream().mapToInt(TextWidth::of).toArray();
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], TextWidth.of(oneLine(row.get(i))));
      }
    }
    int available = width - GAP.length() * (widths.length - 1);
    while (Arrays.stream(widths).sum() > available) {
      int widest = 0;
      for (int i = 1; i < widths.length; i++) {
        widest = widths[i] > widths[widest] ? i : widest;
      }
      if (widths[widest] <= NARROWEST) {
        break;
      }
      widths[widest]--;
    }
    return widths;
  }

  private void line(List<String> cells, int[] widths) {
    List<String> fitted = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      String cell = TextWidth.cut(oneLine(cells.get(i)), widths[i]);
      fitted.add(cell + " ".repeat(Math.max(0, widths[i] - TextWidth.of(cell))));
    }
    out.println(String.join(GAP, fitted).stripTrailing());
  }

  private static String oneLine(String cell) {
    return cell.replaceAll("\\s+", " ");
  }
}
