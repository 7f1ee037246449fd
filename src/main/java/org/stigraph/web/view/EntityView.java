package org.stigraph.web.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.stigraph.web.graph.Comparison;
import org.stigraph.web.graph.Label;
import org.stigraph.web.graph.StatedClaim;
import org.stigraph.web.http.Ask;

/** An entity as its page shows it. */
public record EntityView(
    String kind,
    String kindWord,
    Link name,
    List<String> nameParts,
    List<Link> translations,
    List<Link> others,
    List<Link> readings,
    List<Tally> tallies,
    List<Fact.Group> facts,
    Pages factPages,
    String related,
    List<Related> appointments,
    List<CitedWork.Reference> references,
    List<Related> resting,
    Incoming incoming,
    MentionList mentions,
    List<FactTable.Cited> cited,
    int sentences,
    String timeline,
    String graph,
    String compare,
    String original) {

  private static final int FACTS = 200;
  private static final int RESTING = 60;

  /** A number that sums the page up. */
  public record Tally(String name, String count, String href) {}

  /** Facts of another thing that belong on this page. */
  public record Related(Link thing, List<Fact.Group> facts) {}

  /** Reads all that the page shows. */
  public static EntityView of(Node entity, Ask ask, Lens lens) {
    Words words = lens.words();
    FactTable table = new FactTable(lens);
    List<StatedClaim> claims = lens.claims().ofSubject(entity);
    Pages pages = Pages.of(ask.page(), FACTS, claims.size(), page -> ask.with("page", "" + page));
    List<Fact.Group> facts = table.groups(pages.slice(FactTable.ordered(claims)), claims, "f-");
    Appointments held = new Appointments(entity, lens);
    List<Related> appointments = held.related(table, "a");
    CitedWork work = new CitedWork(entity, lens);
    List<Related> resting = resting(entity, lens, table);
    Incoming incoming = Incoming.of(entity, ask, lens);
    MentionList mentions = MentionList.of(entity, ask, lens);
    Label name = lens.labels().of(entity, lens.content());
    return new EntityView(
        lens.terms().kind(entity),
        lens.hrefs().kind(entity).orElse(""),
        new Link("", name.text(), lens.values().foreign(name.language())),
        NameParts.of(name.text()),
        links(lens.labels().translations(entity, name), lens),
        links(lens.labels().others(entity), lens),
        links(lens.labels().readings(entity), lens),
        tallies(
            both(claims, held.claims()),
            table,
            mentions,
            incoming,
            facts.isEmpty() ? "#posts" : "#facts",
            lens,
            entity),
        facts,
        pages,
        lens.graph().is(entity, org.apache.jena.vocabulary.ORG.Post.asNode())
            ? words.say("entity.holders")
            : words.say("entity.posts"),
        appointments,
        work.references(),
        resting,
        incoming,
        mentions,
        table.cited(),
        table.size(),
        "/timeline?entity=" + Hrefs.encoded(entity.getURI()),
        lens.hrefs().graph(entity),
        "/compare?a=" + Hrefs.encoded(entity.getURI()),
        work.url());
  }

  /** Whether nothing is known but the name. */
  public boolean isBare() {
    return facts.isEmpty() && appointments.isEmpty() && resting.isEmpty() && incoming.count() == 0;
  }

  private static List<StatedClaim> both(List<StatedClaim> one, List<StatedClaim> other) {
    List<StatedClaim> both = new ArrayList<>(one);
    both.addAll(other);
    return both;
  }

  private static List<Related> resting(Node work, Lens lens, FactTable table) {
    Map<Node, List<StatedClaim>> bySubject = new LinkedHashMap<>();
    lens.claims().restingOn(work).stream()
        .filter(claim -> !claim.subject().equals(work))
        .limit(RESTING)
        .forEach(
            claim -> bySubject.computeIfAbsent(claim.subject(), s -> new ArrayList<>()).add(claim));
    List<Related> related = new ArrayList<>();
    for (Map.Entry<Node, List<StatedClaim>> entry : bySubject.entrySet()) {
      related.add(
          new Related(
              lens.link(entry.getKey()),
              table.groups(entry.getValue(), "r" + (related.size() + 1) + "-")));
    }
    return related;
  }

  private static List<Tally> tallies(
      List<StatedClaim> claims,
      FactTable table,
      MentionList mentions,
      Incoming incoming,
      String anchor,
      Lens lens,
      Node entity) {
    Words words = lens.words();
    Set<Node> notes = new HashSet<>();
    Set<Node> sources = new HashSet<>();
    Set<Node> documents = new HashSet<>();
    for (StatedClaim claim : claims) {
      notes.addAll(claim.notes());
      sources.addAll(claim.sources());
      documents.add(claim.document());
    }
    List<Tally> tallies = new ArrayList<>();
    add(tallies, words, "facts", claims.size(), anchor);
    if (incoming.count() > 0) {
      tallies.add(new Tally(words.say("entity.incoming"), incoming.total(), "#inverse"));
    }
    add(tallies, words, "sentences", table.size(), "#evidence");
    add(tallies, words, "notes", notes.size(), "");
    add(tallies, words, "sources", sources.size(), "");
    add(tallies, words, "documents", Math.max(documents.size(), mentions.documents().size()), "");
    Comparison compared = lens.agreement().compare(claims);
    int conflicts =
        (int)
            claims.stream()
                .filter(claim -> compared.isDisputed(claim))
                .map(StatedClaim::property)
                .distinct()
                .count();
    if (conflicts > 0) {
      add(
          tallies,
          words,
          "conflicts",
          conflicts,
          "/conflicts?entity=" + Hrefs.encoded(entity.getURI()));
    }
    return tallies;
  }

  private static void add(List<Tally> tallies, Words words, String key, int count, String href) {
    tallies.add(new Tally(words.say("tally." + key), words.number(count), count == 0 ? "" : href));
  }

  private static List<Link> links(List<Label> labels, Lens lens) {
    return labels.stream()
        .map(label -> new Link("", label.text(), lens.values().foreign(label.language())))
        .toList();
  }
}
