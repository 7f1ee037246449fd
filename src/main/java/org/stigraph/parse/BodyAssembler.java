package org.stigraph.parse;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.stigraph.document.Figure;
import org.stigraph.document.FootnoteMarker;
import org.stigraph.document.Paragraph;
import org.stigraph.document.Place;
import org.stigraph.document.Section;
import org.stigraph.document.Slide;
import org.stigraph.document.Span;
import org.stigraph.document.Table;
import org.stigraph.document.TextUnit;
import org.stigraph.document.UnitKind;

/**
 * Writes the body's blocks into the canonical text, one after the other, and makes units, sections,
 * paragraphs, tables, figures and slides of them. A state machine over the blocks; longer than
 * other classes because it is the one place where offsets are made.
 */
final class BodyAssembler implements Block.Visitor {

  /** A marker with its place in the canonical text, before note ids are known. */
  record PlacedMarker(Marker marker, int offset, int unit, Place place) {}

  private record OpenSection(
      int number, int level, String heading, int start, OptionalInt parent, Place place) {}

  private record OpenSlide(int number, Optional<String> title, int start, int line) {}

  private final TextBuilder text;
  private final LinePlaces places;
  private final IdentityHashMap<LinedText, List<Marker>> markersByText = new IdentityHashMap<>();
  private final HeadingLevels levels = new HeadingLevels();
  private final List<TextUnit> units = new ArrayList<>();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private final List<OpenSection> open = new ArrayList<>();
  private final List<Table> tables = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();
  private final List<Slide> slides = new ArrayList<>();
  private final List<PlacedMarker> markers = new ArrayList<>();
  private Optional<OpenSlide> slide = Optional.empty();
  private int sectionCount;
  private int lastLine;

  BodyAssembler(RawDocument raw, FootnoteResolver.Resolution resolution, TextBuilder text) {
    this.text = text;
    this.places = raw.places();
    for (Marker marker : resolution.markers()) {
      markersByText.computeIfAbsent(marker.text(), key -> new ArrayList<>()).add(marker);
    }
  }

  List<TextUnit> units() {
    return units;
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

  List<PlacedMarker> placedMarkers() {
    return markers;
  }

  List<Section> sections() {
    sections.sort((a, b) -> Integer.compare(a.number(), b.number()));
    return sections;
  }

  /** The markers as records of the document. */
  List<FootnoteMarker> markers(List<String> numberedIds, List<String> ids) {
    List<FootnoteMarker> result = new ArrayList<>();
    for (PlacedMarker placed : markers) {
      OptionalInt note = placed.marker().note();
      Optional<String> id =
          note.isEmpty() ? Optional.empty() : Optional.of(ids.get(note.getAsInt()));
      result.add(
          new FootnoteMarker(
              placed.marker().label(), placed.offset(), placed.unit(), id, placed.place()));
    }
    return result;
  }

  /** Ends what is open: called behind the last block. */
  void close() {
    closeSections(1);
    closeSlide();
  }

  @Override
  public void visit(Block.Title block) {
    single(block.text(), UnitKind.HEADING, 0, OptionalInt.empty());
  }

  @Override
  public void visit(Block.Heading block) {
    int level = levels.next(block.style());
    closeSections(level);
    OptionalInt parent = section();
    int number = ++sectionCount;
    Stripped stripped = strip(block.text());
    int start = text.append(stripped.text().text());
    Place place = place(stripped.text(), 0, stripped.text().length());
    open.add(new OpenSection(number, level, stripped.text().text(), start, parent, place));
    int unit = unit(UnitKind.HEADING, stripped, start, 0, stripped.text().length(), 0, true);
    place(stripped, start, List.of(unit));
  }

  @Override
  public void visit(Block.Prose block) {
    Stripped stripped = strip(block.text());
    if (stripped.text().isEmpty()) {
      return;
    }
    LinedText lined = stripped.text();
    int start = text.append(lined.text());
    int number = paragraphs.size() + 1;
    paragraphs.add(
        new Paragraph(
            number,
            section(),
            text.span(start, start + lined.length()),
            place(lined, 0, lined.length())));
    sentences(stripped, start, OptionalInt.of(number), 0, UnitKind.SENTENCE, true);
  }

  @Override
  public void visit(Block.Item block) {
    Stripped stripped = strip(block.text());
    if (!stripped.text().isEmpty()) {
      int start = text.append(stripped.text().text());
      sentences(stripped, start, OptionalInt.empty(), block.depth(), UnitKind.LIST_ITEM, false);
    }
  }

  @Override
  public void visit(Block.Line block) {
    Stripped stripped = strip(block.text());
    if (!stripped.text().isEmpty()) {
      int start = text.append(stripped.text().text());
      sentences(stripped, start, OptionalInt.empty(), 0, UnitKind.SLIDE_LINE, false);
    }
  }

  @Override
  public void visit(Block.HeadLine block) {
    single(block.text(), UnitKind.HEAD_LINE, 0, OptionalInt.empty());
  }

  @Override
  public void visit(Block.Rows block) {
    int number = tables.size() + 1;
    OptionalInt table = OptionalInt.of(number);
    Optional<Span> title = block.title().map(caption -> caption(caption, table));
    if (title.isEmpty() && block.titledByLast() && !units.isEmpty()) {
      title = Optional.of(units.get(units.size() - 1).span());
    }
    Optional<Span> unitLine = block.unitLine().map(line -> inner(caption(line, table)));
    List<Table.Row> rows = new ArrayList<>();
    int from = text.length();
    int firstLine = 0;
    for (List<LinedText> cells : block.rows()) {
      rows.add(row(cells, table));
      firstLine = firstLine == 0 ? cells.get(0).firstLine() : firstLine;
    }
    TextUnit last = units.get(units.size() - 1);
    int firstUnit = rows.get(0).unit();
    Span span = units.get(firstUnit - 1).span().union(last.span());
    Place place = placeOf(firstLine, last.place().lastLine());
    tables.add(
        new Table(
            number,
            section(),
            title,
            unitLine,
            block.headerRows(),
            rows,
            Optional.empty(),
            span,
            place));
    lastLine = Math.max(lastLine, from == 0 ? 0 : last.place().lastLine());
  }

  private Table.Row row(List<LinedText> cells, OptionalInt table) {
    LinedText.Builder joined = new LinedText.Builder();
    List<int[]> spans = new ArrayList<>();
    List<Stripped> parts = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      Stripped cell = strip(cells.get(i));
      if (i > 0) {
        joined.append('\t', cells.get(i).firstLine());
      }
      int from = joined.length();
      joined.append(cell.text());
      spans.add(new int[] {from, joined.length()});
      parts.add(cell);
    }
    LinedText row = joined.build();
    int first = Characters.skipSpace(row.text(), 0);
    int end = row.text().stripTrailing().length();
    int start = text.append(row.text());
    int from = Math.min(first, end);
    int unit =
        add(
            UnitKind.TABLE_ROW,
            row,
            start,
            from,
            Math.max(from, end),
            OptionalInt.empty(),
            table,
            0,
            true);
    List<Span> cellSpans = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      int[] cell = spans.get(i);
      cellSpans.add(text.span(start + cell[0], start + cell[1]));
      place(parts.get(i), start + cell[0], List.of(unit));
    }
    return new Table.Row(unit, cellSpans);
  }

  private Span caption(LinedText caption, OptionalInt table) {
    int unit = single(caption, UnitKind.CAPTION, 0, table);
    return units.get(unit - 1).span();
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
    OptionalInt none = OptionalInt.empty();
    Span caption = caption(block.caption(), none);
    Optional<Span> source = block.source().map(line -> inner(caption(line, none)));
    int last = block.source().orElse(block.caption()).lastLine();
    figures.add(
        new Figure(
            figures.size() + 1,
            section(),
            caption,
            source,
            placeOf(block.caption().firstLine(), last)));
  }

  @Override
  public void visit(Block.SlideStart block) {
    closeSections(1);
    closeSlide();
    Optional<String> title = Optional.empty();
    int start = text.length() == 0 ? 0 : text.length() + 1;
    int line = lastLine + 1;
    if (block.title().isPresent()) {
      LinedText heading = block.title().get();
      line = heading.firstLine();
      visit(new Block.Heading(heading, "slide"));
      title = Optional.of(open.get(open.size() - 1).heading());
    }
    slide = Optional.of(new OpenSlide(slides.size() + 1, title, start, line));
  }

  private void closeSlide() {
    slide.ifPresent(
        one -> {
          int end = Math.max(one.start(), text.length());
          slides.add(
              new Slide(
                  one.number(),
                  one.title(),
                  text.span(one.start(), end),
                  placeOf(one.line(), Math.max(one.line(), lastLine))));
        });
    slide = Optional.empty();
  }

  private void closeSections(int level) {
    while (!open.isEmpty() && open.get(open.size() - 1).level() >= level) {
      OpenSection done = open.remove(open.size() - 1);
      sections.add(
          new Section(
              done.number(),
              done.level(),
              done.heading(),
              text.span(done.start(), text.length()),
              done.parent(),
              done.place()));
    }
  }

  OptionalInt section() {
    return open.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(open.get(open.size() - 1).number());
  }

  private int single(LinedText lined, UnitKind kind, int depth, OptionalInt table) {
    Stripped stripped = strip(lined);
    int start = text.append(stripped.text().text());
    int unit =
        add(
            kind,
            stripped.text(),
            start,
            0,
            stripped.text().length(),
            OptionalInt.empty(),
            table,
            depth,
            true);
    place(stripped, start, List.of(unit));
    return unit;
  }

  /**
   * Splits a block that was written into sentences.
   *
   * @param lone the kind of a block that is no whole sentence
   */
  private void sentences(
      Stripped stripped, int start, OptionalInt paragraph, int depth, UnitKind lone, boolean body) {
    LinedText lined = stripped.text();
    List<SentenceSplitter.Range> ranges = SentencePieces.of(lined.text());
    List<Integer> made = new ArrayList<>();
    for (int i = 0; i < ranges.size(); i++) {
      SentenceSplitter.Range range = ranges.get(i);
      String words = lined.text().substring(range.start(), range.end());
      boolean ended = Completeness.ends(words);
      UnitKind kind = ended || ranges.size() > 1 ? UnitKind.SENTENCE : lone;
      boolean complete =
          ended || (body ? Completeness.mayStop(words) : !Completeness.breaksOff(words));
      if (Debris.is(words)) {
        kind = UnitKind.CAPTION;
        complete = true;
      }
      made.add(
          add(
              kind,
              lined,
              start,
              range.start(),
              range.end(),
              paragraph,
              OptionalInt.empty(),
              depth,
              complete));
    }
    place(stripped, start, made);
  }

  private int unit(
      UnitKind kind, Stripped stripped, int start, int from, int to, int depth, boolean complete) {
    return add(
        kind,
        stripped.text(),
        start,
        from,
        to,
        OptionalInt.empty(),
        OptionalInt.empty(),
        depth,
        complete);
  }

  private int add(
      UnitKind kind,
      LinedText lined,
      int start,
      int from,
      int to,
      OptionalInt paragraph,
      OptionalInt table,
      int depth,
      boolean complete) {
    int first = from;
    int last = to;
    while (first < last && Characters.isSpace(lined.text().charAt(first))) {
      first++;
    }
    while (last > first && Characters.isSpace(lined.text().charAt(last - 1))) {
      last--;
    }
    int number = units.size() + 1;
    Place place = place(lined, first, last);
    lastLine = Math.max(lastLine, place.lastLine());
    units.add(
        new TextUnit(
            number,
            kind,
            text.span(start + first, start + last),
            section(),
            paragraph,
            Optional.empty(),
            table,
            depth,
            complete,
            place));
    return number;
  }

  private Stripped strip(LinedText lined) {
    Stripped stripped =
        Stripped.of(
            lined,
            markersByText.getOrDefault(lined, List.of()),
            SentencePieces.inner(lined.text()));
    boolean nothingLeft = stripped.text().text().isBlank();
    return nothingLeft ? new Stripped(lined, List.of(), List.of()) : stripped;
  }

  /** Gives the markers of a written block their offsets and units. */
  private void place(Stripped stripped, int start, List<Integer> made) {
    int next = 0;
    for (int m = 0; m < stripped.markers().size() && !made.isEmpty(); m++) {
      Marker marker = stripped.markers().get(m);
      int at = stripped.at().get(m);
      int offset = text.offset(start + at);
      while (next + 1 < made.size() && units.get(made.get(next + 1) - 1).span().start() < offset) {
        next++;
      }
      int line = marker.text().lineAt(Math.max(0, marker.to() - 1));
      Span unit = units.get(made.get(next) - 1).span();
      int inUnit = Math.min(Math.max(offset, unit.start()), unit.end());
      markers.add(new PlacedMarker(marker, inUnit, made.get(next), placeOf(line, line)));
    }
  }

  private Place place(LinedText lined, int from, int to) {
    return placeOf(lined.lineAt(from), lined.lineAt(Math.max(from, to - 1)));
  }

  private Place placeOf(int firstLine, int last) {
    return places.place(firstLine, last);
  }
}
