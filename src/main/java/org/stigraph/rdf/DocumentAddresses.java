package org.stigraph.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.stigraph.document.Span;

/**
 * Mints the addresses of what is in one document.
 *
 * @param document the document's own address
 */
public record DocumentAddresses(String document) {

  /** The document itself. */
  public Node self() {
    return NodeFactory.createURI(document);
  }

  /** Words of the canonical text: {@code #char=120,185} as RFC 5147 defines it. */
  public Node passage(Span span) {
    return NodeFactory.createURI(document + "#char=" + span.start() + "," + span.end());
  }

  /** A section, by its 1-based number. */
  public Node section(int number) {
    return part("section", number);
  }

  /** A paragraph, by its 1-based number. */
  public Node paragraph(int number) {
    return part("p", number);
  }

  /** A slide, by its 1-based number. */
  public Node slide(int number) {
    return part("slide", number);
  }

  /** A table, by its 1-based number. */
  public Node table(int number) {
    return part("table", number);
  }

  /** The data set that a table is, by the table's number. */
  public Node dataSet(int table) {
    return NodeFactory.createURI(table(table).getURI() + "/data");
  }

  /** What the figures of a table's data set are identified by. */
  public Node dataStructure(int table) {
    return NodeFactory.createURI(table(table).getURI() + "/structure");
  }

  /** A part of a data set's structure, by its 1-based number. */
  public Node dataComponent(int table, int number) {
    return NodeFactory.createURI(dataStructure(table).getURI() + "/" + number);
  }

  /** A figure, by its 1-based number. */
  public Node figure(int number) {
    return part("figure", number);
  }

  /** A footnote, by its id. */
  public Node footnote(String id) {
    return NodeFactory.createURI(document + "/fn/" + Slug.of(id));
  }

  /** A printed reference of a footnote, by its 1-based number in the note. */
  public Node reference(String footnote, int number) {
    return NodeFactory.createURI(footnote(footnote).getURI() + "/ref/" + number);
  }

  /**
   * A footnote marker.
   *
   * @param key the id of the note it leads to, else its label
   */
  public Node marker(String key) {
    return NodeFactory.createURI(document + "/marker/" + Slug.of(key));
  }

  private Node part(String kind, int number) {
    return NodeFactory.createURI(document + "/" + kind + "/" + number);
  }
}
