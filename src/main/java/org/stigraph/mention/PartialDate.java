package org.stigraph.mention;

import java.util.OptionalInt;

/**
 * A date as precise as its source: a year, a month or a day.
 *
 * @param year Gregorian year; for a fiscal year (年度) the one in which it begins
 * @param month 1 to 12
 * @param day 1 to 31, only with a month
 * @param calendar how it was printed
 * @param printed the words it was read from
 */
public record PartialDate(
    int year, OptionalInt month, OptionalInt day, Calendar calendar, String printed) {

  /** ISO 8601: {@code 2024}, {@code 2024-12} or {@code 2024-12-18}. */
  public String iso() {
    StringBuilder iso = new StringBuilder(10).append(String.format("%04d", year));
    month.ifPresent(m -> iso.append(String.format("-%02d", m)));
    day.ifPresent(d -> iso.append(String.format("-%02d", d)));
    return iso.toString();
  }
}
