package org.stigraph.source.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** White that runs through the rows of a table from top to bottom and parts its columns. */
final class WhiteGaps {

  /** The narrowest gap, in type sizes. */
  private static final float NARROWEST = 0.4f;

  private WhiteGaps() {}

  /**
   * The gaps as pairs of left and right edge, in points.
   *
   * @param bands rows; a gap may be crossed by one of five, as by a head over several columns
   */
  static List<float[]> through(List<List<Segment>> bands, float left, float right) {
    int width = Math.max(1, (int) Math.ceil(right - left));
    int[] covered = new int[width];
    float size = 0;
    for (List<Segment> band : bands) {
      boolean[] own = new boolean[width];
      for (Segment segment : band) {
        size = Math.max(size, segment.size());
        for (Segment.Piece piece : segment.pieces()) {
          if (!piece.glyph().isSpace()) {
            int from = Math.max(0, (int) Math.floor(piece.glyph().x() - left));
            int to = Math.min(width, (int) Math.ceil(piece.glyph().right() - left));
            Arrays.fill(own, Math.min(from, width), Math.max(to, Math.min(from, width)), true);
          }
        }
      }
      for (int x = 0; x < width; x++) {
        covered[x] += own[x] ? 1 : 0;
      }
    }
    return gaps(covered, bands.size() / 5, Math.max(2, size * NARROWEST), left);
  }

  private static List<float[]> gaps(int[] covered, int most, float narrowest, float left) {
    List<float[]> gaps = new ArrayList<>();
    int from = -1;
    boolean begun = false;
    for (int x = 0; x < covered.length; x++) {
      boolean white = covered[x] <= most;
      if (white && from < 0) {
        from = x;
      } else if (!white) {
        if (begun && from >= 0 && x - from >= narrowest) {
          gaps.add(new float[] {left + from, left + x});
        }
        begun = true;
        from = -1;
      }
    }
    return gaps;
  }

  /** A segment in parts, where white in it lies in a gap. */
  static List<Segment> parted(Segment segment, List<float[]> gaps) {
    List<Segment> parts = new ArrayList<>();
    List<Segment.Piece> pieces = segment.pieces();
    int from = 0;
    for (int i = 1; i < pieces.size(); i++) {
      Glyph before = pieces.get(i - 1).glyph();
      Glyph glyph = pieces.get(i).glyph();
      if (!before.isSpace() && !glyph.isSpace() && crosses(gaps, before.right(), glyph.x())) {
        parts.add(part(segment, from, i));
        from = i;
      }
    }
    parts.add(from == 0 ? segment : part(segment, from, pieces.size()));
    return parts;
  }

  private static boolean crosses(List<float[]> gaps, float from, float to) {
    for (float[] gap : gaps) {
      if (to - from > 1.5f && from <= (gap[0] + gap[1]) / 2 && to >= (gap[0] + gap[1]) / 2) {
        return true;
      }
    }
    return false;
  }

  private static Segment part(Segment segment, int from, int to) {
    List<Segment.Piece> pieces = List.copyOf(segment.pieces().subList(from, to));
    float right = 0;
    for (Segment.Piece piece : pieces) {
      right = Math.max(right, piece.glyph().right());
    }
    float left = pieces.get(0).glyph().x();
    return new Segment(pieces, left, right, segment.baseline(), segment.size());
  }

  /** Index of the column that a segment stands in, by its left end. */
  static int column(Segment segment, List<float[]> gaps) {
    float x = segment.left() + Math.min(segment.size() / 2, segment.width() / 2);
    int column = 0;
    while (column < gaps.size() && x > (gaps.get(column)[0] + gaps.get(column)[1]) / 2) {
      column++;
    }
    return column;
  }
}
