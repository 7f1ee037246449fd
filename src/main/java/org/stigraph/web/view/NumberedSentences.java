package org.stigraph.web.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.stigraph.web.graph.Passage;
import org.stigraph.web.graph.StatedClaim;

/**
 * The sentences that a page's facts rest on, numbered in the order in which the facts need them.
 */
public final class NumberedSentences {

  private final Lens lens;
  private final EvidenceMaker evidence;
  private final Map<Node, Integer> numbers = new LinkedHashMap<>();
  private final Map<Node, List<StatedClaim>> sentences = new LinkedHashMap<>();
  private final Map<Node, List<Use>> usedBy = new LinkedHashMap<>();

  NumberedSentences(Lens lens, EvidenceMaker evidence) {
    this.lens = lens;
    this.evidence = evidence;
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
      Place place,
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

  /**
   * The number of a sentence, which is noted as used.
   *
   * @param claims that rest on it and state one property of one thing
   * @param property the name of it
   * @param id of the group of facts to lead back to
   */
  int number(List<StatedClaim> claims, String property, String id) {
    StatedClaim claim = claims.get(0);
    Node unit = claim.unit().node();
    sentences.computeIfAbsent(unit, u -> new ArrayList<>()).addAll(claims);
    Use use = new Use(id, property, claim.subject());
    List<Use> uses = usedBy.computeIfAbsent(unit, u -> new ArrayList<>());
    if (!uses.contains(use)) {
      uses.add(use);
    }
    return numbers.computeIfAbsent(unit, u -> numbers.size() + 1);
  }

  /** The sentences that were cited, by document. */
  List<Cited> cited() {
    Map<Node, List<Sentence>> byDocument = new LinkedHashMap<>();
    sentences.forEach(
        (unit, claims) ->
            byDocument
                .computeIfAbsent(claims.get(0).document(), d -> new ArrayList<>())
                .add(sentence(claims)));
    List<Cited> cited = new ArrayList<>();
    byDocument.forEach(
        (document, list) ->
            cited.add(
                new Cited(
                    new Link(
                        lens.hrefs().of(document),
                        evidence.title(document),
                        evidence.language(document)),
                    evidence.meta(document),
                    list)));
    return cited;
  }

  /** How many sentences were cited. */
  int size() {
    return sentences.size();
  }

  private Sentence sentence(List<StatedClaim> claims) {
    Evidence thread = evidence.of(claims);
    Passage unit = claims.get(0).unit();
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
          several ? back(use, lens.link(use.thing())) : new Link("#" + use.id(), use.property());
      back.putIfAbsent(several ? use.thing() : use.id(), link);
    }
    return List.copyOf(back.values());
  }

  private static Link back(Use use, Link thing) {
    return new Link("#" + use.id(), thing.text(), thing.language());
  }
}
