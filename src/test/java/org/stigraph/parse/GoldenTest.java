package org.stigraph.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stigraph.source.ReadResult;
import org.stigraph.source.SourceReader;

/**
 * Each text in the golden folders parses into the dump beside it. A missing golden file is written,
 * and fails: read it before you commit it.
 */
class GoldenTest {

  private static final Path ROOT = Path.of("src/test/resources/parse");

  static Stream<Path> texts() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      List<Path> texts =
          files
              .filter(file -> file.toString().endsWith(".txt") || file.toString().endsWith(".md"))
              .sorted()
              .toList();
      return texts.stream();
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void parsesAsGoldenFileSays(Path text) throws IOException {
    ReadResult read = new SourceReader().read(text);
    ParseResult result = new DocumentParser().parse(read.file().orElseThrow());
    String dump = DocumentDump.of(result.document(), result.problems());
    Path golden = text.resolveSibling(text.getFileName() + ".golden");
    result.document().ifPresent(Invariants::check);
    if (!Files.exists(golden)) {
      Files.writeString(golden, dump);
      fail("golden file was missing and is written now: read it, then commit it: " + golden);
    }
    assertThat(dump).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void layoutIsThatOfTheFolder(Path text) {
    ReadResult read = new SourceReader().read(text);
    ParseResult result = new DocumentParser().parse(read.file().orElseThrow());
    assertThat(result.document().orElseThrow().layout().word())
        .isEqualTo(ROOT.relativize(text).getName(0).toString());
  }
}
