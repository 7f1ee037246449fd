package org.stigraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exit codes, and what goes to standard output and what does not. */
class CommandsTest {

  private static final String GOOD =
      """
      ---
      id: harbour
      title: 港の覚え
      ---
      # 港の覚え

      「潮目観測プログラム（TIDEX）」（2014年〜）は外務省が実施している[^1]。

      [^1]: 外務省「潮目観測の手引」（2013年3月） https://example.org/tide.pdf
      """;

  @TempDir private Path folder = Path.of("");

  private Path good = Path.of("");
  private Path database = Path.of("");

  private record Result(int code, String out, String err) {
    List<String> lines() {
      return out.lines().toList();
    }
  }

  private static Result run(Object... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] args = List.of(words).stream().map(Object::toString).toArray(String[]::new);
    int code =
        Main.run(
            args,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Result(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @BeforeEach
  void writeDocument() throws IOException {
    good = Files.writeString(folder.resolve("harbour.md"), GOOD);
    database = folder.resolve("db");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "fly",
        "load",
        "load a.txt --layout round",
        "load a.txt --out graph.doc",
        "load a.txt --base nowhere",
        "query",
        "query programs --format yaml",
        "query programs colour",
        "query programs --format ttl",
        "query programs --db a --from b",
        "trace",
        "trace x --lang fr",
        "remove x",
        "serve --port 70000",
        "serve --timeout soon"
      })
  void wrongUseGivesTwoAndSaysSoOnStandardError(String line) {
    Result result = run((Object[]) (line.isEmpty() ? new String[0] : line.split(" ", -1)));
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "--version",
        "load --help",
        "serve --help",
        "query --help",
        "trace --help",
        "queries --help",
        "documents --help",
        "remove --help",
        "validate --help",
        "load --version"
      })
  void helpAndVersionGoToStandardOutput(String line) {
    Result result = run((Object[]) line.split(" ", -1));
    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("stigraph");
    assertThat(result.err()).isEmpty();
  }

  @Test
  void loadPrintsOneLineADocumentAndATotal() {
    Result result = run("load", good);
    assertThat(result.code()).isZero();
    assertThat(result.lines()).hasSize(2);
    assertThat(result.lines().get(0).split("\t", -1))
        .hasSize(8)
        .startsWith("harbour", "markdown")
        .endsWith("0");
    assertThat(result.lines().get(1)).startsWith("total\t-\t");
  }

  @Test
  void oneBadFileAmongGoodOnesIsReportedAndTheOthersLoad() throws IOException {
    Files.write(folder.resolve("broken.txt"), new byte[] {(byte) 0x93, (byte) 0xfa, 0x0a});
    Result result = run("load", folder, "--db", database.resolve("in"));
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).contains("broken.txt:1: error[IN006]").contains("hint: ");
    assertThat(run("documents", "--db", database.resolve("in")).lines())
        .singleElement()
        .asString()
        .startsWith("harbour\tmarkdown\t1\t");
  }

  @Test
  void twoDocumentsOfOneNameAreAnError() throws IOException {
    Files.writeString(folder.resolve("other.md"), GOOD);
    Result result = run("load", folder);
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).contains("other.md: error[LD001]").contains("harbour");
  }

  @Test
  void aMissingFileIsAnErrorInTheInput() {
    Result result = run("load", folder.resolve("none.txt"));
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).contains("none.txt: error[IN001]");
  }

  @Test
  void anEmptyDirectoryIsAnErrorInTheInput() throws IOException {
    Result result = run("load", Files.createDirectory(folder.resolve("empty")));
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).contains("empty: error[LD002]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nq", "trig", "ttl", "jsonld"})
  void twoLoadsWriteTheSameBytes(String ending) throws IOException {
    Path first = folder.resolve("first." + ending);
    Path second = folder.resolve("second." + ending);
    assertThat(run("load", good, "--out", first).code()).isZero();
    assertThat(run("load", good, "--out", second).code()).isZero();
    assertThat(second).hasSameTextualContentAs(first);
    assertThat(Files.readString(first)).contains("harbour").doesNotContain("_:");
  }

  @Test
  void aFileThatCannotBeWrittenIsAnError() {
    Result result = run("load", good, "--out", folder.resolve("none").resolve("graph.nq"));
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).contains("graph.nq: error[CL002]");
  }

  @Test
  void whatIsWrittenHoldsNoRunsAndNoOntology() throws IOException {
    Path out = folder.resolve("graph.nq");
    run("load", good, "--out", out);
    assertThat(Files.readString(out))
        .contains("/graph/doc/harbour> .")
        .contains("/graph/authority> .")
        .doesNotContain("/graph/runs>")
        .doesNotContain("/graph/ontology>");
  }

  @Test
  void aDatabaseIsAskedAndADocumentTakenOutOfIt() {
    assertThat(run("load", good, "--db", database).code()).isZero();
    Result answer =
        run("query", "footnotes", "document=harbour", "--db", database, "--format", "csv");
    assertThat(answer.code()).isZero();
    assertThat(answer.err()).isEmpty();
    assertThat(answer.lines()).hasSizeGreaterThan(1);
    assertThat(answer.lines().get(0))
        .startsWith("document,number,section,markerSentence,text,source,sourceLabel,url");
    assertThat(answer.lines().get(1)).contains("/doc/harbour,1,");

    assertThat(run("validate", "--db", database).code()).isZero();
    assertThat(run("remove", "harbour", "--db", database).code()).isZero();
    Result again = run("remove", "harbour", "--db", database);
    assertThat(again.code()).isEqualTo(1);
    assertThat(again.err()).contains("error[CL012]");
    Result none = run("query", "footnotes", "--db", database);
    assertThat(none.code()).isZero();
    assertThat(none.out().strip()).isEqualTo("0 rows");
  }

  @Test
  void loadingWhatHasNotChangedPrintsTheSameLines() throws IOException {
    Result first = run("load", good, "--db", database);
    Result second = run("load", good, "--db", database);
    assertThat(second.code()).isZero();
    assertThat(second.out()).isEqualTo(first.out());
    assertThat(second.err()).contains("loaded\t0\nunchanged\t1\n");

    Files.writeString(folder.resolve("again.md"), GOOD + "\nもう一文を足した。\n");
    Result twice = run("load", folder.resolve("again.md"), good, "--db", database);
    assertThat(twice.code()).isEqualTo(1);
    assertThat(twice.err()).contains("harbour.md: error[LD001]").contains("unchanged\t0\n");
  }

  @Test
  void aDatabaseHasOneBase() throws IOException {
    assertThat(run("load", good, "--db", database, "--base", "http://example.org/kg").code())
        .isZero();
    Result other = run("load", good, "--db", database, "--base", "http://example.org/x/");
    assertThat(other.code()).isEqualTo(2);
    assertThat(other.err()).contains("http://example.org/kg/");
    Path out = folder.resolve("both.nq");
    Path second = Files.writeString(folder.resolve("pier.md"), "# 桟橋\n\n外務省が作る。\n");
    assertThat(run("load", second, "--db", database, "--out", out).code()).isZero();
    assertThat(Files.readString(out))
        .contains("<http://example.org/kg/graph/doc/pier>")
        .doesNotContain("localhost");
  }

  @Test
  void anErrorInWhatIsAskedShowsInTheExitCode() throws IOException {
    Path none = folder.resolve("none.txt");
    Result nothing = run("query", "programs", "--from", none);
    assertThat(nothing.code()).isEqualTo(1);
    assertThat(nothing.err()).contains("none.txt: error[IN001]");
    Result some = run("trace", "TIDEX", "--from", good, "--from", none);
    assertThat(some.code()).isEqualTo(1);
    assertThat(some.out()).contains("港の覚え (harbour), line 7");
    assertThat(run("documents", "--from", none).code()).isEqualTo(1);
    assertThat(run("coverage", "--from", none).code()).isEqualTo(1);
    Result served = run("serve", none, "--port", "0");
    assertThat(served.code()).isEqualTo(1);
    assertThat(served.out()).isEmpty();
  }

  @Test
  void mistakesInOnesOwnAuthorityAndRuleFilesAreNamedByTheirLine() throws IOException {
    Path own = Files.createDirectory(folder.resolve("own"));
    String header =
        "id\tkind\tlabel_ja\tlabel_en\tkana\tacronyms\taliases\tpart_of\tvalid_from"
            + "\tvalid_until\tsame_as\tnote\n";
    Files.writeString(
        own.resolve("a.tsv"),
        "\uFEFF" + header + "sea\tministry\t潮目省\t\t\tJST\t\tnowhere\t昨日\t\t\t\n");
    Files.write(own.resolve("b.tsv"), "id\tkind\n海\n".getBytes(Charset.forName("Shift_JIS")));
    Files.write(own.resolve("r.yaml"), "rules:\n# 海の観測事業\n".getBytes(Charset.forName("EUC-JP")));
    Result result = run("load", good, "--authority", own, "--rules", own);
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).startsWith("harbour\t");
    assertThat(result.err().lines().filter(line -> line.contains("[")).toList())
        .extracting(line -> line.substring(own.toString().length() + 1, line.indexOf(']')))
        .containsExactlyInAnyOrder(
            "a.tsv:2: warning[AU007",
            "a.tsv:2: warning[AU008",
            "a.tsv:2: warning[AU009",
            "b.tsv:2: error[IN006",
            "r.yaml:2: error[IN006");
  }

  @Test
  void aDirectoryWithoutDatabaseIsAnError() {
    Result result = run("documents", "--db", folder.resolve("nothing"));
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("nothing: error[ST004]");
  }

  @Test
  void anUnknownQueryNamesTheKnownOnes() {
    Result result = run("query", "weather", "--from", good);
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).contains("weather: error[QU005]").contains("programs");
  }

  @Test
  void aQueryFileIsAsked() throws IOException {
    Path query =
        Files.writeString(
            folder.resolve("titles.rq"),
            "SELECT ?title { ?d <https://w3id.org/stigraph/ns#layout> ?l ;"
                + " <http://purl.org/dc/terms/title> ?title }");
    Result result = run("query", query, "--from", good, "--format", "tsv");
    assertThat(result.code()).isZero();
    assertThat(result.lines()).containsExactly("?title", "\"港の覚え\"@ja");
  }

  @Test
  void aQueryFileThatReachesOutIsRefused() throws IOException {
    Path query =
        Files.writeString(
            folder.resolve("out.rq"), "SELECT * { SERVICE <http://example.org/> { ?s ?p ?o } }");
    Result result = run("query", query, "--from", good);
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).contains("error[QU002]");
  }

  @Test
  void traceSaysWhatNothingAndMuchIsCalled() {
    Result none = run("trace", "無い名前の物", "--from", good);
    assertThat(none.code()).isEqualTo(1);
    assertThat(none.out()).isEmpty();
    assertThat(none.err()).contains("error[CL010]");
  }

  @Test
  void traceLeadsFromAFactToItsFootnote() {
    Result result = run("trace", "TIDEX", "--from", good);
    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
    assertThat(result.out())
        .contains("潮目観測プログラム")
        .contains(": 2014")
        .contains("港の覚え (harbour), line 7")
        .contains("[1] 外務省「潮目観測の手引」")
        .contains("https://example.org/tide.pdf");
  }

  @Test
  void queriesListsEveryQuestion() {
    Result result = run("queries", "--lang", "ja");
    assertThat(result.code()).isZero();
    assertThat(result.lines()).hasSize(24).anyMatch(line -> line.startsWith("programs "));
  }
}
