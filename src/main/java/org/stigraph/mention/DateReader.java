package org.stigraph.mention;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.stigraph.mention.AnchoredSearch.Match;
import org.stigraph.mention.Mention.DateShape;
import org.stigraph.mention.Mention.OfDate;

/**
 * Finds dates: 2015年5月, 令和6(2024)年, 平成30年度, H18, 6月, 同年9月, 本12日, 2012年〜15年, 2021年から2027年まで,
 * December 18, 2024.
 *
 * <p>Months without a year and words such as 同年 take what is missing from the date before, else
 * from the day of issue; one reader serves one document, in reading order. A date that cannot be
 * (平成40年, 13月) is no date and is counted in {@link #impossible()}.
 */
final class DateReader {

  private static final String ERA = "明治|大正|昭和|平成|令和";

  private static final int LONGEST_WEEKDAY = "(火曜日・祝".length();

  /** 9月9日（火曜日）. */
  private static final String WEEKDAY = "(?:\\([月火水木金土日](?:曜日?)?(?:・祝)?\\))?";

  private static final Pattern DATE =
      Pattern.compile(
          // 1 Gregorian year, 2 era, 3 era year, 4 年 or 年度, 5 month, 6 day
          "(?:(?:西暦)?([12][0-9]{3})(?:\\s?[(〈\\[](?:"
              + ERA
              + ")(?:元|[0-9]{1,2})年?度?[)〉\\]])?"
              + "|("
              + ERA
              + ")\\s?(元|[0-9]{1,2})(?:\\s?[(〈\\[][12][0-9]{3}年?度?[)〉\\]])?)"
              + "\\s?(年度|年)(?:[(〈](?:"
              + ERA
              + ")?(?:元|[0-9]{1,4})年度?[)〉])?"
              + "(?:\\s?([0-9]{1,2})\\s?月(?:\\s?([0-9]{1,2})\\s?日)?)?"
              // 7-9 ISO and slashes
              + "|([12][0-9]{3})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})"
              // 10, 11 short era; 12 fiscal
              + "|([HRS])([0-9]{1,2})(年度|年)?"
              // 13 reference, 14 fiscal, 15 month, 16 day
              + "|(同|本|今|昨|翌|前|来)(年度|年)(?:\\s?([0-9]{1,2})月(?:\\s?([0-9]{1,2})日)?)?"
              // 17 reference to a month or day, 18 day
              + "|(同|本|今|翌|前)(?:月(?:\\s?([0-9]{1,2})日)?|([0-9]{1,2})?日)"
              // 20 month, 21 day
              + "|([0-9]{1,2})月(?:\\s?([0-9]{1,2})日)?"
              // 22 English month, 23 day, 24 year; 25 day, 26 month, 27 year; 28 month, 29 year
              + "|(?i:(January|February|March|April|May|June|July|August|September|October|November|December)"
              + "\\s+([0-9]{1,2}),?\\s+([12][0-9]{3}))"
              + "|(?i:([0-9]{1,2})\\s+(January|February|March|April|May|June|July|August|September|October|November|December)"
              + ",?\\s+([12][0-9]{3}))"
              + "|(?i:(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:tember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)"
              + "\\.?,?\\s+([12][0-9]{3}))");
  private static final AnchoredSearch DATES = new AnchoredSearch(DATE, DateReader::mayBegin);
  private static final AnchoredSearch LATER_SHORT =
      AnchoredSearch.of(Pattern.compile("\\s?(?:~|-|から|より)\\s?([0-9]{2}|[12][0-9]{3})(年度|年)(まで)?"));
  private static final AnchoredSearch LATER_DAY =
      AnchoredSearch.of(
          Pattern.compile("\\s?(?:~|-|から|より|、|・|及び)\\s?([0-9]{1,2})日" + WEEKDAY + "(?:まで|にかけて)?"));
  private static final Pattern BARE_RANGE =
      Pattern.compile("([12][0-9]{3})\\s?[~-]\\s?([12][0-9]{3}|[0-9]{2})(年度|年)?");
  private static final AnchoredSearch OPEN = AnchoredSearch.of(Pattern.compile("\\s?(?:~|以降|以後)"));
  private static final Pattern JOIN = Pattern.compile("\\s?(?:~|-|→|から|より)\\s?");
  private static final Pattern BARE_YEAR = Pattern.compile("[(、,]\\s?([12][0-9]{3})[)、,]");
  private static final AnchoredSearch RANGES = AnchoredSearch.of(BARE_RANGE, "12");
  private static final AnchoredSearch YEARS = AnchoredSearch.of(BARE_YEAR, "(、,");
  private static final Map<String, Integer> ERA_START =
      Map.of(
          "明治", 1868, "大正", 1912, "昭和", 1926, "平成", 1989, "令和", 2019, "S", 1926, "H", 1989, "R",
          2019);
  private static final Map<String, Integer> ERA_LENGTH =
      Map.of("明治", 45, "大正", 15, "昭和", 64, "平成", 31, "令和", 99, "S", 64, "H", 31, "R", 99);
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private final Optional<PartialDate> issued;
  private @Nullable PartialDate last;
  private final List<String> impossible = new ArrayList<>();

  DateReader(Optional<PartialDate> issued) {
    this.issued = issued;
  }

  /** The date of an ISO string as metadata have it; empty when it is none. */
  static Optional<PartialDate> ofIso(String iso) {
    Matcher m = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?").matcher(iso.strip());
    if (!m.matches()) {
      return Optional.empty();
    }
    return date(
        Integer.parseInt(m.group(1)),
        number(m.group(2)),
        number(m.group(3)),
        Calendar.GREGORIAN,
        iso.strip());
  }

  /** The printed dates that cannot be, so far. */
  List<String> impossible() {
    return List.copyOf(impossible);
  }

  /** The dates in a view, in order. */
  List<OfDate> read(String view) {
    List<Single> singles = singles(view);
    List<OfDate> dates = new ArrayList<>();
    int i = 0;
    while (i < singles.size()) {
      Single single = singles.get(i);
      if (single.rangeEnd != null) {
        dates.add(
            new OfDate(
                single.from,
                single.to,
                Optional.of(single.date),
                Optional.of(single.rangeEnd),
                DateShape.RANGE));
        i++;
        continue;
      }
      if (i + 1 < singles.size() && joins(view, single, singles.get(i + 1))) {
        Single next = singles.get(i + 1);
        int to = next.to;
        if (view.startsWith("まで", to)) {
          to += 2;
        }
        dates.add(
            new OfDate(
                single.from,
                to,
                Optional.of(single.date),
                Optional.of(next.rangeEnd == null ? next.date : next.rangeEnd),
                DateShape.RANGE));
        i += 2;
        continue;
      }
      dates.add(alone(view, single));
      i++;
    }
    return dates;
  }

  private OfDate alone(String view, Single single) {
    Match later = LATER_SHORT.at(view, single.to);
    if (later != null) {
      String digits = later.words(1);
      int year =
          digits.length() == 4
              ? Integer.parseInt(digits)
              : single.date.year() / 100 * 100 + Integer.parseInt(digits);
      if (year >= single.date.year() && year < single.date.year() + 100) {
        Calendar calendar =
            "年度".equals(later.group(2)) ? Calendar.FISCAL_YEAR : single.date.calendar();
        PartialDate end =
            new PartialDate(
                year,
                OptionalInt.empty(),
                OptionalInt.empty(),
                calendar,
                view.substring(later.start(1), later.end(2)));
        return new OfDate(
            single.from, later.end(), Optional.of(single.date), Optional.of(end), DateShape.RANGE);
      }
    }
    Match laterDay = single.date.day().isPresent() ? LATER_DAY.at(view, single.to) : null;
    if (laterDay != null) {
      Optional<PartialDate> end =
          date(
              single.date.year(),
              single.date.month(),
              number(laterDay.group(1)),
              single.date.calendar(),
              view.substring(laterDay.start(1), laterDay.end(1)) + "日");
      if (end.isPresent()) {
        return new OfDate(
            single.from, laterDay.end(), Optional.of(single.date), end, DateShape.RANGE);
      }
    }
    Match open = OPEN.at(view, single.to);
    if (open != null) {
      return new OfDate(
          single.from, open.end(), Optional.of(single.date), Optional.empty(), DateShape.SINCE);
    }
    if (single.from > 0
        && view.charAt(single.from - 1) == '~'
        && (single.from == 1 || !Character.isDigit(view.charAt(single.from - 2)))
        && (single.from == 1 || "(（、".indexOf(view.charAt(single.from - 2)) >= 0)) {
      return new OfDate(
          single.from - 1, single.to, Optional.empty(), Optional.of(single.date), DateShape.UNTIL);
    }
    return new OfDate(
        single.from, single.to, Optional.of(single.date), Optional.empty(), DateShape.POINT);
  }

  private static boolean joins(String view, Single one, Single other) {
    if (other.from - one.to > 4 || other.from <= one.to) {
      return false;
    }
    Matcher join = JOIN.matcher(view.substring(one.to, other.from));
    if (!join.matches()) {
      return false;
    }
    boolean words = join.group().contains("から") || join.group().contains("より");
    return one.date.iso().compareTo(other.date.iso()) <= 0
        && (!words || view.startsWith("まで", other.to) || view.startsWith("にかけて", other.to));
  }

  /** 9月9日（火曜日）: the bracket belongs to the date. */
  private static int withWeekday(String view, int to) {
    boolean bracket =
        to + 1 < view.length()
            && view.charAt(to - 1) == '日'
            && view.charAt(to) == '('
            && "月火水木金土日".indexOf(view.charAt(to + 1)) >= 0;
    int close = bracket ? view.indexOf(')', to) : -1;
    return close > 0 && close - to <= LONGEST_WEEKDAY ? close + 1 : to;
  }

  private List<Single> singles(String view) {
    List<Single> singles = new ArrayList<>();
    int from = 0;
    for (Match m = DATES.find(view, 0); m != null; m = DATES.find(view, from)) {
      from = Math.max(m.end(), m.start() + 1);
      if (m.start() > 0 && isInsideNumberOrWord(view, m)) {
        from = m.start() + 1;
        while (from < view.length() && Character.isDigit(view.charAt(from))) {
          from++;
        }
        continue;
      }
      if (view.startsWith("間", m.end()) || view.startsWith("代", m.end()) || isDuration(view, m)) {
        continue;
      }
      Optional<PartialDate> date = resolve(m);
      if (date.isEmpty()) {
        if (m.group(1) != null || m.group(2) != null || m.group(20) != null) {
          impossible.add(m.group());
        }
        continue;
      }
      last = date.get();
      singles.add(new Single(m.start(), withWeekday(view, m.end()), date.get(), null));
    }
    bareYears(view, singles);
    return singles;
  }

  /** Years without 年, where a range or brackets show that they are years: 2006~2016, (2023). */
  private static void bareYears(String view, List<Single> singles) {
    for (Match range = RANGES.find(view, 0);
        range != null;
        range = RANGES.find(view, range.end())) {
      int year = Integer.parseInt(range.words(1));
      String digits = range.words(2);
      int end =
          digits.length() == 4
              ? Integer.parseInt(digits)
              : year / 100 * 100 + Integer.parseInt(digits);
      boolean digitAround =
          range.start() > 0 && isWordCharacter(view.charAt(range.start() - 1))
              || range.end() < view.length() && isWordCharacter(view.charAt(range.end()))
              || range.end() < view.length() && view.charAt(range.end()) == '-';
      if (digitAround || year < 1850 || end < year || end > 2150) {
        continue;
      }
      Calendar calendar = "年度".equals(range.group(3)) ? Calendar.FISCAL_YEAR : Calendar.GREGORIAN;
      add(
          singles,
          new Single(
              range.start(),
              range.end(),
              year(year, calendar, range.words(1)),
              year(end, calendar, range.words(2))));
    }
    for (Match bare = YEARS.find(view, 0); bare != null; bare = YEARS.find(view, bare.end() - 1)) {
      int year = Integer.parseInt(bare.words(1));
      if (year >= 1850 && year <= 2150) {
        add(
            singles,
            new Single(
                bare.start(1), bare.end(1), year(year, Calendar.GREGORIAN, bare.words(1)), null));
      }
    }
  }

  private static void add(List<Single> singles, Single single) {
    for (int i = 0; i < singles.size(); i++) {
      Single other = singles.get(i);
      if (single.from < other.to && other.from < single.to) {
        if (single.to - single.from > other.to - other.from) {
          singles.set(i, single);
        }
        return;
      }
      if (single.to <= other.from) {
        singles.add(i, single);
        return;
      }
    }
    singles.add(single);
  }

  /** Whether a date may begin at an index: a figure, an era, 同年, 本12日, a month's English name. */
  private static boolean mayBegin(String view, int at) {
    char c = view.charAt(at);
    if (c >= '0' && c <= '9') {
      int behind = at + 1;
      while (behind < view.length() && behind < at + 4 && isDigit(view.charAt(behind))) {
        behind++;
      }
      return behind < view.length() && "年月-/.(〈[ \t\n\f\r".indexOf(view.charAt(behind)) >= 0;
    }
    char next = at + 1 < view.length() ? view.charAt(at + 1) : ' ';
    if (c < 0x80) {
      return (c == 'H' || c == 'R' || c == 'S') && isDigit(next)
          || isWordCharacter(c)
              && at + 3 <= view.length()
              && MONTHS.contains(view.substring(at, at + 3).toLowerCase(Locale.ROOT));
    }
    return "西大昭明平令".indexOf(c) >= 0
        || "同本今昨翌前来".indexOf(c) >= 0 && ("年月日".indexOf(next) >= 0 || isDigit(next));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isWordCharacter(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }

  private static boolean isInsideNumberOrWord(String view, Match m) {
    char before = view.charAt(m.start() - 1);
    if (m.group(13) != null || m.group(17) != null) {
      return before == '日' || before == '毎' || before == '一';
    }
    if (m.group(10) != null) {
      return isWordCharacter(before)
          || m.end() < view.length()
              && (isWordCharacter(view.charAt(m.end()))
                  || view.charAt(m.end()) == '-'
                  || view.charAt(m.end()) == '.');
    }
    if (m.group(2) != null) {
      return false;
    }
    return Character.isDigit(before)
        || before == '.'
        || before == ','
        || m.group(7) != null
            && (isWordCharacter(before) || before == '/' || before == '-' || before == '_');
  }

  /** 「3月」 may be 「3月間」; a bare number of 年 is never taken, so that only months need this. */
  private static boolean isDuration(String view, Match m) {
    return view.startsWith("か月", m.end()) || view.startsWith("ヶ月", m.end());
  }

  private Optional<PartialDate> resolve(Match m) {
    String printed = m.group();
    if (m.group(1) != null) {
      return date(
          Integer.parseInt(m.group(1)),
          number(m.group(5)),
          number(m.group(6)),
          calendar(m.words(4), false),
          printed);
    }
    if (m.group(2) != null) {
      OptionalInt year = eraYear(m.group(2), m.words(3));
      return year.isEmpty()
          ? Optional.empty()
          : date(
              year.getAsInt(),
              number(m.group(5)),
              number(m.group(6)),
              calendar(m.words(4), true),
              printed);
    }
    if (m.group(7) != null) {
      return date(
          Integer.parseInt(m.group(7)),
          number(m.group(8)),
          number(m.group(9)),
          Calendar.GREGORIAN,
          printed);
    }
    if (m.group(10) != null) {
      OptionalInt year = eraYear(m.group(10), m.words(11));
      return year.isEmpty()
          ? Optional.empty()
          : date(
              year.getAsInt(),
              OptionalInt.empty(),
              OptionalInt.empty(),
              calendar(m.group(12) == null ? "年" : m.group(12), true),
              printed);
    }
    if (m.group(13) != null) {
      return ofReference(
          m.group(13), m.words(14), number(m.group(15)), number(m.group(16)), printed);
    }
    if (m.group(17) != null) {
      return ofDayReference(m.group(17), printed, m);
    }
    if (m.group(20) != null) {
      Optional<PartialDate> context = context();
      return context.isEmpty()
          ? Optional.empty()
          : date(
              context.get().year(),
              number(m.group(20)),
              number(m.group(21)),
              Calendar.GREGORIAN,
              printed);
    }
    if (m.group(22) != null) {
      return date(
          Integer.parseInt(m.group(24)),
          month(m.group(22)),
          number(m.group(23)),
          Calendar.GREGORIAN,
          printed);
    }
    if (m.group(25) != null) {
      return date(
          Integer.parseInt(m.group(27)),
          month(m.words(26)),
          number(m.group(25)),
          Calendar.GREGORIAN,
          printed);
    }
    return date(
        Integer.parseInt(m.group(29)),
        month(m.words(28)),
        OptionalInt.empty(),
        Calendar.GREGORIAN,
        printed);
  }

  private Optional<PartialDate> ofReference(
      String word, String unit, OptionalInt month, OptionalInt day, String printed) {
    Optional<PartialDate> base =
        switch (word) {
          case "同", "翌", "前" -> context();
          default -> issued;
        };
    if (base.isEmpty()) {
      return Optional.empty();
    }
    int shift =
        switch (word) {
          case "翌", "来" -> 1;
          case "前", "昨" -> -1;
          default -> 0;
        };
    boolean fiscal = unit.equals("年度");
    PartialDate from = base.get();
    int year = from.year() + shift;
    if (fiscal && from.calendar() != Calendar.FISCAL_YEAR && from.month().orElse(4) < 4) {
      year--;
    }
    return date(year, month, day, calendar(unit, false), printed);
  }

  private Optional<PartialDate> ofDayReference(String word, String printed, Match m) {
    Optional<PartialDate> base =
        word.equals("同") || word.equals("翌") || word.equals("前") ? context() : issued;
    if (base.isEmpty() || base.get().month().isEmpty()) {
      return Optional.empty();
    }
    PartialDate from = base.get();
    OptionalInt day =
        printed.contains("月")
            ? number(m.group(18))
            : m.group(19) == null ? from.day() : number(m.group(19));
    if (word.equals("翌") || word.equals("前")) {
      if (from.day().isEmpty() || printed.contains("月")) {
        return Optional.empty();
      }
      LocalDate shifted =
          LocalDate.of(from.year(), from.month().getAsInt(), from.day().getAsInt())
              .plusDays(word.equals("翌") ? 1 : -1);
      return date(
          shifted.getYear(),
          OptionalInt.of(shifted.getMonthValue()),
          OptionalInt.of(shifted.getDayOfMonth()),
          Calendar.GREGORIAN,
          printed);
    }
    if (!printed.contains("月") && day.isEmpty()) {
      return Optional.empty();
    }
    return date(from.year(), from.month(), day, Calendar.GREGORIAN, printed);
  }

  private Optional<PartialDate> context() {
    return last == null ? issued : Optional.of(last);
  }

  private static PartialDate year(int year, Calendar calendar, String printed) {
    return new PartialDate(year, OptionalInt.empty(), OptionalInt.empty(), calendar, printed);
  }

  private static Calendar calendar(String unit, boolean era) {
    return unit.equals("年度") ? Calendar.FISCAL_YEAR : era ? Calendar.ERA : Calendar.GREGORIAN;
  }

  private static OptionalInt eraYear(String era, String digits) {
    int year = digits.equals("元") ? 1 : Integer.parseInt(digits);
    if (year < 1 || year > ERA_LENGTH.getOrDefault(era, 0)) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(ERA_START.getOrDefault(era, 0) + year - 1);
  }

  private static OptionalInt month(String name) {
    int month = MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    return OptionalInt.of(month);
  }

  private static OptionalInt number(@Nullable String digits) {
    return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
  }

  private static Optional<PartialDate> date(
      int year, OptionalInt month, OptionalInt day, Calendar calendar, String printed) {
    try {
      LocalDate.of(year, month.orElse(1), day.orElse(1));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
    if (year < 1000 || year > 2200) {
      return Optional.empty();
    }
    return Optional.of(new PartialDate(year, month, day, calendar, printed));
  }

  private record Single(int from, int to, PartialDate date, @Nullable PartialDate rangeEnd) {}
}
