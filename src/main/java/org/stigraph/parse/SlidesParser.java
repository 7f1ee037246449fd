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
 * titles, others bullets, tables, notes. Slides begin where breaks are printed ({@link
 * SlideBreaks}). Where none are, a short line alone begins one when what stands before it was no
 * title itself, and it neither heads a chart of the slide before nor draws its conclusion.
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
  private boolean breaksPrinted;

  /** Whether the slide has list items, and no source note behind them. */
  private boolean listed;

  /** The first filled line behind the group. */
  private String following = "";

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
    SlideBreaks breaks = SlideBreaks.of(lines);
    breaksPrinted = !breaks.isEmpty();
    int i = 0;
    while (i < lines.size()) {
      if (breaks.starts().contains(i)) {
        flushUnitLine();
        before = Before.NOTHING;
      }
      if (lines.get(i).isBlank() || breaks.signs().contains(i)) {
        i++;
        continue;
      }
      int end = i + 1;
      while (end < lines.size()
          && !lines.get(end).isBlank()
          && !breaks.starts().contains(end)
          && !breaks.signs().contains(end)) {
        end++;
      }
      following = end < lines.size() ? nextFilled(lines, end) : "";
      group(plain(lines.subList(i, end)));
      i = end;
    }
    flushUnitLine();
    LinePlaces places =
        slides.isEmpty() ? LinePlaces.none() : LinePlaces.of(LinePlaces.Counted.SLIDES, slides);
    return new RawDocument(
        blocks, notes, Optional.empty(), places, title, Optional.empty(), problems);
  }

  private static String nextFilled(List<SourceLine> lines, int from) {
    int i = from;
    while (i < lines.size() && lines.get(i).isBlank()) {
      i++;
    }
    return i < lines.size() ? lines.get(i).text() : "";
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
      listed = false;
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
    boolean lead = SlideTitles.mayBe(lines);
    boolean bulletsNext = (lines.size() > 1 && lead) || (isListed(following) && !isNote(following));
    if (before == Before.NOTHING && breaksPrinted) {
      first = open(lines.get(0), SlideTitles.mayBe(lines.subList(0, 1)));
    } else if (lead && before == Before.CONTENT && !bulletsNext && standsInside(lines.get(0))) {
      if (SlideTitles.headsChart(lines.get(0).text())) {
        blocks.add(new Block.Heading(headingText(lines.get(0)), "part"));
        before = Before.UNDER_TITLE;
        first = 1;
      }
    } else if (lead && before == Before.UNDER_TITLE && slides.size() == 1 && bulletsNext) {
      first = open(lines.get(0), true);
    } else if (lead) {
      first = lead(lines.get(0));
    } else if (SlideTitles.isPart(lines.get(0).text())) {
      blocks.add(new Block.Heading(headingText(lines.get(0)), "part"));
      before = Before.UNDER_TITLE;
      first = 1;
    } else {
      before = Before.CONTENT;
    }
    List<SourceLine> rest = lines.subList(first, lines.size());
    listed |= rest.stream().anyMatch(line -> isListed(line.text()));
    new SlideGroup(blocks).add(rest);
  }

  /**
   * Whether a title-like line behind content belongs to the slide: the title of a chart of which
   * only notes are left, a conclusion.
   */
  private boolean standsInside(SourceLine line) {
    return breaksPrinted
        || SlideTitles.concludes(line.text())
        || (listed && isNote(following) && SlideTitles.headsChart(line.text()));
  }

  /** Begins the slide behind a printed break; returns how many lines were taken: 0 or 1. */
  private int open(SourceLine line, boolean titled) {
    slides.add(line.number());
    listed = false;
    before = titled ? Before.TITLE : Before.CONTENT;
    Optional<LinedText> text = titled ? Optional.of(headingText(line)) : Optional.empty();
    title = title.or(() -> text.map(LinedText::text));
    blocks.add(new Block.SlideStart(text));
    return titled ? 1 : 0;
  }

  private static boolean isListed(String line) {
    String text = line.replace("**", "");
    return Bullets.at(text).isPresent() || NoteLines.isNumberedItem(text);
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
    if (before == Before.CONTENT && (breaksPrinted || SlideTitles.isSub(line.text()))) {
      blocks.add(new Block.Heading(text, "part"));
      before = Before.UNDER_TITLE;
      return 1;
    }
    return open(line, true);
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
