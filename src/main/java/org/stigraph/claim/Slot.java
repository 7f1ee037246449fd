package org.stigraph.claim;

import java.util.List;
import java.util.Set;

/**
 * A place in a frame that something named in the clause may fill.
 *
 * @param name its name in the rule
 * @param kinds what may fill it
 * @param cases particles behind the phrase: {@code が}, {@code には} …; {@code bare} for none, {@code
 *     の} for a modifier of the first slot's phrase, {@code head} for the noun behind a clause,
 *     {@code bracket} for what stands in brackets
 * @param required whether the rule needs it
 * @param carried whether it may be taken over from what was said before: for a note, what its
 *     marker stands behind
 * @param endings if not empty, one of these must end the entity's name
 */
record Slot(
    String name,
    Kinds kinds,
    Set<String> cases,
    boolean required,
    boolean carried,
    List<String> endings) {

  Slot {
    cases = Set.copyOf(cases);
    endings = List.copyOf(endings);
  }
}
