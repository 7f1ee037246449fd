package org.stigraph.document;

import java.util.Optional;

/**
 * A slide (スライド): where the text says that one begins, as by its title.
 *
 * @param number 1-based, in reading order
 * @param title its title
 */
public record Slide(int number, Optional<String> title, Span span, Place place) {}
