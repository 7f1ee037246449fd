package org.stigraph.web.page;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ParameterizedSparqlString;
import org.stigraph.vocabulary.Prefixes;

/** The queries behind pages that no query of the library stands behind. */
enum PageQuery {
  /** Every claim about a thing with its words, sentence, footnote and source. */
  ABOUT(
      """
      SELECT ?property ?value ?words ?sentence ?footnote ?source WHERE {
        ?claim rdf:subject ?thing ; rdf:predicate ?property ; rdf:object ?value ;
               prov:wasQuotedFrom/c4o:hasContent ?words ;
               sti:statedIn/c4o:hasContent ?sentence .
        OPTIONAL { ?claim sti:citesNote ?footnote }
        OPTIONAL { ?claim prov:hadPrimarySource ?source }
      }
      ORDER BY ?property ?value
      """),

  /** Every claim that cites a footnote. */
  RESTING(
      """
      SELECT ?subject ?property ?value ?words ?sentence WHERE {
        ?claim sti:citesNote ?thing ; rdf:subject ?subject ; rdf:predicate ?property ;
               rdf:object ?value ; prov:wasQuotedFrom/c4o:hasContent ?words ;
               sti:statedIn/c4o:hasContent ?sentence .
      }
      """),

  /** Every claim of a document in the order of its text. */
  IN_DOCUMENT(
      """
      SELECT ?subject ?property ?value ?words ?sentence WHERE {
        ?claim sti:inDocument ?thing ; rdf:subject ?subject ; rdf:predicate ?property ;
               rdf:object ?value ; prov:wasQuotedFrom/c4o:hasContent ?words ;
               sti:statedIn ?unit .
        ?unit c4o:hasContent ?sentence ; sti:start ?start .
      }
      ORDER BY ?start
      """),

  /** Every claim about one of two things. */
  COMPARING(
      """
      SELECT ?thing ?property ?value ?sentence ?footnote WHERE {
        VALUES ?thing { ?a ?b }
        ?claim rdf:subject ?thing ; rdf:predicate ?property ; rdf:object ?value ;
               sti:statedIn/c4o:hasContent ?sentence .
        OPTIONAL { ?claim sti:citesNote ?footnote }
      }
      ORDER BY ?property ?thing
      """),

  /** What a thing is connected with, by how many claims. */
  AROUND(
      """
      SELECT ?from ?property ?to (COUNT(?claim) AS ?claims) WHERE {
        { ?claim rdf:subject ?thing } UNION { ?claim rdf:object ?thing }
        ?claim rdf:subject ?from ; rdf:predicate ?property ; rdf:object ?to .
        FILTER (isIRI(?to))
      }
      GROUP BY ?from ?property ?to
      ORDER BY ?property ?from ?to
      """),

  /** What became of the text units of each document, and why. */
  COVERAGE(
      """
      SELECT ?document ?coverage ?reason (COUNT(?unit) AS ?units) WHERE {
        ?unit sti:coverage ?coverage ; sti:inDocument ?document .
        OPTIONAL { ?unit sti:coverageReason ?reason }
      }
      GROUP BY ?document ?coverage ?reason
      ORDER BY ?document ?coverage DESC(?units)
      """),

  /** The terms of the ontology with their definitions. */
  TERMS(
      """
      SELECT ?term ?type ?name ?definition WHERE {
        ?term a ?type ; skos:definition ?definition .
        OPTIONAL { ?term rdfs:label ?name . FILTER (LANG(?name) = LANG(?definition)) }
        FILTER (STRSTARTS(STR(?term), STR(sti:)))
      }
      ORDER BY ?type ?term
      """),

  /** The documents and how many claims they make. */
  DOCUMENTS(
      """
      SELECT ?document ?title ?issued (COUNT(?claim) AS ?claims) WHERE {
        ?document sti:layout ?layout ; dcterms:title ?title .
        OPTIONAL { ?document dcterms:issued ?issued }
        OPTIONAL { ?claim a sti:Claim ; sti:inDocument ?document }
      }
      GROUP BY ?document ?title ?issued
      ORDER BY DESC(?issued)
      """),

  /** How many things of each type have a name. */
  INSIDE(
      """
      SELECT ?type (COUNT(DISTINCT ?thing) AS ?things) WHERE {
        ?thing skos:prefLabel ?name ; a ?type .
      }
      GROUP BY ?type
      ORDER BY DESC(?things)
      """),

  /**
   * Names and texts that hold some words as they are written: search itself knows more spellings.
   */
  FINDING(
      """
      SELECT DISTINCT ?found ?words WHERE {
        { ?found skos:prefLabel|skos:altLabel|skos:hiddenLabel ?words }
        UNION { ?found c4o:hasContent ?words }
        FILTER (CONTAINS(LCASE(STR(?words)), LCASE(?asked)))
      }
      LIMIT 100
      """),

  /** Everything that is stated of a node. */
  STATEMENTS(
      """
      SELECT ?property ?value WHERE { ?thing ?property ?value }
      ORDER BY ?property ?value
      """),

  /** A named graph. */
  GRAPH(
      """
      SELECT * WHERE { GRAPH ?thing { ?subject ?property ?value } }
      LIMIT 1000
      """),

  /** The text units of a document and what became of each. */
  UNITS(
      """
      SELECT ?sentence ?coverage ?reason ?unit WHERE {
        ?unit sti:inDocument ?document ; sti:coverage ?coverage ; c4o:hasContent ?sentence ;
              sti:start ?start .
        OPTIONAL { ?unit sti:coverageReason ?reason }
      }
      ORDER BY ?start
      """);

  private final String text;

  PageQuery(String text) {
    this.text = text;
  }

  /**
   * The query with its prefixes.
   *
   * @param values of its variables
   */
  String with(Map<String, Node> values) {
    ParameterizedSparqlString query = new ParameterizedSparqlString(text);
    Prefixes.ALL.forEach(
        (prefix, namespace) -> {
          if (text.contains(prefix + ":")) {
            query.setNsPrefix(prefix, namespace);
          }
        });
    values.forEach(query::setParam);
    return query.toString();
  }
}
