package org.stigraph.web.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.stigraph.web.graph.Comparison;
import org.stigraph.web.graph.StatedClaim;

/** Facts of one thing grouped by property, each row with the numbers of its sentences. */
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
  private final NumberedSentences sentences;

  public FactTable(Lens lens) {
    this.lens = lens;
    this.evidence = new EvidenceMaker(lens);
    this.badges = new Badges(lens);
    this.sentences = new NumberedSentences(lens, evidence);
  }

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
    return new Fact(
        values,
        lens.values().qualifiers(first),
        badges.of(first, all),
        sentences.stream()
            .map(sentence -> this.sentences.number(sentence, property, id))
            .sorted()
            .toList(),
        sentences.stream().map(evidence::of).toList());
  }

  /** The sentences that the facts rest on. */
  NumberedSentences sentences() {
    return sentences;
  }

  private static int rank(Node property) {
    int index = ORDER.indexOf(Terminology.compact(property));
    return index < 0 ? ORDER.size() : index;
  }
}
