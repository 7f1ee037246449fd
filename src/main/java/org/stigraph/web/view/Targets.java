package org.stigraph.web.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.stigraph.vocabulary.Sti;
import org.stigraph.web.graph.StatedClaim;
import org.stigraph.web.http.Ask;

/** All targets as a table. */
public final class Targets {

  private Targets() {}

  /** The heads of the table. */
  public static List<Column> columns(Ask ask, Words words) {
    return List.of(
        Column.of("target", words.say("targets.target"), false, ask),
        Column.of("value", words.say("targets.value"), true, ask),
        Column.of("deadline", words.say("targets.deadline"), false, ask),
        Column.of("setby", words.say("targets.setby"), false, ask),
        Column.of("state", words.say("targets.state"), false, ask),
        Column.of("figures", words.say("targets.figures"), false, ask));
  }

  /** All targets in the order asked for, else the next ones first. */
  public static List<TargetLine> all(Ask ask, Lens lens) {
    return Column.sorted(
        all(lens),
        Map.of(
            "target", Comparator.comparing(line -> line.target().text()),
            "value", Comparator.comparing(line -> line.amount().orElse(BigDecimal.ZERO)),
            "deadline", Comparator.comparing(line -> line.date().isEmpty() ? "9999" : line.date()),
            "setby", Comparator.comparing(line -> texts(line.setBy())),
            "state", Comparator.comparing(TargetLine::state),
            "figures", Comparator.comparing(line -> texts(line.figures()))),
        ask);
  }

  private static String texts(List<Link> links) {
    return String.join("\n", links.stream().map(Link::text).toList());
  }

  private static List<TargetLine> all(Lens lens) {
    Map<List<Object>, List<TargetLine>> alike = new LinkedHashMap<>();
    for (Node target : targets(lens)) {
      TargetLine line = TargetLine.of(target, lens);
      alike
          .computeIfAbsent(
              line.indicators().isEmpty()
                  ? List.of(target)
                  : List.of(line.indicators(), line.value(), line.date()),
              key -> new ArrayList<>())
          .add(line);
    }
    return alike.values().stream().flatMap(same -> together(same).stream()).toList();
  }

  /**
   * Lines that ask for the same by the same time: a target that one sentence states without saying
   * who set it, and another with, is one. Two whom different bodies set stay two.
   */
  private static List<TargetLine> together(List<TargetLine> same) {
    List<TargetLine> named = same.stream().filter(line -> !line.setBy().isEmpty()).toList();
    if (named.size() > 1 && named.size() == same.size()) {
      return same;
    }
    TargetLine first = named.isEmpty() ? same.get(0) : named.get(0);
    List<Link> evidence = new ArrayList<>(first.evidence());
    same.stream()
        .filter(line -> line.setBy().isEmpty() && !line.equals(first))
        .forEach(line -> evidence.addAll(line.evidence()));
    List<TargetLine> lines = new ArrayList<>(named);
    TargetLine whole = first.on(evidence);
    if (lines.isEmpty()) {
      return List.of(whole);
    }
    lines.set(0, whole);
    return lines;
  }

  /** Every claim about a target or a figure of what it measures. */
  public static List<StatedClaim> claims(Lens lens) {
    return targets(lens).stream()
        .flatMap(target -> Stream.concat(Stream.of(target), TargetLine.measured(target, lens)))
        .distinct()
        .flatMap(thing -> lens.claims().ofSubject(thing).stream())
        .toList();
  }

  /** The next ones first. */
  private static List<Node> targets(Lens lens) {
    return lens.graph().ofType(Sti.TARGET).stream()
        .distinct()
        .sorted(
            Comparator.comparing(
                    (Node target) -> lens.graph().text(target, Sti.DEADLINE).orElse("9999"))
                .thenComparing(Node::getURI))
        .toList();
  }
}
