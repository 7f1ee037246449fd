package org.stigraph.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stigraph.source.Problem;
import org.stigraph.store.GraphStore;
import org.stigraph.store.StoredDocument;

/** Directories loaded once and again: what is read, passed over, refused. */
class BatchTest {

  private static final LoadOptions OPTIONS = LoadOptions.defaults();

  @TempDir Path folder = Path.of("");

  private final ShippedFiles shipped = ShippedFiles.open();
  private final Loader loader = new Loader(shipped, OPTIONS, "test");
  private final GraphStore store = GraphStore.inMemory();
  private Path documents = Path.of("");

  @BeforeEach
  void writeDocuments() throws IOException {
    documents = folder.resolve("in");
    Files.createDirectories(documents.resolve("deep"));
    Files.writeString(documents.resolve("one.md"), "# 港の覚え\n\n港は2014年に開かれた。\n");
    Files.writeString(
        documents.resolve("deep/two.html"), "<!DOCTYPE html><title>海</title><p>海は広い。</p>");
    Files.writeString(documents.resolve("deep/two.meta.yaml"), "publisher: 海洋庁\n");
  }

  @AfterEach
  void close() {
    store.close();
    shipped.close();
  }

  private LoadReport load(boolean force) {
    LoadLedger ledger = LoadLedger.of(folder.resolve("db"), OPTIONS, "1", force);
    return loader.load(List.of(documents), store, ledger, done -> {});
  }

  /** The documents that were read, not passed over. */
  private static List<String> names(LoadReport report) {
    return report.documents().stream()
        .filter(document -> !report.unchanged().contains(document))
        .map(LoadedDocument::document)
        .toList();
  }

  @Test
  void whatHasNotChangedIsPassedOver() throws IOException {
    assertThat(names(load(false))).containsExactly("two", "one");
    LoadReport again = load(false);
    assertThat(names(again)).isEmpty();
    assertThat(again.unchanged()).hasSize(2);
    assertThat(names(load(true))).containsExactly("two", "one");
    Files.writeString(documents.resolve("one.md"), "# 港の覚え\n\n港は2015年に開かれた。\n");
    assertThat(names(load(false))).containsExactly("one");
  }

  @Test
  void changedSideFileCounts() throws IOException {
    load(false);
    Files.writeString(documents.resolve("deep/two.meta.yaml"), "publisher: 水産庁\n");
    assertThat(names(load(false))).containsExactly("two");
  }

  @Test
  void whatWasTakenOutIsLoadedAgain() {
    load(false);
    store.remove("one");
    assertThat(names(load(false))).containsExactly("one");
    assertThat(store.documents()).extracting(StoredDocument::id).containsExactly("one", "two");
  }

  @Test
  void otherProgramVersionLoadsAgain() {
    load(false);
    LoadLedger newer = LoadLedger.of(folder.resolve("db"), OPTIONS, "2", false);
    assertThat(loader.load(List.of(documents), store, newer, done -> {}).unchanged()).isEmpty();
  }

  @Test
  void badFileEndsNothing() throws IOException {
    Files.write(documents.resolve("bad.pdf"), new byte[] {'%', 'P', 'D', 'F', '-', '1'});
    Files.writeString(documents.resolve("cells.xlsx"), "x");
    List<Integer> begun = new ArrayList<>();
    LoadReport report =
        loader.load(
            List.of(documents),
            store,
            LoadLedger.none(),
            new LoadListener() {
              @Override
              public void begins(int files) {
                begun.add(files);
              }

              @Override
              public void done(LoadedDocument document) {}
            });
    assertThat(begun).containsExactly(3);
    assertThat(store.documents()).extracting(StoredDocument::id).containsExactly("one", "two");
    assertThat(report.problems()).extracting(Problem::code).contains("LD004", "IN012");
    assertThat(report.refused()).singleElement().asString().contains("bad.pdf\tIN012\t");
    assertThat(load(false).refused()).hasSize(1);
  }

  @Test
  void sideFileSaysWhatAPageDoesNot() throws IOException {
    load(false);
    assertThat(store.documents()).extracting(StoredDocument::title).contains("海");
    Files.writeString(
        documents.resolve("deep/two.meta.yaml"), "title: 海の手引き\nid: sea\ncolour: blue\n");
    LoadReport named = load(false);
    assertThat(names(named)).containsExactly("sea");
    assertThat(named.problems()).extracting(Problem::code).containsExactly("IN009", "LD009");
    assertThat(store.documents()).extracting(StoredDocument::title).contains("海の手引き");
    Files.writeString(documents.resolve("deep/two.meta.yaml"), "title: [");
    assertThat(load(false).problems()).extracting(Problem::code).containsExactly("IN007");
  }

  @Test
  void documentThatGetsAnotherNameLeavesItsOldOne() throws IOException {
    load(false);
    Files.writeString(documents.resolve("one.md"), "---\nid: minato\n---\n# 港の覚え\n\n港は開かれた。\n");
    LoadReport report = load(false);
    assertThat(report.problems()).extracting(Problem::code).containsExactly("LD009");
    assertThat(store.documents()).extracting(StoredDocument::id).containsExactly("minato", "two");
  }
}
