package org.stigraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stigraph.load.LoadOptions;
import org.stigraph.load.Loader;
import org.stigraph.load.ShippedFiles;
import org.stigraph.store.GraphStore;
import org.stigraph.vocabulary.Prov;
import org.stigraph.vocabulary.Spar;
import org.stigraph.vocabulary.Sti;

/** Of a document whose text may not be shown, nothing is served but what its claims quote. */
class WithheldTextTest {

  private static final Path DIGEST = Path.of("data/documents/digest-diplomacy-strategy.md");
  private static final String NAME = "digest-diplomacy-strategy";

  @TempDir private static Path folder;

  private static GraphStore store;
  private static TestServer server;

  /** Sentences of which the claims quote nothing, longer than a name. */
  private static final List<String> UNQUOTED = new ArrayList<>();

  @BeforeAll
  static void start() throws IOException {
    try (GraphStore shown = load(DIGEST)) {
      shown.read(() -> collect(shown));
    }
    String text =
        Files.readString(DIGEST).replaceFirst("\nlanguage:", "\ntextShown: false\nlanguage:");
    store = load(Files.writeString(folder.resolve("withheld.md"), text));
    server = new TestServer(store.view(), Duration.ofSeconds(20));
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  private static GraphStore load(Path document) throws IOException {
    GraphStore store = GraphStore.inMemory();
    try (ShippedFiles shipped = ShippedFiles.open()) {
      var report =
          new Loader(shipped, LoadOptions.defaults(), "test")
              .load(List.of(document), store, done -> {});
      assertThat(report.hasErrors()).as("%s", report.problems()).isFalse();
    }
    return store;
  }

  private static boolean collect(GraphStore shown) {
    var graph = shown.view().getDefaultGraph();
    Set<String> quotes = new HashSet<>();
    graph
        .find(Node.ANY, Prov.WAS_QUOTED_FROM, Node.ANY)
        .mapWith(Triple::getObject)
        .forEachRemaining(
            passage ->
                graph
                    .find(passage, Spar.HAS_CONTENT, Node.ANY)
                    .forEachRemaining(t -> quotes.add(t.getObject().getLiteralLexicalForm())));
    graph
        .find(Node.ANY, Sti.UNIT_KIND, Node.ANY)
        .filterKeep(t -> t.getObject().getLiteralLexicalForm().equals("sentence"))
        .mapWith(Triple::getSubject)
        .forEachRemaining(
            unit ->
                graph
                    .find(unit, Spar.HAS_CONTENT, Node.ANY)
                    .mapWith(t -> t.getObject().getLiteralLexicalForm())
                    .filterKeep(words -> words.length() > 15 && !quotes.contains(words))
                    .forEachRemaining(UNQUOTED::add));
    return true;
  }

  @Test
  void thereAreSentencesToWithholdAndFactsToShow() {
    assertThat(UNQUOTED).hasSizeGreaterThan(20);
    assertThat(server.get("/doc/" + NAME, "Accept", "text/html").body()).contains("class=\"mf\"");
  }

  @Test
  void noFormOfTheDocumentHoldsAWholeSentence() {
    for (String path :
        new String[] {
          "/doc/" + NAME,
          "/doc/" + NAME + ".ttl",
          "/dump/stigraph.nq",
          "/coverage?document=" + NAME,
          "/queries/trace.csv",
          "/queries/programs.csv",
          "/page/person/matsumoto-yoichiro",
          "/search?q=%E7%A7%91%E5%AD%A6"
        }) {
      String body = server.get(path, "Accept", "text/html, */*;q=0.5").body();
      assertThat(UNQUOTED).as(path).noneMatch(body::contains);
    }
  }

  @Test
  void theTextIsRefusedAndQuotesAreMarked() {
    assertThat(server.get("/doc/" + NAME, "Accept", "text/plain").statusCode()).isEqualTo(403);
    assertThat(server.get("/doc/" + NAME + ".txt").statusCode()).isEqualTo(403);
    assertThat(server.get("/doc/" + NAME, "Accept", "text/html").body()).contains("…");
    String data = server.get("/doc/" + NAME + ".nt").body();
    Matcher claim = Pattern.compile("/(claim/[a-z0-9]+)>").matcher(data);
    assertThat(claim.find()).isTrue();
    assertThat(server.get("/" + claim.group(1), "Accept", "text/html").body()).contains("<mark>");
    assertThat(server.get("/doc/" + NAME + ".ttl").body())
        .contains("sti:textShown")
        .doesNotContain("sti:text ");
  }

  @Test
  void everyHeadingThatTheReaderShowsIsQuoted() {
    String page = server.page("/doc/" + NAME, "ja");
    assertThat(page).contains("class=\"mf\"").doesNotContain("class=\"toc\"");
    String[] headings = page.split("<h[23] class=\"w\"[^>]*>.*?</h[23]>", -1);
    for (int i = 1; i < headings.length; i++) {
      assertThat(headings[i].strip()).as("behind a heading").startsWith("<div class=\"para\">");
    }
  }

  @Test
  void questionsKeepTheirRows() {
    assertThat(server.get("/queries/trace.csv").body().lines()).hasSizeGreaterThan(20);
  }
}
