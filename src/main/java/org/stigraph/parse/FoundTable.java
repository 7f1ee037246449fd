package org.stigraph.parse;

import java.util.List;
import java.util.Optional;

/**
 * A table found among lines of running text.
 *
 * @param first index of its first line: caption, unit line or row
 * @param last index of its last row
 */
record FoundTable(
    int first,
    int last,
    Optional<LinedText> caption,
    Optional<LinedText> unitLine,
    int headerRows,
    List<List<LinedText>> rows) {}
