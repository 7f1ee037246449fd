package org.stigraph.claim;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stigraph.document.Document;
import org.stigraph.document.Span;
import org.stigraph.document.Table;
import org.stigraph.mention.Entity;
import org.stigraph.mention.EntityKind;
import org.stigraph.mention.Mention;
import org.stigraph.mention.Mention.OfDate;
import org.stigraph.mention.Mention.OfEntity;
import org.stigraph.mention.PartialDate;
import org.stigraph.mention.ReadUnit;

/** A table of figures, with what its cells name. Rows and columns are 0-based. */
final class TableGrid {

  /**
   * What heads a row or column.
   *
   * @param words what is counted, without date, place and unit; may be empty
   */
  record Head(
      String words, Optional<PartialDate> date, Optional<Entity> place, Optional<String> unit) {}

  private static final Pattern UNIT = Pattern.compile("単位[:/／]?\\s?([^()、,]+)");
  private static final Pattern NUMBERED =
      Pattern.compile("^(?:(?:図?表|第)\\s*[0-9][0-9.\\-－‐]*表?[\\s:.]*|図?表[\\s:]+)");
  private static final Pattern BRACKETED = Pattern.compile("\\(([^()]{1,12})\\)$");

  private final Document document;
  private final Table table;
  private final List<ReadUnit> units;

  TableGrid(Document document, Table table, List<ReadUnit> units) {
    this.document = document;
    this.table = table;
    this.units = units;
  }

  /** The rows below the heads. */
  List<Table.Row> rows() {
    return table.rows().subList(table.headerRows(), table.rows().size());
  }

  /** How many columns the heads have. */
  int columns() {
    return table.rows().get(table.headerRows() - 1).cells().size();
  }

  ReadUnit unit(Table.Row row) {
    return units.get(row.unit() - 1);
  }

  /** A cell's words in NFKC. */
  String words(Span cell) {
    return Normalizer.normalize(document.text().slice(cell), Normalizer.Form.NFKC).strip();
  }

  /** The unit of all cells: of the unit line, or what the title gives in brackets. */
  Optional<String> unit() {
    Optional<String> line =
        table
            .unitLine()
            .map(this::words)
            .map(words -> unitIn(words).orElse(words.replaceAll("[()]", "").strip()));
    return line.or(() -> table.title().map(this::words).flatMap(TableGrid::unitIn));
  }

  private static Optional<String> unitIn(String words) {
    Matcher m = UNIT.matcher(words);
    return m.find() ? Optional.of(m.group(1).strip()) : Optional.empty();
  }

  /** The title without number and unit; empty when there is none. */
  String title() {
    String words = table.title().map(this::words).orElse("");
    Matcher m = NUMBERED.matcher(words);
    String named = m.find() ? words.substring(m.end()) : words;
    int unit = named.indexOf("(単位");
    return (unit >= 0 ? named.substring(0, unit) : named).strip();
  }

  /** What heads a row: its cell in the first column that names something. */
  Head head(Table.Row row, int key) {
    Span cell = row.cells().get(key);
    return head(unit(row), cell);
  }

  /** What heads a column: its cells in all head rows; a cell left empty carries on its left one. */
  Head columnHead(int column) {
    List<Head> heads = new ArrayList<>();
    int last = table.headerRows() - 1;
    for (int r = 0; r <= last; r++) {
      Table.Row row = table.rows().get(r);
      int from = Math.min(column, row.cells().size() - 1);
      while (r < last && from > 1 && row.cells().get(from).length() == 0) {
        from--;
      }
      Span cell = row.cells().get(from);
      heads.add(head(unit(row), cell));
    }
    Head found = heads.get(0);
    for (Head head : heads.subList(1, heads.size())) {
      String both = join(found.words(), head.words());
      found =
          new Head(
              both,
              found.date().or(head::date),
              found.place().or(head::place),
              head.unit().or(found::unit));
    }
    return found;
  }

  static String join(String first, String second) {
    return first.isEmpty() || second.isEmpty() ? first + second : first + "：" + second;
  }

  private Head head(ReadUnit unit, Span cell) {
    String printed = words(cell);
    Matcher bracketed = BRACKETED.matcher(printed);
    Optional<String> counting =
        bracketed.find() && TableUnits.isUnit(bracketed.group(1))
            ? Optional.of(bracketed.group(1))
            : Optional.empty();
    int cut = counting.map(one -> one.length() + 2).orElse(0);
    String words = printed.substring(0, printed.length() - cut).strip();
    Optional<PartialDate> date = Optional.empty();
    Optional<Entity> place = Optional.empty();
    for (Mention mention : unit.mentions()) {
      Span span = unit.span(mention);
      boolean whole = span.start() == cell.start() && span.length() >= words.length();
      if (!whole || !cell.contains(span)) {
        continue;
      }
      if (mention instanceof OfDate dated) {
        date = dated.start();
      } else if (mention instanceof OfEntity named && named.entity().kind() == EntityKind.PLACE) {
        place = Optional.of(named.entity());
      }
    }
    boolean named = date.isPresent() || place.isPresent();
    return new Head(named ? "" : words, date, place, counting);
  }
}
