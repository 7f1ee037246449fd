package org.stigraph.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Matches one run of notes to candidates: each note to at most one, numbers rising in reading
 * order, each candidate before its note and on its page where notes stand at the foot of pages
 * (behind it only in a sentence that the page break cuts), at the least total cost. A note left
 * without marker costs {@link #SKIPPED}. One pass with a Fenwick tree over the numbers: n log n.
 */
final class MarkerAssignment {

  private static final double SKIPPED = 3.3;
  private static final double OTHER_PAGE = 1.2;

  private final List<RawNote> notes;
  private final List<Integer> members;
  private final List<MarkerCandidate> candidates;
  private final int lower;
  private final Set<PlainLabel> plainLabels;
  private final Map<Integer, List<Integer>> notesByNumber = new HashMap<>();
  private final int[] numbers;
  private final IdentityHashMap<MarkerCandidate, Integer> assigned = new IdentityHashMap<>();
  private final List<MarkerCandidate> chosen = new ArrayList<>();
  private final List<MarkerCandidate> withoutNote = new ArrayList<>();

  /**
   * A run of notes.
   *
   * @param members indices of the run's notes, in file order
   * @param candidates the candidates in reach, in reading order
   * @param lower markers stand behind this file line: that of the run before in the same style
   * @param plainLabels those of all notes: ※1 is no marker of *1 where there is a note ※1
   */
  MarkerAssignment(
      List<RawNote> notes,
      List<Integer> members,
      List<MarkerCandidate> candidates,
      int lower,
      Set<PlainLabel> plainLabels) {
    this.notes = notes;
    this.members = members;
    this.candidates = candidates;
    this.lower = lower;
    this.plainLabels = plainLabels;
    TreeSet<Integer> sorted = new TreeSet<>();
    for (int member : members) {
      int number = Integer.parseInt(notes.get(member).label());
      sorted.add(number);
      notesByNumber.computeIfAbsent(number, key -> new ArrayList<>()).add(member);
    }
    numbers = sorted.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The label of a note in a style that {@linkplain LabelStyle#isPlain() is hardly else}. */
  record PlainLabel(LabelStyle style, int number) {

    /** The labels of those notes that are so numbered. */
    static Set<PlainLabel> of(List<RawNote> notes) {
      Set<PlainLabel> labels = new HashSet<>();
      for (RawNote note : notes) {
        if (note.isNumbered() && note.style().isPlain()) {
          labels.add(new PlainLabel(note.style(), Integer.parseInt(note.label())));
        }
      }
      return labels;
    }
  }

  /** The markers among the candidates, each with its note's index. */
  IdentityHashMap<MarkerCandidate, Integer> assign() {
    List<MarkerCandidate> mine = new ArrayList<>();
    List<Double> costs = new ArrayList<>();
    Map<Integer, Integer> groupStart = groupStarts();
    for (MarkerCandidate candidate : candidates) {
      List<Integer> same = notesByNumber.get(candidate.number());
      if (same != null) {
        double cost = cost(candidate, same.get(0), groupStart);
        if (cost < MarkerPlausibility.IMPOSSIBLE) {
          mine.add(candidate);
          costs.add(cost);
        }
      }
    }
    choose(mine, costs);
    Collections.reverse(chosen);
    repeat(mine, costs);
    strays();
    return assigned;
  }

  /** Candidates that are markers by their looks and place, but have no note. */
  List<MarkerCandidate> withoutNote() {
    return withoutNote;
  }

  /** For each note the line behind which markers of its page stand. */
  private Map<Integer, Integer> groupStarts() {
    Map<Integer, Integer> starts = new HashMap<>();
    int block = -1;
    int start = lower;
    int lastLine = lower;
    for (int member : members) {
      RawNote note = notes.get(member);
      if (note.afterBlock() != block) {
        block = note.afterBlock();
        start = lastLine;
      }
      starts.put(member, start);
      lastLine = note.text().lastLine();
    }
    return starts;
  }

  private double cost(MarkerCandidate candidate, int note, Map<Integer, Integer> groupStart) {
    RawNote one = notes.get(note);
    int line = candidate.line();
    boolean anothers =
        candidate.style() != one.style()
            && plainLabels.contains(new PlainLabel(candidate.style(), candidate.number()));
    if (anothers) {
      return MarkerPlausibility.IMPOSSIBLE;
    }
    boolean before = line < one.line() && line > lower;
    boolean cut = line > one.line() && candidate.text().firstLine() < one.line();
    if (!before && !cut) {
      return MarkerPlausibility.IMPOSSIBLE;
    }
    double page = cut || line < groupStart.getOrDefault(note, 0) ? OTHER_PAGE : 0;
    return candidate.cost() + page + StyleMatch.cost(one.style(), candidate.style());
  }

  private void choose(List<MarkerCandidate> mine, List<Double> costs) {
    int size = numbers.length;
    double[] best = new double[size + 1];
    int[] from = new int[size + 1];
    Arrays.fill(best, 0);
    Arrays.fill(from, -1);
    double[] total = new double[mine.size()];
    int[] previous = new int[mine.size()];
    int last = -1;
    double least = SKIPPED * size;
    for (int c = 0; c < mine.size(); c++) {
      int rank = Arrays.binarySearch(numbers, mine.get(c).number());
      double sum = 0;
      int back = -1;
      for (int i = rank; i > 0; i -= i & -i) {
        if (best[i] < sum) {
          sum = best[i];
          back = from[i];
        }
      }
      previous[c] = back;
      total[c] = costs.get(c) + sum + SKIPPED * rank;
      double stored = total[c] - SKIPPED * (rank + 1);
      for (int i = rank + 1; i <= size; i += i & -i) {
        if (stored < best[i]) {
          best[i] = stored;
          from[i] = c;
        }
      }
      double end = total[c] + SKIPPED * (size - 1 - rank);
      if (end < least) {
        least = end;
        last = c;
      }
    }
    for (int c = last; c >= 0; c = previous[c]) {
      chosen.add(mine.get(c));
      assigned.put(mine.get(c), notesByNumber.getOrDefault(mine.get(c).number(), List.of()).get(0));
    }
  }

  /** Markers that are plain by their looks may stand out of order, and twice. */
  private void repeat(List<MarkerCandidate> mine, List<Double> costs) {
    Map<Integer, Integer> used = new HashMap<>();
    assigned.values().forEach(note -> used.merge(note, 1, Integer::sum));
    for (int c = 0; c < mine.size(); c++) {
      MarkerCandidate candidate = mine.get(c);
      if (assigned.containsKey(candidate)) {
        continue;
      }
      List<Integer> same = notesByNumber.getOrDefault(candidate.number(), List.of());
      int first = same.get(0);
      boolean plain = candidate.style().isPlain() && costs.get(c) < 0.5;
      int second = same.size() > 1 ? same.get(1) : -1;
      if (second >= 0 && !used.containsKey(second) && costs.get(c) < 1) {
        assigned.put(candidate, second);
        used.put(second, 1);
      } else if (plain) {
        assigned.put(candidate, first);
      }
    }
  }

  /** Numbers that the run leaves out, and those next to its ends, where a marker clearly stands. */
  private void strays() {
    Set<LabelStyle> styles = new HashSet<>();
    assigned.keySet().forEach(candidate -> styles.add(candidate.style()));
    int end = notes.get(members.get(members.size() - 1)).line();
    for (MarkerCandidate candidate : candidates) {
      int line = candidate.line();
      int number = candidate.number();
      boolean known = notesByNumber.containsKey(number);
      if (known || assigned.size() < 2 || !styles.contains(candidate.style()) || line <= lower) {
        continue;
      }
      boolean inside = number > numbers[0] && number < numbers[numbers.length - 1];
      boolean next = number == numbers[numbers.length - 1] + 1 || number == numbers[0] - 1;
      boolean likely =
          candidate.style().isPlain()
              ? candidate.cost() < 1 && (inside || line < end || next)
              : (inside || next) && FootnoteResolver.isStrayBare(candidate) && inOrder(candidate);
      if (likely) {
        withoutNote.add(candidate);
      }
    }
  }

  /** Whether a number stands between the markers of its neighbours. */
  private boolean inOrder(MarkerCandidate candidate) {
    int low = 0;
    int high = chosen.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (isBefore(chosen.get(middle), candidate)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    boolean risesFrom = low == 0 || chosen.get(low - 1).number() < candidate.number();
    boolean risesTo = low == chosen.size() || candidate.number() < chosen.get(low).number();
    char c = candidate.from() == 0 ? ' ' : candidate.text().text().charAt(candidate.from() - 1);
    boolean inside = low > 0 && low < chosen.size();
    boolean clear = inside || candidate.number() >= 100 || Characters.isClosing(c) || c == '。';
    return risesFrom && risesTo && clear;
  }

  private static boolean isBefore(MarkerCandidate one, MarkerCandidate other) {
    return one.order() < other.order()
        || (one.order() == other.order() && one.from() < other.from());
  }
}
