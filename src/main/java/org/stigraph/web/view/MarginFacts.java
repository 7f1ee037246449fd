package org.stigraph.web.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.stigraph.web.graph.Passage;
import org.stigraph.web.graph.StatedClaim;

/** The facts of a sentence, as they stand in the reader's margin. */
final class MarginFacts {

  private final Lens lens;
  private final Badges badges;

  MarginFacts(Lens lens) {
    this.lens = lens;
    this.badges = new Badges(lens);
  }

  /**
   * What a sentence says of each thing.
   *
   * @param number of the sentence in its block
   */
  List<Block.Said> of(int number, Passage unit, List<StatedClaim> stated) {
    Map<Node, Map<Node, List<StatedClaim>>> grouped = new LinkedHashMap<>();
    stated.forEach(claim -> grouped.put(claim.subject(), new LinkedHashMap<>()));
    for (StatedClaim claim : FactTable.ordered(stated)) {
      grouped
          .computeIfAbsent(claim.subject(), s -> new LinkedHashMap<>())
          .computeIfAbsent(claim.property(), p -> new ArrayList<>())
          .add(claim);
    }
    List<Block.Said> said = new ArrayList<>();
    grouped.forEach(
        (subject, properties) ->
            said.add(
                new Block.Said(
                    number,
                    unit.fragment(),
                    lens.link(subject),
                    properties.entrySet().stream()
                        .map(entry -> row(entry.getKey(), entry.getValue()))
                        .toList())));
    return said;
  }

  private Block.Row row(Node property, List<StatedClaim> claims) {
    StatedClaim first = claims.get(0);
    return new Block.Row(
        lens.terms().property(property),
        claims.stream().map(lens.values()::of).distinct().toList(),
        badges.of(first));
  }
}
