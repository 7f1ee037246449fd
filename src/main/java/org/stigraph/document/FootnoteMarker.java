package org.stigraph.document;

import java.util.Optional;

/**
 * A footnote marker (脚注番号) in the text: a position, not characters.
 *
 * @param label as printed, without brackets: {@code 346}
 * @param offset the marker stands before this code point of the canonical text
 * @param unit number of the text unit that it stands in or directly behind
 * @param footnote id of the note it leads to; empty when there is none (reported)
 */
public record FootnoteMarker(
    String label, int offset, int unit, Optional<String> footnote, Place place) {}
