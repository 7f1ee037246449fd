package org.stigraph.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stigraph.document.Document;
import org.stigraph.document.Footnote;
import org.stigraph.document.FootnoteMarker;
import org.stigraph.document.Table;
import org.stigraph.document.TextUnit;
import org.stigraph.source.Problem;
import org.stigraph.source.Severity;

/**
 * Holds what must be true of every load, whatever the rules: a claim's words lie in the text unit
 * that it names ({@code IV002}); it cites only notes that can cover it, and the ones that surely do
 * ({@code IV003}). Takes time linear in claims and markers.
 */
public final class ClaimInvariants {

  private final Document document;
  private final Map<String, Footnote> notes = new HashMap<>();
  private final Map<Integer, List<FootnoteMarker>> markersByUnit = new HashMap<>();
  private final Map<Integer, String> noteByTable = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private ClaimInvariants(Document document) {
    this.document = document;
    document.footnotes().forEach(note -> notes.put(note.id(), note));
    for (FootnoteMarker marker : document.markers()) {
      markersByUnit.computeIfAbsent(marker.unit(), unit -> new ArrayList<>()).add(marker);
    }
    for (Table table : document.tables()) {
      table.note().ifPresent(note -> noteByTable.put(table.number(), note));
    }
  }

  /** The claims that break an invariant, as errors; none when all is well. */
  public static List<Problem> check(Extraction extraction) {
    ClaimInvariants invariants = new ClaimInvariants(extraction.document());
    extraction.claims().forEach(invariants::check);
    return List.copyOf(invariants.problems);
  }

  private void check(Claim claim) {
    if (claim.unit() > document.units().size()) {
      report(claim, "IV002", "a claim names text unit " + claim.unit() + ", which does not exist");
      return;
    }
    TextUnit unit = document.unit(claim.unit());
    if (!unit.span().contains(claim.quote())) {
      report(
          claim, "IV002", "the words that a claim quotes are not in the text unit that it names");
    }
    Set<String> cited = new HashSet<>();
    for (NoteCitation citation : claim.notes()) {
      cited.add(citation.footnote());
      if (!mayCover(citation, unit)) {
        report(
            claim,
            "IV003",
            "a claim cites note " + citation.footnote() + ", whose marker does not cover it");
      }
    }
    for (String note : certainlyCovering(unit)) {
      if (!cited.contains(note)) {
        report(claim, "IV003", "a claim does not cite note " + note + ", which covers it");
      }
    }
  }

  /**
   * Whether a note can cover what a unit states: it is the unit's own, its marker stands there, or
   * it is an unnumbered note (出典, ※) to the same table or slide.
   */
  private boolean mayCover(NoteCitation citation, TextUnit unit) {
    Footnote note = notes.get(citation.footnote());
    if (note == null) {
      return false;
    }
    if (citation.scope() == NoteCitation.Scope.ITSELF) {
      return unit.footnote().equals(Optional.of(note.id()));
    }
    boolean marked =
        markersByUnit.getOrDefault(unit.number(), List.of()).stream()
            .anyMatch(marker -> marker.footnote().equals(Optional.of(note.id())));
    return marked || (note.label().isEmpty() && standsBy(note, unit));
  }

  private boolean standsBy(Footnote note, TextUnit unit) {
    boolean sameTable =
        unit.table().isPresent() && note.id().equals(noteByTable.get(unit.table().getAsInt()));
    boolean samePlace =
        note.place().slide().equals(unit.place().slide())
            && note.place().page().equals(unit.place().page());
    return sameTable || samePlace;
  }

  /** The note whose text the unit is, and those whose markers stand behind its last character. */
  private Set<String> certainlyCovering(TextUnit unit) {
    Set<String> covering = new HashSet<>();
    unit.footnote().ifPresent(covering::add);
    for (FootnoteMarker marker : markersByUnit.getOrDefault(unit.number(), List.of())) {
      if (marker.offset() >= unit.span().end() && endsSentence(unit)) {
        marker.footnote().ifPresent(covering::add);
      }
    }
    return covering;
  }

  private boolean endsSentence(TextUnit unit) {
    String words = document.words(unit);
    return words.endsWith("。") || words.endsWith("．") || words.endsWith(".");
  }

  private void report(Claim claim, String code, String message) {
    int line =
        claim.unit() > document.units().size()
            ? 0
            : document.unit(claim.unit()).place().firstLine();
    problems.add(
        new Problem(
            code,
            Severity.ERROR,
            document.path(),
            line,
            0,
            message
                + " ("
                + claim.property().compactName()
                + " of "
                + claim.subject().label()
                + ")",
            "correct rule " + claim.rule(),
            ""));
  }
}
