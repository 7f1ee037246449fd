package org.stigraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stigraph.vocabulary.Prefixes;

/** The shapes accept what the writer writes, and name the node of whatever is broken in it. */
class ShapesTest {

  private static final Shapes SHAPES = shapes();
  private static final String PROLOGUE =
      "BASE <"
          + Graphs.BASE
          + ">\n"
          + Prefixes.ALL.entrySet().stream()
              .map(prefix -> "PREFIX " + prefix.getKey() + ": <" + prefix.getValue() + ">\n")
              .collect(Collectors.joining());

  @Test
  void acceptWhatIsWritten() {
    assertThat(validate(Graphs.sample()).getEntries()).extracting(ReportEntry::toString).isEmpty();
  }

  static Stream<Arguments> broken() {
    return Stream.of(
        // Invariant 1: a fact that no claim bears out.
        arguments(
            "INSERT DATA { <id/program/blue-tide> sti:operatedBy <id/organization/架空海洋機構x> }",
            "/id/program/blue-tide",
            "without a claim"),
        arguments(
            "DELETE WHERE { ?c rdf:predicate schema:startDate }",
            "/id/program/blue-tide",
            "without a claim"),
        // Claims.
        arguments("DELETE WHERE { ?c prov:wasQuotedFrom ?q }", "/claim/", "quotes one passage"),
        arguments(
            "DELETE WHERE { <doc/sample#char=44,53> c4o:hasContent ?w }", "/claim/", "its words"),
        arguments("DELETE WHERE { ?c sti:statedIn ?u }", "/claim/", "stated in one"),
        arguments("DELETE WHERE { ?c sti:about ?u }", "/claim/", "entities concerned"),
        arguments("DELETE WHERE { ?c sti:rule ?u }", "/claim/", "names the rule"),
        arguments(
            "INSERT { ?c sti:status \"denied\" } WHERE { ?c a sti:Claim }",
            "/claim/",
            "stated or planned"),
        arguments(
            "INSERT { ?c sti:citesNote <doc/sample/fn/9> } WHERE { ?c a sti:Claim }",
            "/fn/9",
            "footnote that is cited"),
        arguments("INSERT DATA { [] a sti:Claim }", "", "A claim"),
        // Text.
        arguments(
            "DELETE WHERE { <doc/sample#char=54,80> sti:coverage ?c }", "char=54,80", "ledger"),
        arguments(
            "INSERT DATA { <doc/sample#char=54,80> sti:coverage sti:NotUnderstood }",
            "char=54,80",
            "ledger"),
        arguments(
            "DELETE WHERE { <doc/sample#char=54,80> sti:start ?s }",
            "char=54,80",
            "where it starts"),
        arguments(
            "DELETE DATA { <doc/sample#char=54,80> sti:start 54 };"
                + " INSERT DATA { <doc/sample#char=54,80> sti:start 99 }",
            "char=54,80",
            "not behind its end"),
        arguments(
            "INSERT DATA { <doc/sample#char=54,80> sti:unitKind \"word\" }",
            "char=54,80",
            "one kind"),
        arguments("DELETE WHERE { <doc/sample/section/1> rdfs:label ?l }", "section/1", "heading"),
        // Notes.
        arguments("DELETE WHERE { ?m sti:marks ?n }", "/marker/", "leads to no footnote"),
        arguments("DELETE WHERE { ?m sti:marks ?n }", "/fn/1", "No marker"),
        arguments(
            "INSERT DATA { <doc/sample/marker/1> sti:marks <doc/sample/fn/2> }",
            "/marker/1",
            "one footnote"),
        arguments("DELETE WHERE { ?r biro:references ?w }", "/fn/1/ref/1", "No work"),
        arguments("DELETE WHERE { <doc/sample/fn/2> c4o:hasContent ?w }", "/fn/2", "its text"),
        // The document.
        arguments("DELETE WHERE { ?d dcterms:title ?w }", "/doc/sample", "one title"),
        arguments(
            "INSERT DATA { <doc/sample> sti:layout \"letter\" }", "/doc/sample", "one layout"),
        arguments(
            "INSERT DATA { <doc/sample> dcterms:issued \"last spring\" }",
            "/doc/sample",
            "year, a month or a day"),
        // Entities and values.
        arguments(
            "INSERT DATA { <id/program/blue-tide> skos:prefLabel \"別名\"@ja }",
            "/id/program/blue-tide",
            "one name a language"),
        arguments(
            "DELETE WHERE { <id/program/blue-tide> skos:prefLabel ?l };"
                + " INSERT DATA { <id/program/blue-tide> skos:prefLabel \"Blue Tide\"@en }",
            "/id/program/blue-tide",
            "Japanese readers"),
        arguments(
            "DELETE WHERE { <id/program/blue-tide> a ?t }", "/id/program/blue-tide", "has a type"),
        arguments(
            "INSERT DATA { <id/program/blue-tide> sti:operatedBy <id/person/x> }",
            "/id/person/x",
            "another kind"),
        arguments(
            "INSERT DATA { <id/program/blue-tide> schema:startDate \"2014-13\" }",
            "/id/program/blue-tide",
            "a month or a day"),
        arguments(
            "INSERT DATA { <id/organization/x> sti:memberCount \"many\" }",
            "/id/organization/x",
            "whole number"),
        arguments(
            "INSERT DATA { <id/target/x> schema:value \"much\" }", "/id/target/x", "a number"),
        arguments(
            "INSERT DATA { <id/document/x> schema:url \"www\" }", "/id/document/x", "web address"),
        arguments(
            "INSERT DATA { <doc/sample#char=54,80> schema:mentions <doc/other> }",
            "/doc/other",
            "names its kind"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("broken")
  void refuseWhatIsBrokenAndNameIt(String update, String node, String message) {
    Graph graph = Graphs.sample();
    UpdateAction.parseExecute(PROLOGUE + update, ModelFactory.createModelForGraph(graph));
    List<ReportEntry> entries = List.copyOf(validate(graph).getEntries());
    assertThat(entries)
        .anySatisfy(
            entry -> {
              assertThat(entry.focusNode() + " " + entry.value()).contains(node);
              assertThat(entry.message()).contains(message).contains(" ／ ");
            });
  }

  @Test
  void keepADocumentOutForWhatCannotBeTracedButNotForAnOddFact() {
    assertThat(severity("DELETE WHERE { ?c prov:wasQuotedFrom ?q }")).contains(Severity.Violation);
    assertThat(severity("INSERT DATA { <id/program/x> sti:when \"2015-02-30\" }"))
        .containsExactly(Severity.Warning);
  }

  private static Set<Severity> severity(String update) {
    Graph graph = Graphs.sample();
    UpdateAction.parseExecute(PROLOGUE + update, ModelFactory.createModelForGraph(graph));
    return validate(graph).getEntries().stream()
        .map(ReportEntry::severity)
        .collect(Collectors.toSet());
  }

  private static ValidationReport validate(Graph graph) {
    return ShaclValidator.get().validate(SHAPES, graph);
  }

  private static Shapes shapes() {
    Graph shapes = GraphFactory.createDefaultGraph();
    for (String file : List.of("shapes", "shapes-claims", "shapes-dates")) {
      RDFDataMgr.read(shapes, "ontology/" + file + ".ttl");
    }
    return Shapes.parse(shapes);
  }
}
