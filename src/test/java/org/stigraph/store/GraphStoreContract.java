package org.stigraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store must do, wherever it keeps its graphs. */
abstract class GraphStoreContract {

  private static final String COUNT_ALL = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";
  private static final String COUNT_GRAPHS = "SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }";

  private GraphStore store = GraphStore.inMemory();

  abstract GraphStore open();

  @BeforeEach
  void openStore() {
    store = open();
  }

  @AfterEach
  void closeStore() {
    store.close();
  }

  private static DocumentFixture document(String id, String label) {
    DocumentFixture document = new DocumentFixture(id, "題 " + id);
    document.entity("id/program/p", "sti:Program", label).sentence("a", 0, "事業の文。");
    document.claim("id/program/p", "schema:startDate", "2014", "a");
    return document;
  }

  private void replace(DocumentFixture... documents) {
    try (StoreTransaction transaction = store.begin()) {
      for (DocumentFixture document : documents) {
        transaction.replace(document.name(), document.graph());
      }
      transaction.commit();
    }
  }

  private List<String> ask(String sparql, String variable) {
    NamedQuery query = new QueryReader().read("test", "test.rq", sparql);
    Answer answer = new QueryRunner(store.view(), Duration.ofSeconds(20)).rows(query, Map.of());
    return java.util.stream.IntStream.range(0, answer.size())
        .mapToObj(row -> answer.text(row, variable))
        .sorted()
        .toList();
  }

  @Test
  void anEmptyStoreHasNoDocumentsAndNoBase() {
    assertThat(store.documents()).isEmpty();
    assertThat(store.base()).isEmpty();
  }

  @Test
  void theDefaultGraphIsTheUnionAndNamedGraphsStandBeside() {
    replace(document("a", "星"), document("b", "星"));
    assertThat(ask("SELECT ?l { ?p <http://www.w3.org/2004/02/skos/core#prefLabel> ?l }", "l"))
        .containsExactly("星");
    assertThat(ask(COUNT_GRAPHS, "g"))
        .containsExactly("http://localhost:3030/graph/doc/a", "http://localhost:3030/graph/doc/b");
  }

  @Test
  void replacingADocumentLeavesNothingOfTheOldOne() {
    replace(document("a", "古い名"), document("b", "別の名"));
    replace(document("a", "新しい名"));
    assertThat(ask("SELECT ?l { ?p <http://www.w3.org/2004/02/skos/core#prefLabel> ?l }", "l"))
        .containsExactly("別の名", "新しい名");
  }

  @Test
  void aTransactionThatIsNotCommittedLeavesEverythingAsItWas() {
    replace(document("a", "古い名"));
    List<String> before = ask(COUNT_ALL, "n");
    try (StoreTransaction transaction = store.begin()) {
      transaction.remove(document("a", "").name());
      transaction.replace(document("b", "").name(), document("b", "新しい名").graph());
    }
    assertThat(ask(COUNT_ALL, "n")).isEqualTo(before);
    assertThat(store.documents()).extracting(StoredDocument::id).containsExactly("a");
  }

  @Test
  void addingKeepsWhatTheGraphHeld() {
    replace(document("a", "星"));
    try (StoreTransaction transaction = store.begin()) {
      transaction.add(document("a", "").name(), document("b", "月").graph());
      transaction.commit();
    }
    assertThat(ask("SELECT ?l { ?p <http://www.w3.org/2004/02/skos/core#prefLabel> ?l }", "l"))
        .containsExactly("星", "月");
  }

  @Test
  void documentsAreListedByNameWithTheirCounts() {
    DocumentFixture withNote = document("b", "月");
    withNote.note("1", "a", "注の文。");
    replace(withNote, document("a", "星"));
    assertThat(store.documents())
        .containsExactly(
            new StoredDocument(
                "a",
                "題 a",
                "report",
                "http://localhost:3030/doc/a",
                "http://localhost:3030/graph/doc/a",
                0,
                1),
            new StoredDocument(
                "b",
                "題 b",
                "report",
                "http://localhost:3030/doc/b",
                "http://localhost:3030/graph/doc/b",
                1,
                1));
  }

  @Test
  void removingTakesOneDocumentOut() {
    replace(document("a", "星"), document("b", "月"));
    assertThat(store.remove("a")).isTrue();
    assertThat(store.remove("a")).isFalse();
    assertThat(store.documents()).extracting(StoredDocument::id).containsExactly("b");
    assertThat(ask(COUNT_GRAPHS, "g")).containsExactly("http://localhost:3030/graph/doc/b");
  }

  @Test
  void theBaseIsReadOffTheOntologyGraph() {
    try (StoreTransaction transaction = store.begin()) {
      transaction.replace(DocumentFixture.address("graph/ontology"), document("a", "星").graph());
      transaction.commit();
    }
    assertThat(store.base()).contains("http://localhost:3030/");
  }

  @Test
  void nobodyWritesThroughTheView() {
    replace(document("a", "星"));
    DatasetGraph view = store.view();
    Node node = DocumentFixture.address("id/program/p");
    assertThatThrownBy(() -> view.add(node, node, node, node))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> view.begin(TxnType.WRITE))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> store.read(() -> writeTo(view, node)))
        .isInstanceOf(RuntimeException.class);
  }

  private static boolean writeTo(DatasetGraph view, Node node) {
    view.getDefaultGraph().add(node, node, node);
    return true;
  }
}
