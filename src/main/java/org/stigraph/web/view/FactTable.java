package org.stigraph.web.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.stigraph.web.graph.Comparison;
import org.stigraph.web.graph.Passage;
import org.stigraph.web.graph.StatedClaim;

/**
 * Facts of one thing grouped by property, and the numbered list of sentences that they rest on: a
 * number a sentence, given in the order in which the facts need it.
 */
public final class FactTable {

  private static final List<String> ORDER =
      List.of(
          "rdfs:label",
          "dcterms:title",
          "sti:acronym",
          "sti:formalName",
          "sti:formerName",
          "skos:altLabel",
          "org:member",
          "sti:post",
          "org:postIn",
          "sti:position",
          "sti:affiliation",
          "sti:operatedBy",
          "dcterms:publisher",
          "sti:proposedBy",
          "sti:addressedTo",
          "schema:organizer",
          "dcterms:issued",
          "schema:startDate",
          "schema:endDate",
          "schema:duration",
          "schema:location",
          "sti:indicator",
          "schema:value",
          "schema:observationDate",
          "sti:deadline",
          "sti:setBy");

  private final Lens lens;
  private final EvidenceMaker evidence;
  private final Map<Node, Integer> numbers = new LinkedHashMap<>();
  private final Map<Node, StatedClaim> sentences = new LinkedHashMap<>();
  private final Map<Node, Map<String, String>> usedBy = new LinkedHashMap<>();

  public FactTable(Lens lens) {
    this.lens = lens;
    this.evidence = new EvidenceMaker(lens);
  }

  /** One sentence of the numbered list. */
  public record Sentence(
      int number,
      String language,
      List<Piece> pieces,
      String place,
      String read,
      List<Evidence.NoteLine> notes,
      List<Evidence.Source> sources,
      List<Link> back) {

    public @org.jspecify.annotations.Nullable String lang() {
      return language.isEmpty() ? null : language;
    }
  }

  /** A document with its sentences. */
  public record Cited(Link document, String meta, List<Sentence> sentences) {}

  /** Claims in the order in which a page shows their properties. */
  public static List<StatedClaim> ordered(List<StatedClaim> claims) {
    return claims.stream()
        .sorted(
            Comparator.comparingInt((StatedClaim claim) -> rank(claim.property()))
                .thenComparing(claim -> Terminology.compact(claim.property())))
        .toList();
  }

  /** Groups claims that are all there are about a thing. */
  public List<Fact.Group> groups(List<StatedClaim> claims, String prefix) {
    return groups(claims, claims, prefix);
  }

  /**
   * Groups claims; rows of one property stand in the order of their documents.
   *
   * @param claims those to show, about one thing
   * @param all those to compare them with
   * @param prefix begins the ids of the groups, unique on the page
   */
  public List<Fact.Group> groups(List<StatedClaim> claims, List<StatedClaim> all, String prefix) {
    Map<Node, List<StatedClaim>> byProperty = new LinkedHashMap<>();
    ordered(claims)
        .forEach(
            claim ->
                byProperty.computeIfAbsent(claim.property(), p -> new ArrayList<>()).add(claim));
    Comparison compared = lens.agreement().compare(all);
    List<Fact.Group> groups = new ArrayList<>();
    byProperty.forEach(
        (property, stated) -> {
          String id = prefix + Terminology.compact(property).replaceAll("[^A-Za-z0-9]+", "-");
          groups.add(
              new Fact.Group(
                  id, lens.terms().property(property), rows(stated, compared, property, id)));
        });
    return groups;
  }

  private List<Fact> rows(List<StatedClaim> stated, Comparison all, Node property, String id) {
    Map<List<Object>, List<StatedClaim>> bySentence = new LinkedHashMap<>();
    for (StatedClaim claim : stated) {
      List<Object> key = new ArrayList<>(manner(claim, all));
      key.add(claim.unit().node());
      bySentence.computeIfAbsent(key, k -> new ArrayList<>()).add(claim);
    }
    // The same values said in the same manner by several sentences share a row.
    Map<List<Object>, List<List<StatedClaim>>> rows = new LinkedHashMap<>();
    for (List<StatedClaim> sentence : bySentence.values()) {
      List<Object> key = new ArrayList<>(manner(sentence.get(0), all));
      key.add(values(sentence));
      rows.computeIfAbsent(key, k -> new ArrayList<>()).add(sentence);
    }
    String name = lens.terms().property(property);
    return rows.values().stream().map(row -> fact(row, all, name, id)).toList();
  }

  private List<Object> manner(StatedClaim claim, Comparison all) {
    return List.of(
        claim.planned(),
        claim.attribution(),
        lens.values().qualifiers(claim),
        all.isDisputed(claim),
        witnesses(claim, all));
  }

  private List<Values.Value> values(List<StatedClaim> sentence) {
    return sentence.stream().map(lens.values()::of).distinct().toList();
  }

  private Fact fact(List<List<StatedClaim>> sentences, Comparison all, String property, String id) {
    StatedClaim first = sentences.get(0).get(0);
    List<Values.Value> values = values(sentences.get(0));
    String shown =
        String.join(lens.words().comma(), values.stream().map(v -> v.link().text()).toList());
    return new Fact(
        values,
        lens.values().qualifiers(first),
        badges(first, all),
        sentences.stream().map(sentence -> number(sentence.get(0), property, id)).sorted().toList(),
        property + " " + shown,
        sentences.stream().map(evidence::of).toList());
  }

  List<Fact.Badge> badges(StatedClaim claim, List<StatedClaim> all) {
    return badges(claim, lens.agreement().compare(all));
  }

  private List<Fact.Badge> badges(StatedClaim claim, Comparison all) {
    List<Fact.Badge> badges = new ArrayList<>();
    Words words = lens.words();
    if (claim.planned()) {
      badges.add(new Fact.Badge("planned", words.say("badge.planned"), ""));
    }
    if (claim.attribution().equals("reported")) {
      badges.add(new Fact.Badge("said", words.say("badge.said"), ""));
    }
    if (claim.attribution().equals("inferred")) {
      badges.add(new Fact.Badge("inferred", words.say("badge.inferred"), ""));
    }
    if (all.isDisputed(claim)) {
      badges.add(
          new Fact.Badge(
              "differ",
              words.say("badge.differ"),
              "/conflicts?entity=" + Hrefs.encoded(claim.subject().getURI())));
    }
    int witnesses = witnesses(claim, all);
    if (witnesses > 1) {
      badges.add(new Fact.Badge("agree", words.say("badge.agree", witnesses), ""));
    }
    return badges;
  }

  private static int witnesses(StatedClaim claim, Comparison all) {
    return claim.planned() ? 0 : all.witnesses(claim);
  }

  private int number(StatedClaim claim, String property, String id) {
    Node unit = claim.unit().node();
    sentences.putIfAbsent(unit, claim);
    usedBy.computeIfAbsent(unit, u -> new LinkedHashMap<>()).putIfAbsent(id, property);
    return numbers.computeIfAbsent(unit, u -> numbers.size() + 1);
  }

  /** The sentences that were cited, by document. */
  public List<Cited> cited() {
    Map<Node, List<Sentence>> byDocument = new LinkedHashMap<>();
    sentences.forEach(
        (unit, claim) ->
            byDocument
                .computeIfAbsent(claim.document(), d -> new ArrayList<>())
                .add(sentence(claim)));
    List<Cited> cited = new ArrayList<>();
    byDocument.forEach(
        (document, list) ->
            cited.add(
                new Cited(
                    new Link(
                        lens.hrefs().of(document),
                        evidence.title(document),
                        evidence.language(document)),
                    meta(document),
                    list)));
    return cited;
  }

  /** How many sentences were cited. */
  public int size() {
    return sentences.size();
  }

  private Sentence sentence(StatedClaim claim) {
    Evidence thread = evidence.of(List.of(claim));
    Passage unit = claim.unit();
    List<Link> back = new ArrayList<>();
    usedBy
        .getOrDefault(unit.node(), Map.of())
        .forEach((id, property) -> back.add(new Link("#" + id, property)));
    return new Sentence(
        numbers.getOrDefault(unit.node(), 0),
        thread.language(),
        EvidenceMaker.plain(unit),
        thread.place(),
        thread.read(),
        thread.notes(),
        thread.sources(),
        back);
  }

  /** Kind, publisher and date of a document in one line. */
  public String meta(Node document) {
    List<String> parts = new ArrayList<>();
    String kind = lens.terms().kind(document);
    if (!kind.isEmpty()) {
      parts.add(kind);
    }
    String publisher = evidence.publisher(document);
    if (!publisher.isEmpty()) {
      parts.add(publisher);
    }
    lens.graph()
        .object(document, org.stigraph.web.graph.Schema.ISSUED)
        .map(date -> lens.values().of(date).link().text())
        .ifPresent(parts::add);
    return String.join(lens.words().comma(), parts);
  }

  private static int rank(Node property) {
    int index = ORDER.indexOf(Terminology.compact(property));
    return index < 0 ? ORDER.size() : index;
  }
}
