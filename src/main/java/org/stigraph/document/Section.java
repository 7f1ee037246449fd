package org.stigraph.document;

import java.util.OptionalInt;

/**
 * A section (節) opened by a heading. Text before the first heading is in no section.
 *
 * @param number 1-based, in reading order; the number in the address {@code …/section/3}
 * @param level 1 for the outermost
 * @param heading the heading as text, without bullets such as ■ but with its numbering （2）
 * @param span from the heading's first character to the end of the section (subsections included)
 * @param parent number of the section around it
 * @param place where the heading stands
 */
public record Section(
    int number, int level, String heading, Span span, OptionalInt parent, Place place) {}
