package org.stigraph.load;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.stigraph.claim.Extraction;
import org.stigraph.document.Document;
import org.stigraph.source.Problem;

/** Counts what was found in a file. */
final class DocumentCount {

  private DocumentCount() {}

  static LoadedDocument of(Path file, Optional<Extraction> extraction, List<Problem> problems) {
    int errors = (int) problems.stream().filter(Problem::isError).count();
    int warnings = problems.size() - errors;
    if (extraction.isEmpty()) {
      return new LoadedDocument(file.toString(), "-", 0, 0, 0, 0, warnings, errors);
    }
    Document document = extraction.get().document();
    return new LoadedDocument(
        document.id(),
        document.layout().word(),
        document.units().size(),
        document.footnotes().size(),
        document.markers().size(),
        extraction.get().claims().size(),
        warnings,
        errors);
  }
}
