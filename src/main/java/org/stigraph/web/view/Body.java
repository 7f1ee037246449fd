package org.stigraph.web.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.stigraph.vocabulary.Sti;
import org.stigraph.web.graph.Schema;
import org.stigraph.web.http.Ask;

/**
 * A ministry or public body with what it runs, issues, hosts and is advised on.
 *
 * @param advisers posts in it, each with those who hold or held it
 */
public record Body(
    String id, Link link, String kind, List<Adviser> advisers, List<Incoming.Line> lines) {

  private static final List<Node> TYPES =
      List.of(
          Sti.MINISTRY,
          Sti.PUBLIC_BODY,
          Sti.COUNCIL,
          NodeFactory.createURI("http://purl.org/cerif/frapo/FundingAgency"));

  private static final Node POST_IN = ORG.postIn.asNode();

  /** A post and its holders. */
  public record Adviser(Link post, List<Link> holders) {}

  /** All bodies of which something is known, ministries first, each kind by name. */
  public static List<Body> all(Ask ask, Lens lens) {
    List<Node> nodes = new ArrayList<>();
    for (Node type : TYPES) {
      lens.graph().ofType(type).stream()
          .distinct()
          .filter(node -> !nodes.contains(node))
          .sorted(Comparator.comparing(node -> lens.link(node).text()))
          .forEach(nodes::add);
    }
    List<Body> bodies = new ArrayList<>();
    for (Node node : nodes) {
      Body body = of(node, "b" + (bodies.size() + 1), ask, lens);
      if (!body.lines().isEmpty() || !body.advisers().isEmpty()) {
        bodies.add(body);
      }
    }
    return bodies;
  }

  private static Body of(Node node, String id, Ask ask, Lens lens) {
    String posts = lens.terms().inverse(POST_IN);
    return new Body(
        id,
        lens.link(node),
        lens.terms().kind(node),
        stated(POST_IN, node, lens).stream()
            .sorted(Comparator.comparing(Node::getURI))
            .map(post -> adviser(post, lens))
            .toList(),
        Incoming.elsewhere(node, ask, lens).lines().stream()
            .filter(line -> !line.relation().equals(posts))
            .toList());
  }

  private static Adviser adviser(Node post, Lens lens) {
    return new Adviser(
        lens.link(post),
        stated(Sti.POST, post, lens).stream()
            .flatMap(appointment -> lens.graph().objects(appointment, Schema.MEMBER).stream())
            .distinct()
            .sorted(Comparator.comparing(Node::getURI))
            .map(lens::link)
            .toList());
  }

  /** Subjects of the claims that state a property with a value, planned ones too. */
  private static Set<Node> stated(Node property, Node value, Lens lens) {
    return lens.graph().find(Node.ANY, RDF.Nodes.object, value).stream()
        .map(Triple::getSubject)
        .filter(claim -> lens.graph().union().contains(claim, RDF.Nodes.predicate, property))
        .flatMap(claim -> lens.graph().objects(claim, RDF.Nodes.subject).stream())
        .collect(Collectors.toSet());
  }
}
