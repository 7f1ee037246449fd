package org.stigraph;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stigraph.cli.Main;
import org.stigraph.mention.EntityType;

/** What the documentation says is so: problem codes, kinds, and the commands of the README. */
class DocumentationTest {

  private static final Pattern QUOTED_CODE = Pattern.compile("\"([A-Z]{2}[0-9]{3})\"");
  private static final Pattern EXPLAINED_CODE =
      Pattern.compile("(?m)^\\*\\*([A-Z]{2}[0-9]{3})\\*\\*");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^):#]+)\\)");

  private static final String OWN_DOCUMENT =
      """
      # 覚え

      「戦略的国際共同研究プログラム（SICORP）」（2009年〜）がある。
      """;

  @TempDir private Path folder = Path.of("");

  private static Set<String> found(Pattern pattern, String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static String sources() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        all.append(Files.readString(file)).append('\n');
      }
    }
    return all.toString();
  }

  @Test
  void everyProblemCodeIsExplainedAndNoOther() throws IOException {
    assertThat(found(EXPLAINED_CODE, Files.readString(Path.of("docs/problems.md"))))
        .isEqualTo(found(QUOTED_CODE, sources()));
  }

  @Test
  void everyParagraphOnACodeSaysItsSeverity() throws IOException {
    assertThat(Files.readAllLines(Path.of("docs/problems.md")))
        .filteredOn(line -> line.startsWith("**"))
        .allMatch(
            line -> line.matches("\\*\\*[A-Z]{2}\\d{3}\\*\\* \\((error|warning)[^)]*\\) — .+"));
  }

  @Test
  void everyKindOfAuthorityRecordIsListed() throws IOException {
    String problems = Files.readString(Path.of("docs/problems.md"));
    String paragraph =
        problems.substring(problems.indexOf("**AU003**"), problems.indexOf("**AU004**"));
    assertThat(paragraph.split("[^a-z-]+", -1))
        .contains(
            Stream.of(EntityType.values())
                .filter(type -> !type.kind().isComposite())
                .map(EntityType::word)
                .toArray(String[]::new));
  }

  @Test
  void everyLinkOfTheReadmeLeadsToAFile() throws IOException {
    assertThat(found(LINK, Files.readString(Path.of("README.md"))))
        .isNotEmpty()
        .allMatch(link -> Files.exists(Path.of(link)));
  }

  @Test
  void theReadmeIsShort() throws IOException {
    assertThat(Files.readAllLines(Path.of("README.md"))).hasSizeLessThanOrEqualTo(200);
  }

  @Test
  void theCommandsOfTheReadmePrintWhatItShows() throws IOException {
    Files.writeString(
        Files.createDirectory(folder.resolve("my-documents")).resolve("a.md"), OWN_DOCUMENT);
    List<ConsoleExample> examples = ConsoleExample.in(Files.readAllLines(Path.of("README.md")));
    assertThat(examples).hasSizeGreaterThan(5).anyMatch(example -> !example.output().isEmpty());
    for (ConsoleExample example : examples) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      int code = Main.run(inFolder(example.words()), stream(out), stream(err));
      assertThat(code).as("%s%n%s", example.words(), err).isZero();
      String printed = out.toString(StandardCharsets.UTF_8);
      assertThat(example.output().isEmpty() || example.isPrintedBy(printed))
          .as(
              "%s prints%n%s%nand not%n%s",
              example.words(), printed, String.join("\n", example.output()))
          .isTrue();
    }
  }

  /**
   * A reader's folders are in a temporary one; a server would not end, so it is only asked for
   * help.
   */
  private String[] inFolder(List<String> words) {
    Stream<String> placed =
        words.stream()
            .map(
                word ->
                    Set.of("my-documents", "graph", "graph.nq").contains(word)
                        ? folder.resolve(word).toString()
                        : word);
    Stream<String> help = words.contains("serve") ? Stream.of("--help") : Stream.empty();
    return Stream.concat(placed, help).toArray(String[]::new);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
