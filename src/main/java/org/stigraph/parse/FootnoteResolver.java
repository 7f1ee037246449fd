package org.stigraph.parse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.stigraph.source.Problem;
import org.stigraph.source.Severity;
import org.stigraph.source.SourceFile;
import org.stigraph.source.SourceLine;

/**
 * Decides which candidates are footnote markers. The notes come first; each run of consecutive
 * numbers is then matched to candidates in reading order so that the whole is as likely as can be
 * ({@link MarkerAssignment}). What is left over on either side is reported.
 */
final class FootnoteResolver {

  /**
   * Markers and notes matched.
   *
   * @param markers in reading order
   * @param noteIds the id of each note by its index; empty for unnumbered notes
   */
  record Resolution(List<Marker> markers, List<String> noteIds, List<Problem> problems) {}

  private static final double STRAY_BARE = 0.25;

  private final SourceFile file;
  private final RawDocument raw;
  private final List<RawNote> notes;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<Integer, SourceLine> lineByNumber = new HashMap<>();

  private FootnoteResolver(SourceFile file, RawDocument raw) {
    this.file = file;
    this.raw = raw;
    this.notes = raw.notes();
  }

  static Resolution resolve(SourceFile file, RawDocument raw) {
    return new FootnoteResolver(file, raw).resolve();
  }

  private Resolution resolve() {
    List<Marker> markers = raw.markers().orElseGet(this::findMarkers);
    NoteIds ids = NoteIds.of(notes);
    report(markers, ids);
    return new Resolution(markers, ids.ids(), problems);
  }

  private List<Marker> findMarkers() {
    Map<Integer, List<Integer>> chains = new HashMap<>();
    for (int i = 0; i < notes.size(); i++) {
      if (notes.get(i).isNumbered()) {
        chains.computeIfAbsent(notes.get(i).chain(), key -> new ArrayList<>()).add(i);
      }
    }
    List<MarkerCandidate> candidates = candidates(chains);
    IdentityHashMap<MarkerCandidate, Integer> assigned = new IdentityHashMap<>();
    List<Integer> order = new ArrayList<>(chains.keySet());
    order.sort(Comparator.comparingInt(chain -> notes.get(first(chains, chain)).line()));
    Map<LabelStyle, Integer> lowerByStyle = new EnumMap<>(LabelStyle.class);
    Set<MarkerCandidate> stray = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<MarkerAssignment.PlainLabel> plainLabels = MarkerAssignment.PlainLabel.of(notes);
    int[] lines = candidates.stream().mapToInt(MarkerCandidate::line).toArray();
    for (int i = 0; i < order.size(); i++) {
      List<Integer> members = chains.getOrDefault(order.get(i), List.of());
      LabelStyle style = notes.get(members.get(0)).style();
      int lower = lowerByStyle.getOrDefault(style, 0);
      int last = notes.get(members.get(members.size() - 1)).line();
      boolean lastRun = i + 1 == order.size();
      int upper = lastRun ? Integer.MAX_VALUE : notes.get(first(chains, order.get(i + 1))).line();
      int from = behind(lines, lower);
      int to = Math.max(from, behind(lines, Math.max(last, upper)));
      List<MarkerCandidate> window = candidates.subList(from, to);
      MarkerAssignment assignment =
          new MarkerAssignment(notes, members, window, lower, plainLabels);
      assigned.putAll(assignment.assign());
      stray.addAll(assignment.withoutNote());
      lowerByStyle.put(style, last);
    }
    List<Marker> markers = markers(candidates, assigned, stray);
    return SignMarkers.merge(raw, markers);
  }

  /** The index of the first of rising lines that stands behind a line. */
  private static int behind(int[] lines, int line) {
    int low = 0;
    int high = lines.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lines[middle] <= line) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int first(Map<Integer, List<Integer>> chains, int chain) {
    return chains.getOrDefault(chain, List.of(0)).get(0);
  }

  private List<MarkerCandidate> candidates(Map<Integer, List<Integer>> chains) {
    BitSet wanted = new BitSet();
    for (List<Integer> members : chains.values()) {
      int low = Integer.MAX_VALUE;
      int high = 0;
      for (int note : members) {
        int number = Integer.parseInt(notes.get(note).label());
        low = Math.min(low, number);
        high = Math.max(high, number);
      }
      wanted.set(low - 1, high + 2);
    }
    MarkerFinder finder = new MarkerFinder(wanted::get);
    int order = 0;
    for (Block block : raw.blocks()) {
      for (LinedText text : Block.texts(block)) {
        finder.look(text, order++);
      }
    }
    return finder.found();
  }

  private List<Marker> markers(
      List<MarkerCandidate> candidates,
      IdentityHashMap<MarkerCandidate, Integer> assigned,
      Set<MarkerCandidate> stray) {
    List<Marker> markers = new ArrayList<>();
    int lastOrder = -1;
    int lastEnd = 0;
    for (MarkerCandidate candidate : candidates) {
      Integer note = assigned.get(candidate);
      boolean lone =
          note == null
              && (stray.contains(candidate)
                  || (assigned.isEmpty() && alwaysMarker(candidate.style())));
      boolean free = candidate.order() != lastOrder || candidate.from() >= lastEnd;
      if ((note != null || lone) && free && candidate.cost() < MarkerPlausibility.IMPOSSIBLE) {
        markers.add(
            new Marker(
                candidate.text(),
                candidate.from(),
                candidate.to(),
                candidate.label(),
                note == null ? OptionalInt.empty() : OptionalInt.of(note)));
        lastOrder = candidate.order();
        lastEnd = candidate.to();
      }
    }
    return markers;
  }

  private static boolean alwaysMarker(LabelStyle style) {
    return style == LabelStyle.CHU || style == LabelStyle.KOME;
  }

  static boolean isStrayBare(MarkerCandidate candidate) {
    return candidate.cost() <= STRAY_BARE;
  }

  private void report(List<Marker> markers, NoteIds ids) {
    for (SourceLine line : file.lines()) {
      lineByNumber.put(line.number(), line);
    }
    Set<Integer> reached = new HashSet<>();
    for (Marker marker : markers) {
      marker.note().ifPresent(reached::add);
      if (marker.note().isEmpty()) {
        warn(
            "FN002",
            marker.text().lineAt(Math.max(0, marker.to() - 1)),
            "footnote marker " + marker.label() + " leads to no note",
            "Add the note, or mend the number.");
      }
    }
    for (int note = 0; note < notes.size(); note++) {
      RawNote one = notes.get(note);
      if (one.isNumbered() && ids.isRepeated(note)) {
        warn(
            "FN003",
            one.line(),
            "footnote number "
                + one.label()
                + " is given twice; this one is kept as "
                + ids.ids().get(note),
            "Give each note its own number.");
      } else if (one.isNumbered() && !reached.contains(note)) {
        warn(
            "FN001",
            one.line(),
            "no marker in the text leads to footnote " + one.label(),
            "Put its marker where it belongs, or take the note out.");
      }
    }
  }

  private void warn(String code, int line, String message, String hint) {
    SourceLine at = lineByNumber.getOrDefault(line, new SourceLine(line, ""));
    int page = file.isStyled() ? raw.places().numberAt(line) : 0;
    String where = page == 0 ? message : message + " (page or slide " + page + ")";
    problems.add(Problem.atLine(code, Severity.WARNING, file.path(), at, where, hint));
  }
}
