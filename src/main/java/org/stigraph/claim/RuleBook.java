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
  private final WordLists words;
  private final Map<String, List<Rule.Frame>> frames = new HashMap<>();
  private final Map<Integer, List<Rule.Shape>> shapes = new HashMap<>();

  RuleBook(
      List<Rule> rules,
      FigureRules figures,
      TableRules tables,
      CoverageRules coverage,
      WordLists words) {
    this.rules = List.copyOf(rules);
    this.figures = figures;
    this.tables = tables;
    this.coverage = coverage;
    this.words = words;
    for (Rule rule : rules) {
      if (rule instanceof Rule.Frame frame) {
        frame
            .predicates()
            .forEach(p -> frames.computeIfAbsent(p, k -> new ArrayList<>()).add(frame));
      } else if (rule instanceof Rule.Shape shape) {
        shapes.computeIfAbsent(shape.turn(), t -> new ArrayList<>()).add(shape);
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

  WordLists words() {
    return words;
  }

  /** The same figures, tables and words with other rules. */
  RuleBook with(List<Rule> others) {
    return new RuleBook(others, figures, tables, coverage, words);
  }

  /** The predicates that trigger some frame. */
  Set<String> predicates() {
    return frames.keySet();
  }

  List<Rule.Frame> frames(String predicate) {
    return frames.getOrDefault(predicate, List.of());
  }

  /** The shapes that are tried in a turn. */
  List<Rule.Shape> shapes(int turn) {
    return shapes.getOrDefault(turn, List.of());
  }

  /** Number of rules. */
  public int size() {
    return rules.size();
  }
}
