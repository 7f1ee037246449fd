package org.stigraph.claim;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.stigraph.claim.Claim.Attribution;
import org.stigraph.mention.Calendar;
import org.stigraph.mention.PartialDate;

/**
 * Concludes an end where a sentence gives a start and a duration: ten years from 2014 end in 2023,
 * from April 2014 in March 2024. The claim says that it is inferred; an end that the sentence
 * states goes before.
 */
final class Durations {

  private Durations() {}

  static List<Claim> concluded(List<Claim> claims) {
    List<Claim> all = new ArrayList<>(claims);
    for (Claim duration : claims) {
      if (duration.property() != Property.DURATION
          || !(duration.value() instanceof Value.OfDuration years)
          || !years.iso().matches("P[1-9][0-9]?Y")) {
        continue;
      }
      boolean stated =
          claims.stream().anyMatch(c -> isOf(c, duration) && c.property() == Property.END_DATE);
      if (stated) {
        continue;
      }
      claims.stream()
          .filter(c -> isOf(c, duration) && c.property() == Property.START_DATE)
          .filter(c -> c.value() instanceof Value.OfDate)
          .findFirst()
          .ifPresent(start -> all.add(end(duration, ((Value.OfDate) start.value()).date(), years)));
    }
    return all;
  }

  private static boolean isOf(Claim claim, Claim duration) {
    return claim.unit() == duration.unit() && claim.subject().equals(duration.subject());
  }

  private static Claim end(Claim duration, PartialDate start, Value.OfDuration length) {
    int years = Integer.parseInt(length.iso().substring(1, length.iso().length() - 1));
    PartialDate end =
        start.month().isPresent()
            ? month(
                YearMonth.of(start.year(), start.month().getAsInt())
                    .plusYears(years)
                    .minusMonths(1),
                start)
            : new PartialDate(
                start.year() + years - 1,
                OptionalInt.empty(),
                OptionalInt.empty(),
                start.calendar(),
                start.printed());
    return new Claim(
        duration.subject(),
        Property.END_DATE,
        new Value.OfDate(end),
        duration.quote(),
        duration.unit(),
        duration.notes(),
        List.of(),
        duration.status(),
        Attribution.INFERRED,
        duration.sources(),
        "end-of-duration",
        duration.about());
  }

  private static PartialDate month(YearMonth month, PartialDate start) {
    return new PartialDate(
        month.getYear(),
        OptionalInt.of(month.getMonthValue()),
        OptionalInt.empty(),
        Calendar.GREGORIAN,
        start.printed());
  }
}
