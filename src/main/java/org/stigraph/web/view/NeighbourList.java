package org.stigraph.web.view;

import java.util.ArrayList;
import java.util.List;
import org.stigraph.web.http.Ask;

/**
 * A neighbourhood as a table.
 *
 * @param name the entity
 * @param address where its drawing takes its data from
 */
public record NeighbourList(
    Link name, String kind, Neighbourhood around, String address, List<Line> lines, Pages pages) {

  private static final int PAGE = 100;

  /**
   * One connection.
   *
   * @param relation the property, seen from the entity
   * @param graph the other's own neighbourhood, empty where it has none
   * @param claims a link for each claim that states it
   */
  public record Line(
      String relation, Link other, String kind, boolean planned, String graph, List<Link> claims) {}

  /** One page of it. */
  public static NeighbourList of(Neighbourhood around, Ask ask, Lens lens) {
    Pages pages =
        Pages.of(ask.page(), PAGE, around.edges().size(), page -> ask.with("page", "" + page));
    return new NeighbourList(
        lens.link(around.entity()),
        lens.terms().kind(around.entity()),
        around,
        lens.hrefs().graph(around.entity()) + "?format=json",
        pages.slice(around.edges()).stream().map(edge -> line(edge, around, lens)).toList(),
        pages);
  }

  private static Line line(Neighbourhood.Edge edge, Neighbourhood around, Lens lens) {
    boolean out = edge.from().equals(around.entity());
    var other = edge.other(around.entity());
    List<Link> claims = new ArrayList<>();
    for (int i = 0; i < edge.claims().size(); i++) {
      claims.add(
          new Link(
              lens.hrefs().of(edge.claims().get(i)),
              edge.claims().size() == 1
                  ? lens.words().say("fact.why")
                  : lens.words().say("graph.claim", i + 1)));
    }
    return new Line(
        out ? lens.terms().property(edge.property()) : lens.terms().inverse(edge.property()),
        lens.link(other),
        lens.terms().kind(other),
        edge.planned(),
        lens.hrefs().kind(other).isPresent() ? lens.hrefs().graph(other) : "",
        claims);
  }
}
