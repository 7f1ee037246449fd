package org.stigraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NodeFinderTest {

  private static final String SEA = "http://localhost:3030/id/organization/sea";
  private static final String TIDE = "http://localhost:3030/id/program/tide";

  private final GraphStore store = QuerySamples.store();

  @AfterAll
  void close() {
    store.close();
  }

  private List<String> find(String words) {
    return store.read(
        () ->
            new NodeFinder(store.view())
                .find(words).stream().map(node -> node.toString()).toList());
  }

  @Test
  void findsByLabelAliasAcronymAndAddress() {
    assertThat(find("海の省")).containsExactly(SEA);
    assertThat(find("Ministry of the Sea")).containsExactly(SEA);
    assertThat(find("海省")).containsExactly(SEA);
    assertThat(find("TIDE")).containsExactly(TIDE);
    assertThat(find(TIDE)).containsExactly(TIDE);
    assertThat(find("<" + TIDE + ">")).containsExactly(TIDE);
    assertThat(find("id/program/tide")).containsExactly(TIDE);
  }

  @Test
  void anAddressOnAnotherServerIsMappedByPath() {
    assertThat(find("https://data.example.org/id/program/tide")).containsExactly(TIDE);
  }

  @Test
  void widthCaseAndSpacesDoNotMatter() {
    assertThat(find("ｔｉｄｅ")).containsExactly(TIDE);
    assertThat(find("ministry of  the sea")).containsExactly(SEA);
    assertThat(find(" 潮流 計画 ")).containsExactly(TIDE);
  }

  @Test
  void findsClaimsFootnotesAndDocuments() {
    assertThat(find("claim/coast-001")).containsExactly("http://localhost:3030/claim/coast-001");
    assertThat(find("doc/coast/fn/3")).containsExactly("http://localhost:3030/doc/coast/fn/3");
    assertThat(find("3")).containsExactly("http://localhost:3030/doc/coast/fn/3");
    assertThat(find("coast")).containsExactly("http://localhost:3030/doc/coast");
    assertThat(find("海の報告")).containsExactly("http://localhost:3030/doc/coast");
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertThat(find("存在しない名")).isEmpty();
    assertThat(find("id/program/none")).isEmpty();
    assertThat(find("http://localhost:3030/id/program/none")).isEmpty();
    assertThat(find("")).isEmpty();
  }

  @Test
  void suggestsNamesThatContainTheWords() {
    assertThat(store.read(() -> new NodeFinder(store.view()).suggestions("会議")))
        .containsExactly("潮見会議", "第1回潮会議");
  }
}
