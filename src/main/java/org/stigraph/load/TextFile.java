package org.stigraph.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.stigraph.source.Problem;
import org.stigraph.source.Severity;
import org.stigraph.source.TextBytes;

/** An authority or rule file as text, as spreadsheets save it too: with a byte order mark. */
final class TextFile {

  private TextFile() {}

  /**
   * The text; empty, with a problem, when it cannot be read (LD008) or is no UTF-8 (IN004, IN006).
   */
  static Optional<String> read(Path file, List<Problem> problems) {
    try {
      String text = TextBytes.decode(Files.readAllBytes(file));
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (TextBytes.NoTextException e) {
      problems.add(e.problem(file.toString()));
    } catch (IOException e) {
      problems.add(
          Problem.ofFile(
              "LD008",
              Severity.ERROR,
              file.toString(),
              "cannot be read: " + e.getClass().getSimpleName(),
              "Check its access rights."));
    }
    return Optional.empty();
  }
}
