package org.stigraph.source.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stigraph.source.Mark;

/**
 * Writes segments as text: spaces where the gap between two glyphs is one, raised figures marked,
 * printed addresses replaced by those of the links laid over them, which are whole.
 */
final class LineWriter {

  private final PageLinks links;
  private final StringBuilder text = new StringBuilder();
  private final List<Mark> marks = new ArrayList<>();

  /** The address begun on a line before, and what of it may be printed on the next. */
  private String open = "";

  LineWriter(PageLinks links) {
    this.links = links;
  }

  String text() {
    return text.toString();
  }

  List<Mark> marks() {
    return List.copyOf(marks);
  }

  /** Begins a new line; an address may run on into it. */
  void begin() {
    text.setLength(0);
    marks.clear();
  }

  /** Adds a segment behind a separator, which is left out at the beginning. */
  void add(Segment segment, String separator) {
    if (!text.isEmpty()) {
      text.append(separator);
    }
    List<Segment.Piece> pieces = segment.pieces();
    int i = 0;
    while (i < pieces.size()) {
      Segment.Piece piece = pieces.get(i);
      if (i > 0) {
        space(pieces.get(i - 1), piece);
      }
      Optional<String> address = links.isEmpty() ? Optional.empty() : links.at(piece.glyph());
      if (address.isPresent()) {
        i = link(pieces, i, address.get());
        continue;
      }
      if (!piece.glyph().isSpace()) {
        open = "";
      }
      int from = text.length();
      text.append(piece.glyph().text());
      if (piece.raised()) {
        raise(from);
      }
      i++;
    }
  }

  private void raise(int from) {
    int last = marks.size() - 1;
    boolean goesOn =
        last >= 0 && marks.get(last).kind() == Mark.Kind.RAISED && marks.get(last).to() == from;
    int start = goesOn ? marks.remove(last).from() : from;
    marks.add(new Mark(start, text.length(), Mark.Kind.RAISED, ""));
  }

  private void space(Segment.Piece before, Segment.Piece piece) {
    Glyph left = before.glyph();
    Glyph right = piece.glyph();
    if (left.isSpace() || right.isSpace() || text.isEmpty()) {
      return;
    }
    float gap = right.x() - left.right();
    float size = Math.max(left.size(), right.size());
    boolean latin = isLatin(left.text()) && isLatin(right.text());
    boolean sign =
        text.length() == 1 && GlyphRun.SIGNS.indexOf(text.charAt(0)) >= 0 && gap > size * 0.15f;
    if (sign || (gap > size * (latin ? 0.18f : 0.85f) && !piece.raised())) {
      text.append(' ');
    }
  }

  private static boolean isLatin(String glyph) {
    char c = glyph.charAt(glyph.length() - 1);
    return c < 0x2000;
  }

  /** Writes the glyphs under a link; returns the index behind them. */
  private int link(List<Segment.Piece> pieces, int from, String address) {
    StringBuilder shown = new StringBuilder();
    int from0 = text.length();
    int i = from;
    while (i < pieces.size()
        && links.at(pieces.get(i).glyph()).filter(address::equals).isPresent()) {
      if (i > from && !pieces.get(i).glyph().isSpace()) {
        int length = text.length();
        space(pieces.get(i - 1), pieces.get(i));
        shown.append(text, length, text.length());
        text.setLength(length);
      }
      shown.append(pieces.get(i).glyph().text());
      i++;
    }
    String bare = shown.toString().replace(" ", "");
    boolean begins = bare.startsWith("http") || bare.startsWith("www.");
    boolean carriesOn = !begins && open.equals(address) && address.contains(bare);
    if (begins) {
      open = address;
      text.append(address);
    } else if (!carriesOn) {
      open = "";
      text.append(shown);
      marks.add(new Mark(from0, text.length(), Mark.Kind.LINK, address));
    }
    return i;
  }
}
