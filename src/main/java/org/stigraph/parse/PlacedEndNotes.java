package org.stigraph.parse;

import java.util.List;
import java.util.Optional;
import org.stigraph.source.LineLook;
import org.stigraph.source.LineRole;
import org.stigraph.source.Mark;
import org.stigraph.source.SourceLine;

/** Notes at the end of placed lines: those that count from 1 under a heading such as 注. */
final class PlacedEndNotes {

  private final List<SourceLine> lines;
  private boolean inside;
  private int count;
  private String key = "";

  PlacedEndNotes(List<SourceLine> lines) {
    this.lines = lines;
  }

  /** Tells the notes to those who look for markers before they are reached. */
  static void announce(
      List<SourceLine> lines, PageNotes feet, PlacedHeadings headings, PlacedMarkers markers) {
    PlacedEndNotes notes = new PlacedEndNotes(lines);
    for (int i = 0; i < lines.size(); i++) {
      LineLook look = lines.get(i).look().orElseThrow();
      if (look.role() != LineRole.PLACED || feet.noteOf(i) >= 0) {
        continue;
      }
      if (headings.style(i).isPresent()) {
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

  /** The label that begins the next note on a line; empty where none begins. */
  Optional<Mark> begins(int i) {
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
    for (Mark mark : lines.get(i).look().orElseThrow().marks()) {
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
