package org.stigraph.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stigraph.claim.Claim;
import org.stigraph.evaluation.Alignment.Match;
import org.stigraph.evaluation.Alignment.RowMatch;

/**
 * The counts of one or several documents, by what was counted.
 *
 * @param tallies claims and rows by kind ({@code claims program}), then all those named below
 */
public record Scores(Map<String, Tally> tallies) {

  /** Single claims of all kinds. */
  public static final String CLAIMS = "claims";

  /** Whole rows: all that a text unit says about an entity, with footnote, qualifiers, status. */
  public static final String ROWS = "rows";

  /** Pairs of a claim and a footnote, where the claim is right. */
  public static final String NOTES = "claim-note pairs";

  /** The same with the pairs of missed claims missed and those of false claims wrong. */
  public static final String NOTES_IN_ALL = "claim-note pairs in all";

  /** Claims without footnote, where the claim is right. */
  public static final String NO_NOTE = "claims without note";

  /** Claims with the right status, of those that are right. */
  public static final String STATUS = "status";

  /** Claims with all qualifiers, of those that are right. */
  public static final String QUALIFIERS = "qualifiers";

  public Scores {
    tallies = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(tallies));
  }

  /** No document. */
  static Scores none() {
    Map<String, Tally> tallies = new LinkedHashMap<>();
    for (String what : List.of(CLAIMS, ROWS)) {
      Annotation.KINDS.forEach(kind -> tallies.put(what + " " + kind, Tally.NONE));
    }
    List.of(CLAIMS, ROWS, NOTES, NOTES_IN_ALL, NO_NOTE, STATUS, QUALIFIERS)
        .forEach(what -> tallies.put(what, Tally.NONE));
    return new Scores(tallies);
  }

  static Scores of(Alignment alignment, ClaimMatcher matcher) {
    Map<String, Tally> tallies = new LinkedHashMap<>(none().tallies);
    for (Match match : alignment.matches()) {
      Annotation fact = match.annotation();
      count(tallies, CLAIMS, fact.kind(), true, true);
      Set<String> claimed = matcher.notes(match.claim());
      for (String what : List.of(NOTES, NOTES_IN_ALL)) {
        fact.footnotes().forEach(n -> count(tallies, what, true, claimed.contains(n)));
        claimed.stream()
            .filter(n -> !fact.footnotes().contains(n))
            .forEach(n -> count(tallies, what, false, true));
      }
      count(tallies, NO_NOTE, fact.footnotes().isEmpty(), claimed.isEmpty());
      either(tallies, STATUS, ClaimMatcher.sameStatus(fact, match.claim()));
      if (!fact.qualifiers().isEmpty()) {
        either(tallies, QUALIFIERS, matcher.sameQualifiers(fact, match.claim()));
      }
    }
    for (Annotation fact : alignment.missed()) {
      count(tallies, CLAIMS, fact.kind(), true, false);
      fact.footnotes().forEach(n -> count(tallies, NOTES_IN_ALL, true, false));
    }
    for (Claim claim : alignment.wrong()) {
      count(tallies, CLAIMS, ClaimKind.of(claim), false, true);
      matcher.notes(claim).forEach(n -> count(tallies, NOTES_IN_ALL, false, true));
    }
    for (RowMatch row : alignment.rows()) {
      count(tallies, row);
    }
    return new Scores(tallies);
  }

  /** A row that is on both sides and not the same is missed on one and wrong on the other. */
  private static void count(Map<String, Tally> tallies, RowMatch row) {
    if (row.right()) {
      count(tallies, ROWS, row.kind(), true, true);
      return;
    }
    if (row.annotated()) {
      count(tallies, ROWS, row.kind(), true, false);
    }
    if (row.claimed()) {
      count(tallies, ROWS, row.kind(), false, true);
    }
  }

  private static void count(
      Map<String, Tally> tallies, String what, String kind, boolean there, boolean found) {
    count(tallies, what, there, found);
    count(tallies, what + " " + kind, there, found);
  }

  private static void count(Map<String, Tally> tallies, String what, boolean there, boolean found) {
    tallies.merge(what, Tally.NONE.plus(there, found), Tally::plus);
  }

  private static void either(Map<String, Tally> tallies, String what, boolean right) {
    tallies.merge(what, right ? new Tally(1, 0, 0) : new Tally(0, 1, 1), Tally::plus);
  }

  Scores plus(Scores other) {
    Map<String, Tally> sum = new LinkedHashMap<>(tallies);
    other.tallies.forEach((what, tally) -> sum.merge(what, tally, Tally::plus));
    return new Scores(sum);
  }

  /** The count of something, nothing where it was not counted. */
  public Tally of(String what) {
    return tallies.getOrDefault(what, Tally.NONE);
  }
}
