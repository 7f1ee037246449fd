package org.stigraph.originals;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.stigraph.parse.DocumentParser;
import org.stigraph.parse.ParseResult;
import org.stigraph.source.ReadResult;
import org.stigraph.source.SourceReader;

/**
 * The two published documents, which belong to their authors and are not part of the project: read
 * from {@code -Dstigraph.originals=DIR}, else from {@code ../shared/documents}. Where they are not,
 * tests on them are skipped with one line on stderr; with {@code CI=true} that is a failure.
 */
final class Originals {

  private Originals() {}

  static ParseResult report() {
    return parse("000_1bf3bf3a03dcceef.txt");
  }

  static ParseResult slides() {
    return parse("004_5612d50d9396f38d.txt");
  }

  private static ParseResult parse(String name) {
    Path file = find(name);
    ReadResult read = new SourceReader().read(file);
    return new DocumentParser().parse(read.file().orElseThrow());
  }

  /** The file of a published document. */
  static Path find(String name) {
    String given = System.getProperty("stigraph.originals", "");
    List<Path> places =
        given.isEmpty()
            ? List.of(Path.of("../shared/documents"), Path.of("../../shared/documents"))
            : List.of(Path.of(given));
    for (Path place : places) {
      if (Files.isRegularFile(place.resolve(name))) {
        return place.resolve(name);
      }
    }
    String message = "skipped: " + name + " is not in " + places + " (-Dstigraph.originals=DIR)";
    System.err.println(message);
    if ("true".equals(System.getenv("CI"))) {
      fail(message);
    }
    assumeTrue(false, message);
    return Path.of(name);
  }
}
