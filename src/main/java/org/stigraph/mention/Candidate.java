package org.stigraph.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A mention that may be, with what decides between those that overlap.
 *
 * @param strength certain names go before uncertain ones, whatever their length
 */
record Candidate(Mention mention, Strength strength) {

  /** How sure a finder is. */
  enum Strength {
    /** A topic's keyword, which gives way to any name that holds it. */
    WEAK,
    UNCERTAIN,
    CERTAIN,
    /** Nothing may stand in its place, as the whole content of quotation marks. */
    FIXED
  }

  private int length() {
    return mention.to() - mention.from();
  }

  /** The stronger, then longer, then earlier of those that overlap, in text order. */
  static List<Mention> choose(List<Candidate> candidates) {
    List<Candidate> byWeight = new ArrayList<>(candidates);
    byWeight.sort(
        Comparator.comparing(Candidate::strength)
            .thenComparingInt(Candidate::length)
            .reversed()
            .thenComparingInt(c -> c.mention.from()));
    java.util.TreeMap<Integer, Mention> chosen = new java.util.TreeMap<>();
    for (Candidate candidate : byWeight) {
      Mention mention = candidate.mention;
      java.util.Map.Entry<Integer, Mention> before = chosen.lowerEntry(mention.to());
      if (before == null || before.getValue().to() <= mention.from()) {
        chosen.put(mention.from(), mention);
      }
    }
    return new ArrayList<>(chosen.values());
  }
}
