package org.stigraph.web.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.stigraph.web.graph.Label;
import org.stigraph.web.http.Ask;
import org.stigraph.web.search.Facet;
import org.stigraph.web.search.Found;

/** The ways to narrow a result. */
public final class SearchFacets {

  /** So many values of a facet are shown; how many more there are is told. */
  private static final int MOST_VALUES = 12;

  private SearchFacets() {}

  /** A facet's values, the most frequent first; years from the latest on. */
  public record Group(String name, List<Value> values, String more) {}

  /** One value of a facet and how many hits have it. */
  public record Value(Link link, String count) {}

  /** The facets of a result that are not chosen yet. */
  static List<Group> of(Found found, Map<Facet, String> chosen, Ask ask, Lens lens) {
    List<Group> groups = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      Map<String, Integer> counts = found.counts().getOrDefault(facet, Map.of());
      if (!chosen.containsKey(facet) && !counts.isEmpty()) {
        groups.add(group(facet, counts, ask, lens));
      }
    }
    return groups;
  }

  private static Group group(Facet facet, Map<String, Integer> counts, Ask ask, Lens lens) {
    Comparator<Map.Entry<String, Integer>> byCount =
        Map.Entry.<String, Integer>comparingByValue()
            .reversed()
            .thenComparing(Map.Entry.comparingByKey());
    Comparator<Map.Entry<String, Integer>> order =
        facet == Facet.YEAR ? Map.Entry.<String, Integer>comparingByKey().reversed() : byCount;
    List<Value> values =
        counts.entrySet().stream()
            .sorted(byCount)
            .limit(MOST_VALUES)
            .sorted(order)
            .map(
                entry -> {
                  Link name = name(facet, entry.getKey(), lens);
                  return new Value(
                      new Link(
                          ask.with(facet.parameter(), entry.getKey()),
                          name.text(),
                          name.language()),
                      lens.words().number(entry.getValue()));
                })
            .toList();
    return new Group(
        lens.words().say("search." + facet.parameter()),
        values,
        counts.size() > MOST_VALUES
            ? lens.words().say("search.more", counts.size() - MOST_VALUES)
            : "");
  }

  /** A facet's value as people read it, with its language. */
  static Link name(Facet facet, String value, Lens lens) {
    return switch (facet) {
      case KIND -> new Link("", kindName(value, lens));
      case YEAR -> new Link("", lens.values().date(value, false));
      case MINISTRY, COUNTRY, TOPIC, DOCUMENT -> {
        Label label = lens.labels().of(NodeFactory.createURI(value), lens.content());
        yield new Link("", label.text(), lens.values().foreign(label.language()));
      }
    };
  }

  /** A kind of hits as people read it. */
  static String kindName(String kind, Lens lens) {
    return lens.words().find("kind." + kind).orElse(kind);
  }
}
