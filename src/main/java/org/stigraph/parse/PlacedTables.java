package org.stigraph.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stigraph.source.LineLook;
import org.stigraph.source.LineRole;
import org.stigraph.source.Mark;
import org.stigraph.source.SourceLine;

/**
 * Puts tables together that go on over a page or column: one that begins with the head of the table
 * right before it is its second part, and a row that broke off goes on there.
 */
final class PlacedTables {

  private final List<SourceLine> out = new ArrayList<>();
  private Optional<String> head = Optional.empty();
  private String given = "";
  private String key = "";
  private boolean behindHead;

  private final TypeSizes sizes;

  private PlacedTables(TypeSizes sizes) {
    this.sizes = sizes;
  }

  /** The same lines, tables that were parted under one key. */
  static List<SourceLine> joined(List<SourceLine> lines, TypeSizes sizes) {
    PlacedTables tables = new PlacedTables(sizes);
    lines.forEach(tables::add);
    return tables.out;
  }

  private void add(SourceLine line) {
    LineLook look = line.look().orElseThrow();
    if (look.role() != LineRole.ROW) {
      boolean between = look.underRule() || sizes.isSmall(look);
      head = between ? head : Optional.empty();
      out.add(line);
      return;
    }
    if (!look.key().equals(given)) {
      given = look.key();
      behindHead = head.filter(line.text()::equals).isPresent();
      if (behindHead) {
        return;
      }
      key = look.key();
      head = Optional.of(line.text());
    }
    int last = out.size() - 1;
    while (last > 0 && behindHead && !isRow(out.get(last))) {
      last--;
    }
    boolean broken = behindHead && hasGap(line.text()) && last >= 0 && isRow(out.get(last));
    if (broken && cells(out.get(last)) == cells(line)) {
      out.set(last, both(out.get(last), line));
      behindHead = false;
      return;
    }
    behindHead = false;
    out.add(
        new SourceLine(
            line.number(),
            line.text(),
            Optional.of(look.as(LineRole.ROW, look.level(), key, look.marks()))));
  }

  private static boolean isRow(SourceLine line) {
    return StyledParser.role(line) == LineRole.ROW;
  }

  private static long cells(SourceLine row) {
    return row.text().chars().filter(c -> c == '\t').count();
  }

  private static boolean hasGap(String row) {
    return row.startsWith("\t") || row.endsWith("\t") || row.contains("\t\t");
  }

  /** Two halves of a row, cell by cell. */
  private static SourceLine both(SourceLine upper, SourceLine lower) {
    String[] first = upper.text().split("\t", -1);
    String[] second = lower.text().split("\t", -1);
    LineLook look = upper.look().orElseThrow();
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < first.length; i++) {
      text.append(i == 0 ? "" : "\t");
      for (Mark mark : look.marks()) {
        if (mark.from() >= at && mark.to() <= at + first[i].length()) {
          int by = text.length() - at;
          marks.add(new Mark(mark.from() + by, mark.to() + by, mark.kind(), mark.value()));
        }
      }
      text.append(first[i]).append(second[i]);
      at += first[i].length() + 1;
    }
    return new SourceLine(
        upper.number(),
        text.toString(),
        Optional.of(look.as(LineRole.ROW, look.level(), look.key(), marks)));
  }
}
