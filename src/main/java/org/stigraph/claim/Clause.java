package org.stigraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is said with one predicate.
 *
 * @param phrases its phrases, in order
 * @param inherited topics and subjects of the clauses in front, which hold here where the clause
 *     has none of its own; the nearest first
 * @param base dictionary form of the predicate: 開始, 始まる; {@code だ} for a noun as predicate
 * @param from first index of the predicate in the unit's view
 * @param to end index of the predicate with its endings
 * @param head for a clause in front of a noun (2015年に始まった事業), that noun's phrase
 * @param modality whether it is said to be so, planned, or neither
 * @param passive whether the predicate is passive
 */
record Clause(
    List<Phrase> phrases,
    List<Phrase> inherited,
    String base,
    int from,
    int to,
    Optional<Phrase> head,
    Modality modality,
    boolean passive) {

  private static final List<String> LASTING = List.of("てい", "でい", "てお", "でお");

  Clause {
    phrases = List.copyOf(phrases);
    inherited = List.copyOf(inherited);
  }

  /** The same clause with other phrases. */
  Clause with(List<Phrase> others) {
    return new Clause(others, inherited, base, from, to, head, modality, passive);
  }

  /** The same clause in front of a noun. */
  Clause before(Phrase noun) {
    return new Clause(phrases, inherited, base, from, to, Optional.of(noun), modality, passive);
  }

  /** The same clause with what it inherits. */
  Clause inheriting(List<Phrase> handed) {
    return new Clause(phrases, handed, base, from, to, head, modality, passive);
  }

  /**
   * What rules may know the predicate by: its dictionary form; a noun in front of a copula with it
   * (不十分だ); with {@code +れる} where it is passive; with {@code +ている} where it says how things stand;
   * {@code +できている} where something has, or has not, been possible.
   *
   * @param view the text of its unit
   */
  List<String> triggers(String view) {
    List<String> triggers = new ArrayList<>();
    triggers.add(base);
    if (passive) {
      triggers.add(base + "+れる");
    }
    String words = view.substring(from, to);
    if (LASTING.stream().anyMatch(words::contains)) {
      triggers.add(base + "+ている");
      if (words.startsWith(base + "でき")) {
        triggers.add("+できている");
      }
    }
    if (base.equals("だ") && !phrases.isEmpty()) {
      Phrase last = phrases.get(phrases.size() - 1);
      triggers.add(view.substring(last.from(), last.to()) + "だ");
    }
    return triggers;
  }

  /** How the predicate is meant. */
  enum Modality {
    /** It is said to be so. */
    FACT,
    /** It is planned, expected or under consideration. */
    PLANNED,
    /** It is said not to be so. */
    DENIED,
    /** It is demanded, possible or only supposed. */
    NONE;

    /** Whether what is said with the predicate is a fact or a plan. */
    boolean isAsserted() {
      return this == FACT || this == PLANNED;
    }
  }
}
