package org.stigraph.web.page;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ParameterizedSparqlString;
import org.stigraph.vocabulary.Prefixes;
import org.stigraph.web.view.Hrefs;

/** Links to the query page with the query behind a page. */
final class QueryLinks {

  private static final String ABOUT =
      """
      SELECT ?property ?value ?words ?sentence ?footnote ?source WHERE {
        ?claim rdf:subject ?thing ; rdf:predicate ?property ; rdf:object ?value ;
               prov:wasQuotedFrom/c4o:hasContent ?words ;
               sti:statedIn/c4o:hasContent ?sentence .
        OPTIONAL { ?claim sti:citesNote ?footnote }
        OPTIONAL { ?claim prov:hadPrimarySource ?source }
      }
      ORDER BY ?property ?value
      """;

  private static final String RESTING =
      """
      SELECT ?subject ?property ?value ?words ?sentence WHERE {
        ?claim sti:citesNote ?thing ; rdf:subject ?subject ; rdf:predicate ?property ;
               rdf:object ?value ; prov:wasQuotedFrom/c4o:hasContent ?words ;
               sti:statedIn/c4o:hasContent ?sentence .
      }
      """;

  private static final String IN_DOCUMENT =
      """
      SELECT ?subject ?property ?value ?words ?sentence WHERE {
        ?claim sti:inDocument ?thing ; rdf:subject ?subject ; rdf:predicate ?property ;
               rdf:object ?value ; prov:wasQuotedFrom/c4o:hasContent ?words ;
               sti:statedIn ?unit .
        ?unit c4o:hasContent ?sentence ; sti:start ?start .
      }
      ORDER BY ?start
      """;

  private static final String COMPARING =
      """
      SELECT ?thing ?property ?value ?sentence ?footnote WHERE {
        VALUES ?thing { ?a ?b }
        ?claim rdf:subject ?thing ; rdf:predicate ?property ; rdf:object ?value ;
               sti:statedIn/c4o:hasContent ?sentence .
        OPTIONAL { ?claim sti:citesNote ?footnote }
      }
      ORDER BY ?property ?thing
      """;

  private static final String AROUND =
      """
      SELECT ?from ?property ?to (COUNT(?claim) AS ?claims) WHERE {
        { ?claim rdf:subject ?thing } UNION { ?claim rdf:object ?thing }
        ?claim rdf:subject ?from ; rdf:predicate ?property ; rdf:object ?to .
        FILTER (isIRI(?to))
      }
      GROUP BY ?from ?property ?to
      ORDER BY ?property ?from ?to
      """;

  private static final String COVERAGE =
      """
      SELECT ?document ?coverage ?reason (COUNT(?unit) AS ?units) WHERE {
        ?unit sti:coverage ?coverage ; sti:inDocument ?document .
        OPTIONAL { ?unit sti:coverageReason ?reason }
      }
      GROUP BY ?document ?coverage ?reason
      ORDER BY ?document ?coverage DESC(?units)
      """;

  private static final String TERMS =
      """
      SELECT ?term ?type ?name ?definition WHERE {
        ?term a ?type ; skos:definition ?definition .
        OPTIONAL { ?term rdfs:label ?name . FILTER (LANG(?name) = LANG(?definition)) }
        FILTER (STRSTARTS(STR(?term), STR(sti:)))
      }
      ORDER BY ?type ?term
      """;

  private static final String DOCUMENTS =
      """
      SELECT ?document ?title ?issued (COUNT(?claim) AS ?claims) WHERE {
        ?document sti:layout ?layout ; dcterms:title ?title .
        OPTIONAL { ?document dcterms:issued ?issued }
        OPTIONAL { ?claim a sti:Claim ; sti:inDocument ?document }
      }
      GROUP BY ?document ?title ?issued
      ORDER BY DESC(?issued)
      """;

  private static final String INSIDE =
      """
      SELECT ?type (COUNT(DISTINCT ?thing) AS ?things) WHERE {
        ?thing skos:prefLabel ?name ; a ?type .
      }
      GROUP BY ?type
      ORDER BY DESC(?things)
      """;

  private static final String FINDING =
      """
      SELECT DISTINCT ?found ?words WHERE {
        { ?found skos:prefLabel|skos:altLabel|skos:hiddenLabel ?words }
        UNION { ?found c4o:hasContent ?words }
        FILTER (CONTAINS(LCASE(STR(?words)), LCASE(?asked)))
      }
      LIMIT 100
      """;

  private static final String STATEMENTS =
      """
      SELECT ?property ?value WHERE { ?thing ?property ?value }
      ORDER BY ?property ?value
      """;

  private static final String GRAPH =
      """
      SELECT * WHERE { GRAPH ?thing { ?subject ?property ?value } }
      LIMIT 1000
      """;

  private QueryLinks() {}

  /** How many things of each type have a name. */
  static String inside() {
    return link(INSIDE, Map.of());
  }

  /**
   * Names and texts that hold some words as they are written: search itself knows more spellings.
   */
  static String finding(String words) {
    return link(FINDING, Map.of("asked", NodeFactory.createLiteralString(words)));
  }

  /** Everything that is stated of a node. */
  static String statements(Node thing) {
    return link(STATEMENTS, thing);
  }

  /** A named graph. */
  static String graph(Node name) {
    return link(GRAPH, name);
  }

  /** What became of the text units of each document, and why. */
  static String coverage() {
    return link(COVERAGE, Map.of());
  }

  /** The terms of the ontology with their definitions. */
  static String terms() {
    return link(TERMS, Map.of());
  }

  /** The documents and how many claims they make. */
  static String documents() {
    return link(DOCUMENTS, Map.of());
  }

  /** Every claim about one of two things. */
  static String comparing(Node one, Node other) {
    return link(COMPARING, Map.of("a", one, "b", other));
  }

  /** What a thing is connected with, by how many claims. */
  static String around(Node thing) {
    return link(AROUND, thing);
  }

  /** A query of the library, ready to be changed. */
  static String named(String name) {
    return "/query?example=" + name;
  }

  /** Every claim of a document in the order of its text. */
  static String inDocument(Node document) {
    return link(IN_DOCUMENT, document);
  }

  /** Every claim about a thing with its words, sentence, footnote and source. */
  static String about(Node thing) {
    return link(ABOUT, thing);
  }

  /** Every claim that cites a footnote. */
  static String restingOn(Node footnote) {
    return link(RESTING, footnote);
  }

  private static String link(String text, Node thing) {
    return link(text, Map.of("thing", thing));
  }

  private static String link(String text, Map<String, Node> values) {
    ParameterizedSparqlString query = new ParameterizedSparqlString(text);
    Prefixes.ALL.forEach(
        (prefix, namespace) -> {
          if (text.contains(prefix + ":")) {
            query.setNsPrefix(prefix, namespace);
          }
        });
    values.forEach(query::setParam);
    return "/query?query=" + Hrefs.encoded(query.toString());
  }
}
