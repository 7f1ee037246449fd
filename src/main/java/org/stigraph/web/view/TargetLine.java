package org.stigraph.web.view;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.stigraph.vocabulary.Sti;
import org.stigraph.web.graph.Schema;
import org.stigraph.web.graph.StatedClaim;

/** A target with its value, its date and who set it. */
public record TargetLine(
    Link target, String value, String deadline, List<Link> setBy, String state, Link evidence) {

  /** All targets, the next ones first. */
  public static List<TargetLine> all(Lens lens) {
    List<Node> targets =
        lens.graph().ofType(Sti.TARGET).stream()
            .distinct()
            .sorted(
                Comparator.comparing(
                        (Node target) -> lens.graph().text(target, Sti.DEADLINE).orElse("9999"))
                    .thenComparing(Node::getURI))
            .toList();
    List<TargetLine> lines = new ArrayList<>();
    for (Node target : targets) {
      lines.add(line(target, lens));
    }
    return lines;
  }

  private static TargetLine line(Node target, Lens lens) {
    List<StatedClaim> claims = lens.claims().ofSubject(target);
    Optional<StatedClaim> deadline = first(claims, Sti.DEADLINE);
    return new TargetLine(
        lens.link(target),
        values(claims, Schema.VALUE, lens),
        values(claims, Sti.DEADLINE, lens),
        claims.stream()
            .filter(claim -> claim.property().equals(Sti.SET_BY))
            .map(StatedClaim::object)
            .distinct()
            .map(lens::link)
            .toList(),
        lens.words().say(deadline.map(TargetLine::state).orElse("targets.state.nodate")),
        claims.isEmpty()
            ? new Link("", "")
            : new Link(lens.hrefs().of(claims.get(0).node()), lens.words().say("fact.why")));
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
