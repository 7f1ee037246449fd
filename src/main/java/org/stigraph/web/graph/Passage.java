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

  /** Whether nothing of its words is there, as in a document whose text may not be shown. */
  public boolean isLeftOut() {
    return text.equals("…");
  }
}
