package org.stigraph.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stigraph.source.SourceLine;

/** Collects the lines of one note after the other. */
final class NoteCollector {

  private final List<RawNote> notes = new ArrayList<>();
  private final List<SourceLine> lines = new ArrayList<>();
  private Optional<NoteChains.Start> start = Optional.empty();
  private boolean open;

  boolean isOpen() {
    return open;
  }

  /** Whether the open note has no number. */
  boolean isUnnumbered() {
    return open && start.isEmpty();
  }

  List<RawNote> notes() {
    return notes;
  }

  List<SourceLine> lines() {
    return lines;
  }

  SourceLine lastLine() {
    return lines.get(lines.size() - 1);
  }

  /**
   * Begins a note.
   *
   * @param numbered where and how it is numbered; empty for an unnumbered note
   */
  void begin(Optional<NoteChains.Start> numbered, SourceLine line) {
    start = numbered;
    open = true;
    lines.add(line);
  }

  void add(SourceLine line) {
    lines.add(line);
  }

  /** Ends the open note, if there is one. */
  void end(int blocks) {
    if (!open) {
      return;
    }
    LineJoiner joiner = new LineJoiner();
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      int from = i == 0 ? start.map(one -> one.label().to()).orElse(0) : 0;
      joiner.add(text, from, text.length(), lines.get(i).number());
    }
    LinedText text = joiner.build(lines.get(0).number());
    notes.add(
        new RawNote(
            start.map(one -> one.label().label()).orElse(""),
            start.map(one -> one.label().style()).orElse(LabelStyle.SIGN),
            text,
            blocks,
            start.map(NoteChains.Start::chain).orElse(-1)));
    open = false;
    lines.clear();
  }
}
