package org.stigraph.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of the SPAR ontologies (documents, citations, references) that the graph uses. */
public final class Spar {

  public static final String DOCO = "http://purl.org/spar/doco/";
  public static final String C4O = "http://purl.org/spar/c4o/";
  public static final String BIRO = "http://purl.org/spar/biro/";
  public static final String CITO = "http://purl.org/spar/cito/";
  public static final String FABIO = "http://purl.org/spar/fabio/";

  public static final Node SECTION = term(DOCO, "Section");
  public static final Node PARAGRAPH = term(DOCO, "Paragraph");
  public static final Node SENTENCE = term(DOCO, "Sentence");
  public static final Node FOOTNOTE = term(DOCO, "Footnote");
  public static final Node TABLE = term(DOCO, "Table");
  public static final Node FIGURE = term(DOCO, "Figure");

  public static final Node HAS_CONTENT = term(C4O, "hasContent");
  public static final Node HAS_CONTEXT = term(C4O, "hasContext");

  public static final Node BIBLIOGRAPHIC_REFERENCE = term(BIRO, "BibliographicReference");
  public static final Node REFERENCES = term(BIRO, "references");

  public static final Node CITES = term(CITO, "cites");

  public static final Node REPORT_DOCUMENT = term(FABIO, "ReportDocument");
  public static final Node PRESENTATION = term(FABIO, "Presentation");
  public static final Node PRESS_RELEASE = term(FABIO, "PressRelease");

  private Spar() {}

  private static Node term(String namespace, String name) {
    return NodeFactory.createURI(namespace + name);
  }
}
