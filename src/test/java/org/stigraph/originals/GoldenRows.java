package org.stigraph.originals;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The expected lines of the answers to one set of documents: a file a question. */
final class GoldenRows {

  private final Path folder;

  GoldenRows(Path folder) {
    this.folder = folder;
  }

  /** Compares line by line; where there is no file, the lines are written, and the test fails. */
  void hold(String name, List<String> lines) throws IOException {
    Path file = folder.resolve(name + ".tsv");
    if (!Files.exists(file)) {
      Files.createDirectories(folder);
      Files.writeString(file, String.join("\n", lines) + "\n", UTF_8);
      throw new AssertionError("there was no " + file + ": look at what was written");
    }
    assertThat(lines).as(file.toString()).isEqualTo(Files.readAllLines(file, UTF_8));
  }
}
