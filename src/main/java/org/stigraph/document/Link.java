package org.stigraph.document;

/**
 * A link printed in the text.
 *
 * @param url whole, line breaks mended
 * @param span where it stands in the canonical text
 */
public record Link(String url, Span span) {}
