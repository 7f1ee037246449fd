package org.stigraph.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stigraph.source.LineLook;
import org.stigraph.source.SourceLine;

/** Collects the rows of one table. */
final class StyledTable {

  private final String key;
  private final StyledNotes notes;
  private final List<List<LinedText>> rows = new ArrayList<>();
  private int heads;

  StyledTable(String key, StyledNotes notes) {
    this.key = key;
    this.notes = notes;
  }

  boolean holds(LineLook look) {
    return key.equals(look.key());
  }

  void add(SourceLine line, LineLook look) {
    List<LinedText> cells = new ArrayList<>();
    String text = line.text();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\t') {
        cells.add(notes.marked(StyledText.part(line, from, i)));
        from = i + 1;
      }
    }
    if (cells.stream().allMatch(LinedText::isEmpty)) {
      return;
    }
    heads += look.level() == 1 && heads == rows.size() ? 1 : 0;
    rows.add(cells);
  }

  /** The table as a block; nothing when it has no row. */
  Optional<Block> block(
      Optional<LinedText> title, boolean titledByLast, Optional<LinedText> unitLine) {
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    int headerRows = heads > 0 ? heads : TableLines.headerRows(rows);
    return Optional.of(
        new Block.Rows(title, titledByLast && title.isEmpty(), unitLine, headerRows, rows));
  }
}
