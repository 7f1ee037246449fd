package org.stigraph.parse;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Map;
import java.util.Optional;

/**
 * Dates as documents print them: {@code 令和6年3月12日}, {@code 2024年3月}, {@code 2024/3/12}, {@code 12
 * March 2024}.
 */
final class PrintedDate {

  private static final String DIGITS = "([0-9０-９]{1,4}|元)";
  private static final Pattern JAPANESE =
      Pattern.compile(
          "(?:(令和|平成|昭和|大正|R|H|S)\\s*)?"
              + DIGITS
              + "\\s*(?:[(（][0-9０-９]{4}[)）])?\\s*年\\s*(?:"
              + DIGITS
              + "\\s*月\\s*(?:"
              + DIGITS
              + "\\s*日)?)?(?:度)?\\s*(?:[(（][月火水木金土日][)）])?");
  private static final Pattern NUMERIC =
      Pattern.compile("([0-9]{4})[./／-]([0-9]{1,2})[./／-]([0-9]{1,2})");
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?i)(?:([0-9]{1,2})\\s+)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?\\s+(?:([0-9]{1,2}),?\\s+)?([0-9]{4})");
  private static final Map<String, Integer> ERAS =
      Map.of("令和", 2018, "R", 2018, "平成", 1988, "H", 1988, "昭和", 1925, "S", 1925, "大正", 1911);
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  private PrintedDate() {}

  /** The ISO form of a text that is a date and nothing else. */
  static Optional<String> iso(String text) {
    String date = text.strip();
    if (date.length() > 40) {
      return Optional.empty();
    }
    Matcher japanese = JAPANESE.matcher(date);
    if (japanese.matches()) {
      return japanese(japanese);
    }
    Matcher numeric = NUMERIC.matcher(date);
    if (numeric.matches()) {
      return iso(value(numeric.group(1)), value(numeric.group(2)), value(numeric.group(3)));
    }
    Matcher english = ENGLISH.matcher(date);
    if (english.matches()) {
      String month = english.group(2).toLowerCase(java.util.Locale.ROOT);
      String day = english.group(1) == null ? english.group(3) : english.group(1);
      return iso(value(english.group(4)), MONTHS.indexOf(month) / 3 + 1, value(day));
    }
    return Optional.empty();
  }

  private static Optional<String> japanese(Matcher matcher) {
    String era = matcher.group(1);
    int year = value(matcher.group(2));
    if (era != null) {
      year += ERAS.getOrDefault(era, 0);
    } else if (year < 1800) {
      return Optional.empty();
    }
    return iso(year, value(matcher.group(3)), value(matcher.group(4)));
  }

  private static Optional<String> iso(int year, int month, int day) {
    if (year < 1800 || year > 2999 || month > 12 || day > 31) {
      return Optional.empty();
    }
    String text = String.valueOf(year);
    if (month > 0) {
      text += (month < 10 ? "-0" : "-") + month;
    }
    if (month > 0 && day > 0) {
      text += (day < 10 ? "-0" : "-") + day;
    }
    return Optional.of(text);
  }

  private static int value(@org.jspecify.annotations.Nullable String digits) {
    if (digits == null) {
      return 0;
    }
    if (digits.equals("元")) {
      return 1;
    }
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      value = value * 10 + Characters.digit(digits.charAt(i));
    }
    return value;
  }
}
