package org.stigraph.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which words tell targets from figures: what {@code data/rules/figures.yaml} says.
 *
 * @param targets words of a sentence that sets a target
 * @param reaching predicates that, with まで, say what is to be reached
 * @param notMeasured units that measure nothing
 * @param spans units of time
 * @param baselines nouns that say what a target starts from
 * @param headings words of headings that list targets; with $ behind them, at its end
 * @param people what people are called of whom a predicate says how many
 * @param forecasts words of a sentence that expects what nobody aims at
 */
record FigureRules(
    List<String> targets,
    Set<String> reaching,
    Set<String> notMeasured,
    Set<String> spans,
    Set<String> baselines,
    List<String> headings,
    Map<String, String> people,
    List<String> forecasts) {

  static FigureRules none() {
    return new FigureRules(
        List.of(), Set.of(), Set.of(), Set.of(), Set.of(), List.of(), Map.of(), List.of());
  }

  static FigureRules of(Map<?, ?> yaml) {
    return new FigureRules(
        words(yaml.get("targets")),
        new HashSet<>(words(yaml.get("reaching"))),
        new HashSet<>(words(yaml.get("notMeasured"))),
        new HashSet<>(words(yaml.get("spans"))),
        new HashSet<>(words(yaml.get("baselines"))),
        words(yaml.get("headings")),
        names(yaml.get("people")),
        words(yaml.get("forecasts")));
  }

  private static Map<String, String> names(@Nullable Object node) {
    Map<String, String> names = new HashMap<>();
    if (node instanceof Map<?, ?> map) {
      map.forEach((verb, noun) -> names.put(String.valueOf(verb), String.valueOf(noun)));
    }
    return names;
  }

  private static List<String> words(@Nullable Object node) {
    return node instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
  }
}
