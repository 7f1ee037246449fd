package org.stigraph.claim;

/**
 * What became of a text unit: an entry of the coverage ledger.
 *
 * @param unit number of the text unit
 * @param reason for {@link Outcome#NOTHING_TO_TAKE} the rule that says so; else empty
 */
public record Coverage(int unit, Outcome outcome, String reason) {

  /** The three outcomes; {@link #NOT_UNDERSTOOD} is the default. */
  public enum Outcome {
    FACTS_TAKEN,
    NOTHING_TO_TAKE,
    NOT_UNDERSTOOD
  }
}
