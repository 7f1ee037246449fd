package org.stigraph.claim;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stigraph.claim.Clause.Modality;
import org.stigraph.claim.Rule.Frame;
import org.stigraph.mention.Mention;
import org.stigraph.mention.ReadUnit;

/** Takes the words of a clause whose predicate says how things stand: 「観測に当たる要員が不足している」. */
final class StateMatcher {

  private static final List<String> PAST = List.of("た", "だ", "ました");

  private final Stretch stretch;
  private final ClaimTrace trace;

  StateMatcher(WordLists words, ClaimTrace trace) {
    this.stretch = new Stretch(words);
    this.trace = trace;
  }

  /**
   * The binding of a clause, if its predicate is one of the frame's and says how things are now:
   * what was so, and how many there are, is no state.
   *
   * @param earlier what other rules found in the unit: words that one of them takes are not taken
   *     again
   */
  List<Binding> match(Frame frame, Clause clause, ReadUnit unit, List<Binding> earlier) {
    if (clause.modality() != (frame.denied() ? Modality.DENIED : Modality.FACT)) {
      trace.leaves(frame, clause.base() + " is " + clause.modality());
      return List.of();
    }
    Slot slot = frame.slots().get(0);
    boolean stated = clause.phrases().stream().anyMatch(p -> slot.cases().contains(p.particle()));
    if (!stated || clause.head().isPresent()) {
      trace.leaves(frame, "nothing is said with " + clause.base());
      return List.of();
    }
    String view = unit.view().text();
    boolean counts =
        clause.phrases().stream()
            .flatMap(p -> p.mentions().stream())
            .anyMatch(m -> m instanceof Mention.OfQuantity || m instanceof Mention.OfDate);
    String predicate = view.substring(clause.from(), clause.to());
    if (counts || PAST.stream().anyMatch(predicate::endsWith) || isTaken(clause, earlier)) {
      trace.leaves(
          frame, clause.base() + " tells what was, how many there are, or belongs to more");
      return List.of();
    }
    Mention.OfWords words = stretch.of(unit, Stretch.start(view, 0, clause.from()), clause.to());
    trace.fires(frame);
    return List.of(
        new Binding(
            frame,
            Map.of(slot.name(), List.of(words)),
            Set.of(),
            Modality.FACT,
            words.from(),
            clause.to(),
            clause.to()));
  }

  private static boolean isTaken(Clause clause, List<Binding> earlier) {
    return earlier.stream()
        .flatMap(b -> b.slots().values().stream().flatMap(List::stream))
        .anyMatch(
            m ->
                m instanceof Mention.OfWords w
                    && w.role() == Mention.WordRole.PHRASE
                    && w.from() <= clause.from()
                    && clause.from() < w.to());
  }
}
