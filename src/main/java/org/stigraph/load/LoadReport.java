package org.stigraph.load;

import java.util.List;
import org.stigraph.source.Problem;

/**
 * What a load did.
 *
 * @param documents one entry for each file, in the order of loading
 * @param problems everything found wrong, in that order
 */
public record LoadReport(List<LoadedDocument> documents, List<Problem> problems) {

  public LoadReport {
    documents = List.copyOf(documents);
    problems = List.copyOf(problems);
  }

  /** Whether anything was refused. */
  public boolean hasErrors() {
    return problems.stream().anyMatch(Problem::isError);
  }

  /** The sum of all documents, named {@code total}; its layout is {@code -}. */
  public LoadedDocument total() {
    return new LoadedDocument(
        "total",
        "-",
        documents.stream().mapToInt(LoadedDocument::sentences).sum(),
        documents.stream().mapToInt(LoadedDocument::footnotes).sum(),
        documents.stream().mapToInt(LoadedDocument::markers).sum(),
        documents.stream().mapToInt(LoadedDocument::claims).sum(),
        (int) problems.stream().filter(problem -> !problem.isError()).count(),
        (int) problems.stream().filter(Problem::isError).count());
  }
}
