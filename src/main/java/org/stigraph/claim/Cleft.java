package org.stigraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stigraph.mention.Mention.OfDate;

/**
 * Cleft sentences (分裂文): 「参与が置かれたのは2022年である」 says when it was placed, 「座長を務めるのは…教授で」 who chairs.
 * What is put behind のは belongs to the predicate in front of it, a date with に, anything else as
 * its subject.
 */
final class Cleft {

  private static final List<String> ENDS = List.of("だ", "で");

  private Cleft() {}

  /** The clauses, each with what a sentence puts behind のは. */
  static List<Clause> undo(List<Clause> clauses) {
    List<Clause> all = new ArrayList<>(clauses);
    for (int i = 0; i + 1 < all.size(); i++) {
      Clause clause = all.get(i);
      Optional<Phrase> focus = focus(clause, all.get(i + 1));
      if (focus.isPresent()) {
        List<Phrase> phrases = new ArrayList<>(clause.phrases());
        phrases.add(focus.get());
        all.set(i, clause.with(phrases));
      }
    }
    return all;
  }

  private static Optional<Phrase> focus(Clause clause, Clause next) {
    List<Phrase> phrases = next.phrases();
    if (phrases.size() < 2
        || !phrases.get(0).noun().equals("の")
        || !phrases.get(0).isTopic()
        || phrases.get(0).from() != clause.to()) {
      return Optional.empty();
    }
    Phrase told = phrases.get(1);
    if (!ENDS.contains(told.particle()) || told.mentions().isEmpty()) {
      return Optional.empty();
    }
    if (told.mentions().stream().allMatch(m -> m instanceof OfDate)) {
      return Optional.of(told.withParticle("に"));
    }
    boolean subject = clause.phrases().stream().anyMatch(p -> p.particle().equals("が"));
    return subject ? Optional.empty() : Optional.of(told.withParticle("が"));
  }
}
