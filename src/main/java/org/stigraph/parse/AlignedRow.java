package org.stigraph.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stigraph.source.SourceLine;

/**
 * A row whose cells stand in columns of a fixed width, two or more spaces apart, as {@code
 * pdftotext -layout} leaves them. Columns are counted in half-width characters, 0-based.
 *
 * @param starts where each cell begins
 * @param ends where each cell ends, exclusive
 */
record AlignedRow(List<LinedText> cells, List<Integer> starts, List<Integer> ends) {

  static AlignedRow of(SourceLine line) {
    List<LinedText> cells = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    String text = line.text().stripTrailing();
    int at = 0;
    int column = 0;
    while (at < text.length()) {
      int from = Characters.skipSpace(text, at);
      column += Characters.width(text.substring(at, from));
      int to = from;
      while (to < text.length() && !isGap(text, to)) {
        to++;
      }
      int end = column + Characters.width(text.substring(from, to));
      cells.add(LineJoiner.single(text.substring(from, to), line.number()));
      starts.add(column);
      ends.add(end);
      column = end;
      at = to;
    }
    return new AlignedRow(cells, starts, ends);
  }

  private static boolean isGap(String text, int at) {
    return Characters.isSpace(text.charAt(at))
        && at + 1 < text.length()
        && Characters.isSpace(text.charAt(at + 1));
  }

  /**
   * The cells in the columns of a full row: each under the one that it overlaps, columns without
   * one left empty; empty where a cell overlaps none or two.
   */
  Optional<List<LinedText>> under(AlignedRow full) {
    int line = cells.get(0).firstLine();
    List<LinedText> row = new ArrayList<>();
    for (int column = 0; column < full.cells().size(); column++) {
      row.add(LinedText.of("", line));
    }
    int last = -1;
    for (int i = 0; i < cells.size(); i++) {
      int column = full.columnAt(starts.get(i), ends.get(i));
      if (column <= last) {
        return Optional.empty();
      }
      row.set(column, cells.get(i));
      last = column;
    }
    return Optional.of(row);
  }

  /** The one column that a stretch overlaps, −1 for none or several. */
  private int columnAt(int start, int end) {
    int found = -1;
    for (int column = 0; column < cells.size(); column++) {
      if (starts.get(column) < end && start < ends.get(column)) {
        if (found >= 0) {
          return -1;
        }
        found = column;
      }
    }
    return found;
  }
}
