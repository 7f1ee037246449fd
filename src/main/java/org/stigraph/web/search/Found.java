package org.stigraph.web.search;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * What a search found.
 *
 * @param total how many there are in all
 * @param hits those asked for, the best first
 * @param counts for each facet how often each of its values occurs among all
 */
public record Found(int total, List<Hit> hits, Map<Facet, Map<String, Integer>> counts) {

  /** Nothing. */
  public static final Found NOTHING = new Found(0, List.of(), Map.of());

  /**
   * Something found.
   *
   * @param kind of the thing; {@code text} or "note" for words of a document
   * @param document where the words stand; the thing itself for a thing
   */
  public record Hit(Node node, String kind, Node document) {

    /** Whether it is words of a document, not a thing with names. */
    public boolean isText() {
      return kind.equals("text") || kind.equals("note");
    }
  }
}
