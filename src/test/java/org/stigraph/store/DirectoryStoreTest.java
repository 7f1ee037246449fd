package org.stigraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract on a TDB2 directory, and what only a directory can suffer. */
class DirectoryStoreTest extends GraphStoreContract {

  @TempDir private Path folder = Path.of("");

  @Override
  GraphStore open() {
    return GraphStore.at(folder.resolve("db"));
  }

  private static String refusal(Path directory) {
    StoreException refused =
        catchThrowableOfType(StoreException.class, () -> GraphStore.at(directory).close());
    return refused.problem().code();
  }

  @Test
  void aDirectoryWithOtherFilesIsRefused() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.writeString(other.resolve("letter.txt"), "x");
    assertThat(refusal(other)).isEqualTo("ST003");
    assertThat(refusal(other.resolve("letter.txt"))).isEqualTo("ST003");
  }

  @Test
  void aDirectoryWithoutDatabaseIsNotAsked() {
    StoreException refused =
        catchThrowableOfType(
            StoreException.class, () -> GraphStore.existing(folder.resolve("none")).close());
    assertThat(refused.problem().code()).isEqualTo("ST004");
    assertThat(Files.exists(folder.resolve("none"))).isFalse();
  }

  @Test
  void documentsOutliveTheProcess() {
    Path directory = folder.resolve("kept");
    try (GraphStore store = GraphStore.at(directory)) {
      HeldStore.put(store, "a");
      store.compact();
    }
    try (GraphStore store = GraphStore.existing(directory)) {
      assertThat(store.documents()).extracting(StoredDocument::id).containsExactly("a");
    }
  }

  @Test
  void anAnswerHoldsItsTermsWhenTheStoreThatGaveItIsClosed() {
    Path directory = folder.resolve("asked");
    try (GraphStore store = GraphStore.at(directory)) {
      HeldStore.put(store, "a");
    }
    NamedQuery query =
        new QueryReader()
            .read(
                "test",
                "test.rq",
                "SELECT ?t { ?d <http://purl.org/dc/terms/identifier> ?id, ?t }");
    Answer answer;
    try (GraphStore store = GraphStore.existing(directory)) {
      answer = new QueryRunner(store.view(), Duration.ofSeconds(20)).rows(query, Map.of());
    }
    assertThat(answer.size()).isEqualTo(1);
    assertThat(answer.text(0, "t")).isEqualTo("a");
  }

  @Test
  void aDirectoryInUseIsRefusedAndAKilledLoadLeavesTheOldGraph() throws Exception {
    Path directory = folder.resolve("used");
    try (GraphStore store = GraphStore.at(directory)) {
      HeldStore.put(store, "old");
    }
    Process other = HeldStore.start(directory);
    try (BufferedReader said =
        new BufferedReader(new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(said.readLine()).isEqualTo("writing");
      assertThat(refusal(directory)).isEqualTo("ST001");
    } finally {
      other.destroyForcibly().waitFor();
    }
    try (GraphStore store = GraphStore.at(directory)) {
      assertThat(store.documents()).extracting(StoredDocument::id).containsExactly("old");
    }
  }
}
