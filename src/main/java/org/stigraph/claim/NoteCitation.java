package org.stigraph.claim;

/**
 * A footnote that covers a claim's evidence.
 *
 * @param footnote id of the note
 * @param scope how it covers the claim
 */
public record NoteCitation(String footnote, Scope scope) {

  /** What the note's marker covers. */
  public enum Scope {
    /** The marker follows a name that the claim is about. */
    NAME,
    /** The marker stands at the end of the claim's clause. */
    CLAUSE,
    /** The marker stands at the end of the claim's sentence. */
    SENTENCE,
    /** The note itself states the claim. */
    ITSELF
  }
}
