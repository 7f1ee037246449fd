package org.stigraph.web.view;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Dates and lengths of time in the words of a language.
 *
 * @param words of the interface
 */
record Times(Words words) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  /**
   * A date as precise as it is.
   *
   * @param lexical a year, a year and month, or a day
   * @param fiscal whether it is a fiscal year that begins in this year
   */
  String date(String lexical, boolean fiscal) {
    try {
      if (lexical.length() == 4) {
        return words.say(fiscal ? "date.fiscal" : "date.year", lexical);
      }
      if (lexical.length() == 7) {
        YearMonth month = YearMonth.parse(lexical);
        return words.isJapanese()
            ? month.getYear() + "年" + month.getMonthValue() + "月"
            : MONTH.format(month);
      }
      LocalDate day = LocalDate.parse(lexical);
      return words.isJapanese()
          ? day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日"
          : DAY.format(day);
    } catch (DateTimeParseException e) {
      return lexical;
    }
  }

  /** A length of time as RFC 3339 writes it, in words. */
  @SuppressWarnings("JavaPeriodGetDays") // years, months and days are each shown
  String duration(String lexical) {
    try {
      Period period = Period.parse(lexical);
      List<String> parts = new ArrayList<>();
      if (period.getYears() != 0) {
        parts.add(words.say("duration.years", period.getYears()));
      }
      if (period.getMonths() != 0) {
        parts.add(words.say("duration.months", period.getMonths()));
      }
      if (period.getDays() != 0) {
        parts.add(words.say("duration.days", period.getDays()));
      }
      return parts.isEmpty() ? lexical : String.join(words.isJapanese() ? "" : " ", parts);
    } catch (DateTimeParseException e) {
      return hours(lexical);
    }
  }

  private static String hours(String lexical) {
    try {
      return Duration.parse(lexical).toHours() + " h";
    } catch (DateTimeParseException e) {
      return lexical;
    }
  }
}
