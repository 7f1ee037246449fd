package org.stigraph.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stigraph.source.SourceLine;

/**
 * Which lines begin a note. Lines that begin with a number are many things: notes, headings,
 * numbered paragraphs, running heads. They are notes where they count on in one style and the text
 * before them holds their numbers as markers could stand there.
 */
final class NoteChains {

  /** A line that begins a note. */
  record Start(int lineIndex, NoteLabel label, int chain) {}

  private static final double SIGHTED = 3.2;

  /** How much a marker's style may differ from its note's: {@link StyleMatch}. */
  private static final double FITTING = 0.4;

  private static final int WIDEST_GAP = 5;

  private final List<SourceLine> lines;

  /** Lines by style and number: see {@link #key}. */
  private final Map<Integer, int[]> sightings = new HashMap<>();

  private final Map<Integer, Integer> sightingCounts = new HashMap<>();

  private NoteChains(List<SourceLine> lines) {
    this.lines = lines;
  }

  /** The note starts of a text by index of their line, in file order. */
  static Map<Integer, Start> find(List<SourceLine> lines) {
    return new NoteChains(lines).find();
  }

  private Map<Integer, Start> find() {
    Map<LabelStyle, List<Start>> byStyle = new EnumMap<>(LabelStyle.class);
    for (int i = 0; i < lines.size(); i++) {
      int index = i;
      NoteLines.label(lines.get(i).text())
          .ifPresent(
              label ->
                  byStyle
                      .computeIfAbsent(label.style(), style -> new ArrayList<>())
                      .add(new Start(index, label, 0)));
    }
    Map<Integer, Start> accepted = new TreeMap<>();
    if (byStyle.isEmpty()) {
      return accepted;
    }
    sight();
    List<List<Start>> chains = new ArrayList<>();
    byStyle.forEach((style, starts) -> chains.addAll(chains(starts)));
    List<List<Start>> good = new ArrayList<>();
    boolean bareLong = false;
    for (List<Start> chain : chains) {
      if (borneOut(chain)) {
        good.add(chain);
        bareLong |= chain.size() > 1 && chain.get(0).label().style() == LabelStyle.BARE;
      }
    }
    boolean strict = bareLong;
    good.removeIf(
        chain ->
            strict
                && chain.size() == 1
                && chain.get(0).label().style() == LabelStyle.BARE
                && chain.get(0).label().number() != 1);
    good.sort((a, b) -> Integer.compare(a.get(0).lineIndex(), b.get(0).lineIndex()));
    for (int c = 0; c < good.size(); c++) {
      for (Start start : good.get(c)) {
        accepted.put(start.lineIndex(), new Start(start.lineIndex(), start.label(), c));
      }
    }
    return accepted;
  }

  /** Notes where each line of the text holds something like a marker. */
  private void sight() {
    for (int i = 0; i < lines.size(); i++) {
      LinedText line = LinedText.of(lines.get(i).text(), i);
      int start = NoteLines.label(line.text()).map(NoteLabel::to).orElse(0);
      MarkerFinder finder = new MarkerFinder(number -> true);
      finder.look(line, 0);
      for (MarkerCandidate candidate : finder.found()) {
        if (candidate.cost() <= SIGHTED && candidate.to() > start) {
          note(key(candidate.style(), candidate.number()), i);
        }
      }
    }
  }

  private static int key(LabelStyle style, int number) {
    return style.rank() * 10_000 + number;
  }

  private void note(int key, int line) {
    int count = sightingCounts.merge(key, 1, Integer::sum);
    int[] seen = sightings.computeIfAbsent(key, unused -> new int[4]);
    if (count > seen.length) {
      seen = Arrays.copyOf(seen, seen.length * 2);
      sightings.put(key, seen);
    }
    seen[count - 1] = line;
  }

  /** Whether a note's number was seen as its markers look before a line, behind another. */
  private boolean sighted(Start start, int after) {
    for (LabelStyle style : LabelStyle.values()) {
      boolean fits = StyleMatch.cost(start.label().style(), style) <= FITTING;
      if (fits && sighted(key(style, start.label().number()), after, start.lineIndex())) {
        return true;
      }
    }
    return false;
  }

  private boolean sighted(int key, int after, int before) {
    int[] seen = sightings.get(key);
    if (seen == null) {
      return false;
    }
    int place = Arrays.binarySearch(seen, 0, sightingCounts.getOrDefault(key, 0), before - 1);
    int index = place >= 0 ? place : -place - 2;
    return index >= 0 && seen[index] > after;
  }

  private List<List<Start>> chains(List<Start> starts) {
    List<List<Start>> chains = new ArrayList<>();
    Map<Integer, List<Start>> endingIn = new HashMap<>();
    for (Start start : starts) {
      int number = start.label().number();
      List<Start> chain = endingIn.remove(number - 1);
      boolean seen = sighted(start, -1);
      for (int gap = 2; chain == null && seen && gap <= WIDEST_GAP; gap++) {
        chain = endingIn.remove(number - gap);
      }
      if (chain == null && seen && endingIn.containsKey(number)) {
        List<Start> same = endingIn.get(number);
        if (same != null && number > 1 && same.size() > 1) {
          chain = same;
        }
      }
      if (chain == null) {
        chain = new ArrayList<>();
        chains.add(chain);
      }
      chain.add(start);
      endingIn.put(number, chain);
    }
    return chains;
  }

  private boolean borneOut(List<Start> chain) {
    int supported = 0;
    boolean first = false;
    for (int i = 0; i < chain.size(); i++) {
      Start start = chain.get(i);
      if (sighted(start, -1)) {
        supported++;
        first |= i == 0;
      }
    }
    LabelStyle style = chain.get(0).label().style();
    if (style.isPlain()) {
      return true;
    }
    double share = supported / (double) chain.size();
    return first ? share >= 0.5 : share >= 0.7;
  }
}
