package org.stigraph.web.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.stigraph.vocabulary.Sti;
import org.stigraph.web.graph.Schema;
import org.stigraph.web.graph.StatedClaim;

/**
 * A target with its value, its date and who set it.
 *
 * @param amount the value as a number, for sorting; empty where it is none
 * @param date the deadline as the graph has it, for sorting
 * @param state key of the words: due, passed, or without a date
 * @param figures what was reported of the same indicator; empty where there are no data
 * @param evidence a claim of each of the targets that are this one
 * @param indicators what is measured
 */
public record TargetLine(
    Link target,
    String value,
    Optional<BigDecimal> amount,
    String deadline,
    String date,
    List<Link> setBy,
    String state,
    List<Link> figures,
    List<Link> evidence,
    Set<Node> indicators) {

  private static final int MOST_FIGURES = 3;

  /** The same with other evidence. */
  TargetLine on(List<Link> claims) {
    return new TargetLine(
        target, value, amount, deadline, date, setBy, state, figures, claims, indicators);
  }

  /** One target. */
  static TargetLine of(Node target, Lens lens) {
    List<StatedClaim> claims = lens.claims().ofSubject(target);
    Optional<StatedClaim> deadline = first(claims, Sti.DEADLINE);
    return new TargetLine(
        lens.link(target),
        values(claims, Schema.VALUE, lens),
        first(claims, Schema.VALUE).flatMap(TargetLine::amount),
        values(claims, Sti.DEADLINE, lens),
        deadline.map(claim -> claim.object().getLiteralLexicalForm()).orElse(""),
        claims.stream()
            .filter(claim -> claim.property().equals(Sti.SET_BY))
            .map(StatedClaim::object)
            .distinct()
            .map(lens::link)
            .toList(),
        deadline.map(TargetLine::state).orElse("targets.state.nodate"),
        figures(target, lens),
        claims.stream()
            .limit(1)
            .map(claim -> new Link(lens.hrefs().of(claim.node()), lens.words().say("fact.why")))
            .toList(),
        claims.stream()
            .filter(claim -> claim.property().equals(Sti.INDICATOR))
            .map(StatedClaim::object)
            .collect(Collectors.toSet()));
  }

  private static Optional<BigDecimal> amount(StatedClaim claim) {
    try {
      return claim.object().isLiteral()
          ? Optional.of(new BigDecimal(claim.object().getLiteralLexicalForm()))
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Figures of the same indicator. */
  static Stream<Node> measured(Node target, Lens lens) {
    return lens.claims().ofSubject(target).stream()
        .filter(claim -> claim.property().equals(Sti.INDICATOR))
        .map(StatedClaim::object)
        .distinct()
        .flatMap(indicator -> lens.graph().subjects(Sti.INDICATOR, indicator).stream())
        .filter(thing -> !thing.equals(target) && !lens.graph().is(thing, Sti.TARGET))
        .distinct();
  }

  /** The latest first. */
  private static List<Link> figures(Node target, Lens lens) {
    return measured(target, lens)
        .sorted(
            Comparator.comparing(
                    (Node thing) -> lens.graph().text(thing, Schema.OBSERVATION_DATE).orElse(""))
                .reversed()
                .thenComparing(Node::getURI))
        .limit(MOST_FIGURES)
        .map(thing -> figure(thing, lens))
        .toList();
  }

  private static Link figure(Node thing, Lens lens) {
    List<StatedClaim> claims = lens.claims().ofSubject(thing);
    String date = values(claims, Schema.OBSERVATION_DATE, lens);
    String value = values(claims, Schema.VALUE, lens);
    return new Link(lens.hrefs().of(thing), date.isEmpty() ? value : value + " (" + date + ")");
  }

  private static String values(List<StatedClaim> claims, Node property, Lens lens) {
    return String.join(
        lens.words().comma(),
        claims.stream()
            .filter(claim -> claim.property().equals(property))
            .map(claim -> lens.values().of(claim).link().text())
            .distinct()
            .toList());
  }

  private static Optional<StatedClaim> first(List<StatedClaim> claims, Node property) {
    return claims.stream().filter(claim -> claim.property().equals(property)).findFirst();
  }

  /** A year is past when it is over; a fiscal year ends in March of the next one. */
  private static String state(StatedClaim deadline) {
    String date = deadline.object().getLiteralLexicalForm();
    boolean fiscal =
        deadline.qualifier(Sti.CALENDAR_PROPERTY).filter(Sti.FISCAL_YEAR::equals).isPresent();
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    String now = today.toString();
    if (fiscal && date.length() == 4) {
      try {
        LocalDate end = LocalDate.of(Integer.parseInt(date) + 1, 3, 31);
        return today.isAfter(end) ? "targets.state.passed" : "targets.state.due";
      } catch (NumberFormatException e) {
        return "targets.state.nodate";
      }
    }
    boolean passed = now.substring(0, Math.min(date.length(), now.length())).compareTo(date) > 0;
    return passed ? "targets.state.passed" : "targets.state.due";
  }
}
