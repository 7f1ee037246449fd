package org.stigraph.web.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.stigraph.vocabulary.Sti;
import org.stigraph.web.graph.Schema;
import org.stigraph.web.graph.StatedClaim;

/** The appointments of a person, or to a post: facts about other things that belong on its page. */
final class Appointments {

  private final Node entity;
  private final Lens lens;
  private final List<StatedClaim> claims = new ArrayList<>();

  Appointments(Node entity, Lens lens) {
    this.entity = entity;
    this.lens = lens;
    Set<Node> found = new LinkedHashSet<>();
    lens.claims().ofObject(entity).stream()
        .filter(c -> c.property().equals(Schema.MEMBER) || c.property().equals(Sti.POST))
        .forEach(c -> found.add(c.subject()));
    found.forEach(appointment -> claims.addAll(lens.claims().ofSubject(appointment)));
  }

  /** Every claim about them. */
  List<StatedClaim> claims() {
    return claims;
  }

  /**
   * Their facts, without the person or post whose they are.
   *
   * @param prefix begins the ids of the groups, unique on the page
   */
  List<EntityView.Related> related(FactTable table, String prefix) {
    Map<Node, List<StatedClaim>> bySubject = new LinkedHashMap<>();
    for (StatedClaim claim : claims) {
      bySubject.computeIfAbsent(claim.subject(), s -> new ArrayList<>()).add(claim);
    }
    List<EntityView.Related> related = new ArrayList<>();
    bySubject.forEach(
        (appointment, of) ->
            related.add(
                new EntityView.Related(
                    lens.link(appointment),
                    table.groups(
                        of.stream().filter(c -> !c.object().equals(entity)).toList(),
                        of,
                        prefix + (related.size() + 1) + "-"))));
    return related;
  }
}
