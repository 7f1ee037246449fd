package org.stigraph.claim;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stigraph.mention.EntityKind;

/**
 * What the heads of table columns mean: what {@code data/rules/tables.yaml} says.
 *
 * @param subjects words in the head of the column that names the row's subject, by kind
 * @param columns words in the head of a column, by what it says
 */
record TableRules(Map<EntityKind, List<String>> subjects, Map<Property, List<String>> columns) {

  static TableRules none() {
    return new TableRules(Map.of(), Map.of());
  }

  /**
   * Reads the parsed YAML.
   *
   * @throws IllegalArgumentException when it names a kind or property that there is not
   */
  static TableRules of(Map<?, ?> yaml) {
    Map<EntityKind, List<String>> subjects = new LinkedHashMap<>();
    Map<Property, List<String>> columns = new EnumMap<>(Property.class);
    if (yaml.get("subjects") instanceof Map<?, ?> map) {
      map.forEach((kind, list) -> subjects.put(kind(String.valueOf(kind)), words(list)));
    }
    if (yaml.get("columns") instanceof Map<?, ?> map) {
      map.forEach(
          (property, list) ->
              columns.put(
                  Property.ofCompactName(String.valueOf(property))
                      .orElseThrow(
                          () -> new IllegalArgumentException("no property is called " + property)),
                  words(list)));
    }
    return new TableRules(subjects, columns);
  }

  /** The kind of thing that a column of this head names. */
  Optional<EntityKind> subject(String head) {
    return subjects.entrySet().stream()
        .filter(e -> e.getValue().contains(head))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** What a column of this head says. */
  List<Property> properties(String head) {
    return columns.entrySet().stream()
        .filter(e -> e.getValue().contains(head))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static EntityKind kind(String word) {
    for (EntityKind kind : EntityKind.values()) {
      if (kind.word().equals(word)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("no kind is called " + word);
  }

  private static List<String> words(@Nullable Object node) {
    return node instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
  }
}
