package org.stigraph.parse;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stigraph.source.LineLook;
import org.stigraph.source.LineRole;
import org.stigraph.source.Mark;
import org.stigraph.source.SourceLine;

/**
 * Notes at the end of placed lines: those that count from 1 under a heading such as 注, or without
 * one where the last lines count from 1 and raised figures before them have their numbers.
 */
final class PlacedEndNotes {

  private final List<SourceLine> lines;
  private final int headless;
  private boolean inside;
  private int count;
  private String key = "";

  PlacedEndNotes(List<SourceLine> lines, PageNotes feet) {
    this.lines = lines;
    this.headless = headless(feet);
  }

  /** Index of the line where notes begin without a heading; −1 where none do. */
  private int headless(PageNotes feet) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      boolean foot = feet.noteOf(i) >= 0 || look(i).role() != LineRole.PLACED;
      if (foot) {
        return -1;
      }
      if (label(i, 1).isPresent() && isPointedAt(i)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether lines from one on count up from 1, and raised figures before have most numbers. */
  private boolean isPointedAt(int from) {
    int last = 0;
    for (int i = from; i < lines.size(); i++) {
      last += label(i, last + 1).isPresent() ? 1 : 0;
    }
    Set<Integer> raised = new HashSet<>();
    for (int i = 0; i < from; i++) {
      for (Mark mark : look(i).marks()) {
        if (mark.kind() == Mark.Kind.RAISED) {
          String figures = lines.get(i).text().substring(mark.from(), mark.to());
          for (int[] range : RaisedLabels.in(figures)) {
            raised.add(RaisedLabels.number(figures.substring(range[0], range[1])));
          }
        }
      }
    }
    int most = last;
    raised.removeIf(number -> number < 1 || number > most);
    return last >= 2 && raised.size() * 3 >= last * 2;
  }

  private LineLook look(int i) {
    return lines.get(i).look().orElseThrow();
  }

  /** Tells the notes to those who look for markers before they are reached. */
  static void announce(
      List<SourceLine> lines, PageNotes feet, PlacedHeadings headings, PlacedMarkers markers) {
    PlacedEndNotes notes = new PlacedEndNotes(lines, feet);
    for (int i = 0; i < lines.size(); i++) {
      LineLook look = lines.get(i).look().orElseThrow();
      if (look.role() != LineRole.PLACED || feet.noteOf(i) >= 0) {
        continue;
      }
      if (headings.style(i).isPresent() && !notes.isHeadless(i)) {
        notes.heading(i);
      } else if (notes.begins(i).isPresent()) {
        markers.addEndNote(String.valueOf(notes.count), notes.key);
      }
    }
  }

  /** A heading; it may be that of the notes. */
  void heading(int i) {
    inside = PlacedHeadings.isOfNotes(lines.get(i).text());
    count = 0;
    key = "";
  }

  /** Whether a line stands among notes that have no heading. */
  boolean isHeadless(int i) {
    return headless >= 0 && i >= headless;
  }

  /** The label that begins the next note on a line; empty where none begins. */
  Optional<Mark> begins(int i) {
    inside |= isHeadless(i);
    Optional<Mark> label = inside ? label(i, count + 1) : Optional.empty();
    if (label.isPresent()) {
      count++;
      key = "end-" + i;
    }
    return label;
  }

  /** The number of the last note, 0 before the first. */
  int number() {
    return count;
  }

  /** The key of the note that the last line belongs to; empty outside of notes. */
  String key() {
    return key;
  }

  private Optional<Mark> label(int i, int number) {
    String text = lines.get(i).text();
    for (Mark mark : look(i).marks()) {
      boolean raised = mark.kind() == Mark.Kind.RAISED && mark.from() == 0;
      if (raised && RaisedLabels.number(text.substring(0, mark.to())) == number) {
        return Optional.of(new Mark(0, mark.to(), Mark.Kind.LABEL, String.valueOf(number)));
      }
    }
    return NoteLines.label(text, true)
        .filter(label -> label.number() == number)
        .map(label -> new Mark(0, label.to(), Mark.Kind.LABEL, label.label()));
  }
}
