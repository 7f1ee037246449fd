package org.stigraph.document;

/**
 * The one canonical text of a document: NFC, words in reading order, wrapped lines joined, running
 * heads and markers taken out, the notes behind the body, one line break between blocks. Offsets
 * count its code points.
 */
public final class CanonicalText {

  private final String value;
  private final int length;
  private final boolean oneUnitPerCodePoint;

  public CanonicalText(String value) {
    this.value = value;
    this.length = value.codePointCount(0, value.length());
    this.oneUnitPerCodePoint = length == value.length();
  }

  /** The whole text. */
  public String value() {
    return value;
  }

  /** Number of code points. */
  public int length() {
    return length;
  }

  /** The words at a span. */
  public String slice(Span span) {
    return value.substring(index(span.start()), index(span.end()));
  }

  /** The place in the Java string (UTF-16) of a code point offset. */
  public int index(int offset) {
    return oneUnitPerCodePoint ? offset : value.offsetByCodePoints(0, offset);
  }

  /** The code point offset of a place in the Java string (UTF-16). */
  public int offset(int index) {
    return oneUnitPerCodePoint ? index : value.codePointCount(0, index);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CanonicalText text && text.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }
}
