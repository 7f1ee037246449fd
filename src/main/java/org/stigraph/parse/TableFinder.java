package org.stigraph.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stigraph.source.SourceLine;

/**
 * Finds tables in running text: lines one after the other whose cells are separated by tabs or by
 * two and more spaces. Much else looks so: Latin text whose spaces became tabs, lists of notes and
 * of contents, addresses. Lines are a table where they have as many cells as each other and a
 * caption, a unit line, a head, or three columns of short cells bear it out.
 */
final class TableFinder {

  /** Cells are no wider, in half-width columns, where nothing but their look makes a table. */
  private static final int SHORT_CELL = 40;

  private final List<SourceLine> lines;

  private TableFinder(List<SourceLine> lines) {
    this.lines = lines;
  }

  /** The tables by index of their first line. */
  static Map<Integer, FoundTable> find(List<SourceLine> lines) {
    Map<Integer, FoundTable> found = new TreeMap<>();
    TableFinder finder = new TableFinder(lines);
    int free = 0;
    int i = 0;
    while (i < lines.size()) {
      int end = finder.runEnd(i);
      Optional<FoundTable> table = finder.table(i, end, free);
      if (table.isPresent()) {
        found.put(table.get().first(), table.get());
        free = table.get().last() + 1;
      }
      i = Math.max(end, i + 1);
    }
    return found;
  }

  /** The lines with those of tables emptied, so that nothing else is read into them. */
  static List<SourceLine> without(List<SourceLine> lines, Map<Integer, FoundTable> tables) {
    List<SourceLine> left = new ArrayList<>(lines);
    for (FoundTable table : tables.values()) {
      for (int i = table.first(); i <= table.last(); i++) {
        left.set(i, new SourceLine(lines.get(i).number(), ""));
      }
    }
    return left;
  }

  /** Behind the last line of a run of possible rows; one blank line may stand between two. */
  private int runEnd(int from) {
    int end = from;
    int i = from;
    while (i < lines.size() && TableLines.mayBeRow(lines.get(i).text())) {
      end = i + 1;
      boolean gap = end + 1 < lines.size() && lines.get(end).isBlank();
      i = gap ? end + 1 : end;
    }
    return end;
  }

  private Optional<FoundTable> table(int from, int to, int free) {
    List<SourceLine> filled =
        lines.subList(from, to).stream().filter(line -> !line.isBlank()).toList();
    if (filled.size() < 2) {
      return Optional.empty();
    }
    int above = filledBefore(from, free);
    Optional<LinedText> unit =
        above >= 0 && TableLines.isUnitLine(lines.get(above).text())
            ? Optional.of(single(above))
            : Optional.empty();
    int title = unit.isPresent() ? filledBefore(above, free) : above;
    Optional<LinedText> caption =
        title >= 0 && isCaption(lines.get(title).text())
            ? Optional.of(single(title))
            : Optional.empty();
    Optional<List<List<LinedText>>> rows = rows(filled);
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    int heads = TableLines.headerRows(rows.get());
    boolean named = unit.isPresent() || caption.isPresent();
    if (!named && !borneOut(rows.get(), heads)) {
      return Optional.empty();
    }
    int first = caption.isPresent() ? title : unit.isPresent() ? above : from;
    return Optional.of(new FoundTable(first, to - 1, caption, unit, heads, rows.get()));
  }

  private LinedText single(int i) {
    return LineJoiner.single(lines.get(i).text(), lines.get(i).number());
  }

  private static boolean isCaption(String text) {
    return text.indexOf('図') < 0 && Captions.isNumbered(text);
  }

  /** The nearest filled line before one, at most two blank lines away; −1 when there is none. */
  private int filledBefore(int line, int free) {
    int i = line - 1;
    while (i >= free && lines.get(i).isBlank() && line - i <= 2) {
      i--;
    }
    return i >= free && !lines.get(i).isBlank() ? i : -1;
  }

  /** The rows with equally many cells, empty where the lines do not make them. */
  private static Optional<List<List<LinedText>>> rows(List<SourceLine> lines) {
    boolean tabbed = lines.stream().allMatch(line -> line.text().indexOf('\t') >= 0);
    return tabbed ? tabbed(lines) : aligned(lines);
  }

  private static Optional<List<List<LinedText>>> tabbed(List<SourceLine> lines) {
    List<List<LinedText>> rows = new ArrayList<>();
    lines.forEach(line -> rows.add(new ArrayList<>(TableLines.cells(line))));
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    long full = rows.stream().filter(row -> row.size() == width).count();
    List<LinedText> head = rows.get(0);
    if (head.size() == width - 1 && TableLines.lacksCorner(head)) {
      head.add(0, LinedText.of("", head.get(0).firstLine()));
    }
    for (List<LinedText> row : rows) {
      while (row.size() < width) {
        row.add(LinedText.of("", row.get(0).firstLine()));
      }
    }
    return width >= 2 && full * 3 >= rows.size() * 2L ? Optional.of(rows) : Optional.empty();
  }

  private static Optional<List<List<LinedText>>> aligned(List<SourceLine> lines) {
    if (lines.stream().anyMatch(line -> line.text().indexOf('\t') >= 0)) {
      return Optional.empty();
    }
    List<AlignedRow> printed = lines.stream().map(AlignedRow::of).toList();
    int width = printed.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    List<AlignedRow> full = printed.stream().filter(row -> row.cells().size() == width).toList();
    if (width < 2 || (width == 2 && full.size() < lines.size())) {
      return Optional.empty();
    }
    List<List<LinedText>> rows = new ArrayList<>();
    for (AlignedRow row : printed) {
      Optional<List<LinedText>> cells =
          row.cells().size() == width ? Optional.of(row.cells()) : row.under(full.get(0));
      if (cells.isEmpty()) {
        return Optional.empty();
      }
      rows.add(cells.get());
    }
    return Optional.of(rows);
  }

  /** Whether rows without caption and unit line are a table by their look. */
  private static boolean borneOut(List<List<LinedText>> rows, int heads) {
    int width = rows.get(0).size();
    boolean counted = counts(rows);
    boolean headed = heads > 0 && rows.size() > heads;
    if (width < 3 || counted || !areShort(rows)) {
      return headed && areShort(rows) && rows.get(0).get(width - 1).length() > 0;
    }
    return headed || (rows.size() >= 3 && !isLatin(rows) && !isContact(rows));
  }

  /** Whether the first column only counts, as notes and items do. */
  private static boolean counts(List<List<LinedText>> rows) {
    return rows.stream().allMatch(row -> TableLines.isFigure(row.get(0).text()));
  }

  private static boolean areShort(List<List<LinedText>> rows) {
    return rows.stream()
        .flatMap(List::stream)
        .allMatch(
            cell ->
                Characters.width(cell.text()) <= SHORT_CELL
                    && cell.text().indexOf('。') < 0
                    && !cell.text().contains("http"));
  }

  /** Whether most cells are words of Latin script: text whose spaces became tabs. */
  private static boolean isLatin(List<List<LinedText>> rows) {
    long latin =
        rows.stream()
            .flatMap(List::stream)
            .filter(cell -> !cell.isEmpty() && Characters.isLatinLetter(cell.text().charAt(0)))
            .count();
    return latin * 2 > rows.stream().mapToLong(List::size).sum();
  }

  private static boolean isContact(List<List<LinedText>> rows) {
    return rows.stream()
        .flatMap(List::stream)
        .anyMatch(
            cell ->
                cell.text().startsWith("電話")
                    || cell.text().startsWith("TEL")
                    || cell.text().startsWith("内線")
                    || cell.text().indexOf('@') >= 0);
  }
}
