package org.stigraph.parse;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.stigraph.document.FootnoteMarker;
import org.stigraph.document.Place;
import org.stigraph.document.Span;
import org.stigraph.document.TextUnit;
import org.stigraph.document.UnitKind;

/**
 * Writes texts into the canonical text, their markers taken out, and makes text units of them: the
 * one place where offsets of the body are made.
 */
final class UnitWriter {

  /** A marker with its place in the canonical text, before note ids are known. */
  record PlacedMarker(Marker marker, int offset, int unit, Place place) {}

  /** A text that was written, and where. */
  record Written(Stripped stripped, int start) {

    LinedText text() {
      return stripped.text();
    }

    int end() {
      return start + text().length();
    }
  }

  /** What the units of a block have in common. */
  record Setting(OptionalInt paragraph, OptionalInt table, int depth) {

    static final Setting PLAIN = new Setting(OptionalInt.empty(), OptionalInt.empty(), 0);

    static Setting paragraph(int number) {
      return new Setting(OptionalInt.of(number), OptionalInt.empty(), 0);
    }

    static Setting table(int number) {
      return new Setting(OptionalInt.empty(), OptionalInt.of(number), 0);
    }

    static Setting depth(int depth) {
      return new Setting(OptionalInt.empty(), OptionalInt.empty(), depth);
    }
  }

  private final TextBuilder text;
  private final LinePlaces places;
  private final Outline outline;
  private final IdentityHashMap<LinedText, List<Marker>> markersByText = new IdentityHashMap<>();
  private final List<TextUnit> units = new ArrayList<>();
  private final List<PlacedMarker> markers = new ArrayList<>();

  UnitWriter(TextBuilder text, LinePlaces places, Outline outline, List<Marker> markers) {
    this.text = text;
    this.places = places;
    this.outline = outline;
    for (Marker marker : markers) {
      markersByText.computeIfAbsent(marker.text(), key -> new ArrayList<>()).add(marker);
    }
  }

  List<TextUnit> units() {
    return units;
  }

  List<PlacedMarker> placedMarkers() {
    return markers;
  }

  /** The span of the unit written last; empty before the first. */
  Optional<Span> lastSpan() {
    return units.isEmpty() ? Optional.empty() : Optional.of(units.get(units.size() - 1).span());
  }

  TextUnit unit(int number) {
    return units.get(number - 1);
  }

  /** The last file line of the units written so far, 0 before the first. */
  int lastLine() {
    return units.isEmpty() ? 0 : units.get(units.size() - 1).place().lastLine();
  }

  /** The markers as records of the document. */
  List<FootnoteMarker> markers(List<String> noteIds) {
    List<FootnoteMarker> result = new ArrayList<>();
    for (PlacedMarker placed : markers) {
      OptionalInt note = placed.marker().note();
      Optional<String> id =
          note.isEmpty() ? Optional.empty() : Optional.of(noteIds.get(note.getAsInt()));
      result.add(
          new FootnoteMarker(
              placed.marker().label(), placed.offset(), placed.unit(), id, placed.place()));
    }
    return result;
  }

  /** Takes the markers, and web debris within sentences, out of a text. */
  Stripped strip(LinedText lined) {
    Stripped stripped =
        Stripped.of(
            lined,
            markersByText.getOrDefault(lined, List.of()),
            SentencePieces.inner(lined.text()));
    boolean nothingLeft = stripped.text().text().isBlank();
    return nothingLeft ? new Stripped(lined, List.of(), List.of()) : stripped;
  }

  /** Writes a block's text on a line of its own, without making units. */
  Written write(LinedText lined) {
    Stripped stripped = strip(lined);
    return new Written(stripped, text.append(stripped.text().text()));
  }

  /** Makes one unit of a whole text that was written; returns its number. */
  int whole(Written written, UnitKind kind, Setting setting) {
    int unit = add(written, 0, written.text().length(), kind, setting, true);
    place(written.stripped(), written.start(), List.of(unit));
    return unit;
  }

  /**
   * Splits a text that was written into sentences.
   *
   * @param lone the kind of a text that is no whole sentence
   */
  void sentences(Written written, UnitKind lone, Setting setting) {
    String words = written.text().text();
    List<SentenceSplitter.Range> ranges = SentencePieces.of(words);
    List<Integer> made = new ArrayList<>();
    for (SentenceSplitter.Range range : ranges) {
      String piece = words.substring(range.start(), range.end());
      boolean ended = Completeness.ends(piece);
      boolean debris = Debris.is(piece);
      boolean prose = lone == UnitKind.SENTENCE;
      boolean may = prose ? Completeness.mayStop(piece) : !Completeness.breaksOff(piece);
      UnitKind kind = ended || ranges.size() > 1 ? UnitKind.SENTENCE : lone;
      made.add(
          add(
              written,
              range.start(),
              range.end(),
              debris ? UnitKind.CAPTION : kind,
              setting,
              ended || debris || may));
    }
    place(written.stripped(), written.start(), made);
  }

  private int add(
      Written written, int from, int to, UnitKind kind, Setting setting, boolean complete) {
    String words = written.text().text();
    int first = from;
    int last = to;
    while (first < last && Characters.isSpace(words.charAt(first))) {
      first++;
    }
    while (last > first && Characters.isSpace(words.charAt(last - 1))) {
      last--;
    }
    units.add(
        new TextUnit(
            units.size() + 1,
            kind,
            text.span(written.start() + first, written.start() + last),
            outline.section(),
            setting.paragraph(),
            Optional.empty(),
            setting.table(),
            setting.depth(),
            complete,
            place(written.text(), first, last)));
    return units.size();
  }

  /**
   * Gives the markers of a written text their offsets and units.
   *
   * @param start UTF-16 index of the text in the canonical text
   * @param made numbers of the units that it was split into
   */
  void place(Stripped stripped, int start, List<Integer> made) {
    int next = 0;
    for (int m = 0; m < stripped.markers().size() && !made.isEmpty(); m++) {
      Marker marker = stripped.markers().get(m);
      int offset = text.offset(start + stripped.at().get(m));
      while (next + 1 < made.size() && unit(made.get(next + 1)).span().start() < offset) {
        next++;
      }
      int line = marker.text().lineAt(Math.max(0, marker.to() - 1));
      Span unit = unit(made.get(next)).span();
      int inUnit = Math.min(Math.max(offset, unit.start()), unit.end());
      markers.add(new PlacedMarker(marker, inUnit, made.get(next), places.place(line, line)));
    }
  }

  /** The place of a stretch of a text. */
  Place place(LinedText lined, int from, int to) {
    return places.place(lined.lineAt(from), lined.lineAt(Math.max(from, to - 1)));
  }
}
