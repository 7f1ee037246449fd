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
  private final Map<Node, StatedClaim> sentences = new LinkedHashMap<>();
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

  /**
   * The number of a claim's sentence, which is noted as used.
   *
   * @param property that rests on it
   * @param id of the group of facts to lead back to
   */
  int number(StatedClaim claim, String property, String id) {
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
  List<Cited> cited() {
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
                    evidence.meta(document),
                    list)));
    return cited;
  }

  /** How many sentences were cited. */
  int size() {
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
}
