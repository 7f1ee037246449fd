package org.stigraph.evaluation;

/**
 * What was found of what is there.
 *
 * @param right found and there
 * @param wrong found and not there
 * @param missed there and not found
 */
public record Tally(int right, int wrong, int missed) {

  static final Tally NONE = new Tally(0, 0, 0);

  Tally plus(Tally other) {
    return new Tally(right + other.right, wrong + other.wrong, missed + other.missed);
  }

  Tally plus(boolean there, boolean found) {
    return plus(
        new Tally(there && found ? 1 : 0, found && !there ? 1 : 0, there && !found ? 1 : 0));
  }

  /** Share of what was found that is there, from 0 to 1. */
  public double precision() {
    return ofFound().value();
  }

  /** Share of what is there that was found, from 0 to 1. */
  public double recall() {
    return ofThere().value();
  }

  /** Harmonic mean of precision and recall, from 0 to 1. */
  public double f1() {
    return f1(new Proportion(right, right + wrong + missed).value());
  }

  /** How many are there. */
  public int there() {
    return right + missed;
  }

  /** How many were found, right or wrong. */
  public int found() {
    return right + wrong;
  }

  Proportion ofFound() {
    return new Proportion(right, found());
  }

  Proportion ofThere() {
    return new Proportion(right, there());
  }

  /** What is right of all that is found or there; F1 grows with it, and so do its bounds. */
  Proportion ofBoth() {
    return new Proportion(right, right + wrong + missed);
  }

  /** F1 of the share of right ones among all found or there. */
  static double f1(double share) {
    return 2 * share / (1 + share);
  }
}
