package org.stigraph.web.search;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What somebody looks for.
 *
 * @param words as typed; may be empty where something is chosen
 * @param chosen a value for each facet that narrows the result
 */
public record Question(String words, Map<Facet, String> chosen) {

  public Question {
    chosen = Map.copyOf(new LinkedHashMap<>(chosen));
  }

  /** Whether anything is asked at all. */
  public boolean isAsked() {
    return !words.isBlank() || !chosen.isEmpty();
  }
}
