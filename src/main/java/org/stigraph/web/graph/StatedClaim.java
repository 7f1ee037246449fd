package org.stigraph.web.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * One claim with all that it rests on.
 *
 * @param quote the exact words
 * @param unit the sentence, list item, table row or line that they stand in
 * @param notes the footnotes that it cites, in their order in the document
 * @param scope the word for what the marker covers: {@code noteOnName}, {@code noteOnClause},
 *     {@code noteOnSentence}, {@code noteItself}; empty without a note
 * @param sources the works that it rests on
 * @param qualifiers values by property
 * @param planned whether it is planned and not yet so
 * @param attribution {@code document}, {@code reported} or {@code inferred}
 */
public record StatedClaim(
    Node node,
    Node subject,
    Node property,
    Node object,
    Passage quote,
    Passage unit,
    Node document,
    List<Node> notes,
    String scope,
    List<Node> sources,
    Map<Node, Node> qualifiers,
    boolean planned,
    String attribution,
    String rule) {

  /** The value of a qualifier. */
  public Optional<Node> qualifier(Node property) {
    return Optional.ofNullable(qualifiers.get(property));
  }
}
