package org.stigraph.claim;

import java.util.ArrayList;
import java.util.List;
import org.stigraph.mention.EntityKind;
import org.stigraph.mention.Mention;
import org.stigraph.mention.Mention.OfDate;
import org.stigraph.mention.Mention.OfEntity;
import org.stigraph.mention.Mention.OfWords;

/** Joins phrases that are parts of one enumeration (A、B及びC). */
final class Coordination {

  private Coordination() {}

  /**
   * Gives a bare phrase in front of a comma the particle of the next one that names the same kind
   * of thing: A、B及びCが…, and where phrases alternate: XではA、YではBが….
   */
  static List<Phrase> unbare(List<Phrase> phrases) {
    List<Phrase> done = subjects(phrases);
    done.replaceAll(Coordination::besides);
    for (int i = phrases.size() - 2; i >= 0; i--) {
      Phrase bare = done.get(i);
      if (!bare.particle().isEmpty() || !bare.comma() || bare.mentions().isEmpty()) {
        continue;
      }
      Mention last = bare.mentions().get(bare.mentions().size() - 1);
      for (int k = i + 1; k < done.size(); k++) {
        Phrase later = done.get(k);
        if (later.mentions().stream().anyMatch(m -> sameKind(m, last))) {
          if (k == i + 1) {
            done.set(k, later.joinedBehind(bare));
            done.remove(i);
          } else if (!later.particle().isEmpty()) {
            done.set(i, bare.withParticle(later.particle()));
          }
          break;
        }
        if (k == i + 1 && joinsModifier(done, i, last)) {
          break;
        }
      }
    }
    return done;
  }

  /** 「我が国のほか、EU、米国などが」: what stands in front of ほか is one of them. */
  private static Phrase besides(Phrase phrase) {
    boolean beside =
        phrase.noun().equals("ほか")
            && phrase.comma()
            && phrase.particle().isEmpty()
            && phrase.mentions().isEmpty()
            && !phrase.modifiers().isEmpty();
    if (!beside) {
      return phrase;
    }
    Phrase named = phrase.modifiers().get(phrase.modifiers().size() - 1);
    return new Phrase(
        named.from(), phrase.to(), "", "", true, named.mentions(), List.of(), List.of());
  }

  /** 「日本側ではAが、ドイツ側ではBが…に当たる」: two subjects of one predicate do the same. */
  private static List<Phrase> subjects(List<Phrase> phrases) {
    List<Phrase> done = new ArrayList<>(phrases);
    for (int i = phrases.size() - 2; i >= 0; i--) {
      Phrase first = done.get(i);
      if (!first.particle().equals("が") || !first.comma() || first.mentions().isEmpty()) {
        continue;
      }
      Mention last = first.mentions().get(first.mentions().size() - 1);
      for (int k = i + 1; k < done.size(); k++) {
        Phrase later = done.get(k);
        if (later.particle().equals("が")
            && later.mentions().stream().anyMatch(m -> sameKind(m, last))) {
          done.set(k, later.joinedBehind(first));
          done.remove(i);
          break;
        }
      }
    }
    return done;
  }

  /** 「A」、「B」等の国際プロジェクトに: the list goes on in the modifier of the next phrase. */
  private static boolean joinsModifier(List<Phrase> phrases, int bare, Mention last) {
    Phrase next = phrases.get(bare + 1);
    if (next.modifiers().isEmpty()
        || next.modifiers().get(0).mentions().stream().noneMatch(m -> sameKind(m, last))) {
      return false;
    }
    List<Phrase> modifiers = new ArrayList<>(next.modifiers());
    modifiers.set(0, modifiers.get(0).joinedBehind(phrases.get(bare)));
    phrases.set(
        bare + 1,
        new Phrase(
            next.from(),
            next.to(),
            next.noun(),
            next.particle(),
            next.comma(),
            next.mentions(),
            next.bracketed(),
            modifiers));
    phrases.remove(bare);
    return true;
  }

  private static boolean isActor(OfEntity named) {
    return named.entity().kind() == EntityKind.ORGANIZATION
        || named.entity().kind() == EntityKind.PLACE;
  }

  static boolean sameKind(Mention one, Mention other) {
    if (one instanceof OfEntity a && other instanceof OfEntity b) {
      return a.entity().kind() == b.entity().kind() || isActor(a) && isActor(b);
    }
    return one instanceof OfWords && other instanceof OfWords && !(one instanceof OfDate);
  }
}
