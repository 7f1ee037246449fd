package org.stigraph.web.page;

import org.apache.jena.graph.Node;
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

  private QueryLinks() {}

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
    ParameterizedSparqlString query = new ParameterizedSparqlString(text);
    Prefixes.ALL.forEach(
        (prefix, namespace) -> {
          if (text.contains(prefix + ":")) {
            query.setNsPrefix(prefix, namespace);
          }
        });
    query.setParam("thing", thing);
    return "/query?query=" + Hrefs.encoded(query.toString());
  }
}
