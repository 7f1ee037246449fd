package org.stigraph.document;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A table (表).
 *
 * @param number 1-based, in reading order
 * @param title caption or the heading right above it
 * @param unitLine a line such as （単位：十億円), without brackets
 * @param headerRows how many of the rows are heads
 * @param rows all rows, heads first
 * @param note id of the unnumbered note (出典, 注) below it
 */
public record Table(
    int number,
    OptionalInt section,
    Optional<Span> title,
    Optional<Span> unitLine,
    int headerRows,
    List<Row> rows,
    Optional<String> note,
    Span span,
    Place place) {

  public Table {
    rows = List.copyOf(rows);
  }

  /**
   * A row.
   *
   * @param unit number of its text unit
   * @param cells the cells from left to right; an empty cell is an empty span
   */
  public record Row(int unit, List<Span> cells) {

    public Row {
      cells = List.copyOf(cells);
    }
  }
}
