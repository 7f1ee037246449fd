package org.stigraph.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stigraph.source.Problem;

/**
 * What a load did.
 *
 * @param documents one entry for each file, in the order of loading
 * @param problems everything found wrong, in that order
 * @param unchanged those of the documents that were passed over, as their files are the same since
 *     the last load into the same store
 */
public record LoadReport(
    List<LoadedDocument> documents, List<Problem> problems, List<LoadedDocument> unchanged) {

  public LoadReport {
    documents = List.copyOf(documents);
    problems = List.copyOf(problems);
    unchanged = List.copyOf(unchanged);
  }

  /** Whether anything was refused. */
  public boolean hasErrors() {
    return problems.stream().anyMatch(Problem::isError);
  }

  /** Each file with an error: its name, the first error's code and message, separated by tabs. */
  public List<String> refused() {
    Map<String, String> refused = new LinkedHashMap<>();
    for (Problem problem : problems) {
      if (problem.isError()) {
        refused.putIfAbsent(
            problem.file(), String.join("\t", problem.file(), problem.code(), problem.message()));
      }
    }
    return List.copyOf(refused.values());
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
        unchanged.stream().mapToInt(LoadedDocument::warnings).sum()
            + (int) problems.stream().filter(problem -> !problem.isError()).count(),
        (int) problems.stream().filter(Problem::isError).count());
  }
}
