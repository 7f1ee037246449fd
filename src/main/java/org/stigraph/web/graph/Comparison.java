package org.stigraph.web.graph;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.stigraph.vocabulary.Sti;

/**
 * Claims compared with each other once, so that each of thousands can be asked about at no cost.
 */
public final class Comparison {

  private final GraphReader reader;
  private final Agreement agreement;
  private final Map<List<Object>, Set<Reach>> values = new HashMap<>();
  private final Map<List<Node>, Set<Node>> witnesses = new HashMap<>();
  private final Map<Node, Boolean> singleValued = new HashMap<>();
  private final Map<Node, Node> witnessOf = new HashMap<>();

  /**
   * @param all claims to compare; those that are planned confirm nothing, and contradict only each
   *     other
   */
  public Comparison(GraphReader reader, Agreement agreement, List<StatedClaim> all) {
    this.reader = reader;
    this.agreement = agreement;
    for (StatedClaim claim : all) {
      if (!agreement.ofAnotherEdition(claim)) {
        values.computeIfAbsent(comparable(claim), k -> new LinkedHashSet<>()).add(Reach.of(claim));
      }
      if (!claim.planned()) {
        witnesses
            .computeIfAbsent(List.of(claim.property(), claim.object()), k -> new LinkedHashSet<>())
            .add(witnessOf.computeIfAbsent(claim.document(), this::witness));
      }
    }
  }

  /** Whether a claim is contradicted by one of the others. */
  public boolean isDisputed(StatedClaim claim) {
    Reach reach = Reach.of(claim);
    return singleValued.computeIfAbsent(claim.property(), agreement::isSingleValued)
        && values.getOrDefault(comparable(claim), Set.of()).stream()
            .anyMatch(other -> !reach.meets(other))
        && !agreement.ofAnotherEdition(claim);
  }

  private static List<Object> comparable(StatedClaim claim) {
    return List.of(claim.subject(), claim.property(), claim.planned());
  }

  /** How many witnesses state the same: a digest and its original are one. */
  public int witnesses(StatedClaim claim) {
    return witnesses.getOrDefault(List.of(claim.property(), claim.object()), Set.of()).size();
  }

  private Node witness(Node document) {
    return reader.object(document, Sti.DIGEST_OF).orElse(document);
  }
}
