package org.stigraph.store;

import java.util.List;

/**
 * Two invented documents about invented bodies, as graphs: what the tests of the queries ask. The
 * comments name the rows they are there for.
 */
final class QuerySamples {

  private QuerySamples() {}

  static GraphStore store() {
    GraphStore store = GraphStore.inMemory();
    try (StoreTransaction transaction = store.begin()) {
      for (DocumentFixture document : List.of(coast(), island())) {
        transaction.replace(document.name(), document.graph());
      }
      transaction.replace(DocumentFixture.address("graph/authority"), authority().graph());
      transaction.replace(DocumentFixture.address("graph/ontology"), ontology().graph());
      transaction.commit();
    }
    return store;
  }

  private static DocumentFixture coast() {
    DocumentFixture d = new DocumentFixture("coast", "海の報告");
    d.section(1, "（1）潮").section(2, "（2）風");
    d.entity("id/program/tide", "sti:Program", "潮流計画")
        .entity("id/program/wind", "sti:Program", "風車事業")
        .entity("id/program/idle", "sti:Program", "空の計画")
        .entity("id/organization/sea", "sti:Ministry", "海の省")
        .entity("id/organization/sky", "sti:Ministry", "空の省")
        .entity("id/organization/board", "sti:Council", "潮見会議")
        .entity("id/organization/uni", "sti:University", "浜大学")
        .entity("id/person/mei", "foaf:Person", "浜田芽衣")
        .entity("id/post/adviser", "org:Post", "海の顧問")
        .entity("id/post/envoy", "org:Post", "風の使節")
        .entity("id/appointment/m1", "org:Membership", "浜田芽衣（海の顧問）")
        .entity("id/event/summit", "schema:Event", "第1回潮会議")
        .entity("id/document/paper", "fabio:ReportDocument", "潮の書")
        .entity("id/document/advice", "sti:Recommendation", "潮の提言")
        .entity("id/target/t1", "sti:Target", "船の数（2030年）")
        .entity("id/observation/o1", "schema:Observation", "船の数（2020年）")
        .entity("id/challenge/c1", "sti:Challenge", "人手の不足")
        .entity("id/place/north", "schema:Country", "北国")
        .entity("id/topic/boats", "skos:Concept", "船");
    // Two operators in one sentence, each with a note of its own; the start belongs to both.
    d.sentence("a", 1, "潮流計画は海の省と空の省が2014年に始めた。");
    d.sentence("b", 1, "潮流計画は2014年4月に始まり、2030年に終わる予定である。");
    d.sentence("c", 2, "風車事業は北国も加わり、潮流計画に2019年に統合された。");
    d.sentence("d", 2, "海の省の海の顧問に浜田芽衣・浜大学教授が2015年9月に就いた。");
    d.sentence("e", 2, "浜田芽衣は海の顧問を2020年3月に退いた。");
    d.sentence("f", 2, "空の省に風の使節を2016年に置いた。");
    d.sentence("g", 2, "第1回潮会議は2018年5月に開かれ、潮の書を採った。");
    d.sentence("h", 2, "船を2030年に500隻とする目標を海の省が立てた。");
    d.sentence("i", 2, "船は2020年に約200隻であった。");
    d.sentence("j", 2, "潮見会議は有識者9名から成り、海の省に船について助言する。");
    d.sentence("k", 2, "潮の提言は潮見会議が海の省へ出し、潮の書に盛り込まれた。");
    d.sentence("l", 2, "船の人手が足りず、学び直しを支えるべきである。");
    d.sentence("m", 2, "空の計画は北国を対象とする。");
    d.sentence("n", 2, "船の話をもう一つ。");
    d.note("1", "a", "海の省「潮の書」（2013年3月）。").note("2", "a", "空の省の説明による。");
    d.note("3", "b", "正式には潮流調査計画という。").note("4", "", "どこからも指されない注。");
    d.reference("1", 1, "id/document/paper").link("2", "https://example.org/sky");
    d.claim("id/program/tide", "sti:operatedBy", "id/organization/sea", "a")
        .cites("1", "noteOnName")
        .source("id/document/paper");
    d.claim("id/program/tide", "sti:operatedBy", "id/organization/sky", "a")
        .cites("2", "noteOnName");
    d.claim("id/program/tide", "schema:startDate", "2014", "a");
    d.claim("id/program/tide", "schema:startDate", "2014-04", "b").cites("3", "noteOnClause");
    d.claim("id/program/tide", "schema:endDate", "2030", "b").cites("3", "noteOnClause").planned();
    d.claim("id/program/tide", "sti:formalName", "潮流調査計画", "fn/3").cites("3", "noteItself");
    d.claim("id/program/wind", "sti:mergedInto", "id/program/tide", "c").with("sti:when", "2019");
    d.claim("id/program/wind", "sti:participant", "id/place/north", "c").with("sti:role", "準参加");
    d.claim("id/appointment/m1", "org:member", "id/person/mei", "d").about("id/post/adviser");
    d.claim("id/appointment/m1", "sti:post", "id/post/adviser", "d").about("id/person/mei");
    d.claim("id/appointment/m1", "schema:startDate", "2015-09", "d")
        .about("id/person/mei")
        .about("id/post/adviser");
    d.claim("id/appointment/m1", "sti:affiliation", "id/organization/uni", "d")
        .about("id/person/mei")
        .about("id/post/adviser");
    d.claim("id/post/adviser", "org:postIn", "id/organization/sea", "d");
    d.claim("id/appointment/m1", "schema:endDate", "2020-03", "e")
        .about("id/person/mei")
        .about("id/post/adviser");
    d.claim("id/post/envoy", "org:postIn", "id/organization/sky", "f");
    d.claim("id/post/envoy", "schema:startDate", "2016", "f");
    d.claim("id/event/summit", "schema:startDate", "2018-05", "g");
    d.claim("id/event/summit", "sti:outcome", "id/document/paper", "g");
    d.claim("id/event/summit", "schema:organizer", "id/organization/sea", "g");
    d.claim("id/target/t1", "sti:indicator", "船の数", "h");
    d.claim("id/target/t1", "schema:value", "#500", "h").with("schema:unitText", "隻");
    d.claim("id/target/t1", "sti:deadline", "2030", "h");
    d.claim("id/target/t1", "sti:setBy", "id/organization/sea", "h");
    d.claim("id/observation/o1", "sti:indicator", "船の数", "i");
    d.claim("id/observation/o1", "schema:value", "#200", "i")
        .with("schema:unitText", "隻")
        .with("sti:comparator", "≈")
        .with("sti:printed", "約200隻");
    d.claim("id/observation/o1", "schema:observationDate", "2020", "i");
    d.claim("id/observation/o1", "schema:observationAbout", "id/place/north", "i");
    d.claim("id/organization/board", "sti:memberCount", "#9", "j");
    d.claim("id/organization/board", "sti:advises", "id/organization/sea", "j");
    d.claim("id/organization/board", "dcterms:subject", "id/topic/boats", "j");
    d.claim("id/document/advice", "sti:proposedBy", "id/organization/board", "k");
    d.claim("id/document/advice", "sti:addressedTo", "id/organization/sea", "k");
    d.claim("id/document/advice", "sti:reflectedIn", "id/document/paper", "k");
    d.claim("id/challenge/c1", "dcterms:subject", "id/topic/boats", "l");
    d.claim("id/challenge/c1", "sti:proposedRemedy", "学び直しの支援", "l");
    d.claim("id/program/idle", "sti:aimedAt", "id/place/north", "m");
    d.claim("id/document/paper", "dcterms:title", "潮の書", "fn/1").cites("1", "noteItself");
    d.claim("id/document/paper", "dcterms:publisher", "id/organization/sea", "fn/1")
        .cites("1", "noteItself");
    d.claim("id/document/paper", "dcterms:issued", "2013-03", "fn/1").cites("1", "noteItself");
    d.mentions("n", "id/topic/boats");
    return d;
  }

  /** Says some of it again, and some of it otherwise. */
  private static DocumentFixture island() {
    DocumentFixture d = new DocumentFixture("island", "島の報告");
    d.entity("id/program/tide", "sti:Program", "潮流計画")
        .entity("id/document/paper", "fabio:ReportDocument", "潮の書")
        .entity("id/observation/o1", "schema:Observation", "船の数（2020年）")
        .entity("id/target/t1", "sti:Target", "船の数（2030年）");
    d.sentence("a", 0, "潮流計画（TIDE）は2016年に始まった。");
    d.sentence("b", 0, "船は2020年に203隻、目標は600隻である。");
    d.sentence("c", 0, "潮の書は https://example.org/tide.pdf にある。");
    d.sentence("d", 0, "潮流計画は海の省が担う。");
    d.claim("id/program/tide", "sti:acronym", "TIDE", "a");
    d.claim("id/program/tide", "schema:startDate", "2016", "a");
    d.claim("id/observation/o1", "schema:value", "#203", "b").with("schema:unitText", "隻");
    d.claim("id/target/t1", "schema:value", "#600", "b").with("schema:unitText", "隻");
    d.claim("id/document/paper", "schema:url", "https://example.org/tide.pdf", "c");
    d.claim("id/program/tide", "sti:operatedBy", "id/organization/sea", "d");
    return d;
  }

  private static DocumentFixture authority() {
    DocumentFixture d = new DocumentFixture("authority", "典拠");
    d.name("id/organization/sea", "skos:prefLabel", "Ministry of the Sea", "en");
    d.name("id/organization/sea", "skos:altLabel", "海省", "ja");
    d.name("id/program/tide", "sti:acronym", "TIDE", "");
    d.clearDocument();
    return d;
  }

  private static DocumentFixture ontology() {
    DocumentFixture d = new DocumentFixture("ontology", "語彙");
    for (String single : List.of("schema:startDate", "schema:endDate", "schema:value")) {
      d.singleValued(single);
    }
    d.clearDocument();
    return d;
  }
}
