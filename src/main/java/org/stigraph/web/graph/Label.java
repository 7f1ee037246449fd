package org.stigraph.web.graph;

/**
 * Words with their language.
 *
 * @param language a BCP 47 tag, or empty for words without language such as acronyms
 */
public record Label(String text, String language) {}
