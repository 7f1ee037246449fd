package org.stigraph.claim;

import java.util.ArrayList;
import java.util.List;
import org.stigraph.mention.EntityKind;
import org.stigraph.mention.Mention;
import org.stigraph.mention.Mention.OfEntity;

/**
 * A noun phrase with the particle behind it (文節): 「2015年には」, 「環境省と国立極地研究所は」.
 *
 * @param from first index in the unit's view
 * @param to end index, particle excluded
 * @param noun the last noun as text, empty where the phrase ends in a mention
 * @param particle the particles behind it, joined: {@code には}; {@code だ} for what stands in front
 *     of a copula or ends the sentence; empty for a bare phrase
 * @param comma whether a comma follows
 * @param mentions what it names, brackets left out; those of the phrases joined to it by と or 、 too
 * @param bracketed what stands in brackets behind it
 * @param modifiers the phrases joined to it by の, the nearest last
 */
record Phrase(
    int from,
    int to,
    String noun,
    String particle,
    boolean comma,
    List<Mention> mentions,
    List<Mention> bracketed,
    List<Phrase> modifiers) {

  Phrase {
    mentions = List.copyOf(mentions);
    bracketed = List.copyOf(bracketed);
    modifiers = List.copyOf(modifiers);
  }

  /** A phrase of one mention. */
  static Phrase of(Mention mention, String particle) {
    return new Phrase(
        mention.from(), mention.to(), "", particle, false, List.of(mention), List.of(), List.of());
  }

  /**
   * What a modifier of a noun is to that noun as a predicate: 「事業の開始」 is 「事業を開始」, 「計画への参加」 is
   * 「計画へ参加」.
   */
  Phrase asArgument() {
    String argument =
        switch (particle) {
          case "の" -> "を";
          case "に関する", "についての" -> "について";
          case "による" -> "により";
          case "における" -> "において";
          case "に対する" -> "に";
          default ->
              particle.endsWith("の") ? particle.substring(0, particle.length() - 1) : particle;
        };
    return withParticle(argument);
  }

  boolean isTopic() {
    return particle.endsWith("は") || particle.endsWith("も");
  }

  /** Whether it names more than a place or topic. */
  boolean namesEntity() {
    return mentions.stream()
        .anyMatch(
            m ->
                m instanceof OfEntity e
                    && e.entity().kind() != EntityKind.TOPIC
                    && e.entity().kind() != EntityKind.PLACE);
  }

  Phrase withParticle(String other) {
    return new Phrase(from, to, noun, other, comma, mentions, bracketed, modifiers);
  }

  /**
   * This phrase joined to one in front of it by と, や or a comma: what is said of one is said of
   * both.
   */
  Phrase joinedBehind(Phrase first) {
    List<Mention> all = new ArrayList<>(first.mentions);
    all.addAll(mentions);
    List<Mention> brackets = new ArrayList<>(first.bracketed);
    brackets.addAll(bracketed);
    List<Phrase> both = new ArrayList<>(first.modifiers);
    both.addAll(modifiers);
    return new Phrase(first.from, to, noun, particle, comma, all, brackets, both);
  }
}
