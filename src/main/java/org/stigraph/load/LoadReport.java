package org.stigraph.load;

import java.nio.file.Path;
import java.util.List;
import org.stigraph.source.Problem;

/**
 * What a load did.
 *
 * @param documents one entry for each file, in the order of loading
 * @param problems everything found wrong, in that order
 * @param unchanged files passed over, as they are since the last load into the same store
 */
public record LoadReport(
    List<LoadedDocument> documents, List<Problem> problems, List<Path> unchanged) {

  public LoadReport {
    documents = List.copyOf(documents);
    problems = List.copyOf(problems);
    unchanged = List.copyOf(unchanged);
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
