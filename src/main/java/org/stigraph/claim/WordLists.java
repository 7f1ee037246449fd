package org.stigraph.claim;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words that the reading of clauses turns on: what {@code data/rules/words.yaml} says. */
final class WordLists {

  /** The lists; each has its meaning written down in the file. */
  enum Name {
    OPENING,
    BEFORE_COMMA,
    ASIDE,
    PRONOUN,
    COUNTED,
    DELEGATES,
    JOINTLY,
    STANDING_FOR,
    OCCASION,
    PLACEHOLDER,
    OFFICIAL;

    /** Its key in the file. */
    String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Map<Name, List<String>> lists = new EnumMap<>(Name.class);

  private WordLists() {}

  /** No words: clauses are read without them. */
  static WordLists none() {
    return new WordLists();
  }

  /**
   * Reads the parsed YAML.
   *
   * @throws IllegalArgumentException when a list is missing or one is of no known name
   */
  static WordLists of(Map<?, ?> yaml) {
    WordLists words = new WordLists();
    for (Name name : Name.values()) {
      if (!(yaml.get(name.key()) instanceof List<?> list)) {
        throw new IllegalArgumentException("the list " + name.key() + " is missing");
      }
      words.lists.put(
          name,
          list.stream()
              .map(String::valueOf)
              .sorted(Comparator.comparingInt(String::length).reversed())
              .toList());
    }
    if (yaml.size() > Name.values().length) {
      throw new IllegalArgumentException("one of the lists " + yaml.keySet() + " is not known");
    }
    return words;
  }

  /** A list, its longest words first; empty where none was read. */
  List<String> of(Name name) {
    return lists.getOrDefault(name, List.of());
  }

  /** Whether a word is in a list. */
  boolean has(Name name, String word) {
    return of(name).contains(word);
  }

  /** Whether a word of a list ends a text. */
  boolean ends(Name name, String text) {
    return of(name).stream().anyMatch(text::endsWith);
  }
}
