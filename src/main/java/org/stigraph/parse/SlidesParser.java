package org.stigraph.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stigraph.source.Problem;
import org.stigraph.source.Severity;
import org.stigraph.source.SourceFile;
import org.stigraph.source.SourceLine;

/**
 * Reads slides as extraction leaves them: groups of lines between blank lines, some of which are
 * titles, others bullets, tables, notes. Where a slide ends is not printed: a short line alone
 * begins one when what stands before it was no title itself.
 */
final class SlidesParser implements LayoutParser {

  private final List<Block> blocks = new ArrayList<>();
  private final List<RawNote> notes = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Integer> slides = new ArrayList<>();
  private Optional<LinedText> unitLine = Optional.empty();
  private Optional<String> title = Optional.empty();
  private String path = "";
  private Before before = Before.NOTHING;

  /** What the group before was. */
  private enum Before {
    NOTHING,
    TITLE,
    UNDER_TITLE,
    CONTENT
  }

  @Override
  public RawDocument parse(SourceFile file) {
    path = file.path();
    List<SourceLine> lines = file.lines();
    int i = 0;
    while (i < lines.size()) {
      if (lines.get(i).isBlank()) {
        i++;
        continue;
      }
      int end = i;
      while (end < lines.size() && !lines.get(end).isBlank()) {
        end++;
      }
      group(plain(lines.subList(i, end)));
      i = end;
    }
    flushUnitLine();
    LinePlaces places =
        slides.isEmpty() ? LinePlaces.none() : LinePlaces.of(LinePlaces.Counted.SLIDES, slides);
    return new RawDocument(
        blocks, notes, Optional.empty(), places, title, Optional.empty(), problems);
  }

  /** The lines without signs of bold type and without brackets around links. */
  private static List<SourceLine> plain(List<SourceLine> lines) {
    List<SourceLine> plain = new ArrayList<>();
    for (SourceLine line : lines) {
      String text = line.text().replace("**", "");
      plain.add(new SourceLine(line.number(), Links.unbracketed(text)));
    }
    return plain;
  }

  private void group(List<SourceLine> lines) {
    for (int i = 1; i < lines.size(); i++) {
      if (isNote(lines.get(i).text()) && !isNote(lines.get(i - 1).text())) {
        part(lines.subList(0, i));
        group(lines.subList(i, lines.size()));
        return;
      }
    }
    part(lines);
  }

  /** Takes lines of one kind. */
  private void part(List<SourceLine> lines) {
    if (lines.size() > 1 && TableLines.isTable(lines)) {
      table(lines);
      before = Before.CONTENT;
      return;
    }
    boolean unit = lines.size() == 1 && TableLines.isUnitLine(lines.get(0).text());
    flushUnitLine();
    if (unit) {
      unitLine = Optional.of(LineJoiner.single(lines.get(0).text(), lines.get(0).number()));
      return;
    }
    if (isNote(lines.get(0).text())) {
      note(lines);
      before = Before.CONTENT;
      return;
    }
    if (lines.size() == 1 && Captions.isNumbered(lines.get(0).text())) {
      LinedText caption = LineJoiner.single(lines.get(0).text(), lines.get(0).number());
      blocks.add(new Block.Picture(caption, Optional.empty()));
      before = Before.CONTENT;
      return;
    }
    int first = 0;
    if (SlideTitles.mayBe(lines)) {
      first = lead(lines.get(0));
    } else if (SlideTitles.isPart(lines.get(0).text())) {
      blocks.add(new Block.Heading(headingText(lines.get(0)), "part"));
      before = Before.UNDER_TITLE;
      first = 1;
    } else {
      before = Before.CONTENT;
    }
    new SlideGroup(blocks).add(lines.subList(first, lines.size()));
  }

  /** A unit line that no table followed is a line like others. */
  private void flushUnitLine() {
    unitLine.ifPresent(line -> blocks.add(new Block.Line(line)));
    unitLine = Optional.empty();
  }

  /** Takes a line that may be a title; returns how many lines were taken: 0 or 1. */
  private int lead(SourceLine line) {
    LinedText text = headingText(line);
    if (before == Before.TITLE || before == Before.UNDER_TITLE) {
      before = Before.UNDER_TITLE;
      return 0;
    }
    if (before == Before.CONTENT && SlideTitles.isSub(line.text())) {
      blocks.add(new Block.Heading(text, "part"));
      before = Before.UNDER_TITLE;
      return 1;
    }
    if (title.isEmpty()) {
      title = Optional.of(text.text());
    }
    slides.add(line.number());
    blocks.add(new Block.SlideStart(Optional.of(text)));
    before = Before.TITLE;
    return 1;
  }

  private static LinedText headingText(SourceLine line) {
    String text = line.text();
    int at = Characters.skipSpace(text, 0);
    boolean sign = "➤➢►■□◆◇●▶▼".indexOf(text.charAt(at)) >= 0 && text.length() > at + 1;
    return LineJoiner.single(text.substring(sign ? at + 1 : at), line.number());
  }

  private static boolean isNote(String text) {
    int at = Characters.skipSpace(text, 0);
    boolean bullet = text.startsWith("- ", at);
    return UnnumberedNotes.isOne(bullet ? text.substring(at + 2) : text);
  }

  private void note(List<SourceLine> lines) {
    LineJoiner joiner = new LineJoiner();
    for (SourceLine line : lines) {
      boolean another = !joiner.isEmpty() && isNote(line.text());
      if (another) {
        notes.add(new RawNote("", LabelStyle.SIGN, joiner.build(line.number()), blocks.size(), -1));
        joiner = new LineJoiner();
      }
      String text = line.text();
      int at = Characters.skipSpace(text, 0);
      joiner.add(text, text.startsWith("- ", at) ? at + 2 : at, text.length(), line.number());
    }
    LinedText text = joiner.build(lines.get(0).number());
    notes.add(new RawNote("", LabelStyle.SIGN, text, blocks.size(), -1));
  }

  private void table(List<SourceLine> lines) {
    List<List<LinedText>> rows = new ArrayList<>();
    int width = 0;
    for (SourceLine line : lines) {
      List<LinedText> cells = TableLines.cells(line);
      width = Math.max(width, cells.size());
      rows.add(cells);
    }
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).size() < width) {
        problems.add(
            Problem.atLine(
                "LY001",
                Severity.WARNING,
                path,
                lines.get(i),
                "table row has " + rows.get(i).size() + " cells, others have " + width,
                "Separate the cells by one tab each."));
      }
    }
    int heads = TableLines.headerRows(rows);
    boolean titled = before == Before.TITLE || before == Before.UNDER_TITLE || unitLine.isPresent();
    blocks.add(new Block.Rows(Optional.empty(), titled, unitLine, heads, rows));
    unitLine = Optional.empty();
  }
}
