package org.stigraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Each named query on {@link QuerySamples}, row by row. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueriesTest {

  private final GraphStore store = QuerySamples.store();
  private final QueryLibrary library = QueryLibrary.of(Path.of("queries"));

  @AfterAll
  void close() {
    store.close();
  }

  /** Rows as the values of some variables, joined by bars; labels instead of addresses. */
  private List<String> rows(String name, String variables, Map<String, String> arguments) {
    NamedQuery query = library.find(name).orElseThrow();
    Answer answer = new QueryRunner(store.view(), Duration.ofSeconds(30)).rows(query, arguments);
    List<String> rows = new ArrayList<>();
    for (int row = 0; row < answer.size(); row++) {
      int current = row;
      rows.add(
          String.join(
              "|",
              Arrays.stream(variables.split(" ", -1))
                  .map(variable -> answer.text(current, variable))
                  .map(text -> text.replace(DocumentFixture.BASE, ""))
                  .toList()));
    }
    return rows;
  }

  private List<String> rows(String name, String variables) {
    return rows(name, variables, Map.of());
  }

  @Test
  void programs() {
    assertThat(
            rows(
                "programs",
                "programLabel acronym operatorLabel start end document footnote status claim"))
        .containsExactly(
            "潮流計画||海の省|2014||doc/coast|1|stated|claim/coast-001",
            "潮流計画||空の省|2014||doc/coast|2|stated|claim/coast-002",
            "潮流計画||||2030|doc/coast|3|planned|claim/coast-005",
            "潮流計画|||2014-04||doc/coast|3|stated|claim/coast-004",
            "潮流計画|TIDE||2016||doc/island||stated|claim/island-001",
            "潮流計画||海の省|||doc/island||stated|claim/island-006",
            "空の計画|||||doc/coast||stated|claim/coast-036",
            "風車事業|||||doc/coast||stated|claim/coast-007");
  }

  @Test
  void programsOfOneOperatorInEnglish() {
    assertThat(
            rows(
                "programs",
                "programLabel operatorLabel start sentence",
                Map.of("operator", "海省", "lang", "en")))
        .containsExactly(
            "潮流計画|Ministry of the Sea|2014|潮流計画は海の省と空の省が2014年に始めた。",
            "潮流計画|Ministry of the Sea||潮流計画は海の省が担う。");
  }

  @Test
  void programLineage() {
    assertThat(rows("program-lineage", "programLabel relation other otherLabel date footnote"))
        .containsExactly(
            "潮流計画|formally named||潮流調査計画||3", "風車事業|merged into|id/program/tide|潮流計画|2019|");
  }

  @Test
  void advisors() {
    assertThat(
            rows(
                "advisors",
                "personLabel postLabel organizationLabel start end affiliationLabel sentence"))
        .containsExactly(
            "浜田芽衣|海の顧問|海の省|2015-09||浜大学|海の省の海の顧問に浜田芽衣・浜大学教授が2015年9月に就いた。",
            "浜田芽衣|海の顧問|海の省||2020-03||浜田芽衣は海の顧問を2020年3月に退いた。",
            "|風の使節|空の省|2016|||空の省に風の使節を2016年に置いた。");
  }

  @Test
  void advisorsByPersonLeaveVacantPostsOut() {
    assertThat(rows("advisors", "postLabel start", Map.of("person", "浜田芽衣")))
        .containsExactly("海の顧問|2015-09", "海の顧問|");
  }

  @Test
  void advisoryBodies() {
    assertThat(rows("advisory-bodies", "bodyLabel memberCount advisesLabel topicLabel status"))
        .containsExactly("潮見会議|9|海の省|船|stated");
  }

  @Test
  void summits() {
    assertThat(rows("summits", "eventLabel date outcomeLabel document attribution"))
        .containsExactly("第1回潮会議|2018-05|潮の書|doc/coast|document");
  }

  @Test
  void recommendations() {
    assertThat(rows("recommendations", "recommendationLabel byLabel toLabel date reflectedInLabel"))
        .containsExactly("潮の提言|潮見会議|海の省||潮の書");
  }

  @Test
  void policyDocuments() {
    assertThat(rows("policy-documents", "policyDocumentLabel issuerLabel date url footnote"))
        .containsExactly(
            "潮の提言|潮見会議|||", "潮の書|海の省|2013-03||1", "潮の書|||https://example.org/tide.pdf|");
  }

  @Test
  void targets() {
    assertThat(
            rows("targets", "targetLabel indicator value unit comparator year setByLabel document"))
        .containsExactly(
            "船の数（2030年）|船の数|500|隻||2030|海の省|doc/coast",
            "船の数（2030年）|船の数|600|隻||2030|海の省|doc/island");
  }

  @Test
  void statistics() {
    assertThat(
            rows(
                "statistics",
                "observationLabel indicator value unit comparator year placeLabel printed"))
        .containsExactly("船の数（2020年）|船の数|200|隻|≈|2020|北国|約200隻", "船の数（2020年）|船の数|203|隻||2020|北国|");
  }

  @Test
  void participation() {
    assertThat(rows("participation", "participantLabel projectLabel role date"))
        .containsExactly("北国|風車事業|準参加|");
  }

  @Test
  void ministries() {
    assertThat(rows("ministries", "ministryLabel activityLabel activityType document footnote"))
        .containsExactly(
            "海の省|海の顧問|employs|doc/coast|",
            "海の省|第1回潮会議|hosts|doc/coast|",
            "海の省|潮の書|issues|doc/coast|1",
            "海の省|潮流計画|runs|doc/coast|1",
            "海の省|潮流計画|runs|doc/island|",
            "空の省|風の使節|employs|doc/coast|",
            "空の省|潮流計画|runs|doc/coast|2");
  }

  @Test
  void timeline() {
    assertThat(rows("timeline", "date whatLabel type status"))
        .containsExactly(
            "2013-03|潮の書|publication|stated",
            "2014|潮流計画|launch|stated",
            "2014-04|潮流計画|launch|stated",
            "2015-09|浜田芽衣（海の顧問）|appointment|stated",
            "2016|風の使節|creation|stated",
            "2016|潮流計画|launch|stated",
            "2018-05|第1回潮会議|event|stated",
            "2019|風車事業|merger|stated",
            "2020-03|浜田芽衣（海の顧問）|end|stated",
            "2030|潮流計画|end|planned");
  }

  @Test
  void aliases() {
    assertThat(rows("aliases", "preferred alias document sentence"))
        .containsExactly(
            "海の省|Ministry of the Sea||",
            "海の省|海省||",
            "潮流計画|TIDE|doc/island|潮流計画（TIDE）は2016年に始まった。",
            "潮流計画|潮流調査計画|doc/coast|正式には潮流調査計画という。");
  }

  @Test
  void footnotes() {
    assertThat(rows("footnotes", "document number section markerSentence sourceLabel url"))
        .containsExactly(
            "doc/coast|1|（1）潮|潮流計画は海の省と空の省が2014年に始めた。|潮の書|",
            "doc/coast|2|（1）潮|潮流計画は海の省と空の省が2014年に始めた。||https://example.org/sky",
            "doc/coast|3|（1）潮|潮流計画は2014年4月に始まり、2030年に終わる予定である。||",
            "doc/coast|4||||");
    assertThat(rows("footnotes", "text", Map.of("number", "4", "document", "coast")))
        .containsExactly("どこからも指されない注。");
  }

  @Test
  void trace() {
    assertThat(
            rows(
                "trace",
                "property valueLabel sourceLabel url footnote status document",
                Map.of("entity", "TIDE")))
        .containsExactly(
            "https://schema.org/startDate|2014||||stated|doc/coast",
            "https://w3id.org/stigraph/ns#operatedBy|海の省|潮の書|https://example.org/tide.pdf|1|stated|doc/coast",
            "https://w3id.org/stigraph/ns#operatedBy|空の省|||2|stated|doc/coast",
            "https://schema.org/endDate|2030|||3|planned|doc/coast",
            "https://schema.org/startDate|2014-04|||3|stated|doc/coast",
            "https://w3id.org/stigraph/ns#mergedInto|潮流計画||||stated|doc/coast",
            "https://w3id.org/stigraph/ns#formalName|潮流調査計画|||3|stated|doc/coast",
            "https://schema.org/startDate|2016||||stated|doc/island",
            "https://w3id.org/stigraph/ns#acronym|TIDE||||stated|doc/island",
            "https://w3id.org/stigraph/ns#operatedBy|海の省||||stated|doc/island");
  }

  @Test
  void reliedOn() {
    assertThat(
            rows(
                "relied-on",
                "subjectLabel valueLabel footnote",
                Map.of("source", "doc/coast/fn/3")))
        .containsExactly("潮流計画|2030|3", "潮流計画|2014-04|3", "潮流計画|潮流調査計画|3");
    assertThat(rows("relied-on", "subjectLabel valueLabel footnote", Map.of("source", "潮の書")))
        .containsExactly("潮流計画|海の省|1");
  }

  @Test
  void uncited() {
    assertThat(rows("uncited", "subjectLabel valueLabel document", Map.of("subject", "潮流計画")))
        .containsExactly("潮流計画|2014|doc/coast", "潮流計画|2016|doc/island", "潮流計画|海の省|doc/island");
  }

  @Test
  void conflicts() {
    assertThat(rows("conflicts", "subjectLabel value1 footnote1 value2 footnote2 document2"))
        .containsExactly(
            "潮流計画|2014||2016||doc/island",
            "潮流計画|2014-04|3|2016||doc/island",
            "船の数（2030年）|500||600||doc/island");
  }

  @Test
  void corroborated() {
    assertThat(rows("corroborated", "subjectLabel valueLabel documentCount"))
        .containsExactly("潮流計画|海の省|2");
  }

  @Test
  void challenges() {
    assertThat(rows("challenges", "challengeLabel topicLabel remedy"))
        .containsExactly("人手の不足|船|学び直しの支援");
  }

  @Test
  void network() {
    assertThat(rows("network", "actor1Label actor2Label throughLabel type"))
        .containsExactly("海の省|空の省|潮流計画|program");
  }

  @Test
  void topics() {
    assertThat(rows("topics", "topicLabel entityLabel sentence claim", Map.of("topic", "船")))
        .containsExactly(
            "船|潮見会議|潮見会議は有識者9名から成り、海の省に船について助言する。|claim/coast-030",
            "船|人手の不足|船の人手が足りず、学び直しを支えるべきである。|claim/coast-034",
            "船||船の話をもう一つ。|");
  }
}
