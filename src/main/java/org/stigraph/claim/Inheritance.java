package org.stigraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stigraph.mention.Mention.OfDate;

/** What clauses hand down to those behind them: topics, subjects, dates of the sentence. */
final class Inheritance {

  private Inheritance() {}

  /** 「これを受け、…」: what follows has a date of its own. */
  private static boolean pointsBack(Phrase phrase) {
    return (phrase.particle().equals("を") || phrase.particle().equals("に"))
        && (phrase.noun().equals("これ")
            || phrase.noun().equals("それ")
            || phrase.noun().equals("これら"));
  }

  /** Hands topics, and subjects of clauses that go on, down to the clauses behind. */
  static void inherit(List<Clause> clauses, Map<Integer, List<Phrase>> outerTopics) {
    List<Phrase> inherited = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      if (clause.phrases().stream().anyMatch(Inheritance::pointsBack)) {
        inherited.removeIf(p -> p.mentions().stream().anyMatch(m -> m instanceof OfDate));
      }
      List<Phrase> from = new ArrayList<>(outerTopics.getOrDefault(i, List.of()));
      from.addAll(inherited);
      clauses.set(i, clause.inheriting(from));
      for (Phrase phrase : clause.phrases()) {
        boolean subject = phrase.particle().equals("が") && clause.head().isEmpty();
        boolean sentenceDate =
            phrase.particle().isEmpty()
                && phrase.comma()
                && phrase.mentions().stream().anyMatch(m -> m instanceof OfDate);
        boolean object =
            phrase.particle().equals("を") && clause.head().isEmpty() && phrase.namesEntity();
        if (phrase.isTopic() || subject || sentenceDate || object) {
          inherited.add(0, phrase);
        }
      }
    }
  }
}
