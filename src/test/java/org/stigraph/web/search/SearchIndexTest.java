package org.stigraph.web.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stigraph.web.graph.GraphReader;

/** Searches over invented names. */
class SearchIndexTest {

  private static final String BASE = "http://localhost/";

  private static final String GRAPH =
      """
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX sti: <https://w3id.org/stigraph/ns#>
      PREFIX schema: <https://schema.org/>
      PREFIX doco: <http://purl.org/spar/doco/>
      PREFIX c4o: <http://purl.org/spar/c4o/>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      BASE <http://localhost/>
      <id/organization/sea> a sti:Ministry ; skos:prefLabel "海洋産業省"@ja, "Ministry of Sea"@en ;
        skos:altLabel "海産省"@ja ; skos:hiddenLabel "かいようさんぎょうしょう" ; sti:acronym "MSI" .
      <id/organization/bureau> skos:prefLabel "海洋産業省環境局"@ja .
      <id/person/muraoka> skos:prefLabel "村岡洋一"@ja, "Yoichi Muraoka"@en .
      <id/person/okamura> skos:prefLabel "岡村次郎"@ja .
      <id/person/tanigawa> skos:prefLabel "谷川実"@ja .
      <id/person/tanigawa-much> skos:prefLabel "谷川新左衛門"@ja .
      <claim/2> a sti:Claim ; rdf:subject <id/person/tanigawa-much> ; rdf:object "教授" ;
        sti:about <id/person/tanigawa-much> ; sti:inDocument <doc/c> ; sti:statedIn <doc/c#char=0,9> .
      <id/program/patrol> skos:prefLabel "日独海洋技術協力協定"@ja ; sti:acronym "PATROL" .
      <id/place/chile> a schema:Country ; skos:prefLabel "チリ"@ja, "Chile"@en .
      <id/topic/tide> a skos:Concept ; skos:prefLabel "潮汐"@ja .
      <claim/1> a sti:Claim ; rdf:subject <id/program/patrol> ; rdf:object "2014-04"^^xsd:gYearMonth ;
        sti:about <id/program/patrol>, <id/organization/sea>, <id/place/chile>, <id/topic/tide> ;
        sti:inDocument <doc/a> ; sti:statedIn <doc/a#char=0,30> ; sti:citesNote <doc/a/fn/1> .
      <doc/a#char=0,30> sti:unitKind "sentence" ; sti:inDocument <doc/a> ;
        c4o:hasContent "村岡氏は日独の協定にもとづいて、チリとの技術の協力を進めた。" .
      <doc/b#char=0,9> sti:unitKind "sentence" ; sti:inDocument <doc/b> ;
        c4o:hasContent "岡村は協力しなかった。" .
      <doc/a/fn/1> a doco:Footnote ; sti:inDocument <doc/a> ; c4o:hasContent "海産省の通知による。" .
      """;

  private static SearchIndex index;

  @BeforeAll
  static void make() {
    DatasetGraph graph = DatasetGraphFactory.create();
    RDFParser.create().source(new StringReader(GRAPH)).lang(Lang.TURTLE).parse(graph);
    index = SearchIndex.of(new GraphReader(graph), SearchIndexTest::kind, () -> false);
  }

  private static Optional<String> kind(Node node) {
    String address = node.toString();
    return address.startsWith(BASE + "id/")
        ? Optional.of(address.substring((BASE + "id/").length()).split("/", 2)[0])
        : Optional.empty();
  }

  private static List<String> found(String words) {
    return index.find(new Question(words, Map.of()), 0, 100).hits().stream()
        .map(hit -> hit.node().getURI().substring(BASE.length()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "海産省,id/organization/sea",
    "MSI,id/organization/sea",
    "ｍｓｉ,id/organization/sea",
    "かいようさんぎょうしょう,id/organization/sea",
    "Ministry of Sea,id/organization/sea",
    "sea ministry,id/organization/sea",
    "海洋産業省,id/organization/sea",
    "産業省環境,id/organization/bureau",
    "村岡,id/person/muraoka",
    "Muraoka,id/person/muraoka",
    "murao,id/person/muraoka",
    "むらおか,id/person/muraoka",
    "おかむら,id/person/okamura",
    "okamura,id/person/okamura",
    "技術協力協定,id/program/patrol",
    "patr,id/program/patrol",
    "ちり,id/place/chile"
  })
  void namesAreFoundHoweverTheyAreWritten(String words, String first) {
    assertThat(found(words)).startsWith(first);
  }

  @Test
  void aReadingThatNobodyWroteIsTakenFromTheDictionary() {
    assertThat(found("むらおかよういち")).containsExactly("id/person/muraoka");
  }

  @Test
  void wholeNamesComeBeforeLongerOnesAndThoseBeforeTexts() {
    assertThat(found("海洋産業省")).containsExactly("id/organization/sea", "id/organization/bureau");
    assertThat(found("海産省")).containsExactly("id/organization/sea", "doc/a/fn/1");
  }

  @Test
  void wordsOfASentenceAreFoundApartAndInflected() {
    assertThat(found("技術協力")).contains("doc/a#char=0,30");
    assertThat(found("進める")).containsExactly("doc/a#char=0,30");
    assertThat(found("村岡 チリ")).containsExactly("doc/a#char=0,30");
    assertThat(found("村岡 火星")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "*",
        "?*",
        "(",
        "\\",
        "AND",
        "a:b OR [c TO d]",
        "🛰🛰",
        "~",
        "/x/",
        "\u0000"
      })
  void nothingThatIsTypedIsWrong(String words) {
    assertThat(found(words)).isEmpty();
  }

  @Test
  void signsBesideWordsAreLeftOut() {
    assertThat(found("\"村岡\" *")).startsWith("id/person/muraoka");
  }

  @Test
  void tenThousandCharactersAreAnsweredSoon() {
    long start = System.nanoTime();
    assertThat(found("鯨".repeat(10_000))).isEmpty();
    assertThat(found("協力".repeat(5_000))).isNotEmpty();
    assertThat(found("協 ".repeat(5_000))).isNotEmpty();
    assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
  }

  @Test
  void everythingFoundIsCountedByFacet() {
    Found found = index.find(new Question("協力", Map.of()), 0, 1);
    assertThat(found.total()).isEqualTo(3);
    assertThat(found.hits()).hasSize(1);
    assertThat(found.counts().get(Facet.KIND)).isEqualTo(Map.of("program", 1, "text", 2));
    assertThat(found.counts().get(Facet.MINISTRY))
        .isEqualTo(Map.of(BASE + "id/organization/sea", 2));
    assertThat(found.counts().get(Facet.COUNTRY)).isEqualTo(Map.of(BASE + "id/place/chile", 2));
    assertThat(found.counts().get(Facet.TOPIC)).isEqualTo(Map.of(BASE + "id/topic/tide", 2));
    assertThat(found.counts().get(Facet.YEAR)).isEqualTo(Map.of("2014", 2));
    assertThat(found.counts().get(Facet.DOCUMENT))
        .isEqualTo(Map.of(BASE + "doc/a", 2, BASE + "doc/b", 1));
  }

  @Test
  void aChosenFacetNarrowsTheResult() {
    Question narrowed =
        new Question("協力", Map.of(Facet.KIND, "text", Facet.DOCUMENT, BASE + "doc/b"));
    assertThat(index.find(narrowed, 0, 10).hits())
        .singleElement()
        .satisfies(hit -> assertThat(hit.node().getURI()).isEqualTo(BASE + "doc/b#char=0,9"));
    Question kind = new Question("", Map.of(Facet.KIND, "person"));
    assertThat(index.find(kind, 0, 10).total()).isEqualTo(4);
  }

  @Test
  void whatIsNoLongerWantedIsGivenUp() {
    DatasetGraph graph = DatasetGraphFactory.create();
    RDFParser.create().source(new StringReader(GRAPH)).lang(Lang.TURTLE).parse(graph);
    GraphReader reader = new GraphReader(graph);
    assertThatThrownBy(() -> SearchIndex.of(reader, SearchIndexTest::kind, () -> true))
        .isInstanceOf(java.util.concurrent.CancellationException.class);
  }

  @Test
  void pagesPastTheEndAreEmpty() {
    Question question = new Question("協力", Map.of());
    assertThat(index.find(question, 2, 10).hits()).hasSize(1);
    assertThat(index.find(question, Integer.MAX_VALUE - 20, 20).hits()).isEmpty();
    assertThat(index.find(question, Integer.MAX_VALUE - 20, 20).total()).isEqualTo(3);
  }

  @Test
  void suggestionsBeginWithWhatIsTyped() {
    assertThat(suggested("海")).first().isEqualTo("id/organization/sea");
    assertThat(suggested("むら")).containsExactly("id/person/muraoka");
    assertThat(suggested("pa")).containsExactly("id/program/patrol");
    assertThat(suggested(" ")).isEmpty();
  }

  private static List<String> suggested(String words) {
    List<String> addresses = new ArrayList<>();
    index
        .suggestions(words, 8)
        .forEach(node -> addresses.add(node.getURI().substring(BASE.length())));
    return addresses;
  }

  @Test
  void namesThatAreSpeltAlikeAreNear() {
    assertThat(index.near("Muraoca", 5))
        .extracting(Node::getURI)
        .contains(BASE + "id/person/muraoka");
    assertThat(index.near("日独海洋技能協力協定", 5))
        .extracting(Node::getURI)
        .first()
        .isEqualTo(BASE + "id/program/patrol");
  }

  @Test
  void ofTwoNamesThatBeginAlikeTheOneWithMoreClaimsIsFirst() {
    assertThat(
            index.find(new Question("谷川", Map.of()), 0, 10).hits().stream()
                .filter(hit -> !hit.isText())
                .map(hit -> hit.node().getURI()))
        .containsExactly(BASE + "id/person/tanigawa-much", BASE + "id/person/tanigawa");
  }
}
