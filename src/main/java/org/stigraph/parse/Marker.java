package org.stigraph.parse;

import java.util.OptionalInt;

/**
 * A footnote marker found in a text of the body.
 *
 * @param text the text that it stands in (that very object)
 * @param from where it begins, the white space before it included: what the canonical text leaves
 *     out
 * @param to behind it
 * @param note index of its note among the notes; empty when there is none
 */
record Marker(LinedText text, int from, int to, String label, OptionalInt note) {}
