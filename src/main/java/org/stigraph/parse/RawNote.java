package org.stigraph.parse;

/**
 * A note as collected, before its markers are known.
 *
 * @param label its number as printed, without brackets; empty for an unnumbered note
 * @param style how the number is printed
 * @param text the note's text without its number
 * @param afterBlock how many blocks of the body stand before it
 * @param chain which run of consecutive numbers it belongs to, 0-based; each run begins anew
 */
record RawNote(String label, LabelStyle style, LinedText text, int afterBlock, int chain) {

  boolean isNumbered() {
    return !label.isEmpty();
  }

  int line() {
    return text.firstLine();
  }
}
