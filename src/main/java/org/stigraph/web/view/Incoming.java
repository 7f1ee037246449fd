package org.stigraph.web.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.stigraph.web.http.Ask;

/**
 * What points to a thing, by property: counted with a few examples, or one property whole.
 *
 * @param total statements that point here
 * @param chosen the property shown whole, empty for none
 */
public record Incoming(
    String total, int count, List<Line> lines, String chosen, List<Link> whole, Pages pages) {

  private static final int EXAMPLES = 5;
  private static final int WHOLE = 100;

  /** One property. */
  public record Line(String relation, String count, List<Link> examples, String all) {}

  /** The same for another page than the thing's own, to which "all" leads. */
  public static Incoming elsewhere(Node entity, Ask ask, Lens lens) {
    return of(
        entity,
        new Ask(
            lens.hrefs().of(entity),
            java.util.Map.of(),
            ask.accept(),
            ask.language(),
            ask.content()),
        lens);
  }

  static Incoming of(Node entity, Ask ask, Lens lens) {
    Map<String, Set<Node>> subjects = new TreeMap<>();
    for (Triple triple : lens.graph().find(Node.ANY, RDF.Nodes.object, entity)) {
      Node claim = triple.getSubject();
      lens.graph()
          .object(claim, RDF.Nodes.predicate)
          .ifPresent(
              property ->
                  lens.graph()
                      .object(claim, RDF.Nodes.subject)
                      .ifPresent(
                          subject ->
                              subjects
                                  .computeIfAbsent(
                                      Terminology.compact(property), p -> new LinkedHashSet<>())
                                  .add(subject)));
    }
    List<Line> lines = new ArrayList<>();
    int total = 0;
    for (Map.Entry<String, Set<Node>> entry : subjects.entrySet()) {
      int count = entry.getValue().size();
      total += count;
      lines.add(
          new Line(
              relation(entry.getKey(), lens),
              lens.words().number(count),
              entry.getValue().stream().limit(EXAMPLES).map(lens::link).toList(),
              count > EXAMPLES ? ask.with("in", entry.getKey()) + "#inverse" : ""));
    }
    String asked = ask.parameter("in").filter(subjects::containsKey).orElse("");
    List<Node> whole = List.copyOf(subjects.getOrDefault(asked, Set.of()));
    Pages pages =
        Pages.of(ask.page(), WHOLE, whole.size(), page -> ask.with("page", "" + page) + "#inverse");
    return new Incoming(
        lens.words().number(total),
        total,
        lines,
        asked.isEmpty() ? "" : relation(asked, lens),
        pages.slice(whole).stream().map(lens::link).toList(),
        pages);
  }

  private static String relation(String compact, Lens lens) {
    return lens.words()
        .find("inverse." + compact)
        .orElseGet(
            () ->
                lens.words()
                    .say(
                        "inverse.other", lens.words().find("property." + compact).orElse(compact)));
  }
}
