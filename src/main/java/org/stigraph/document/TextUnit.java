package org.stigraph.document;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A text unit: what a claim cites as its evidence. Units do not overlap; together they hold every
 * word of the text.
 *
 * @param number 1-based, in the order of the canonical text
 * @param span the unit's words, no white space at its ends
 * @param section number of the innermost section, that of the marker's sentence for a unit of a
 *     footnote
 * @param paragraph number of the paragraph, for sentences of the body
 * @param footnote id of the footnote whose text this is
 * @param table number of the table whose row or caption this is
 * @param depth nesting of a list item, 1 for the outermost, 0 for anything else
 * @param complete false where the text stops in mid-sentence (cut off in the file)
 */
public record TextUnit(
    int number,
    UnitKind kind,
    Span span,
    OptionalInt section,
    OptionalInt paragraph,
    Optional<String> footnote,
    OptionalInt table,
    int depth,
    boolean complete,
    Place place) {}
