package org.stigraph.source;

/**
 * A stretch of a line that a format sets apart.
 *
 * @param from first character, UTF-16 index in the line's text
 * @param to behind the last
 * @param value what the kind says: a note's key, an address, a label; else empty
 */
public record Mark(int from, int to, Kind kind, String value) {

  /** What sets a stretch apart. */
  public enum Kind {
    /** Set above the line, as footnote markers and exponents are. */
    RAISED,
    /** A footnote marker; the value is the key of its note. */
    NOTE,
    /** A link; the value is its address. */
    LINK,
    /** At the beginning of a note: the value is its number as printed, without brackets. */
    LABEL
  }
}
