package org.stigraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class QueryLibraryTest {

  private static final QueryLibrary LIBRARY = QueryLibrary.of(Path.of("queries"));

  private static final String CITE =
      "claim document documentLabel sentence footnote status attribution";

  static List<NamedQuery> all() {
    return LIBRARY.all();
  }

  @Test
  void everyCompetencyQuestionHasItsQuery() {
    assertThat(all())
        .extracting(NamedQuery::name)
        .containsExactly(
            "advisors",
            "advisory-bodies",
            "aliases",
            "challenges",
            "conflicts",
            "corroborated",
            "footnotes",
            "ministries",
            "network",
            "participation",
            "policy-documents",
            "program-lineage",
            "programs",
            "recommendations",
            "relied-on",
            "statistics",
            "summits",
            "targets",
            "timeline",
            "topics",
            "trace",
            "uncited");
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyQueryIsAskedInTwoLanguagesWithALanguageToChoose(NamedQuery query) {
    assertThat(query.summary()).isNotEmpty();
    assertThat(query.description()).isNotEmpty();
    assertThat(query.questionJa()).matches(".*[ぁ-ん].*");
    assertThat(query.tags()).isNotEmpty();
    assertThat(query.parameter("lang")).contains(new Parameter("lang", ParameterKind.LANGUAGE));
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyAddressHasItsLabelBesideIt(NamedQuery query) {
    Query parsed = QueryFactory.create(query.text(), Syntax.syntaxSPARQL_11);
    List<String> variables = parsed.getResultVars();
    assertThat(variables).doesNotHaveDuplicates();
    assertThat(parsed.hasOrderBy()).isTrue();
    if (variables.contains("claim") && variables.contains("footnote")) {
      assertThat(String.join(" ", variables)).contains(CITE);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ':',
      value = {
        "programs:program programLabel acronym operator operatorLabel start end",
        "program-lineage:program programLabel relation other otherLabel date",
        "advisors:person personLabel post postLabel organization organizationLabel start end"
            + " affiliation affiliationLabel",
        "advisory-bodies:body bodyLabel memberCount advises advisesLabel topic topicLabel",
        "summits:event eventLabel date outcome outcomeLabel",
        "recommendations:recommendation recommendationLabel by byLabel to toLabel date reflectedIn"
            + " reflectedInLabel",
        "policy-documents:policyDocument policyDocumentLabel issuer issuerLabel date url",
        "targets:target targetLabel indicator value unit comparator year setBy setByLabel",
        "statistics:observation observationLabel indicator value valueMax unit comparator year place"
            + " placeLabel source sourceLabel",
        "participation:participant participantLabel project projectLabel role date",
        "ministries:ministry ministryLabel activity activityLabel activityType",
        "timeline:date what whatLabel type",
        "aliases:entity preferred alias document sentence",
        "footnotes:document number section markerSentence text source sourceLabel url",
        "trace:property propertyLabel value valueLabel source sourceLabel url",
        "relied-on:subject subjectLabel property value valueLabel",
        "uncited:claim subject subjectLabel property value document sentence",
        "conflicts:subject subjectLabel property propertyLabel value1 value1Label sentence1"
            + " footnote1 value2 value2Label sentence2 footnote2",
        "corroborated:subject subjectLabel property value valueLabel documentCount",
        "challenges:challenge challengeLabel topic topicLabel remedy",
        "network:actor1 actor1Label actor2 actor2Label through throughLabel type",
        "topics:topic topicLabel entity entityLabel"
      })
  void variablesStandInTheOrderThatPeopleRelyOn(String name, String variables) {
    NamedQuery query = LIBRARY.find(name).orElseThrow();
    Query parsed = QueryFactory.create(query.text(), Syntax.syntaxSPARQL_11);
    assertThat(String.join(" ", parsed.getResultVars())).startsWith(variables);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "QU001|SELECT * WHERE { ?s ?p }",
        "QU002|SELECT * WHERE { SERVICE <http://example.org/> { ?s ?p ?o } }",
        "QU003|#+ summary: [open"
      })
  void aQueryThatCannotBeUsedIsRefused(String code, String text) {
    String whole = text.startsWith("#") ? text + "\nSELECT * { ?s ?p ?o }" : text;
    StoreException refused =
        catchThrowableOfType(
            StoreException.class, () -> new QueryReader().read("q", "q.rq", whole));
    assertThat(refused.problem().code()).isEqualTo(code);
    assertThat(refused.problem().file()).isEqualTo("q.rq");
  }

  @Test
  void aSyntaxErrorPointsAtItsLine() {
    StoreException refused =
        catchThrowableOfType(
            StoreException.class,
            () -> new QueryReader().read("q", "q.rq", "SELECT *\nWHERE {\n  ?s ?p }\n"));
    assertThat(refused.problem().line()).isEqualTo(3);
    assertThat(refused.problem().sourceLine()).isEqualTo("  ?s ?p }");
  }

  @ParameterizedTest
  @CsvSource({
    "QU010,colour,red",
    "QU011,program,無い名",
    "QU012,program,双子",
    "QU013,lang,fr",
    "QU014,limit,-1"
  })
  void anArgumentThatMeansNothingIsRefusedAndNotAnsweredForAll(
      String code, String name, String value) {
    try (GraphStore store = twins()) {
      StoreException refused =
          catchThrowableOfType(
              StoreException.class,
              () ->
                  new QueryRunner(store.view(), Duration.ofSeconds(20))
                      .rows(LIBRARY.find("programs").orElseThrow(), Map.of(name, value)));
      assertThat(refused.problem().code()).isEqualTo(code);
    }
  }

  @Test
  void pagesFollowEachOther() {
    try (GraphStore store = QuerySamples.store()) {
      QueryRunner runner = new QueryRunner(store.view(), Duration.ofSeconds(20));
      NamedQuery programs = LIBRARY.find("programs").orElseThrow();
      Answer all = runner.rows(programs, Map.of());
      Answer second = runner.rows(programs, Map.of("limit", "1", "offset", "1"));
      assertThat(second.rows()).containsExactly(all.rows().get(1));
    }
  }

  @Test
  void aQueryThatOutlivesItsTimeIsRefused() {
    String endless =
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n1 ?o }";
    try (GraphStore store = QuerySamples.store()) {
      StoreException refused =
          catchThrowableOfType(
              StoreException.class,
              () ->
                  new QueryRunner(store.view(), Duration.ofMillis(200))
                      .rows(new QueryReader().read("slow", "slow.rq", endless), Map.of()));
      assertThat(refused.problem().code()).isEqualTo("QU020");
    }
  }

  private static GraphStore twins() {
    GraphStore store = GraphStore.inMemory();
    DocumentFixture document = new DocumentFixture("twins", "双子の書");
    document.entity("id/program/a", "sti:Program", "双子");
    document.entity("id/program/b", "sti:Program", "双子");
    try (StoreTransaction transaction = store.begin()) {
      transaction.replace(document.name(), document.graph());
      transaction.commit();
    }
    return store;
  }
}
