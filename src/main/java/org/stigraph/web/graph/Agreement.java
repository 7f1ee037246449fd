package org.stigraph.web.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.stigraph.vocabulary.Sti;

/** Where documents agree and where they disagree. */
public final class Agreement {

  private static final Node TRUE =
      NodeFactory.createLiteralDT("true", org.apache.jena.datatypes.xsd.XSDDatatype.XSDboolean);

  private final GraphReader reader;
  private final ClaimReader claims;

  public Agreement(GraphReader reader, ClaimReader claims) {
    this.reader = reader;
    this.claims = claims;
  }

  /**
   * Two claims of which one at most can be so, the one that stands first in the documents first.
   */
  public record Conflict(StatedClaim one, StatedClaim other) {}

  /** All conflicts; a pair of values of one thing counts once, however often it is stated. */
  public List<Conflict> conflicts() {
    List<Conflict> found = new ArrayList<>();
    for (Node property : singleValued()) {
      Map<Node, List<StatedClaim>> bySubject = new LinkedHashMap<>();
      for (StatedClaim claim : claims.withProperty(property)) {
        bySubject.computeIfAbsent(claim.subject(), s -> new ArrayList<>()).add(claim);
      }
      bySubject.values().forEach(group -> found.addAll(among(group)));
    }
    return found;
  }

  /** Conflicts among claims about one thing and property. */
  public List<Conflict> among(List<StatedClaim> group) {
    List<Conflict> found = new ArrayList<>();
    Set<Set<Node>> seen = new HashSet<>();
    for (int i = 0; i < group.size(); i++) {
      for (int j = i + 1; j < group.size(); j++) {
        StatedClaim one = group.get(i);
        StatedClaim other = group.get(j);
        if (contradict(one, other) && seen.add(Set.of(one.object(), other.object()))) {
          found.add(new Conflict(one, other));
        }
      }
    }
    return found;
  }

  /** Claims compared with each other. */
  public Comparison compare(List<StatedClaim> group) {
    return new Comparison(reader, this, group);
  }

  /** Whether a thing can have one value of a property only. */
  public boolean isSingleValued(Node property) {
    return reader.union().contains(property, Sti.SINGLE_VALUED, TRUE);
  }

  private List<Node> singleValued() {
    return reader.subjects(Sti.SINGLE_VALUED, TRUE).stream()
        .sorted(java.util.Comparator.comparing(Node::toString))
        .toList();
  }

  private boolean contradict(StatedClaim one, StatedClaim other) {
    return one.property().equals(other.property())
        && one.subject().equals(other.subject())
        && one.planned() == other.planned()
        && !Reach.of(one).meets(Reach.of(other))
        && !ofAnotherEdition(one)
        && !ofAnotherEdition(other);
  }

  /** Whether a date of issue is that of an edition, which has one of its own. */
  boolean ofAnotherEdition(StatedClaim claim) {
    return claim.property().equals(Schema.ISSUED)
        && reader.subjects(Sti.STATED_IN, claim.unit().node()).stream()
            .anyMatch(
                other ->
                    reader.union().contains(other, RDF.Nodes.predicate, Sti.EDITION)
                        && reader.union().contains(other, RDF.Nodes.subject, claim.subject()));
  }

  /** Whether a literal is a date of any precision. */
  public static boolean isDate(Node node) {
    String type = node.getLiteralDatatypeURI();
    return type.endsWith("#gYear") || type.endsWith("#gYearMonth") || type.endsWith("#date");
  }
}
