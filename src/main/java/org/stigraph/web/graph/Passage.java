package org.stigraph.web.graph;

import org.apache.jena.graph.Node;

/**
 * Words of a document's canonical text.
 *
 * @param start offset of the first code point, 0-based
 * @param end offset behind the last one
 */
public record Passage(Node node, String text, int start, int end) {

  /** The fragment that points at it. */
  public String fragment() {
    return "char=" + start + "," + end;
  }
}
