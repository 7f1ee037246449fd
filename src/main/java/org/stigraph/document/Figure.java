package org.stigraph.document;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A figure (図), of which the text holds only caption and source line.
 *
 * @param number 1-based, in reading order
 * @param caption the caption
 * @param source the printed source line, without brackets
 */
public record Figure(
    int number, OptionalInt section, Span caption, Optional<Span> source, Place place) {}
