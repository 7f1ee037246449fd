package org.stigraph.web.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.stigraph.vocabulary.Sti;
import org.stigraph.web.graph.Schema;
import org.stigraph.web.graph.StatedClaim;
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

  /** Every claim that says something of a body, and who holds the posts in it. */
  public static List<StatedClaim> claims(Lens lens) {
    return bodies(lens).stream()
        .flatMap(
            body ->
                Stream.concat(
                    lens.claims().ofObject(body).stream(),
                    stated(POST_IN, body, lens).stream()
                        .flatMap(post -> lens.claims().ofObject(post).stream())
                        .flatMap(held -> lens.claims().ofSubject(held.subject()).stream())))
        .distinct()
        .toList();
  }

  private static List<Node> bodies(Lens lens) {
    return TYPES.stream()
        .flatMap(
            type ->
                lens.graph().ofType(type).stream()
                    .sorted(Comparator.comparing(node -> lens.link(node).text())))
        .distinct()
        .toList();
  }

  /** All bodies of which something is known, ministries first, each kind by name. */
  public static List<Body> all(Ask ask, Lens lens) {
    List<Body> bodies = new ArrayList<>();
    for (Node node : bodies(lens)) {
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
