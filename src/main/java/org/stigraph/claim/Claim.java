package org.stigraph.claim;

import java.util.List;
import org.stigraph.document.Span;
import org.stigraph.mention.Entity;

/**
 * A fact as a document states it, with its citation; it cannot exist without one.
 *
 * @param quote the exact words, inside the text unit
 * @param unit number of the text unit (sentence, list item, row, line) that states it
 * @param notes the footnotes whose markers cover the evidence, or the one that states it
 * @param qualifiers what is said more precisely
 * @param sources the works that the notes refer to for this claim
 * @param rule id of the rule that made it
 * @param about each named entity concerned, subject and value included
 */
public record Claim(
    Entity subject,
    Property property,
    Value value,
    Span quote,
    int unit,
    List<NoteCitation> notes,
    List<Qualifier> qualifiers,
    Status status,
    Attribution attribution,
    List<Entity> sources,
    String rule,
    List<Entity> about) {

  public Claim {
    notes = List.copyOf(notes);
    qualifiers = List.copyOf(qualifiers);
    sources = List.copyOf(sources);
    about = List.copyOf(about);
    if (unit < 1 || quote.length() == 0) {
      throw new IllegalArgumentException("a claim needs its words: " + subject + " " + property);
    }
  }

  /** The same said of the subject of another claim, which it concerns too. */
  Claim about(Claim other) {
    List<Entity> all = new java.util.ArrayList<>(about);
    other.about.stream().filter(e -> !all.contains(e)).forEach(all::add);
    return new Claim(
        other.subject,
        property,
        value,
        quote,
        unit,
        notes,
        qualifiers,
        status,
        attribution,
        sources,
        rule,
        all);
  }

  /** The same as planned. */
  Claim planned() {
    return new Claim(
        subject,
        property,
        value,
        quote,
        unit,
        notes,
        qualifiers,
        Status.PLANNED,
        attribution,
        sources,
        rule,
        about);
  }

  /** Whether the document states it as a fact or as planned (予定, 検討, 見込み). */
  public enum Status {
    STATED,
    PLANNED
  }

  /** Who says it. */
  public enum Attribution {
    /** The document. */
    DOCUMENT,
    /** The document says that somebody else says it. */
    REPORTED,
    /** The loader concluded it. */
    INFERRED
  }
}
