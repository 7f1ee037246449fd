package org.stigraph.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Names as printed, and the invented ones that stand in the text instead, each as long as the one
 * it stands for.
 */
record Renaming(Map<String, String> names) {

  Renaming {
    names = Map.copyOf(names);
  }

  /** No name is exchanged. */
  static Renaming none() {
    return new Renaming(Map.of());
  }

  /** The words with each name in them exchanged, the longest first. */
  String apply(String words) {
    if (names.isEmpty()) {
      return words;
    }
    List<String> longestFirst =
        names.keySet().stream()
            .filter(words::contains)
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(n -> n))
            .toList();
    StringBuilder renamed = new StringBuilder();
    int at = 0;
    while (at < words.length()) {
      String found = "";
      for (String name : longestFirst) {
        if (words.startsWith(name, at)) {
          found = name;
          break;
        }
      }
      if (found.isEmpty()) {
        renamed.append(words.charAt(at));
        at++;
      } else {
        renamed.append(names.get(found));
        at += found.length();
      }
    }
    return renamed.toString();
  }
}
