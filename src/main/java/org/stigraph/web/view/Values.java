package org.stigraph.web.view;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.stigraph.vocabulary.Sti;
import org.stigraph.web.graph.Agreement;
import org.stigraph.web.graph.Label;
import org.stigraph.web.graph.Labels;
import org.stigraph.web.graph.Schema;
import org.stigraph.web.graph.StatedClaim;

/** Values of claims as people read them. */
public final class Values {

  private final Labels labels;
  private final Hrefs hrefs;
  private final Words words;
  private final String content;
  private final Times times;

  public Values(Labels labels, Hrefs hrefs, Words words, String content) {
    this.labels = labels;
    this.hrefs = hrefs;
    this.words = words;
    this.content = content;
    this.times = new Times(words);
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
      String quantity = quantity(claim);
      String language = Letters.language(quantity).equals("ja") ? foreign("ja") : "";
      return new Value(new Link("", quantity, language), "", false);
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
        return new Value(new Link("", times.duration(node.getLiteralLexicalForm())), "", false);
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

  /** A date as precise as it is, in the usual calendar or, where fiscal, by fiscal years. */
  public String date(String lexical, boolean fiscal) {
    return times.date(lexical, fiscal);
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

  private String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : labels.of(node, content).text();
  }
}
