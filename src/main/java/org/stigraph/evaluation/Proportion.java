package org.stigraph.evaluation;

/**
 * How many of some things are so, with the 95 % interval of Wilson (1927), which holds near 0 and 1
 * and for few things too.
 *
 * @param part how many are so
 * @param whole how many there are
 */
record Proportion(int part, int whole) {

  private static final double Z = 1.959964;

  Proportion {
    if (part < 0 || part > whole) {
      throw new IllegalArgumentException("no proportion: " + part + " of " + whole);
    }
  }

  /** From 0 to 1; 1 of nothing. */
  double value() {
    return whole == 0 ? 1 : (double) part / whole;
  }

  /** Lower end of the interval. */
  double lower() {
    return whole == 0 ? 0 : Math.max(0, centre() - half());
  }

  /** Upper end of the interval. */
  double upper() {
    return whole == 0 ? 1 : Math.min(1, centre() + half());
  }

  private double centre() {
    return (value() + Z * Z / (2 * whole)) / (1 + Z * Z / whole);
  }

  private double half() {
    double p = value();
    return Z / (1 + Z * Z / whole) * Math.sqrt(p * (1 - p) / whole + Z * Z / (4.0 * whole * whole));
  }
}
