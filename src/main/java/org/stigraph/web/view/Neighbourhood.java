package org.stigraph.web.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.stigraph.vocabulary.Sti;

/**
 * What an entity is connected with, by the claims that say so. Claims are counted whole, but only
 * so many are read that the answer comes at once, however many there are.
 *
 * @param claims claims that name the entity as subject or as value, counted whole
 * @param read so many of them were read
 * @param edges what was read; what leads to words and numbers stands for the document that says it
 */
public record Neighbourhood(Node entity, int claims, int read, List<Edge> edges) {

  /** So many claims are read: a second's work at most. */
  static final int MOST_READ = 4000;

  /** So many things are drawn, the entity itself among them. */
  static final int MOST_DRAWN = 150;

  /**
   * A connection.
   *
   * @param planned whether it is planned and not yet so
   * @param claims those that state it
   */
  public record Edge(Node from, Node property, Node to, boolean planned, List<Node> claims) {

    /** The end that is not the entity. */
    public Node other(Node entity) {
      return from.equals(entity) ? to : from;
    }
  }

  private record Key(Node from, Node property, Node to, boolean planned) {}

  /** Reads the neighbourhood of an entity. */
  public static Neighbourhood of(Node entity, Lens lens) {
    List<Node> read = new ArrayList<>();
    int outgoing = collect(RDF.Nodes.subject, entity, MOST_READ / 2, read, lens);
    int incoming = collect(RDF.Nodes.object, entity, MOST_READ - read.size(), read, lens);
    Map<Key, List<Node>> claims = new LinkedHashMap<>();
    for (Node claim : read) {
      key(claim, lens).ifPresent(k -> claims.computeIfAbsent(k, x -> new ArrayList<>()).add(claim));
    }
    List<Edge> edges =
        claims.entrySet().stream()
            .map(e -> edge(e.getKey(), e.getValue()))
            .sorted(
                Comparator.comparing((Edge edge) -> !edge.from().equals(entity))
                    .thenComparing(edge -> Terminology.compact(edge.property()))
                    .thenComparing(edge -> edge.other(entity).getURI()))
            .toList();
    return new Neighbourhood(entity, outgoing + incoming, read.size(), edges);
  }

  /** Whether claims were left unread. */
  public boolean isCut() {
    return read < claims;
  }

  /** The entity and its neighbours as far as they are drawn: those with most claims first. */
  public Set<Node> drawn() {
    Map<Node, Integer> weights = new LinkedHashMap<>();
    edges.forEach(edge -> weights.merge(edge.other(entity), edge.claims().size(), Integer::sum));
    Set<Node> drawn = new LinkedHashSet<>();
    drawn.add(entity);
    weights.entrySet().stream()
        .sorted(Map.Entry.<Node, Integer>comparingByValue().reversed())
        .limit(MOST_DRAWN - 1L)
        .forEach(entry -> drawn.add(entry.getKey()));
    return drawn;
  }

  /** How many neighbours were read. */
  public int neighbours() {
    return (int) edges.stream().map(edge -> edge.other(entity)).distinct().count();
  }

  private static int collect(Node property, Node entity, int most, List<Node> read, Lens lens) {
    int count = 0;
    Iterator<Triple> found = lens.graph().union().find(Node.ANY, property, entity);
    while (found.hasNext()) {
      Node claim = found.next().getSubject();
      if (count < most) {
        read.add(claim);
      }
      count++;
    }
    return count;
  }

  private static Optional<Key> key(Node claim, Lens lens) {
    Optional<Node> from = lens.graph().object(claim, RDF.Nodes.subject);
    Optional<Node> property = lens.graph().object(claim, RDF.Nodes.predicate);
    Optional<Node> to = lens.graph().object(claim, RDF.Nodes.object);
    if (from.isEmpty() || property.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    boolean thing = to.get().isURI() && to.get().getURI().startsWith(lens.hrefs().base());
    if (!thing) {
      return lens.graph()
          .object(claim, Sti.IN_DOCUMENT)
          .map(document -> new Key(from.get(), Sti.IN_DOCUMENT, document, false));
    }
    if (from.equals(to)) {
      return Optional.empty();
    }
    boolean planned = lens.graph().text(claim, Sti.STATUS).filter("planned"::equals).isPresent();
    return Optional.of(new Key(from.get(), property.get(), to.get(), planned));
  }

  private static Edge edge(Key key, List<Node> claims) {
    return new Edge(
        key.from(),
        key.property(),
        key.to(),
        key.planned(),
        claims.stream().sorted(Comparator.comparing(Node::getURI)).toList());
  }
}
