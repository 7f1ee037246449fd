package org.stigraph.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stigraph.source.SourceFile;
import org.stigraph.source.SourceLine;

/**
 * Reads report text as PDF extraction leaves it: hard-wrapped lines, stray blank lines, running
 * heads, notes at the foot of pages or at the end. A state machine over the lines with two states:
 * body and note.
 */
final class ReportParser implements LayoutParser {

  private final List<Block> blocks = new ArrayList<>();
  private final List<RawNote> notes = new ArrayList<>();
  private final List<Integer> pages = new ArrayList<>();
  private List<SourceLine> lines = List.of();
  private Map<Integer, NoteChains.Start> starts = Map.of();
  private LineWidths widths = new LineWidths(0, false);
  private Optional<String> title = Optional.empty();

  private final List<SourceLine> paragraph = new ArrayList<>();
  private int itemDepth;
  private boolean blankBefore;

  private Optional<NoteChains.Start> note = Optional.empty();
  private final List<SourceLine> noteLines = new ArrayList<>();

  @Override
  public RawDocument parse(SourceFile file) {
    lines = file.lines();
    starts = NoteChains.find(lines);
    widths = LineWidths.of(lines);
    pages.add(lines.get(0).number());
    for (int i = 0; i < lines.size(); i++) {
      i = line(i);
    }
    endNote();
    endParagraph();
    LinePlaces places =
        pages.size() > 1 ? LinePlaces.of(LinePlaces.Counted.PAGES, pages) : LinePlaces.none();
    return new RawDocument(
        blocks, notes, Optional.empty(), places, title, Optional.empty(), List.of());
  }

  /** Takes a line; returns the index of the last line taken. */
  private int line(int i) {
    SourceLine line = lines.get(i);
    NoteChains.Start start = starts.get(i);
    if (start != null) {
      endNote();
      note = Optional.of(start);
      noteLines.add(line);
      blankBefore = false;
      return i;
    }
    if (line.isBlank()) {
      if (line.text().indexOf('\f') >= 0) {
        pageBreak(i);
      }
      blankBefore = true;
      return i;
    }
    if (note.isPresent() && continuesNote(i)) {
      noteLines.add(line);
      blankBefore = false;
      return i;
    }
    if (RunningHeads.isOne(lines, i)) {
      endNote();
      pageBreak(i + 1);
      blankBefore = !paragraph.isEmpty() && Ends.sentence(last(paragraph).text());
      return i;
    }
    if (note.isPresent()) {
      endNote();
      pageBreak(i);
      blankBefore = false;
    } else if (line.text().indexOf('\f') >= 0) {
      pageBreak(i);
    }
    int taken = body(i);
    blankBefore = false;
    return taken;
  }

  private boolean continuesNote(int i) {
    String text = lines.get(i).text();
    int at = Characters.skipSpace(text, 0);
    String previous = last(noteLines).text();
    if (text.startsWith("http", at) || text.startsWith("<http", at)) {
      return true;
    }
    if (blankBefore) {
      return NoteLines.urlGoesOn(previous, text);
    }
    if (text.indexOf('\f') >= 0 || RunningHeads.isOne(lines, i)) {
      return false;
    }
    boolean heading = HeadingStyles.of(text).filter(HeadingStyles.Style::sure).isPresent();
    if (heading) {
      return false;
    }
    boolean pageArtefact = at == 1 && (text.charAt(0) == ' ' || text.charAt(0) == '　');
    if (pageArtefact && !NoteLines.indented(noteLines)) {
      return false;
    }
    boolean bodyOpen = !paragraph.isEmpty() && !Ends.sentence(last(paragraph).text());
    boolean noteDone = NoteLines.mayEnd(previous) && widths.isShort(previous);
    return !(bodyOpen && noteDone);
  }

  private void pageBreak(int index) {
    if (index < lines.size()) {
      int number = lines.get(index).number();
      if (number > pages.get(pages.size() - 1)) {
        pages.add(number);
      }
    }
  }

  private void endNote() {
    if (note.isEmpty()) {
      return;
    }
    NoteChains.Start start = note.get();
    LineJoiner joiner = new LineJoiner();
    for (int i = 0; i < noteLines.size(); i++) {
      String text = noteLines.get(i).text();
      joiner.add(text, i == 0 ? start.label().to() : 0, text.length(), noteLines.get(i).number());
    }
    LinedText text = joiner.build(noteLines.get(0).number());
    notes.add(
        new RawNote(
            start.label().label(), start.label().style(), text, blocks.size(), start.chain()));
    note = Optional.empty();
    noteLines.clear();
  }

  /** Takes a line of the body; returns the index of the last line taken. */
  private int body(int i) {
    SourceLine line = lines.get(i);
    boolean free = paragraph.isEmpty() || Ends.sentence(last(paragraph).text()) || itemDepth > 0;
    int source = Captions.sourceLine(lines, i);
    if (source >= 0 && (free || blankBefore)) {
      endParagraph();
      LinedText caption = LineJoiner.single(line.text(), line.number());
      Optional<LinedText> from =
          source == i
              ? Optional.empty()
              : Optional.of(
                  LineJoiner.single(lines.get(source).text(), lines.get(source).number()));
      blocks.add(new Block.Picture(caption, from));
      return source;
    }
    Optional<HeadingStyles.Style> heading =
        free || blankBefore ? Headings.at(lines, i, widths, blankBefore) : Optional.empty();
    if (heading.isPresent()) {
      endParagraph();
      int from = heading.get().from();
      String text = line.text().substring(from);
      LinedText lined = LineJoiner.single(text, line.number());
      if (blocks.isEmpty() && heading.get().style().equals(Headings.PLAIN)) {
        title = Optional.of(lined.text());
        blocks.add(new Block.Title(lined));
      } else {
        blocks.add(new Block.Heading(lined, heading.get().style()));
      }
      return i;
    }
    Optional<Bullets.Bullet> bullet =
        free || blankBefore ? Bullets.at(line.text()) : Optional.empty();
    if (bullet.isPresent()) {
      endParagraph();
      itemDepth = bullet.get().depth();
      paragraph.add(new SourceLine(line.number(), line.text().substring(bullet.get().textFrom())));
      return i;
    }
    if (!paragraph.isEmpty() && breaksBefore(i)) {
      endParagraph();
    }
    paragraph.add(line);
    return i;
  }

  private boolean breaksBefore(int i) {
    String previous = last(paragraph).text();
    boolean ended = Ends.sentence(previous);
    if (itemDepth > 0) {
      return blankBefore || (ended && widths.isShort(previous));
    }
    if (!ended) {
      return blankBefore && !widths.wrapped();
    }
    if (blankBefore || !widths.wrapped() || widths.isShort(previous)) {
      return true;
    }
    if (lines.get(i).text().startsWith("　")) {
      return true;
    }
    boolean strayBlank =
        i + 1 < lines.size() && lines.get(i + 1).isBlank() && !Ends.sentence(lines.get(i).text());
    return strayBlank && !starts.containsKey(nextFilled(i + 1));
  }

  private int nextFilled(int from) {
    int i = from;
    while (i < lines.size() && lines.get(i).isBlank()) {
      i++;
    }
    return i;
  }

  private void endParagraph() {
    if (!paragraph.isEmpty()) {
      LinedText text = LineJoiner.join(paragraph);
      if (!text.isEmpty()) {
        blocks.add(itemDepth > 0 ? new Block.Item(text, itemDepth) : new Block.Prose(text));
      }
      paragraph.clear();
    }
    itemDepth = 0;
  }

  private static SourceLine last(List<SourceLine> lines) {
    return lines.get(lines.size() - 1);
  }
}
