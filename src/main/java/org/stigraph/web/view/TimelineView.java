package org.stigraph.web.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.stigraph.vocabulary.Sti;
import org.stigraph.web.graph.Schema;
import org.stigraph.web.graph.StatedClaim;
import org.stigraph.web.http.Ask;

/** Dated facts in their order, by year. */
public record TimelineView(
    List<Year> years,
    List<Bar> bars,
    Pages pages,
    String from,
    String to,
    String entityAddress,
    Optional<Link> entity) {

  private static final int PAGE = 100;
  private static final int TALLEST = 64;
  private static final List<Node> DATED =
      List.of(
          Schema.START_DATE,
          Schema.END_DATE,
          Schema.ISSUED,
          Sti.REISSUED,
          Sti.DEADLINE,
          NodeFactory.createURI(org.apache.jena.vocabulary.SchemaDO.NS + "observationDate"));

  /** The entries of one year. */
  public record Year(String year, List<Entry> entries) {}

  /**
   * One entry; the same statement by several sentences is one.
   *
   * @param value of a figure or a target; empty for anything else
   */
  public record Entry(
      Values.Value date,
      String kind,
      Link thing,
      String value,
      String property,
      List<Fact.Badge> badges,
      List<Evidence> evidence) {}

  /** How many entries a year has; the height in units of 64. */
  public record Bar(String year, String href, int height, boolean planned, String hidden) {
    public int top() {
      return TALLEST - height;
    }
  }

  public static TimelineView of(Ask ask, Lens lens) {
    Optional<Node> entity = ask.parameter("entity").map(NodeFactory::createURI);
    String from = year(ask.parameter("from").orElse(""));
    String to = year(ask.parameter("to").orElse(""));
    List<List<StatedClaim>> all = statements(entity, lens);
    List<List<StatedClaim>> shown = between(from, to, all);
    Pages pages = Pages.of(ask.page(), PAGE, shown.size(), page -> ask.with("page", "" + page));
    Map<String, List<Entry>> years = new LinkedHashMap<>();
    Badges badges = new Badges(lens);
    for (List<StatedClaim> group : pages.slice(shown)) {
      years.computeIfAbsent(yearOf(group), y -> new ArrayList<>()).add(entry(group, badges, lens));
    }
    return new TimelineView(
        years.entrySet().stream().map(y -> new Year(y.getKey(), y.getValue())).toList(),
        bars(all, ask, lens),
        pages,
        from,
        to,
        entity.map(Node::getURI).orElse(""),
        entity.map(lens::link));
  }

  /** The claims of all pages. */
  public static List<StatedClaim> claims(Ask ask, Lens lens) {
    List<List<StatedClaim>> all =
        statements(ask.parameter("entity").map(NodeFactory::createURI), lens);
    return between(
            year(ask.parameter("from").orElse("")), year(ask.parameter("to").orElse("")), all)
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  private static List<List<StatedClaim>> between(
      String from, String to, List<List<StatedClaim>> all) {
    return all.stream()
        .filter(group -> from.isEmpty() || yearOf(group).compareTo(from) >= 0)
        .filter(group -> to.isEmpty() || yearOf(group).compareTo(to) <= 0)
        .toList();
  }

  private static List<List<StatedClaim>> statements(Optional<Node> entity, Lens lens) {
    Map<List<Object>, List<StatedClaim>> groups = new LinkedHashMap<>();
    for (Node property : DATED) {
      for (StatedClaim claim : lens.claims().withProperty(property)) {
        boolean wanted =
            entity.isEmpty()
                || claim.subject().equals(entity.get())
                || lens.graph().union().contains(claim.node(), Sti.ABOUT, entity.get());
        if (wanted && Values.isDate(claim.object())) {
          groups
              .computeIfAbsent(
                  List.of(claim.subject(), property, claim.object(), claim.planned()),
                  k -> new ArrayList<>())
              .add(claim);
        }
      }
    }
    return groups.values().stream()
        .sorted(Comparator.comparing(group -> group.get(0).object().getLiteralLexicalForm()))
        .toList();
  }

  private static Entry entry(List<StatedClaim> group, Badges badges, Lens lens) {
    StatedClaim first = group.get(0);
    EvidenceMaker maker = new EvidenceMaker(lens);
    String property = lens.terms().property(first.property());
    String kind =
        lens.words()
            .find(
                "timeline."
                    + lens.hrefs().kind(first.subject()).orElse("")
                    + "."
                    + Terminology.compact(first.property()))
            .orElse(property);
    return new Entry(
        lens.values().of(first),
        kind,
        lens.link(first.subject()),
        value(first.subject(), lens),
        property,
        badges.of(first),
        group.stream().map(claim -> maker.of(List.of(claim))).toList());
  }

  private static String value(Node thing, Lens lens) {
    return String.join(
        lens.words().comma(),
        lens.claims().ofSubject(thing).stream()
            .filter(claim -> claim.property().equals(Schema.VALUE))
            .map(claim -> lens.values().of(claim).link().text())
            .distinct()
            .toList());
  }

  private static List<Bar> bars(List<List<StatedClaim>> all, Ask ask, Lens lens) {
    Map<Integer, Integer> counts = new TreeMap<>();
    Map<Integer, Integer> planned = new TreeMap<>();
    for (List<StatedClaim> group : all) {
      try {
        int year = Integer.parseInt(yearOf(group));
        counts.merge(year, 1, Integer::sum);
        if (group.get(0).planned()) {
          planned.merge(year, 1, Integer::sum);
        }
      } catch (NumberFormatException e) {
        // A date before the year 1 or beyond 9999 has no bar.
      }
    }
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    List<Bar> bars = new ArrayList<>();
    counts.forEach(
        (year, count) ->
            bars.add(
                new Bar(
                    String.valueOf(year),
                    "/timeline?from="
                        + year
                        + "&to="
                        + year
                        + ask.parameter("entity")
                            .map(e -> "&entity=" + Hrefs.encoded(e))
                            .orElse(""),
                    Math.max(2, TALLEST * count / most),
                    planned.getOrDefault(year, 0).equals(count),
                    lens.words().say("timeline.year", String.valueOf(year), count))));
    return bars;
  }

  private static String yearOf(List<StatedClaim> group) {
    String lexical = group.get(0).object().getLiteralLexicalForm();
    return lexical.substring(0, Math.min(4, lexical.length()));
  }

  private static String year(String text) {
    return text.strip().matches("[0-9]{4}") ? text.strip() : "";
  }
}
