package org.stigraph.parse;

import java.util.Collection;
import java.util.List;
import org.stigraph.source.SourceLine;

/**
 * How wide the lines of a text are set, and whether they are wrapped at all.
 *
 * @param full width of a full line in half-width columns
 * @param wrapped whether lines break in mid-sentence
 */
record LineWidths(int full, boolean wrapped) {

  private static final int BUCKETS = 4096;

  static LineWidths of(List<SourceLine> lines) {
    int[] counts = new int[BUCKETS];
    int total = 0;
    int broken = 0;
    for (int i = 0; i < lines.size(); i++) {
      SourceLine line = lines.get(i);
      if (line.isBlank()) {
        continue;
      }
      int width = Math.min(BUCKETS - 1, Characters.width(line.text()));
      if (width < 20) {
        continue;
      }
      counts[width]++;
      total++;
      boolean followed = i + 1 < lines.size() && !lines.get(i + 1).isBlank();
      boolean link = line.text().contains("http");
      broken += followed && !link && !Ends.sentence(line.text()) ? 1 : 0;
    }
    int seen = 0;
    int full = 0;
    for (int width = BUCKETS - 1; width >= 0; width--) {
      seen += counts[width];
      full = width;
      if (seen * 10 >= total * 3) {
        break;
      }
    }
    return new LineWidths(full, total > 0 && broken * 4 >= total);
  }

  /** Whether a line is so short that no wrapped line is: the last of its paragraph. */
  boolean isVeryShort(String line) {
    return Characters.width(line.strip()) < full * 0.8;
  }

  /** Whether a line is clearly shorter than a full one. */
  boolean isShort(String line) {
    return Characters.width(line.strip()) < full * 0.93;
  }

  /** The widths of the same text in smaller type, as notes are set: their widest line is full. */
  LineWidths ofNotes(List<SourceLine> lines, Collection<Integer> starts) {
    int widest = full;
    for (int start : starts) {
      widest = Math.max(widest, Characters.width(lines.get(start).text().strip()));
    }
    return new LineWidths(Math.min(widest, full * 3 / 2), wrapped);
  }
}
