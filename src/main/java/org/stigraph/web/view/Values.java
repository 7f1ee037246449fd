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
import org.apache.jena.graph.Node;
import org.stigraph.vocabulary.Sti;
import org.stigraph.web.graph.Agreement;
import org.stigraph.web.graph.Label;
import org.stigraph.web.graph.Labels;
import org.stigraph.web.graph.Schema;
import org.stigraph.web.graph.StatedClaim;

/** Values of claims as people read them. */
public final class Values {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private final Labels labels;
  private final Hrefs hrefs;
  private final Words words;
  private final String content;

  public Values(Labels labels, Hrefs hrefs, Words words, String content) {
    this.labels = labels;
    this.hrefs = hrefs;
    this.words = words;
    this.content = content;
  }

  /**
   * A value as shown.
   *
   * @param datetime the machine's form of a date, empty for anything else
   * @param outside whether the link leads out of here
   */
  public record Value(Link link, String datetime, boolean outside) {}

  /** The value of a claim, with unit, comparator and calendar. */
  public Value of(StatedClaim claim) {
    Node object = claim.object();
    if (!object.isLiteral()) {
      return of(object);
    }
    boolean fiscal =
        claim.qualifier(Sti.CALENDAR_PROPERTY).filter(Sti.FISCAL_YEAR::equals).isPresent();
    if (isDate(object)) {
      String lexical = object.getLiteralLexicalForm();
      return new Value(new Link("", date(lexical, fiscal)), lexical, false);
    }
    if (isNumber(object)) {
      return new Value(new Link("", quantity(claim)), "", false);
    }
    return of(object);
  }

  /** Any term. */
  public Value of(Node node) {
    if (node.isLiteral()) {
      if (isDate(node)) {
        String lexical = node.getLiteralLexicalForm();
        return new Value(new Link("", date(lexical, false)), lexical, false);
      }
      if (isNumber(node)) {
        return new Value(new Link("", number(node.getLiteralLexicalForm())), "", false);
      }
      if (node.getLiteralDatatypeURI().endsWith("#duration")) {
        return new Value(new Link("", duration(node.getLiteralLexicalForm())), "", false);
      }
      if (node.getLiteralDatatypeURI().endsWith("#boolean")) {
        return new Value(
            new Link("", words.say("truth." + node.getLiteralLexicalForm())), "", false);
      }
      return new Value(
          new Link("", node.getLiteralLexicalForm(), foreign(node.getLiteralLanguage())),
          "",
          false);
    }
    if (node.isURI() && !node.getURI().startsWith(hrefs.base())) {
      String address = node.getURI();
      return new Value(
          new Link(Hrefs.outside(node).orElse(""), address), "", Hrefs.outside(node).isPresent());
    }
    Label label = labels.of(node, content);
    return new Value(new Link(hrefs.of(node), label.text(), foreign(label.language())), "", false);
  }

  /** What qualifies a claim, each as a short phrase. */
  public List<String> qualifiers(StatedClaim claim) {
    List<String> phrases = new ArrayList<>();
    claim.qualifier(Sti.ROLE).map(this::text).ifPresent(phrases::add);
    claim
        .qualifier(Sti.WHEN)
        .map(
            when ->
                date(
                    text(when),
                    claim
                        .qualifier(Sti.CALENDAR_PROPERTY)
                        .filter(Sti.FISCAL_YEAR::equals)
                        .isPresent()))
        .ifPresent(phrases::add);
    claim
        .qualifier(Sti.PRINTED)
        .map(this::text)
        .filter(printed -> !printed.equals(of(claim).link().text()))
        .map(printed -> words.say("fact.printed", printed))
        .ifPresent(phrases::add);
    return phrases;
  }

  /** The language to mark: empty where it is the interface's own. */
  public String foreign(String language) {
    return language.equals(words.language()) ? "" : language;
  }

  /**
   * A date as precise as it is.
   *
   * @param lexical a year, a year and month, or a day
   * @param fiscal whether it is a fiscal year that begins in this year
   */
  public String date(String lexical, boolean fiscal) {
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

  /** Whether a term is a date of any precision. */
  public static boolean isDate(Node node) {
    return node.isLiteral() && Agreement.isDate(node);
  }

  private static boolean isNumber(Node node) {
    String type = node.getLiteralDatatypeURI();
    return type.endsWith("#decimal") || type.endsWith("#integer") || type.endsWith("#double");
  }

  private String quantity(StatedClaim claim) {
    String number = number(claim.object().getLiteralLexicalForm());
    String most =
        claim
            .qualifier(Schema.MAX_VALUE)
            .map(node -> (words.isJapanese() ? "〜" : "–") + number(text(node)))
            .orElse("");
    String unit = claim.qualifier(Schema.UNIT_TEXT).map(this::text).map(this::unit).orElse("");
    String amount = number + most + (words.isJapanese() || unit.equals("%") ? unit : spaced(unit));
    return claim
        .qualifier(Sti.COMPARATOR)
        .flatMap(comparator -> words.find("comparator." + text(comparator)))
        .map(pattern -> java.text.MessageFormat.format(pattern, amount))
        .orElse(amount);
  }

  /** A unit in the language of the interface; as printed where it has no name there. */
  public String unit(String printed) {
    return words.find("unit." + printed).orElse(printed);
  }

  private static String spaced(String unit) {
    return unit.isEmpty() ? "" : " " + unit;
  }

  private String number(String lexical) {
    return Amount.of(lexical, words);
  }

  @SuppressWarnings("JavaPeriodGetDays") // years, months and days are each shown
  private String duration(String lexical) {
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

  private String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : labels.of(node, content).text();
  }
}
