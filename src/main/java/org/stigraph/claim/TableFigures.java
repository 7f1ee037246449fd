package org.stigraph.claim;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stigraph.claim.TableGrid.Head;
import org.stigraph.document.Span;
import org.stigraph.document.Table;
import org.stigraph.mention.Entity;
import org.stigraph.mention.PartialDate;

/**
 * Reads the figures of a table. Rows and columns may be headed by years, by places or by what is
 * counted, either way round; where neither says what is counted, the title does. A number that is
 * not alone in its cell, or whose row's head comes twice, is left.
 */
final class TableFigures {

  private static final Pattern NUMBER =
      Pattern.compile("(約)?([△▲\\-−]?)\\s?([0-9][0-9,]*(?:\\.[0-9]+)?)\\s?([^0-9()]{0,8})");
  private static final Set<String> RANKS = Set.of("順位", "位", "ランク", "ランキング");
  private static final Set<String> NUMBERS = Set.of("番号", "No", "No.", "#", "項番", "通番");

  private final TableGrid grid;
  private final int key;

  private TableFigures(TableGrid grid, int key) {
    this.grid = grid;
    this.key = key;
  }

  /** The figures of a table, row by row. */
  static List<TableFigure> of(TableGrid grid) {
    int key = 0;
    while (key < grid.columns() && isRankOrNumber(grid.columnHead(key).words())) {
      key++;
    }
    return key + 1 > grid.columns() ? List.of() : new TableFigures(grid, key).read();
  }

  private static boolean isRankOrNumber(String head) {
    return RANKS.contains(head) || NUMBERS.contains(head);
  }

  private List<TableFigure> read() {
    List<Head> columns = new ArrayList<>();
    for (int c = 0; c < grid.columns(); c++) {
      columns.add(grid.columnHead(c));
    }
    Map<Head, Integer> heads = new HashMap<>();
    for (Table.Row row : grid.rows()) {
      if (row.cells().size() > key) {
        heads.merge(grid.head(row, key), 1, Integer::sum);
      }
    }
    List<TableFigure> figures = new ArrayList<>();
    for (Table.Row row : grid.rows()) {
      if (row.cells().size() <= key || grid.words(row.cells().get(key)).isEmpty()) {
        continue;
      }
      Head head = grid.head(row, key);
      boolean bare = NUMBER.matcher(head.words()).matches();
      if (bare || heads.getOrDefault(head, 0) > 1) {
        continue;
      }
      for (int c = 0; c < Math.min(columns.size(), row.cells().size()); c++) {
        boolean value = c > key || RANKS.contains(columns.get(c).words());
        if (value && c != key) {
          cell(row, head, columns.get(c), row.cells().get(c)).ifPresent(figures::add);
        }
      }
    }
    return figures;
  }

  private Optional<TableFigure> cell(Table.Row row, Head rowHead, Head column, Span cell) {
    String printed = grid.words(cell);
    Matcher m = NUMBER.matcher(printed);
    if (!m.matches() || (rowHead.date().isPresent() && column.date().isPresent())) {
      return Optional.empty();
    }
    Optional<Entity> place = rowHead.place().or(column::place);
    Optional<PartialDate> date = rowHead.date().or(column::date);
    boolean rank = RANKS.contains(column.words());
    String counted = TableGrid.join(rowHead.words(), column.words());
    String indicator =
        counted.isEmpty() || (rank && rowHead.words().isEmpty())
            ? TableGrid.join(grid.title(), counted)
            : counted;
    if (indicator.isEmpty()) {
      return Optional.empty();
    }
    String own = m.group(4).strip();
    if (!own.isEmpty() && !TableUnits.isUnit(own)) {
      return Optional.empty();
    }
    String unit =
        !own.isEmpty()
            ? own
            : rank ? "位" : column.unit().or(rowHead::unit).or(grid::unit).orElse("");
    BigDecimal number = new BigDecimal(m.group(3).replace(",", ""));
    BigDecimal signed = m.group(2).isEmpty() ? number : number.negate();
    BigDecimal value = signed.multiply(TableUnits.scale(unit)).stripTrailingZeros();
    return Optional.of(
        new TableFigure(
            grid.unit(row),
            cell,
            indicator,
            place,
            date,
            value.scale() < 0 ? value.setScale(0) : value,
            TableUnits.base(unit),
            m.group(1) == null ? "=" : "≈",
            printed));
  }
}
