package org.stigraph.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stigraph.document.Document;
import org.stigraph.document.Slide;
import org.stigraph.load.LoadOptions;
import org.stigraph.load.LoadReport;
import org.stigraph.load.Loader;
import org.stigraph.load.ShippedFiles;
import org.stigraph.parse.DocumentParser;
import org.stigraph.source.ReadResult;
import org.stigraph.source.SourceReader;
import org.stigraph.store.Answer;
import org.stigraph.store.GraphStore;
import org.stigraph.store.NamedQuery;
import org.stigraph.store.QueryLibrary;
import org.stigraph.store.QueryRunner;

/** One report and one deck in every form: the same rows of all queries, markers and notes. */
class FormsTest {

  private static final Path FOLDER = Path.of("src/test/resources/forms");

  /** What a form need not have: text has no slides, and a claim's address follows from offsets. */
  private static final Set<String> OF_THE_FORM = Set.of("page", "slide", "claim");

  /** Rows that a form has as the Markdown does, of those that either has, in thousandths. */
  private static final int FLOOR = 980;

  /** Queries that want an argument. */
  private static final Set<String> WITH_ARGUMENT = Set.of("trace", "relied-on", "topics");

  @TempDir Path folder = Path.of("");

  @Test
  void reportSaysTheSameInEveryForm() throws IOException {
    compare("report", "みなと共同研究プログラム", "docx", "html", "pdf", "txt");
  }

  @Test
  void deckSaysTheSameInEveryForm() throws IOException {
    compare("deck", "極域科学参与", "docx", "html", "pdf", "pptx", "txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"report.docx", "report.html", "report.pdf", "report.txt"})
  void everyMarkerFindsItsNote(String name) {
    Document master = document("report.md");
    Document form = document(name);
    assertThat(form.footnotes()).hasSize(30);
    assertThat(markers(form)).isEqualTo(markers(master));
    assertThat(notes(form)).isEqualTo(notes(master));
  }

  @ParameterizedTest
  @ValueSource(strings = {"report.docx", "report.html", "report.pdf"})
  void textIsTheSameToTheLetter(String name) {
    assertThat(document(name).text().value()).isEqualTo(document("report.md").text().value());
  }

  @Test
  void pagesAndSlidesAreKept() {
    Document report = document("report.pdf");
    assertThat(report.units().get(0).place().page()).hasValue(1);
    assertThat(report.footnotes().get(29).place().page().getAsInt()).isGreaterThan(4);
    Document deck = document("deck.pptx");
    assertThat(deck.slides()).hasSize(5);
    assertThat(document("deck.pdf").slides())
        .extracting(Slide::title, Slide::span)
        .isEqualTo(deck.slides().stream().map(one -> tuple(one.title(), one.span())).toList());
    assertThat(deck.units().get(deck.units().size() - 2).place().slide()).hasValue(5);
  }

  private void compare(String master, String traced, String... forms) throws IOException {
    Set<String> wanted = rows(master, "md", traced);
    assertThat(wanted).hasSizeGreaterThan(30);
    SoftAssertions all = new SoftAssertions();
    for (String form : forms) {
      Set<String> rows = rows(master, form, traced);
      Set<String> both = new TreeSet<>(wanted);
      both.addAll(rows);
      Set<String> alike = new TreeSet<>(wanted);
      alike.retainAll(rows);
      both.removeAll(alike);
      all.assertThat(alike.size() * 1000 / (alike.size() + both.size()))
          .as(form + ": per mille of rows alike; others: " + both.stream().limit(12).toList())
          .isGreaterThanOrEqualTo(FLOOR);
    }
    all.assertAll();
  }

  private Set<String> rows(String master, String form, String traced) throws IOException {
    Path named = Files.createDirectories(folder.resolve(form)).resolve(master + "." + form);
    Files.copy(FOLDER.resolve(master + "." + form), named);
    Files.writeString(
        named.resolveSibling(master + ".meta.yaml"), "title: 試しの文書\nissued: 2024-06-01\n");
    Set<String> rows = new TreeSet<>();
    try (ShippedFiles shipped = ShippedFiles.open();
        GraphStore store = GraphStore.inMemory()) {
      LoadReport report =
          new Loader(shipped, LoadOptions.defaults(), "test")
              .load(List.of(named), store, loaded -> {});
      assertThat(report.hasErrors()).as(String.valueOf(report.problems())).isFalse();
      QueryRunner runner = new QueryRunner(store.view(), Duration.ofMinutes(1));
      for (NamedQuery query : QueryLibrary.of(shipped.queries()).all()) {
        if (query.name().equals("trace")) {
          add(rows, query.name(), runner.rows(query, Map.of("entity", traced)));
        } else if (!WITH_ARGUMENT.contains(query.name())) {
          add(rows, query.name(), runner.rows(query, Map.of()));
        }
      }
    }
    return rows;
  }

  private static void add(Set<String> rows, String query, Answer answer) {
    for (int row = 0; row < answer.size(); row++) {
      boolean ofTheDocument =
          answer.variables().contains("document") && !answer.text(row, "document").isEmpty();
      if (ofTheDocument || !answer.variables().contains("document")) {
        List<String> values = new ArrayList<>();
        for (String variable : answer.variables()) {
          values.add(OF_THE_FORM.contains(variable) ? "" : answer.text(row, variable));
        }
        rows.add(query + ": " + String.join(" | ", values));
      }
    }
  }

  private static Document document(String name) {
    ReadResult read = new SourceReader().read(FOLDER.resolve(name));
    return new DocumentParser().parse(read.file().orElseThrow()).document().orElseThrow();
  }

  /** The sentence in which each marker stands, by its note. */
  private static Map<String, String> markers(Document document) {
    Map<String, String> markers = new TreeMap<>();
    document
        .markers()
        .forEach(
            marker ->
                markers.put(
                    marker.footnote().orElse("?"), document.words(document.unit(marker.unit()))));
    return markers;
  }

  private static Map<String, String> notes(Document document) {
    Map<String, String> notes = new TreeMap<>();
    document.footnotes().forEach(note -> notes.put(note.id(), document.text().slice(note.span())));
    return notes;
  }
}
