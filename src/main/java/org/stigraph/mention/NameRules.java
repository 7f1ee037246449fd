package org.stigraph.mention;

import com.google.re2j.Pattern;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stigraph.source.Problem;
import org.stigraph.source.Severity;

/**
 * How names are recognised that no authority record knows: what {@code data/rules/names.yaml} says.
 *
 * @param suffixes suffix to type, the longest first
 * @param before nouns in front of a quoted name, to its type
 * @param behind nouns behind a quoted name, to its type
 * @param contexts what is said of things of a type
 * @param positions titles held at an institution, the longest first
 */
record NameRules(
    Map<String, EntityType> suffixes,
    Map<String, EntityType> before,
    Map<String, EntityType> behind,
    NameContexts contexts,
    List<String> positions,
    List<String> honorifics,
    Set<String> generic,
    Set<String> notLeading) {

  private static final Pattern YEAR =
      Pattern.compile("(?:\\s?(?:[12][0-9]{3}(?:年度?)?版?|第[0-9]+版)|\\([^()]*\\))$");

  /** Reads the parsed YAML of the file; mistakes go to {@code problems}. */
  static NameRules of(Map<?, ?> yaml, String file, List<Problem> problems) {
    return new NameRules(
        types(yaml.get("suffixes"), file, problems),
        types(yaml.get("before"), file, problems),
        types(yaml.get("behind"), file, problems),
        new NameContexts(types(yaml.get("saidOf"), file, problems)),
        longestFirst(words(yaml.get("positions"))),
        longestFirst(words(yaml.get("honorifics"))),
        Set.copyOf(words(yaml.get("generic"))),
        Set.copyOf(words(yaml.get("notLeading"))));
  }

  /** The type that a name's last part tells, if any; the suffix alone is no name. */
  Optional<EntityType> typeOf(String name) {
    return suffixOf(endsInEdition(name) ? YEAR.matcher(name).replaceFirst("") : name)
        .map(suffixes::get);
  }

  /** Whether the last character may be that of a year, an edition or a bracket. */
  private static boolean endsInEdition(String name) {
    return !name.isEmpty() && "年度版)0123456789".indexOf(name.charAt(name.length() - 1)) >= 0;
  }

  /** The suffix that decides a name's type. */
  Optional<String> suffixOf(String name) {
    int longest = suffixes.isEmpty() ? 0 : suffixes.keySet().iterator().next().length();
    for (int from = Math.max(1, name.length() - longest); from < name.length(); from++) {
      String tail = name.substring(from);
      if (suffixes.containsKey(tail)) {
        return Optional.of(tail);
      }
    }
    return Optional.empty();
  }

  private static Map<String, EntityType> types(
      @org.jspecify.annotations.Nullable Object node, String file, List<Problem> problems) {
    Map<EntityType, List<String>> byType = new EnumMap<>(EntityType.class);
    if (node instanceof Map<?, ?> map) {
      map.forEach(
          (word, list) ->
              EntityType.ofWord(String.valueOf(word))
                  .ifPresentOrElse(
                      type -> byType.put(type, words(list)),
                      () ->
                          problems.add(
                              Problem.ofFile(
                                  "RU001",
                                  Severity.ERROR,
                                  file,
                                  "no kind of entity is called " + word,
                                  "use a word of the kind column of the authority files"))));
    }
    Map<String, EntityType> all = new HashMap<>();
    byType.forEach((type, list) -> list.forEach(word -> all.put(word, type)));
    Map<String, EntityType> sorted = new LinkedHashMap<>();
    all.keySet().stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w))
        .forEach(word -> sorted.put(word, java.util.Objects.requireNonNull(all.get(word))));
    return sorted;
  }

  private static List<String> words(@org.jspecify.annotations.Nullable Object node) {
    return node instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
  }

  private static List<String> longestFirst(List<String> words) {
    return words.stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w))
        .toList();
  }
}
