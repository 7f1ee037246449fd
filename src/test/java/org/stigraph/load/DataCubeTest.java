package org.stigraph.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stigraph.rdf.GraphWriter;
import org.stigraph.vocabulary.Prefixes;

/** Tables of figures as data sets: their cells, and the integrity constraints of the vocabulary. */
@TestInstance(Lifecycle.PER_CLASS)
class DataCubeTest {

  private static final Path TABLES = Path.of("src/test/resources/org/stigraph/load/tables.md");
  private static final String PROLOGUE =
      Prefixes.ALL.entrySet().stream()
          .map(prefix -> "PREFIX " + prefix.getKey() + ": <" + prefix.getValue() + ">\n")
          .collect(Collectors.joining());

  /** Constraints of https://www.w3.org/TR/vocab-data-cube/#wf, true where something is wrong. */
  private static final String IC_1 =
      """
      ASK {
        { ?obs a qb:Observation . FILTER NOT EXISTS { ?obs qb:dataSet ?dataset1 } }
        UNION
        { ?obs a qb:Observation ; qb:dataSet ?dataset1, ?dataset2 . FILTER (?dataset1 != ?dataset2) }
      }""";

  private static final String IC_2 =
      """
      ASK {
        { ?dataset a qb:DataSet . FILTER NOT EXISTS { ?dataset qb:structure ?dsd } }
        UNION
        { ?dataset a qb:DataSet ; qb:structure ?dsd1, ?dsd2 . FILTER (?dsd1 != ?dsd2) }
      }""";

  private static final String IC_3 =
      """
      ASK {
        ?dsd a qb:DataStructureDefinition .
        FILTER NOT EXISTS { ?dsd qb:component [ qb:componentProperty [ a qb:MeasureProperty ] ] }
      }""";

  private static final String IC_4 =
      "ASK { ?dim a qb:DimensionProperty . FILTER NOT EXISTS { ?dim rdfs:range [] } }";

  private static final String IC_11 =
      """
      ASK {
        ?obs qb:dataSet/qb:structure/qb:component/qb:componentProperty ?dim .
        ?dim a qb:DimensionProperty .
        FILTER NOT EXISTS { ?obs ?dim [] }
      }""";

  private static final String IC_12 =
      """
      ASK {
        FILTER (?allEqual)
        {
          SELECT (MIN(?equal) AS ?allEqual) WHERE {
            ?obs1 qb:dataSet ?dataset .
            ?obs2 qb:dataSet ?dataset .
            FILTER (?obs1 != ?obs2)
            ?dataset qb:structure/qb:component/qb:componentProperty ?dim .
            ?dim a qb:DimensionProperty .
            ?obs1 ?dim ?value1 .
            ?obs2 ?dim ?value2 .
            BIND (?value1 = ?value2 AS ?equal)
          } GROUP BY ?obs1 ?obs2
        }
      }""";

  private static final String IC_14 =
      """
      ASK {
        ?obs qb:dataSet/qb:structure ?dsd .
        FILTER NOT EXISTS { ?dsd qb:component/qb:componentProperty qb:measureType }
        ?dsd qb:component/qb:componentProperty ?measure .
        ?measure a qb:MeasureProperty .
        FILTER NOT EXISTS { ?obs ?measure [] }
      }""";

  private final Model model = model();

  private static Model model() {
    DatasetGraph graphs = DatasetGraphFactory.create();
    try (ShippedFiles shipped = ShippedFiles.open()) {
      ExtractionReader reader = new ExtractionReader(shipped, LoadOptions.defaults());
      GraphWriter writer = new GraphWriter("http://localhost:3030/");
      reader
          .read(List.of(TABLES))
          .forEach(extraction -> writer.write(extraction, StreamRDFLib.dataset(graphs)));
    }
    Model model = ModelFactory.createDefaultModel();
    graphs
        .listGraphNodes()
        .forEachRemaining(
            name -> model.add(ModelFactory.createModelForGraph(graphs.getGraph(name))));
    return model.add(RDFDataMgr.loadModel("ontology/stigraph.ttl"));
  }

  @ParameterizedTest
  @ValueSource(strings = {IC_1, IC_2, IC_3, IC_4, IC_11, IC_12, IC_14})
  void holdsTheIntegrityConstraints(String constraint) {
    assertThat(ask(model, constraint)).as(constraint).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "'DELETE WHERE { ?obs qb:dataSet ?set }', IC_1",
    "'DELETE WHERE { ?set qb:structure ?dsd }', IC_2",
    "'DELETE WHERE { ?part qb:componentProperty schema:value }', IC_3",
    "'DELETE WHERE { sti:indicator rdfs:range ?range }', IC_4",
    "'DELETE WHERE { ?obs schema:observationDate ?date }', IC_11",
    "'DELETE { ?o ?p ?v } INSERT { ?o ?p 1 } WHERE { ?p a qb:DimensionProperty . ?o qb:dataSet ?s ; ?p ?v }', IC_12",
    "'DELETE WHERE { ?obs schema:value ?value }', IC_14"
  })
  void noticesWhatBreaksThem(String update, String name) throws ReflectiveOperationException {
    Model broken = ModelFactory.createDefaultModel().add(model);
    org.apache.jena.update.UpdateAction.parseExecute(PROLOGUE + update, broken);
    String constraint = (String) DataCubeTest.class.getDeclaredField(name).get(null);
    assertThat(ask(broken, constraint)).isTrue();
  }

  @Test
  void holdsEachFigureWithItsYearPlaceAndUnit() {
    assertThat(
            rows(
                """
                SELECT ?set ?indicator ?place ?year ?value ?unit WHERE {
                  ?o a qb:Observation, schema:Observation ; qb:dataSet ?set ;
                     sti:indicator ?indicator ; schema:value ?value .
                  OPTIONAL { ?o schema:observationDate ?year }
                  OPTIONAL { ?o schema:observationAbout/skos:prefLabel ?place }
                  OPTIONAL { ?o schema:unitText ?unit }
                } ORDER BY ?set ?indicator ?place STR(?year) ?value"""))
        .containsExactly(
            "table/1/data 会費 - 2018 320000000 円",
            "table/1/data 会費 - 2020 -50000000 円",
            "table/1/data 国の負担 - 2018 1250000000 円",
            "table/1/data 国の負担 - 2019 1300000000 円",
            "table/1/data 国の負担 - 2020 120430000000 円",
            "table/2/data 受入者数 - 2015 1500 人",
            "table/2/data 受入者数 - 2016 2000 人",
            "table/2/data 派遣者数 - 2015 120 人",
            "table/2/data 派遣者数 - 2016 98 人",
            "table/2/data 派遣者数 - 2016 99 人",
            "table/3/data 共著論文の割合 ドイツ 2010 46 %",
            "table/3/data 共著論文の割合 ドイツ 2020 55.1 %",
            "table/3/data 共著論文の割合 日本 2010 24.5 %",
            "table/3/data 共著論文の割合 日本 2020 33 %",
            "table/4/data 論文数 中国 - 52100 -",
            "table/4/data 論文数 米国 - 41000 -",
            "table/4/data 順位のある表：順位 中国 - 1 位",
            "table/4/data 順位のある表：順位 米国 - 2 位",
            "table/6/data 派遣者数 - 2017 77 人");
  }

  @Test
  void saysWhatADataSetIsPartOfAndWhereItIsFrom() {
    assertThat(
            rows(
                """
                SELECT ?set ?title ?source (COUNT(?part) AS ?parts) WHERE {
                  ?set a qb:DataSet ; dcterms:isPartOf ?table ; qb:structure/qb:component ?part .
                  ?table a doco:Table .
                  OPTIONAL { ?set dcterms:title ?title }
                  OPTIONAL { ?set dcterms:source/skos:prefLabel ?source }
                } GROUP BY ?set ?title ?source ORDER BY ?set"""))
        .startsWith("table/1/data 表1 観測にかかる費用（単位：億円） 観測費用の調べ 4")
        .hasSize(5);
  }

  private static boolean ask(Model model, String query) {
    try (var execution = QueryExecutionFactory.create(PROLOGUE + query, model)) {
      return execution.execAsk();
    }
  }

  private List<String> rows(String query) {
    try (var execution = QueryExecutionFactory.create(PROLOGUE + query, model)) {
      List<String> rows = new java.util.ArrayList<>();
      execution
          .execSelect()
          .forEachRemaining(
              row ->
                  rows.add(
                      execution.getQuery().getResultVars().stream()
                          .map(name -> row.get(name))
                          .map(node -> node == null ? "-" : text(node))
                          .collect(Collectors.joining(" "))));
      return rows;
    }
  }

  private static String text(org.apache.jena.rdf.model.RDFNode node) {
    return node.isLiteral()
        ? node.asLiteral().getLexicalForm()
        : node.asResource().getURI().replaceFirst(".*/doc/tables/", "");
  }
}
