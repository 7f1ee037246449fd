package org.stigraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code evaluate}, {@code coverage} and {@code explain} on a small document. */
class EvaluationCommandsTest {

  private static final String TEXT =
      """
      # 港の覚え

      「潮目観測プログラム（TIDEX）」（2014年〜）は外務省が実施している。
      波は静かであった。

      ## 沖の波

      沖では波が高かった。
      """;

  @TempDir private Path folder = Path.of("");
  private Path document = Path.of("");

  private record Result(int code, List<String> out, String err) {}

  private static Result run(Object... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            List.of(words).stream().map(Object::toString).toArray(String[]::new),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Result(
        code,
        out.toString(StandardCharsets.UTF_8).lines().toList(),
        err.toString(StandardCharsets.UTF_8));
  }

  @BeforeEach
  void writeDocument() throws IOException {
    Files.createDirectories(folder.resolve("documents"));
    document = Files.writeString(folder.resolve("documents/harbour.md"), TEXT);
  }

  private void annotate(String first, String lines) throws IOException {
    String columns = "kind\tstart\tend\tsubject\tproperty\tvalue\tfootnote\tqualifiers\tstatus\n";
    Files.writeString(folder.resolve("harbour.tsv"), first + "\n" + columns + lines);
  }

  private String checksum() throws Exception {
    byte[] sum =
        java.security.MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(document));
    return java.util.HexFormat.of().formatHex(sum);
  }

  @Test
  void evaluatePrintsTheTableAndListsDifferences() throws Exception {
    annotate(
        "# sha256 " + checksum(),
        """
        program\t6\t15\t潮目観測プログラム\tschema:startDate\t2014\t\t\tstated
        program\t6\t15\t潮目観測プログラム\tschema:endDate\t2016\t\t\tstated
        """);
    Result table = run("evaluate", "--gold", folder);
    assertThat(table.code()).isZero();
    assertThat(table.err()).isEmpty();
    assertThat(table.out()).anyMatch(line -> line.matches("harbour +claims +2 .*"));

    Result listed = run("evaluate", "--gold", folder, "--list");
    assertThat(listed.out())
        .anyMatch(
            line ->
                line.startsWith(
                    "missed\tharbour:3\tprogram\t潮目観測プログラム schema:endDate 2016\t\t「潮目観測"));

    Result swapped = run("evaluate", "--gold", folder, "--swap-names");
    assertThat(swapped.out()).anyMatch(line -> line.matches("all +2 .*"));
  }

  @Test
  void evaluateTellsMistakesAndWhatHasNoDocument() throws Exception {
    annotate(
        "# sha256 " + checksum(),
        """
        program\t6\t99\t潮目観測プログラム\tschema:startDate\t2014\t\t\tstated
        program\t6\t15\t潮目観測プログラム\tschema:startDate\t2014\t\t\tstated
        """);
    Files.writeString(folder.resolve("elsewhere.tsv"), "");
    Result result = run("evaluate", "--gold", folder);
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).contains("harbour.tsv:3: error[AN007]").contains("warning[AN010]");
    assertThat(result.out()).anyMatch(line -> line.matches("harbour +claims +1 .*"));

    assertThat(run("evaluate", "--gold", folder.resolve("none")).err()).contains("error[AN001]");
    assertThat(run("evaluate").code()).isEqualTo(2);
  }

  @Test
  void coverageCountsBySectionAndListsWhatIsOpen() {
    Result sums = run("coverage", "--from", document);
    assertThat(sums.code()).isZero();
    assertThat(sums.out())
        .anyMatch(line -> line.matches("harbour +- +1 +1 +1 +3 +heading 1"))
        .anyMatch(line -> line.matches("harbour +沖の波 +0 +1 +1 +2 +heading 1"))
        .anyMatch(line -> line.matches("harbour +[(]all[)] +1 +2 +2 +5 +heading 2"));
    Result open = run("coverage", "--from", document, "--list");
    assertThat(open.out()).containsExactly("harbour:4\t波は静かであった。", "harbour:8\t沖では波が高かった。");
  }

  @Test
  void explainShowsWhatTheRulesSaw() {
    Result all = run("explain", document);
    assertThat(all.code()).isZero();
    assertThat(all.out())
        .anyMatch(line -> line.matches("  mention +外務省 — ministry 外務省, from authority data"))
        .anyMatch(line -> line.matches("  fired +[a-z-]+: 潮目観測プログラム sti:operatedBy 外務省"))
        .anyMatch(line -> line.matches("  clause +実施: .*外務省\\[が\\].*"))
        .anyMatch(line -> line.matches("  nearly +event-held: nothing fills event at 実施"));

    Result line = run("explain", document + ":4");
    assertThat(line.out()).filteredOn(l -> !l.startsWith(" ")).hasSize(2);
    assertThat(line.out().get(0)).endsWith(":4: 波は静かであった。");

    Result blank = run("explain", document + ":2");
    assertThat(blank.code()).isEqualTo(1);
    assertThat(blank.err()).contains("error[CL031]");
  }
}
