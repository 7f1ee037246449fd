package org.stigraph.bench;

import java.util.Locale;

/**
 * A measured figure and the limit that it is to keep.
 *
 * @param value what was measured, in the unit that the name says
 * @param limit the largest value that is well; {@link Double#NaN} for a figure without limit
 * @param basis what it was computed from: times, sizes, number of runs
 */
record Ratio(String name, double value, double limit, String basis) {

  static Ratio free(String name, double value, String basis) {
    return new Ratio(name, value, Double.NaN, basis);
  }

  boolean isKept() {
    return Double.isNaN(limit) || value <= limit;
  }

  /** A line: name, value, limit, verdict and basis, separated by tabs. */
  String line() {
    String verdict = Double.isNaN(limit) ? "" : isKept() ? "ok" : "ABOVE";
    String most = Double.isNaN(limit) ? "" : String.format(Locale.ROOT, "%.2f", limit);
    return String.format(Locale.ROOT, "%s\t%.2f\t%s\t%s\t%s", name, value, most, verdict, basis);
  }
}
