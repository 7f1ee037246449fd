package org.stigraph.store;

import java.util.Locale;
import java.util.Optional;

/** What a query's parameter stands for, and so how its value is read. */
public enum ParameterKind {
  /** A thing in the graph: by label, alias, acronym or address. */
  ENTITY,
  /** A loaded document, by its name or as {@link #ENTITY}. */
  DOCUMENT,
  /** Words or a number as they stand, such as a footnote's number. */
  TEXT,
  /** {@code ja} or {@code en}. */
  LANGUAGE;

  /** The word in a query's decorators. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of a word. */
  public static Optional<ParameterKind> ofWord(String word) {
    for (ParameterKind kind : values()) {
      if (kind.word().equals(word)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
