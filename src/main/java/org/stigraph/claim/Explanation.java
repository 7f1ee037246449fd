package org.stigraph.claim;

import java.util.List;
import java.util.Map;

/**
 * What was seen in a text unit and what the rules made of it, in words.
 *
 * @param firstLine first line in the file, 1-based
 * @param lastLine last line in the file, inclusive
 * @param place page or slide, as {@code page 4 (iv)}; empty where the file has none
 * @param tokens each word with part of speech and, where it differs, dictionary form
 * @param mentions what is named, with kind and where the name is known from
 * @param clauses each predicate with its phrases
 * @param fired the claims by the rule that made them; no claim where an earlier rule made the same
 * @param left rules that were triggered and left the unit alone, with the reasons
 * @param outcome its entry in the coverage ledger
 */
public record Explanation(
    int firstLine,
    int lastLine,
    String place,
    String words,
    List<String> tokens,
    List<String> mentions,
    List<String> clauses,
    Map<String, List<String>> fired,
    Map<String, List<String>> left,
    String outcome) {

  /** Whether the unit stands on a line of the file. */
  public boolean isOnLine(int line) {
    return firstLine <= line && line <= lastLine;
  }
}
