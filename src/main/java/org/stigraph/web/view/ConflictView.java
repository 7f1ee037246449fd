package org.stigraph.web.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.stigraph.web.graph.Agreement;
import org.stigraph.web.graph.Schema;
import org.stigraph.web.graph.StatedClaim;
import org.stigraph.web.http.Ask;

/** Statements that disagree, side by side. */
public record ConflictView(List<Pair> pairs, Pages pages, Optional<Link> entity) {

  private static final int PAGE = 20;

  /** Two statements about one thing and property. */
  public record Pair(String id, Link thing, String property, List<Side> sides) {}

  /** One statement. */
  public record Side(
      Values.Value value,
      String meta,
      List<String> qualifiers,
      List<Fact.Badge> badges,
      Evidence evidence) {}

  public static ConflictView of(Ask ask, Lens lens) {
    Optional<Node> entity = ask.parameter("entity").map(NodeFactory::createURI);
    List<Agreement.Conflict> all = conflicts(entity, lens);
    Pages pages = Pages.of(ask.page(), PAGE, all.size(), page -> ask.with("page", "" + page));
    EvidenceMaker maker = new EvidenceMaker(lens);
    List<Pair> pairs =
        pages.slice(all).stream()
            .map(
                conflict ->
                    new Pair(
                        "c-" + end(conflict.one().node()) + "-" + end(conflict.other().node()),
                        lens.link(conflict.one().subject()),
                        lens.terms().property(conflict.one().property()),
                        Stream.of(conflict.one(), conflict.other())
                            .sorted(Comparator.comparing(claim -> issued(claim, lens)))
                            .map(claim -> side(claim, maker, lens))
                            .toList()))
            .toList();
    return new ConflictView(pairs, pages, entity.map(lens::link));
  }

  /** The claims of all pages, those that disagree one behind the other. */
  public static List<StatedClaim> claims(Ask ask, Lens lens) {
    return conflicts(ask.parameter("entity").map(NodeFactory::createURI), lens).stream()
        .flatMap(conflict -> Stream.of(conflict.one(), conflict.other()))
        .distinct()
        .toList();
  }

  private static List<Agreement.Conflict> conflicts(Optional<Node> entity, Lens lens) {
    return lens.agreement().conflicts().stream()
        .filter(
            conflict ->
                entity.isEmpty()
                    || conflict.one().subject().equals(entity.get())
                    || concerns(conflict.one(), entity.get(), lens))
        .toList();
  }

  private static boolean concerns(StatedClaim claim, Node entity, Lens lens) {
    return lens.graph().union().contains(claim.node(), org.stigraph.vocabulary.Sti.ABOUT, entity);
  }

  private static Side side(StatedClaim claim, EvidenceMaker maker, Lens lens) {
    return new Side(
        lens.values().of(claim),
        maker.meta(claim.document()),
        lens.values().qualifiers(claim),
        new Badges(lens).of(claim, lens.agreement().compare(List.of(claim))),
        maker.of(List.of(claim)));
  }

  private static String issued(StatedClaim claim, Lens lens) {
    return lens.graph().text(claim.document(), Schema.ISSUED).orElse("9999");
  }

  private static String end(Node node) {
    return node.getURI().substring(node.getURI().lastIndexOf('/') + 1);
  }
}
