package org.stigraph.evaluation;

import com.google.re2j.Pattern;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.stigraph.claim.Property;

/** How annotations write the values of a property. */
enum ValueForm {
  DATE("an ISO date: 2024, 2024-12 or 2024-12-18"),
  NUMBER("a number in base units, without signs between digits"),
  DURATION("an ISO 8601 duration such as P10Y"),
  LINK("a link that begins with http:// or https://"),
  TRUTH("true or false"),
  /** Words that may be cut a little differently: what was discussed, a remedy. */
  WORDS("words, or @ for those at the offsets"),
  /** An entity's name, or a text that is one, such as an acronym. */
  NAME("a name");

  private static final Pattern NUMERAL = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");
  private static final Pattern PERIOD = Pattern.compile("P(?:[0-9]+[YMWD])+");

  private final String description;

  ValueForm(String description) {
    this.description = description;
  }

  /** What a value of this form looks like, for messages. */
  String description() {
    return description;
  }

  static ValueForm of(Property property) {
    return switch (property) {
      case START_DATE, END_DATE, ISSUED, REISSUED, DEADLINE, OBSERVATION_DATE, WHEN -> DATE;
      case VALUE, MAX_VALUE, BUDGET, MEMBER_COUNT, ORDINAL -> NUMBER;
      case DURATION -> ValueForm.DURATION;
      case URL -> LINK;
      case PART_TIME -> TRUTH;
      case ABOUT, SUBJECT, LABEL, PROPOSED_REMEDY, BASELINE, INDICATOR, ROLE, PRINTED -> WORDS;
      default -> NAME;
    };
  }

  /** Whether a value has this form. */
  boolean fits(String value) {
    return switch (this) {
      case DATE -> isDate(value);
      case NUMBER -> NUMERAL.matches(value);
      case DURATION -> PERIOD.matches(value);
      case LINK -> value.startsWith("http://") || value.startsWith("https://");
      case TRUTH -> value.equals("true") || value.equals("false");
      case WORDS, NAME -> !value.isBlank();
    };
  }

  private static boolean isDate(String value) {
    try {
      switch (value.length()) {
        case 4 -> Year.parse(value);
        case 7 -> YearMonth.parse(value);
        default -> LocalDate.parse(value);
      }
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
