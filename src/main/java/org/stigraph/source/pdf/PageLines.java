package org.stigraph.source.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stigraph.source.Box;
import org.stigraph.source.LineLook;
import org.stigraph.source.LineRole;
import org.stigraph.source.Mark;
import org.stigraph.source.SourceLine;

/** Makes the lines of a document out of its pages, numbered through. */
final class PageLines {

  private final List<SourceLine> lines = new ArrayList<>();
  private int tables;
  private long characters;

  List<SourceLine> lines() {
    return lines;
  }

  /** How many UTF-16 characters the lines hold. */
  long characters() {
    return characters;
  }

  /** Adds a page. */
  void add(int page, PageScan scan, PageLinks links) {
    List<Segment> segments = new ArrayList<>(GlyphRuns.of(scan.glyphs(), scan.rules()));
    List<Part.Grid> grids = RuledTables.take(segments, scan.rules());
    grids.addAll(BandedTables.take(segments, scan.rules()));
    List<Part> found = AlignedTables.in(ReadingOrder.of(segments, grids));
    List<Part> parts = scan.width() > scan.height() ? TextBoxes.in(found) : found;
    LineWriter writer = new LineWriter(links);
    for (Part part : parts) {
      if (part instanceof Part.Row row) {
        row(page, row, scan, writer);
      } else if (part instanceof Part.Grid grid) {
        grid(page, grid, writer);
      }
    }
  }

  private void row(int page, Part.Row row, PageScan scan, LineWriter writer) {
    writer.begin();
    for (Segment segment : row.segments()) {
      writer.add(segment, "\t");
    }
    Segment first = row.segments().get(0);
    Box box =
        new Box(
            row.left(),
            row.right(),
            row.baseline(),
            row.columnLeft(),
            row.columnRight(),
            scan.width(),
            scan.height());
    boolean bold = row.segments().stream().allMatch(Segment::isBold);
    boolean ruled = isUnderRule(row, scan.rules());
    put(
        writer.text(),
        new LineLook(
            LineRole.PLACED,
            0,
            "",
            page,
            Optional.of(box),
            first.size(),
            bold,
            ruled,
            writer.marks()));
  }

  /** Whether a rule shorter than the column begins at its left edge, right above a line. */
  private static boolean isUnderRule(Part.Row row, List<Rule> rules) {
    float width = row.columnRight() - row.columnLeft();
    float size = row.segments().get(0).size();
    for (Rule rule : rules) {
      float up = row.baseline() - rule.bottom();
      boolean above = rule.isHorizontal() && up > 0 && up < size * 3;
      boolean atLeft = Math.abs(rule.left() - row.columnLeft()) < size * 1.5f;
      if (above && atLeft && rule.length() > 20 && rule.length() < width * 0.8f) {
        return true;
      }
    }
    return false;
  }

  private void grid(int page, Part.Grid grid, LineWriter writer) {
    tables++;
    boolean first = true;
    for (List<List<Segment>> row : grid.rows()) {
      StringBuilder text = new StringBuilder();
      List<Mark> marks = new ArrayList<>();
      boolean bold = true;
      for (int c = 0; c < row.size(); c++) {
        if (c > 0) {
          text.append('\t');
        }
        writer.begin();
        for (Segment segment : row.get(c)) {
          bold &= segment.isBold();
          writer.add(segment, separator(writer.text(), segment));
        }
        for (Mark mark : writer.marks()) {
          int by = text.length();
          marks.add(new Mark(mark.from() + by, mark.to() + by, mark.kind(), mark.value()));
        }
        text.append(writer.text().replace('\t', ' '));
      }
      int head = first && bold ? 1 : 0;
      put(text.toString(), LineLook.told(LineRole.ROW, head, "t" + tables, page, marks));
      first = false;
    }
  }

  /** What stands between two lines of one cell: nothing between Japanese, a space between Latin. */
  private static String separator(String before, Segment next) {
    String text = next.toString();
    char last = before.isEmpty() ? '\u3000' : before.charAt(before.length() - 1);
    boolean latin = last < 0x2000 && last != '-' && text.charAt(0) < 0x2000;
    return latin ? " " : "";
  }

  private void put(String text, LineLook look) {
    characters += text.length();
    boolean normal = Normalizer.isNormalized(text, Normalizer.Form.NFC);
    if (normal) {
      lines.add(new SourceLine(lines.size() + 1, text, Optional.of(look)));
    } else {
      String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
      List<Mark> marks = composed.length() == text.length() ? look.marks() : List.of();
      LineLook same = look.as(look.role(), look.level(), look.key(), marks);
      lines.add(new SourceLine(lines.size() + 1, composed, Optional.of(same)));
    }
  }
}
