package org.stigraph.document;

import java.util.OptionalInt;

/**
 * A paragraph (段落) of the body: one block of running text.
 *
 * @param number 1-based, in reading order over the document
 * @param section number of the innermost section
 */
public record Paragraph(int number, OptionalInt section, Span span, Place place) {}
