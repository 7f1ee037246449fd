package org.stigraph.web.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
  private final Badges badges;
  private final Map<Node, Integer> numbers = new LinkedHashMap<>();
  private final Map<Node, StatedClaim> sentences = new LinkedHashMap<>();
  private final Map<Node, List<Use>> usedBy = new LinkedHashMap<>();

  public FactTable(Lens lens) {
    this.lens = lens;
    this.evidence = new EvidenceMaker(lens);
    this.badges = new Badges(lens);
  }

  /** A property of a thing that rests on a sentence; the id of its group. */
  private record Use(String id, String property, Node thing) {}

  /**
   * One sentence of the numbered list.
   *
   * @param read where it is read in place; a footnote's own sentence on the footnote's page
   * @param notes other footnotes than the one that it stands in
   * @param bare whether no footnote covers it
   */
  public record Sentence(
      int number,
      String language,
      List<Piece> pieces,
      String place,
      String read,
      List<Evidence.NoteLine> notes,
      boolean bare,
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
        Badges.witnesses(claim, all));
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
        badges.of(first, all),
        sentences.stream().map(sentence -> number(sentence.get(0), property, id)).sorted().toList(),
        property + " " + shown,
        sentences.stream().map(evidence::of).toList());
  }

  private int number(StatedClaim claim, String property, String id) {
    Node unit = claim.unit().node();
    sentences.putIfAbsent(unit, claim);
    Use use = new Use(id, property, claim.subject());
    List<Use> uses = usedBy.computeIfAbsent(unit, u -> new ArrayList<>());
    if (!uses.contains(use)) {
      uses.add(use);
    }
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
    String own = evidence.footnote(unit.node()).map(lens.hrefs()::of).orElse("");
    return new Sentence(
        numbers.getOrDefault(unit.node(), 0),
        thread.language(),
        EvidenceMaker.plain(unit),
        thread.place(),
        own.isEmpty() ? thread.read() : own,
        thread.notes().stream().filter(note -> !note.href().equals(own)).toList(),
        thread.notes().isEmpty(),
        thread.sources(),
        back(usedBy.getOrDefault(unit.node(), List.of())));
  }

  /** The way back to what rests on a sentence: properties, or things where there are several. */
  private List<Link> back(List<Use> uses) {
    boolean several = uses.stream().map(Use::thing).distinct().count() > 1;
    Map<Object, Link> back = new LinkedHashMap<>();
    for (Use use : uses) {
      Link link =
          several
              ? new Link("#" + use.id(), lens.link(use.thing()).text())
              : new Link("#" + use.id(), use.property());
      back.putIfAbsent(several ? use.thing() : use.id(), link);
    }
    return List.copyOf(back.values());
  }

  /** Kind, publisher and date of a document in one line. */
  public String meta(Node document) {
    return Stream.of(lens.terms().kind(document), publication(document))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(lens.words().comma()));
  }

  /** Publisher and date of a document in one line; empty where nobody says. */
  String publication(Node document) {
    List<String> parts = new ArrayList<>();
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
