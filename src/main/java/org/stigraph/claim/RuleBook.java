package org.stigraph.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All rules, found by what triggers them. */
public final class RuleBook {

  private final List<Rule> rules;
  private final FigureRules figures;
  private final TableRules tables;
  private final CoverageRules coverage;
  private final Map<String, List<Rule.Frame>> frames = new HashMap<>();
  private final List<Rule.Shape> shapes = new ArrayList<>();

  RuleBook(List<Rule> rules, FigureRules figures, TableRules tables, CoverageRules coverage) {
    this.rules = List.copyOf(rules);
    this.figures = figures;
    this.tables = tables;
    this.coverage = coverage;
    for (Rule rule : rules) {
      if (rule instanceof Rule.Frame frame) {
        frame
            .predicates()
            .forEach(p -> frames.computeIfAbsent(p, k -> new ArrayList<>()).add(frame));
      } else if (rule instanceof Rule.Shape shape) {
        shapes.add(shape);
      }
    }
  }

  List<Rule> rules() {
    return rules;
  }

  FigureRules figures() {
    return figures;
  }

  TableRules tables() {
    return tables;
  }

  CoverageRules coverage() {
    return coverage;
  }

  /** The predicates that trigger some frame. */
  Set<String> predicates() {
    return frames.keySet();
  }

  List<Rule.Frame> frames(String predicate) {
    return frames.getOrDefault(predicate, List.of());
  }

  List<Rule.Shape> shapes() {
    return shapes;
  }

  /** Number of rules. */
  public int size() {
    return rules.size();
  }
}
