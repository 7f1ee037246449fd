package org.stigraph.parse;

import java.util.List;
import java.util.Optional;
import org.stigraph.document.Document;
import org.stigraph.source.Problem;

/**
 * What parsing gave.
 *
 * @param document the document, empty when an error forbids one
 * @param problems everything found wrong
 */
public record ParseResult(Optional<Document> document, List<Problem> problems) {

  public ParseResult {
    problems = List.copyOf(problems);
  }
}
