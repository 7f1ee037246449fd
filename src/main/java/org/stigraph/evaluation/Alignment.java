package org.stigraph.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stigraph.claim.Claim;
import org.stigraph.claim.Extraction;
import org.stigraph.mention.Entity;

/**
 * Which claim of a document is which annotation of it: one claim for one annotation, both in the
 * same text unit. A target, figure or challenge is matched as a whole first, the pair that agrees
 * most before the others, so that the value of one and the year of another never make a hit.
 *
 * @param matches what was found
 * @param missed what was annotated and not found, in text order
 * @param wrong claims that are no annotation, in text order
 * @param rows the rows on both sides
 */
record Alignment(
    List<Match> matches, List<Annotation> missed, List<Claim> wrong, List<RowMatch> rows) {

  Alignment {
    matches = List.copyOf(matches);
    missed = List.copyOf(missed);
    wrong = List.copyOf(wrong);
    rows = List.copyOf(rows);
  }

  /** An annotation and the claim that says the same. */
  record Match(Annotation annotation, Claim claim) {}

  /**
   * What one text unit says about one entity, as annotated, as claimed, or both.
   *
   * @param kind kind of its facts
   * @param annotated whether it is annotated
   * @param claimed whether it is claimed
   * @param right whether both say the same in all fields, footnotes and status
   */
  record RowMatch(String kind, boolean annotated, boolean claimed, boolean right) {}

  static Alignment of(Extraction extraction, AnnotationFile file, ClaimMatcher matcher) {
    return new Aligner(extraction, file, matcher).align();
  }

  private static final class Aligner {
    private final AnnotationFile file;
    private final ClaimMatcher matcher;
    private final Map<Integer, List<Claim>> claims = new LinkedHashMap<>();
    private final Map<Integer, List<Annotation>> annotations = new LinkedHashMap<>();
    private final List<Match> matches = new ArrayList<>();
    private final Set<Annotation> found = new HashSet<>();
    private final Set<Claim> taken = new HashSet<>();
    private final List<Claim> wrong = new ArrayList<>();
    private final List<RowMatch> rows = new ArrayList<>();

    Aligner(Extraction extraction, AnnotationFile file, ClaimMatcher matcher) {
      this.file = file;
      this.matcher = matcher;
      extraction.claims().stream()
          .filter(claim -> !file.leftOut().contains(claim.property()))
          .filter(claim -> claim.attribution() != Claim.Attribution.INFERRED)
          .forEach(c -> claims.computeIfAbsent(c.unit(), unit -> new ArrayList<>()).add(c));
      Set<List<Object>> seen = new HashSet<>();
      for (Annotation a : file.annotations()) {
        boolean left = file.leftOut().contains(a.property());
        if (!left && seen.add(List.of(a.row(), a.property(), a.value()))) {
          annotations.computeIfAbsent(a.unit(), unit -> new ArrayList<>()).add(a);
        }
      }
    }

    Alignment align() {
      annotations.forEach((unit, facts) -> align(facts, claims.getOrDefault(unit, List.of())));
      claims.forEach((unit, made) -> judge(made, annotations.getOrDefault(unit, List.of())));
      List<Annotation> missed =
          annotations.values().stream()
              .flatMap(List::stream)
              .filter(a -> !found.contains(a))
              .sorted(Comparator.comparing(Annotation::span))
              .toList();
      wrong.sort(Comparator.comparing(Claim::quote));
      return new Alignment(matches, missed, wrong, rows);
    }

    private void align(List<Annotation> facts, List<Claim> made) {
      Map<Annotation.Row, List<Annotation>> annotated = new LinkedHashMap<>();
      facts.forEach(a -> annotated.computeIfAbsent(a.row(), r -> new ArrayList<>()).add(a));
      Map<List<Object>, List<Claim>> claimed = rowsOf(made);
      alignByWords(annotated.values(), claimed.values());
      for (Annotation fact : facts) {
        if (!ClaimMatcher.isOfWords(fact)) {
          made.stream()
              .filter(c -> !taken.contains(c))
              .filter(c -> matcher.sameStatement(fact, c) && matcher.sameSubject(fact, c))
              .findFirst()
              .ifPresent(c -> match(fact, c));
        }
      }
      judgeRows(annotated.values(), claimed.values(), facts);
    }

    private static Map<List<Object>, List<Claim>> rowsOf(List<Claim> made) {
      Map<List<Object>, List<Claim>> rows = new LinkedHashMap<>();
      for (Claim claim : made) {
        Entity subject = claim.subject();
        rows.computeIfAbsent(List.of(subject.kind(), subject.key()), k -> new ArrayList<>())
            .add(claim);
      }
      return rows;
    }

    private record Pair(
        List<Annotation> facts, List<Claim> made, List<Match> common, boolean same) {}

    private void alignByWords(Iterable<List<Annotation>> annotated, Iterable<List<Claim>> claimed) {
      List<Pair> pairs = new ArrayList<>();
      for (List<Annotation> facts : annotated) {
        for (List<Claim> made : claimed) {
          if (ClaimMatcher.isOfWords(facts.get(0))
              && matcher.sameSubject(facts.get(0), made.get(0))) {
            boolean same = matcher.sameWords(facts.get(0), made.get(0));
            pairs.add(new Pair(facts, made, common(facts, made), same));
          }
        }
      }
      pairs.sort(Comparator.comparingInt((Pair p) -> -p.common.size()).thenComparing(p -> !p.same));
      Set<Annotation> aligned = new HashSet<>();
      Set<Claim> used = new HashSet<>();
      for (Pair pair : pairs) {
        if (!aligned.contains(pair.facts.get(0)) && !used.contains(pair.made.get(0))) {
          aligned.add(pair.facts.get(0));
          used.add(pair.made.get(0));
          pair.common.forEach(m -> match(m.annotation, m.claim));
        }
      }
    }

    private List<Match> common(List<Annotation> facts, List<Claim> made) {
      List<Match> common = new ArrayList<>();
      Set<Claim> used = new HashSet<>();
      for (Annotation fact : facts) {
        for (Claim claim : made) {
          if (!used.contains(claim) && matcher.sameStatement(fact, claim)) {
            used.add(claim);
            common.add(new Match(fact, claim));
            break;
          }
        }
      }
      return common;
    }

    private void match(Annotation annotation, Claim claim) {
      matches.add(new Match(annotation, claim));
      found.add(annotation);
      taken.add(claim);
    }

    private void judge(List<Claim> made, List<Annotation> facts) {
      for (Claim claim : made) {
        if (!taken.contains(claim) && !onlyIdentifies(claim, facts)) {
          wrong.add(claim);
        }
      }
      if (facts.isEmpty()) {
        rowsOf(made)
            .values()
            .forEach(row -> rows.add(new RowMatch(ClaimKind.of(row.get(0)), false, true, false)));
      }
    }

    private boolean onlyIdentifies(Claim claim, List<Annotation> facts) {
      return file.identifying().contains(claim.property())
          && facts.stream().anyMatch(fact -> matcher.sameSubject(fact, claim));
    }

    /**
     * A row is right when each of its facts is, with its footnotes, qualifiers and status, and
     * nothing wrong is said of its entity.
     */
    private void judgeRows(
        Iterable<List<Annotation>> annotated,
        Iterable<List<Claim>> claimed,
        List<Annotation> facts) {
      Map<Annotation, Claim> claimOf = new HashMap<>();
      matches.forEach(m -> claimOf.put(m.annotation, m.claim));
      Set<Claim> inRows = new LinkedHashSet<>();
      for (List<Annotation> row : annotated) {
        Set<Claim> partners = new LinkedHashSet<>();
        boolean right = true;
        for (Annotation fact : row) {
          Claim claim = claimOf.get(fact);
          right &= claim != null && isRightInAll(fact, claim);
          if (claim != null) {
            partners.add(claim);
          }
        }
        boolean claimedToo = false;
        for (List<Claim> made : claimed) {
          if (made.stream().anyMatch(partners::contains)) {
            claimedToo |= made.stream().noneMatch(inRows::contains);
            inRows.addAll(made);
            right &= made.containsAll(partners) && made.stream().allMatch(c -> isFine(c, facts));
          }
        }
        rows.add(new RowMatch(row.get(0).kind(), true, claimedToo, right && claimedToo));
      }
      for (List<Claim> made : claimed) {
        boolean counts = made.stream().anyMatch(c -> !onlyIdentifies(c, facts));
        if (counts && made.stream().noneMatch(inRows::contains)) {
          rows.add(new RowMatch(ClaimKind.of(made.get(0)), false, true, false));
        }
      }
    }

    private boolean isFine(Claim claim, List<Annotation> facts) {
      return taken.contains(claim) || onlyIdentifies(claim, facts);
    }

    private boolean isRightInAll(Annotation fact, Claim claim) {
      return fact.footnotes().equals(matcher.notes(claim))
          && matcher.sameQualifiers(fact, claim)
          && ClaimMatcher.sameStatus(fact, claim);
    }
  }
}
