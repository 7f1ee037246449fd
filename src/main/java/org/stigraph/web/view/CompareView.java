package org.stigraph.web.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.stigraph.web.graph.StatedClaim;

/**
 * Two entities of one kind side by side, property by property.
 *
 * @param rows every property that is stated of one of them at least
 * @param related heading of the appointments, which stand below the table
 */
public record CompareView(
    String kind,
    Side a,
    Side b,
    List<Row> rows,
    String related,
    List<NumberedSentences.Cited> cited,
    int sentences) {

  /** One of the two. */
  public record Side(
      Link link, String kind, List<Link> others, List<EntityView.Related> appointments) {

    /** The shortest of its names. */
    String brief() {
      return Stream.concat(Stream.of(link), others.stream())
          .map(Link::text)
          .min(Comparator.comparingInt(String::length))
          .orElse("");
    }
  }

  /** A property and what is stated of each; empty where nothing is. */
  public record Row(String property, List<Fact.Group> a, List<Fact.Group> b) {
    /** Whether both show the same values. */
    public boolean same() {
      return !a.isEmpty() && values(a).equals(values(b));
    }

    private static List<List<Values.Value>> values(List<Fact.Group> groups) {
      return groups.stream().flatMap(g -> g.facts().stream()).map(Fact::values).distinct().toList();
    }
  }

  /** Reads both; the numbers of the sentences count through the page. */
  public static CompareView of(Node one, Node other, Lens lens) {
    FactTable table = new FactTable(lens);
    List<StatedClaim> ofOne = lens.claims().ofSubject(one);
    List<StatedClaim> ofOther = lens.claims().ofSubject(other);
    List<StatedClaim> both = new ArrayList<>(ofOne);
    both.addAll(ofOther);
    Map<Node, Row> rows = new LinkedHashMap<>();
    for (StatedClaim claim : FactTable.ordered(both)) {
      rows.computeIfAbsent(
          claim.property(),
          property ->
              new Row(
                  lens.terms().property(property),
                  of(property, ofOne, table, "a-"),
                  of(property, ofOther, table, "b-")));
    }
    Side a = side(one, table, "pa", lens);
    Side b = side(other, table, "pb", lens);
    return new CompareView(
        lens.hrefs().kind(one).orElse(""),
        a,
        b,
        List.copyOf(rows.values()),
        lens.words()
            .say(
                lens.hrefs().kind(one).filter("post"::equals).isPresent()
                    ? "entity.holders"
                    : "entity.posts"),
        cited(table, a, b),
        table.sentences().size());
  }

  /** The numbered sentences; the way back to a fact says of which of the two it is. */
  private static List<NumberedSentences.Cited> cited(FactTable table, Side a, Side b) {
    return table.sentences().cited().stream()
        .map(
            cited ->
                new NumberedSentences.Cited(
                    cited.document(),
                    cited.meta(),
                    cited.sentences().stream().map(s -> named(s, a, b)).toList()))
        .toList();
  }

  private static NumberedSentences.Sentence named(
      NumberedSentences.Sentence sentence, Side a, Side b) {
    return new NumberedSentences.Sentence(
        sentence.number(),
        sentence.language(),
        sentence.pieces(),
        sentence.place(),
        sentence.read(),
        sentence.notes(),
        sentence.bare(),
        sentence.sources(),
        sentence.back().stream().map(link -> named(link, a, b)).toList());
  }

  private static Link named(Link link, Side a, Side b) {
    Side side = link.href().startsWith("#a-") || link.href().startsWith("#pa") ? a : b;
    return new Link(
        link.href(),
        link.text().equals(side.link().text()) ? side.brief() : side.brief() + " " + link.text());
  }

  /** What is said of one of them, its appointments included. */
  public static List<StatedClaim> claims(Node thing, Lens lens) {
    return Stream.concat(
            lens.claims().ofSubject(thing).stream(),
            new Appointments(thing, lens).claims().stream())
        .toList();
  }

  private static Side side(Node node, FactTable table, String prefix, Lens lens) {
    return new Side(
        lens.link(node),
        lens.terms().kind(node),
        lens.labels().others(node).stream()
            .map(label -> new Link("", label.text(), lens.values().foreign(label.language())))
            .toList(),
        new Appointments(node, lens).related(table, prefix));
  }

  private static List<Fact.Group> of(
      Node property, List<StatedClaim> claims, FactTable table, String prefix) {
    return table.groups(
        claims.stream().filter(claim -> claim.property().equals(property)).toList(),
        claims,
        prefix);
  }
}
