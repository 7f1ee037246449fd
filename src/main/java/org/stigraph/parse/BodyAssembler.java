package org.stigraph.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stigraph.document.Figure;
import org.stigraph.document.Paragraph;
import org.stigraph.document.Slide;
import org.stigraph.document.Span;
import org.stigraph.document.Table;
import org.stigraph.document.TextUnit;
import org.stigraph.document.UnitKind;

/**
 * Writes the body's blocks into the canonical text, one after the other, and makes sections,
 * paragraphs, tables, figures and slides of them.
 */
final class BodyAssembler implements Block.Visitor {

  private record OpenSlide(Optional<String> title, int start, int line) {}

  private final TextBuilder text;
  private final LinePlaces places;
  private final Outline outline;
  private final UnitWriter writer;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Table> tables = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();
  private final List<Slide> slides = new ArrayList<>();
  private Optional<OpenSlide> slide = Optional.empty();

  BodyAssembler(TextBuilder text, LinePlaces places, Outline outline, UnitWriter writer) {
    this.text = text;
    this.places = places;
    this.outline = outline;
    this.writer = writer;
  }

  List<Paragraph> paragraphs() {
    return paragraphs;
  }

  List<Table> tables() {
    return tables;
  }

  List<Figure> figures() {
    return figures;
  }

  List<Slide> slides() {
    return slides;
  }

  /** Ends what is open: called behind the last block. */
  void close() {
    outline.close(1);
    closeSlide();
  }

  @Override
  public void visit(Block.Title block) {
    writer.whole(writer.write(block.text()), UnitKind.HEADING, UnitWriter.Setting.PLAIN);
  }

  @Override
  public void visit(Block.Heading block) {
    heading(block.text(), block.style());
  }

  /** Writes a heading and opens its section; returns its text. */
  private String heading(LinedText heading, String style) {
    int level = outline.makeRoom(style);
    UnitWriter.Written written = writer.write(heading);
    LinedText words = written.text();
    outline.open(level, words.text(), written.start(), writer.place(words, 0, words.length()));
    writer.whole(written, UnitKind.HEADING, UnitWriter.Setting.PLAIN);
    return words.text();
  }

  @Override
  public void visit(Block.Prose block) {
    UnitWriter.Written written = writer.write(block.text());
    int number = paragraphs.size() + 1;
    paragraphs.add(
        new Paragraph(
            number,
            outline.section(),
            text.span(written.start(), written.end()),
            writer.place(written.text(), 0, written.text().length())));
    writer.sentences(written, UnitKind.SENTENCE, UnitWriter.Setting.paragraph(number));
  }

  @Override
  public void visit(Block.Item block) {
    UnitWriter.Setting setting = UnitWriter.Setting.depth(block.depth());
    writer.sentences(writer.write(block.text()), UnitKind.LIST_ITEM, setting);
  }

  @Override
  public void visit(Block.Line block) {
    writer.sentences(writer.write(block.text()), UnitKind.SLIDE_LINE, UnitWriter.Setting.PLAIN);
  }

  @Override
  public void visit(Block.HeadLine block) {
    writer.whole(writer.write(block.text()), UnitKind.HEAD_LINE, UnitWriter.Setting.PLAIN);
  }

  @Override
  public void visit(Block.Rows block) {
    int number = tables.size() + 1;
    UnitWriter.Setting setting = UnitWriter.Setting.table(number);
    Optional<Span> above = block.titledByLast() ? writer.lastSpan() : Optional.empty();
    Optional<Span> title = block.title().map(words -> caption(words, setting)).or(() -> above);
    Optional<Span> unitLine = block.unitLine().map(words -> inner(caption(words, setting)));
    List<Table.Row> rows = new ArrayList<>();
    for (List<LinedText> cells : block.rows()) {
      rows.add(row(cells, setting));
    }
    TextUnit first = writer.unit(rows.get(0).unit());
    TextUnit last = writer.unit(rows.get(rows.size() - 1).unit());
    tables.add(
        new Table(
            number,
            outline.section(),
            title,
            unitLine,
            block.headerRows(),
            rows,
            Optional.empty(),
            first.span().union(last.span()),
            places.place(first.place().firstLine(), last.place().lastLine())));
  }

  private Table.Row row(List<LinedText> cells, UnitWriter.Setting setting) {
    LinedText.Builder joined = new LinedText.Builder();
    List<int[]> ranges = new ArrayList<>();
    List<Stripped> parts = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      Stripped cell = writer.strip(cells.get(i));
      if (i > 0) {
        joined.append('\t', cells.get(i).firstLine());
      }
      int from = joined.length();
      joined.append(cell.text());
      ranges.add(new int[] {from, joined.length()});
      parts.add(cell);
    }
    Stripped row = new Stripped(joined.build(), List.of(), List.of());
    int start = text.append(row.text().text());
    int unit = writer.whole(new UnitWriter.Written(row, start), UnitKind.TABLE_ROW, setting);
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < ranges.size(); i++) {
      spans.add(text.span(start + ranges.get(i)[0], start + ranges.get(i)[1]));
      writer.place(parts.get(i), start + ranges.get(i)[0], List.of(unit));
    }
    return new Table.Row(unit, spans);
  }

  private Span caption(LinedText caption, UnitWriter.Setting setting) {
    return writer.unit(writer.whole(writer.write(caption), UnitKind.CAPTION, setting)).span();
  }

  /** A bracketed span without its brackets. */
  private Span inner(Span span) {
    String words = text.toString(span.start(), span.end());
    boolean bracketed =
        words.length() > 2
            && Characters.isOpening(words.charAt(0))
            && Characters.isClosing(words.charAt(words.length() - 1));
    return bracketed ? new Span(span.start() + 1, span.end() - 1) : span;
  }

  @Override
  public void visit(Block.Picture block) {
    Span caption = caption(block.caption(), UnitWriter.Setting.PLAIN);
    Optional<Span> source =
        block.source().map(words -> inner(caption(words, UnitWriter.Setting.PLAIN)));
    int last = block.source().orElse(block.caption()).lastLine();
    figures.add(
        new Figure(
            figures.size() + 1,
            outline.section(),
            caption,
            source,
            places.place(block.caption().firstLine(), last)));
  }

  @Override
  public void visit(Block.SlideStart block) {
    outline.close(1);
    closeSlide();
    int start = text.length() == 0 ? 0 : text.length() + 1;
    int line = block.title().map(LinedText::firstLine).orElse(writer.lastLine() + 1);
    Optional<String> title = block.title().map(words -> heading(words, "slide"));
    slide = Optional.of(new OpenSlide(title, start, line));
  }

  private void closeSlide() {
    slide.ifPresent(
        one ->
            slides.add(
                new Slide(
                    slides.size() + 1,
                    one.title(),
                    text.span(one.start(), Math.max(one.start(), text.length())),
                    places.place(one.line(), Math.max(one.line(), writer.lastLine())))));
    slide = Optional.empty();
  }
}
