package org.stigraph.web.page;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.stigraph.web.view.Hrefs;

/** Links to the query page with the query behind a page. */
final class QueryLinks {

  private QueryLinks() {}

  /** How many things of each type have a name. */
  static String inside() {
    return link(PageQuery.INSIDE, Map.of());
  }

  /**
   * Names and texts that hold some words as they are written: search itself knows more spellings.
   */
  static String finding(String words) {
    return link(PageQuery.FINDING, Map.of("asked", NodeFactory.createLiteralString(words)));
  }

  /** Everything that is stated of a node. */
  static String statements(Node thing) {
    return link(PageQuery.STATEMENTS, thing);
  }

  /** A named graph. */
  static String graph(Node name) {
    return link(PageQuery.GRAPH, name);
  }

  /** What became of the text units of one document. */
  static String units(Node document) {
    return link(PageQuery.UNITS, Map.of("document", document));
  }

  /** What became of the text units of each document, and why. */
  static String coverage() {
    return link(PageQuery.COVERAGE, Map.of());
  }

  /** The terms of the ontology with their definitions. */
  static String terms() {
    return link(PageQuery.TERMS, Map.of());
  }

  /** The documents and how many claims they make. */
  static String documents() {
    return link(PageQuery.DOCUMENTS, Map.of());
  }

  /** Every claim about one of two things. */
  static String comparing(Node one, Node other) {
    return link(PageQuery.COMPARING, Map.of("a", one, "b", other));
  }

  /** What a thing is connected with, by how many claims. */
  static String around(Node thing) {
    return link(PageQuery.AROUND, thing);
  }

  /** A query of the library, ready to be changed. */
  static String named(String name) {
    return "/query?example=" + name;
  }

  /** Every claim of a document in the order of its text. */
  static String inDocument(Node document) {
    return link(PageQuery.IN_DOCUMENT, document);
  }

  /** Every claim about a thing with its words, sentence, footnote and source. */
  static String about(Node thing) {
    return link(PageQuery.ABOUT, thing);
  }

  /** Every claim that cites a footnote. */
  static String restingOn(Node footnote) {
    return link(PageQuery.RESTING, footnote);
  }

  private static String link(PageQuery query, Node thing) {
    return link(query, Map.of("thing", thing));
  }

  private static String link(PageQuery query, Map<String, Node> values) {
    return "/query?query=" + Hrefs.encoded(query.with(values));
  }
}
