package org.stigraph.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.stigraph.source.LineLook;
import org.stigraph.source.Mark;
import org.stigraph.source.SourceLine;

/** Collects notes and markers of formats that say which lines are notes. */
final class StyledNotes {

  private static final String TYPED = "typed-";

  private record Draft(
      String label, LabelStyle style, int chain, int after, List<SourceLine> lines) {}

  private record Pending(LinedText text, int from, int to, String label, String key) {}

  private final Map<String, Draft> drafts = new LinkedHashMap<>();
  private final List<Pending> pending = new ArrayList<>();
  private final List<RawNote> notes = new ArrayList<>();
  private final Set<String> labels = new HashSet<>();
  private int chain;

  /** Begins a note that the format tells. */
  void begin(SourceLine line, LineLook look, int blocks) {
    String label =
        look.marks().stream()
            .filter(mark -> mark.kind() == Mark.Kind.LABEL)
            .findFirst()
            .map(Mark::value)
            .orElse("");
    if (!label.isEmpty() && !labels.add(label)) {
      chain++;
      labels.clear();
      labels.add(label);
    }
    Draft draft =
        label.isEmpty()
            ? new Draft(label, LabelStyle.SIGN, -1, blocks, new ArrayList<>())
            : new Draft(label, LabelStyle.BARE, chain, blocks, new ArrayList<>());
    put(look.key(), draft, line);
  }

  /** Begins a note typed by hand, its number in its text; returns its key. */
  String beginTyped(SourceLine line, NoteChains.Start start, int blocks) {
    NoteLabel label = start.label();
    String key = TYPED + start.lineIndex();
    SourceLine rest = new SourceLine(line.number(), line.text().substring(label.to()));
    List<SourceLine> lines = new ArrayList<>();
    put(key, new Draft(label.label(), label.style(), start.chain(), blocks, lines), rest);
    return key;
  }

  private void put(String key, Draft draft, SourceLine line) {
    Draft open = drafts.putIfAbsent(key, draft);
    (open == null ? draft : open).lines().add(line);
  }

  /** Goes on with a note. */
  void goOn(String key, SourceLine line) {
    Draft draft = drafts.get(key);
    if (draft != null) {
      draft.lines().add(line);
    }
  }

  /** A note without number. */
  void unnumbered(LinedText text, int blocks) {
    String key = "sign-" + drafts.size();
    drafts.put(key, new Draft("", LabelStyle.SIGN, -1, blocks, List.of(line(text))));
  }

  private static SourceLine line(LinedText text) {
    return new SourceLine(text.firstLine(), text.text());
  }

  /** Puts the markers of a text aside. */
  LinedText marked(StyledText styled) {
    LinedText text = styled.text();
    for (Mark mark : styled.marks()) {
      if (mark.kind() == Mark.Kind.NOTE) {
        int from = mark.from();
        while (from > 0 && from < mark.to() && Characters.isSpace(text.text().charAt(from - 1))) {
          from--;
        }
        String label = text.text().substring(mark.from(), Math.min(mark.to(), text.length()));
        pending.add(new Pending(text, from, mark.to(), label.strip(), mark.value()));
      }
    }
    return text;
  }

  /** The notes in file order; markers are known from here on. */
  List<RawNote> notes() {
    if (notes.isEmpty()) {
      drafts.forEach(
          (key, draft) -> {
            LinedText text = StyledText.of(draft.lines(), true).text();
            notes.add(
                new RawNote(draft.label(), draft.style(), text, draft.after(), draft.chain()));
          });
    }
    return notes;
  }

  /** The markers, where the format tells them; empty where they are to be found in the text. */
  Optional<List<Marker>> markers() {
    Map<String, Integer> index = new HashMap<>();
    boolean typed = false;
    for (Map.Entry<String, Draft> entry : drafts.entrySet()) {
      index.put(entry.getKey(), index.size());
      typed |= entry.getKey().startsWith(TYPED);
    }
    boolean numbered = drafts.values().stream().anyMatch(draft -> !draft.label().isEmpty());
    boolean reached = pending.stream().anyMatch(one -> index.containsKey(one.key()));
    if (typed || (numbered && !reached)) {
      return Optional.empty();
    }
    List<Marker> markers = new ArrayList<>();
    for (Pending one : pending) {
      Integer note = index.get(one.key());
      OptionalInt to = note == null ? OptionalInt.empty() : OptionalInt.of(note);
      Draft draft = drafts.get(one.key());
      String label = draft == null || draft.label().isEmpty() ? one.label() : draft.label();
      markers.add(new Marker(one.text(), one.from(), one.to(), label, to));
    }
    return Optional.of(markers);
  }
}
