package org.stigraph.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stigraph.jar.ShadedJar.Result;
import org.stigraph.jar.ShadedJar.Running;

/** Loads as they are run: from another folder, twice, in another order, killed, out of memory. */
class LoadIT {

  private static final Path SHIPPED = Path.of("data/documents").toAbsolutePath();
  private static final Path REPORT = SHIPPED.resolve("digest-international-activities.md");
  private static final Path SLIDES = SHIPPED.resolve("digest-diplomacy-strategy.md");

  @TempDir private Path folder = Path.of("");

  private ShadedJar jar = new ShadedJar(folder);

  @BeforeEach
  void startInFolder() {
    jar = new ShadedJar(folder);
  }

  private List<String> quads(String file) throws IOException {
    return Files.readAllLines(folder.resolve(file));
  }

  private static List<String> sorted(List<String> quads) {
    return quads.stream().sorted().toList();
  }

  @Test
  void twoLoadsFromAnotherFolderAreTheSameByteForByte() throws Exception {
    Result first = jar.run("load", SHIPPED, "--out", "first.nq");
    assertThat(first.code()).as(first.err()).isZero();
    assertThat(first.lines()).hasSize(3).last().asString().startsWith("total\t");
    assertThat(jar.run("load", SHIPPED, "--out", "second.nq").code()).isZero();
    assertThat(String.join("\n", sorted(quads("second.nq"))).getBytes(StandardCharsets.UTF_8))
        .isEqualTo(String.join("\n", sorted(quads("first.nq"))).getBytes(StandardCharsets.UTF_8));
    assertThat(quads("first.nq")).hasSizeGreaterThan(10_000).doesNotHaveDuplicates();
  }

  @Test
  void neitherTheOrderOfLoadingNorLoadingAgainMatters() throws Exception {
    assertThat(jar.run("load", REPORT, SLIDES, "--out", "ab.nq").code()).isZero();
    assertThat(jar.run("load", SLIDES, "--db", "db").code()).isZero();
    assertThat(jar.run("load", SLIDES, REPORT, "--db", "db", "--out", "b-then-a.nq").code())
        .isZero();
    assertThat(sorted(quads("b-then-a.nq"))).isEqualTo(sorted(quads("ab.nq")));
  }

  @Test
  void aLoadThatIsKilledLeavesTheOldGraphWhole() throws Exception {
    assertThat(jar.run("load", REPORT, "--db", "db").code()).isZero();
    Result before = jar.run("query", "programs", "--db", "db", "--format", "csv");
    long size = size(folder.resolve("db"));
    Path many = copies(40);
    try (Running load = jar.start("load", many, "--db", "db")) {
      while (load.process().isAlive() && size(folder.resolve("db")) == size) {
        Thread.sleep(20);
      }
      assertThat(load.process().isAlive()).as("it was writing when it was killed").isTrue();
      load.kill();
      assertThat(load.process().exitValue()).isEqualTo(137);
    }
    Result documents = jar.run("documents", "--db", "db");
    assertThat(documents.lines())
        .singleElement()
        .asString()
        .startsWith("digest-international-activities\t");
    Result after = jar.run("query", "programs", "--db", "db", "--format", "csv");
    assertThat(after.out()).isEqualTo(before.out());
    assertThat(jar.run("load", SLIDES, "--db", "db").code()).isZero();
    assertThat(jar.run("documents", "--db", "db").lines()).hasSize(2);
  }

  @Test
  void aLoadWithoutMemorySaysSo() throws Exception {
    String lines = "研究船が港を出た。観測網が続いた。\n".repeat(200_000);
    Path large = Files.writeString(folder.resolve("large.txt"), lines);
    try (Running load = jar.start(List.of("-Xmx64m"), "load", large, "--db", "db")) {
      Result result = load.end();
      assertThat(result.code()).isEqualTo(1);
      assertThat(result.lines())
          .allSatisfy(line -> assertThat(line.split("\t", -1)[5]).as("claims").isEqualTo("0"));
      assertThat(result.err())
          .containsAnyOf("error[CL003]", "error[IN002]", "error[LD006]")
          .contains("large.txt");
    }
  }

  @Test
  void aLineOfFiveMegabytesIsRead() throws Exception {
    String sentence = "研究船は港を出て北の海に向かい、".repeat(20) + "秋に戻った。";
    int count = 5_000_000 / sentence.getBytes(StandardCharsets.UTF_8).length;
    String line = sentence.repeat(count);
    Path file = Files.writeString(folder.resolve("line.txt"), "長い行\n\n" + line + "\n");
    Result load = jar.run("load", file);
    assertThat(load.code()).as(load.err()).isZero();
    assertThat(load.lines().get(0).split("\t", -1)[2]).isEqualTo(String.valueOf(1 + count));
  }

  private Path copies(int count) throws IOException {
    Path many = Files.createDirectory(folder.resolve("many"));
    String text = Files.readString(SLIDES);
    for (int i = 0; i < count; i++) {
      Files.writeString(
          many.resolve("copy-" + i + ".md"),
          text.replace("id: digest-diplomacy-strategy", "id: copy-" + i));
    }
    return many;
  }

  private static long size(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      long sum = 0;
      for (Path file : files.filter(path -> path.toString().endsWith(".dat")).toList()) {
        sum += Files.size(file);
      }
      return sum;
    }
  }
}
