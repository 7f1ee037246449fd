package org.stigraph.web.view;

import java.util.List;

/**
 * A row: what one sentence says about one thing under one property.
 *
 * @param values values that rest on the same sentence
 * @param qualifiers short phrases
 * @param badges what is not ordinary about it
 * @param cites numbers of its sentences in the list at the end of the page
 * @param evidence a thread a sentence, in the order of the numbers
 */
public record Fact(
    List<Values.Value> values,
    List<String> qualifiers,
    List<Badge> badges,
    List<Integer> cites,
    List<Evidence> evidence) {

  /** A mark: its shape and its words. */
  public record Badge(String shape, String text, String href) {}

  /** Facts under one property. */
  public record Group(String id, String property, List<Fact> facts) {}
}
