package org.stigraph.source;

import java.util.List;
import java.util.Optional;

/**
 * What opening a file gave.
 *
 * @param file the file, empty when an error keeps it from being read
 * @param problems everything found wrong on the way
 */
public record ReadResult(Optional<SourceFile> file, List<Problem> problems) {

  public ReadResult {
    problems = List.copyOf(problems);
  }

  static ReadResult refused(Problem problem) {
    return new ReadResult(Optional.empty(), List.of(problem));
  }
}
