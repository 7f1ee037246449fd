package org.stigraph.web.view;

import org.apache.jena.graph.Node;

/** Where on a reader's page the parts of a document stand. */
public final class Anchors {

  private Anchors() {}

  /** {@code section-3} for the third section. */
  public static String of(Node part) {
    String address = part.getURI();
    int last = address.lastIndexOf('/');
    int before = address.lastIndexOf('/', last - 1);
    return last < 0 || before < 0
        ? "part"
        : address.substring(before + 1).replace('/', '-').replaceAll("[^A-Za-z0-9.-]", "_");
  }

  /** {@code fn349} for a footnote. */
  static String ofNote(Node note) {
    String address = note.getURI();
    return "fn" + address.substring(address.lastIndexOf('/') + 1);
  }
}
