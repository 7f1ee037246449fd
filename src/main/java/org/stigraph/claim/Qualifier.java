package org.stigraph.claim;

/**
 * Something more precise about a claim, such as the date since when it holds or the unit of its
 * value.
 */
public record Qualifier(Property property, Value value) {}
