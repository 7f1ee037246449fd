package org.stigraph.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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

  /** Above this cost (1) and 2) count items of a sentence. */
  private static final double LISTED = 1.2;

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
      boolean behindBlank = i == 0 || lines.get(i - 1).isBlank();
      NoteLines.label(lines.get(i).text(), behindBlank)
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
    BitSet numbers = new BitSet();
    byStyle.values().forEach(starts -> starts.forEach(one -> numbers.set(one.label().number())));
    sight(numbers);
    List<List<Start>> chains = new ArrayList<>();
    BitSet noteNumbers = new BitSet();
    byStyle
        .values()
        .forEach(
            starts ->
                starts.stream()
                    .filter(start -> !mayHead(start) && sighted(start, -1))
                    .forEach(start -> noteNumbers.set(start.label().number())));
    byStyle.forEach((style, starts) -> chains.addAll(chains(withoutHeadings(starts, noteNumbers))));
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

  /** Notes where each line of the text holds something like a marker of these numbers. */
  private void sight(BitSet numbers) {
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      if (!holdsNumber(text)) {
        continue;
      }
      LinedText line = LinedText.of(text, i);
      int start = NoteLines.label(line.text(), true).map(NoteLabel::to).orElse(0);
      MarkerFinder finder = new MarkerFinder(numbers::get);
      finder.look(line, 0);
      for (MarkerCandidate candidate : finder.found()) {
        boolean bare = candidate.style() == LabelStyle.BARE;
        if (candidate.cost() <= (bare ? SIGHTED : LISTED) && candidate.to() > start) {
          note(key(candidate.style(), candidate.number()), i);
        }
      }
    }
  }

  private static boolean holdsNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Characters.isDigit(c)
          || (c >= 0xB2 && c <= 0xB9)
          || (c >= 0x2070 && c < 0x2500)
          || (c > 0x3250 && c < 0x3300)) {
        return true;
      }
    }
    return false;
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
    for (int i = 0; i < starts.size(); i++) {
      Start start = starts.get(i);
      int number = start.label().number();
      boolean seen = sighted(start, -1);
      List<Start> chain = !seen && comesAgain(starts, i) ? null : endingIn.remove(number - 1);
      for (int gap = 2; chain == null && seen && gap <= WIDEST_GAP; gap++) {
        List<Start> before = endingIn.get(number - gap);
        if (before != null && sighted(before.get(before.size() - 1), -1)) {
          chain = endingIn.remove(number - gap);
        }
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

  /** Whether the same number comes again soon where it is borne out: this one is a running head. */
  private boolean comesAgain(List<Start> starts, int index) {
    int number = starts.get(index).label().number();
    for (int i = index + 1; i < Math.min(starts.size(), index + 5); i++) {
      int next = starts.get(i).label().number();
      if (next < number) {
        return false;
      }
      if (next == number && sighted(starts.get(i), -1)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Leaves out lines that are headings by their looks where lines that are none have the same
   * numbers, in this style or another: （2）方法 is no note beside （2）名簿による。.
   */
  private List<Start> withoutHeadings(List<Start> starts, BitSet noteNumbers) {
    List<Start> kept = new ArrayList<>();
    for (Start start : starts) {
      boolean heading = mayHead(start) && noteNumbers.get(start.label().number());
      if (!heading) {
        kept.add(start);
      }
    }
    return kept;
  }

  private boolean mayHead(Start start) {
    LabelStyle style = start.label().style();
    boolean listed =
        style == LabelStyle.PAREN || style == LabelStyle.HALF_PAREN || style == LabelStyle.CIRCLED;
    String text = lines.get(start.lineIndex()).text();
    return listed && Headings.looksLikeOne(text);
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
