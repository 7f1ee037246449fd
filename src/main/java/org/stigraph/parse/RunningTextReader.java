package org.stigraph.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stigraph.source.SourceLine;

/**
 * Reads running text as PDF extraction or a web page leaves it: hard-wrapped lines, stray blank
 * lines, running heads, notes at the foot of pages or at the end. A state machine over the lines
 * with two states, body and note, kept in one class for that reason.
 */
final class RunningTextReader {

  private final List<SourceLine> lines;
  private final List<Block> blocks;
  private final boolean mayHaveTitle;
  private final boolean paged;
  private final NoteCollector note = new NoteCollector();
  private final List<Integer> pages = new ArrayList<>();
  private final Map<Integer, NoteChains.Start> starts;
  private final LineWidths widths;
  private final LineWidths noteWidths;
  private final RunningHeads heads;
  private final Map<Integer, FoundTable> tables;
  private final List<SourceLine> paragraph = new ArrayList<>();
  private Optional<String> title = Optional.empty();
  private final HeadingNumbers numbering = new HeadingNumbers();
  private int itemDepth;
  private int lastNumber;
  private int lastItem;
  private boolean blankBefore;

  /**
   * A reader.
   *
   * @param head blocks that stand before the lines
   * @param mayHaveTitle whether a short line before everything else is the document's title
   * @param paged whether notes stand at the foot of pages, so that text behind them is a new page
   */
  RunningTextReader(List<SourceLine> all, List<Block> head, boolean mayHaveTitle, boolean paged) {
    this.paged = paged;
    this.tables = TableFinder.find(all);
    this.lines = TableFinder.without(all, tables);
    this.blocks = new ArrayList<>(head);
    this.mayHaveTitle = mayHaveTitle;
    this.starts = NoteChains.find(lines);
    this.widths = LineWidths.of(lines);
    this.heads = new RunningHeads(lines);
    this.noteWidths = widths.ofNotes(lines, starts.keySet());
  }

  List<Block> blocks() {
    return blocks;
  }

  List<RawNote> notes() {
    return note.notes();
  }

  Optional<String> title() {
    return title;
  }

  LinePlaces places() {
    return pages.size() > 1 ? LinePlaces.of(LinePlaces.Counted.PAGES, pages) : LinePlaces.none();
  }

  /** Reads all lines; call once. */
  void read() {
    if (!lines.isEmpty()) {
      pages.add(lines.get(0).number());
    }
    for (int i = 0; i < lines.size(); i++) {
      i = line(i);
    }
    note.end(blocks.size());
    endParagraph();
  }

  /** Takes a line; returns the index of the last line taken. */
  private int line(int i) {
    FoundTable table = tables.get(i);
    if (table != null) {
      table(table);
      return table.last();
    }
    SourceLine line = lines.get(i);
    NoteChains.Start start = starts.get(i);
    if (start != null) {
      note.end(blocks.size());
      note.begin(Optional.of(start), line);
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
    if (note.isOpen() && continuesNote(i)) {
      note.add(line);
      blankBefore = false;
      return i;
    }
    if (heads.isOne(i)) {
      note.end(blocks.size());
      pageBreak(i + 1);
      blankBefore = !paragraph.isEmpty() && Ends.sentence(lastOfParagraph());
      return i;
    }
    boolean behindNotes = note.isOpen() && !note.isUnnumbered();
    if (line.text().indexOf('\f') >= 0 || (behindNotes && paged)) {
      pageBreak(i);
    }
    if (note.isOpen()) {
      boolean ended = paragraph.isEmpty() || Ends.sentence(lastOfParagraph());
      blankBefore = blankBefore && (note.isUnnumbered() || !widths.wrapped() || ended);
      note.end(blocks.size());
    }
    int taken = body(i);
    blankBefore = false;
    return taken;
  }

  private boolean continuesNote(int i) {
    String text = lines.get(i).text();
    int at = Characters.skipSpace(text, 0);
    String previous = note.lastLine().text();
    if (text.startsWith("http", at) || text.startsWith("<http", at)) {
      return true;
    }
    if (blankBefore) {
      return NoteLines.urlGoesOn(previous, text);
    }
    if (text.indexOf('\f') >= 0
        || heads.isOne(i)
        || UnnumberedNotes.isOne(text)
        || HeadingStyles.of(text).filter(HeadingStyles.Style::sure).isPresent()) {
      return false;
    }
    boolean pageArtefact = at == 1 && (text.charAt(0) == ' ' || text.charAt(0) == '　');
    if (pageArtefact && !NoteLines.indented(note.lines())) {
      return false;
    }
    if (at > 1 || NoteLines.urlGoesOn(previous, text)) {
      return true;
    }
    boolean bodyOpen = !paragraph.isEmpty() && !Ends.sentence(lastOfParagraph());
    boolean done = NoteLines.mayEnd(previous) && noteWidths.isShort(previous);
    boolean lastLine =
        widths.wrapped() && (noteWidths.isVeryShort(previous) || NoteLines.endsInLink(previous));
    return !(lastLine || (bodyOpen && done));
  }

  private void pageBreak(int index) {
    if (index < lines.size()) {
      int number = lines.get(index).number();
      if (number > pages.get(pages.size() - 1)) {
        pages.add(number);
      }
    }
  }

  /** Takes a line of the body; returns the index of the last line taken. */
  private int body(int i) {
    SourceLine line = lines.get(i);
    boolean free =
        paragraph.isEmpty()
            || Ends.sentence(lastOfParagraph())
            || itemDepth > 0
            || blankBefore
            || numbering.goesOn(line.text());
    if (free) {
      int source = Captions.sourceLine(lines, i);
      if (source >= 0) {
        picture(i, source);
        return source;
      }
      if (UnnumberedNotes.isOne(line.text())) {
        endParagraph();
        note.begin(Optional.empty(), line);
        return i;
      }
      Optional<Enumerated> item = enumerated(i);
      if (item.isPresent()) {
        endParagraph();
        itemDepth = 1;
        lastItem = item.get().number();
        paragraph.add(new SourceLine(line.number(), line.text().substring(item.get().textFrom())));
        return i;
      }
      Optional<HeadingStyles.Style> heading = Headings.at(lines, i, widths, blankBefore);
      if (heading.isPresent()) {
        heading(line, heading.get());
        return i;
      }
      Optional<Bullets.Bullet> bullet = Bullets.at(line.text());
      int numbered = bullet.isPresent() ? 0 : paragraphNumber(line.text());
      if (bullet.isPresent()) {
        endParagraph();
        itemDepth = bullet.get().depth();
        int from = bullet.get().textFrom();
        paragraph.add(new SourceLine(line.number(), line.text().substring(from)));
        return i;
      }
      if (numbered > 0) {
        endParagraph();
        paragraph.add(new SourceLine(line.number(), line.text().substring(numbered)));
        return i;
      }
    }
    if (!paragraph.isEmpty() && breaksBefore(i)) {
      endParagraph();
    }
    paragraph.add(line);
    return i;
  }

  /** Takes a table; a sentence that it cuts in two goes on behind it. */
  private void table(FoundTable table) {
    note.end(blocks.size());
    boolean cut =
        !paragraph.isEmpty()
            && itemDepth == 0
            && widths.wrapped()
            && !Ends.sentence(lastOfParagraph())
            && !widths.isShort(lastOfParagraph());
    if (!cut) {
      endParagraph();
    }
    boolean titled =
        table.caption().isEmpty()
            && !blocks.isEmpty()
            && blocks.get(blocks.size() - 1) instanceof Block.Heading;
    blocks.add(
        new Block.Rows(
            table.caption(), titled, table.unitLine(), table.headerRows(), table.rows()));
    blankBefore = !cut;
  }

  private void picture(int caption, int source) {
    endParagraph();
    SourceLine line = lines.get(caption);
    SourceLine from = lines.get(source);
    blocks.add(
        new Block.Picture(
            LineJoiner.single(line.text(), line.number()),
            source == caption
                ? Optional.empty()
                : Optional.of(LineJoiner.single(from.text(), from.number()))));
  }

  private void heading(SourceLine line, HeadingStyles.Style style) {
    endParagraph();
    lastNumber = 0;
    numbering.add(style, line.text());
    LinedText text = LineJoiner.single(line.text().substring(style.from()), line.number());
    if (mayHaveTitle && blocks.isEmpty() && style.style().equals(Headings.PLAIN)) {
      title = Optional.of(text.text());
      blocks.add(new Block.Title(text));
    } else {
      blocks.add(new Block.Heading(text, style.style()));
    }
  }

  /**
   * Where the text of a numbered paragraph begins ({@code 1 本日、…}, {@code ２．…}), 0 for a line that
   * begins none: its number must follow the one before.
   */
  private int paragraphNumber(String text) {
    int at = Characters.skipSpace(text, 0);
    int number = 0;
    int digits = at;
    while (at < text.length() && Characters.isDigit(text.charAt(at)) && at - digits < 2) {
      number = number * 10 + Characters.digit(text.charAt(at));
      at++;
    }
    boolean separated =
        at > digits
            && at < text.length()
            && (Characters.isSpace(text.charAt(at)) || ".．、".indexOf(text.charAt(at)) >= 0);
    if (!separated || (number != 1 && number != lastNumber + 1)) {
      return 0;
    }
    int from = Characters.skipSpace(text, at + 1);
    if (from >= text.length()
        || (Characters.isDigit(text.charAt(from)) && text.charAt(at) == '.')) {
      return 0;
    }
    lastNumber = number;
    return from;
  }

  /**
   * An item that a number in brackets counts: {@code （１）平成24年4月 …}.
   *
   * @param textFrom where its text begins
   */
  private record Enumerated(int number, int textFrom) {

    static Optional<Enumerated> of(String text) {
      int at = Characters.skipSpace(text, 0);
      if (at >= text.length() || "（(".indexOf(text.charAt(at)) < 0) {
        return Optional.empty();
      }
      int number = 0;
      int end = at + 1;
      while (end < text.length() && Characters.isDigit(text.charAt(end)) && end - at <= 2) {
        number = number * 10 + Characters.digit(text.charAt(end));
        end++;
      }
      boolean closed = end > at + 1 && end < text.length() && "）)".indexOf(text.charAt(end)) >= 0;
      int from = closed ? Characters.skipSpace(text, end + 1) : text.length();
      return from < text.length() ? Optional.of(new Enumerated(number, from)) : Optional.empty();
    }
  }

  /**
   * The item that a line begins: the one behind the last, or the first with the second on the next
   * line; else a number in brackets begins a heading or a paragraph.
   */
  private Optional<Enumerated> enumerated(int i) {
    Optional<Enumerated> item = Enumerated.of(lines.get(i).text());
    boolean first =
        item.filter(e -> e.number() == 1).isPresent()
            && i + 1 < lines.size()
            && Enumerated.of(lines.get(i + 1).text()).filter(e -> e.number() == 2).isPresent();
    return item.filter(e -> first || itemDepth > 0 && e.number() == lastItem + 1);
  }

  private boolean breaksBefore(int i) {
    String previous = lastOfParagraph();
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

  private String lastOfParagraph() {
    return paragraph.get(paragraph.size() - 1).text();
  }
}
