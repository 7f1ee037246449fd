package org.stigraph.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.stigraph.source.LineLook;
import org.stigraph.source.Mark;
import org.stigraph.source.SourceLine;

/**
 * The notes at the foot of placed pages and columns: the last lines there that are set smaller than
 * the body or stand under a short rule, from the first that begins with a number. A note goes on
 * over the page where the next one's foot begins without a number.
 */
final class PageNotes {

  /**
   * A note.
   *
   * @param line index of its first line
   * @param to behind its number there
   */
  record Start(int line, String label, int to, int page) {}

  private final List<SourceLine> lines;
  private final TypeSizes sizes;
  private final int[] noteOf;
  private final List<Start> starts = new ArrayList<>();

  private PageNotes(List<SourceLine> lines, TypeSizes sizes) {
    this.lines = lines;
    this.sizes = sizes;
    this.noteOf = new int[lines.size()];
    Arrays.fill(noteOf, -1);
  }

  static PageNotes of(List<SourceLine> lines, TypeSizes sizes) {
    PageNotes notes = new PageNotes(lines, sizes);
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || notes.isNewFlow(i)) {
        notes.flow(from, i);
        from = i;
      }
    }
    return notes;
  }

  /** Index of the note that a line belongs to, −1 for the body. */
  int noteOf(int line) {
    return noteOf[line];
  }

  List<Start> starts() {
    return starts;
  }

  /** The notes of a page by label, then those of the page after. */
  Map<String, Integer> near(int page) {
    Map<String, Integer> near = new HashMap<>();
    for (int distance = 0; distance <= 1; distance++) {
      for (int i = 0; i < starts.size(); i++) {
        boolean numbered = !starts.get(i).label().isEmpty();
        if (numbered && starts.get(i).page() == page + distance) {
          near.putIfAbsent(starts.get(i).label(), i);
        }
      }
    }
    return near;
  }

  /** The note of a label on a later page, where no other note has it. */
  Optional<Integer> later(String label, int page) {
    Optional<Integer> found = Optional.empty();
    for (int i = 0; i < starts.size(); i++) {
      if (!label.isEmpty() && starts.get(i).label().equals(label)) {
        if (found.isPresent() || starts.get(i).page() < page) {
          return Optional.empty();
        }
        found = Optional.of(i);
      }
    }
    return found;
  }

  /** Whether a line begins a page or column. */
  private boolean isNewFlow(int i) {
    LineLook look = look(i);
    LineLook before = look(i - 1);
    boolean higher =
        look.box().isPresent()
            && before.box().isPresent()
            && look.box().get().baseline() < before.box().get().baseline() - look.size();
    return look.page() != before.page() || higher;
  }

  private LineLook look(int i) {
    return lines.get(i).look().orElseThrow();
  }

  private void flow(int from, int to) {
    int start = footFrom(from, to);
    boolean begun = false;
    for (int i = start; i < to; i++) {
      Optional<Start> label = begun ? label(i).or(unnumbered(i)) : label(i);
      if (label.isPresent()) {
        starts.add(label.get());
        begun = true;
      }
      boolean carriedOver = !begun && !starts.isEmpty() && (i > start || isCarriedOver(i));
      if (!begun && !carriedOver) {
        return;
      }
      noteOf[i] = starts.size() - 1;
    }
  }

  /** Whether a foot that begins without a number goes on with the note of the page before. */
  private boolean isCarriedOver(int i) {
    Start last = starts.get(starts.size() - 1);
    int distance = look(i).page() - last.page();
    return distance <= 1 && (look(i).underRule() || sizes.isSmall(look(i)));
  }

  /** Index of the first line of the foot of a flow; {@code to} where it has none. */
  private int footFrom(int from, int to) {
    int start = to;
    while (start > from && look(start - 1).box().isPresent() && sizes.isSmall(look(start - 1))) {
      start--;
    }
    int ruled = to;
    for (int i = from; i < to; i++) {
      boolean low =
          look(i).box().filter(box -> box.baseline() > box.pageHeight() * 0.35f).isPresent();
      boolean smallBelow = i >= start || label(i).isPresent();
      if (low && look(i).underRule() && smallBelow && look(i).size() <= sizes.body() * 1.02f) {
        ruled = i;
        break;
      }
    }
    if (ruled < to) {
      return ruled;
    }
    for (int i = start; i < to; i++) {
      if (label(i).isPresent()) {
        return i;
      }
    }
    return to;
  }

  /** The number that begins a line as a note's. */
  private Optional<Start> label(int i) {
    SourceLine line = lines.get(i);
    for (Mark mark : look(i).marks()) {
      boolean first = Characters.skipSpace(line.text(), 0) >= mark.from();
      if (mark.kind() == Mark.Kind.RAISED && first) {
        String label = RaisedLabels.first(line.text().substring(mark.from(), mark.to()));
        return label.isEmpty()
            ? Optional.empty()
            : Optional.of(new Start(i, label, mark.to(), look(i).page()));
      }
    }
    Optional<NoteLabel> typed = NoteLines.label(line.text(), true);
    return typed
        .filter(label -> goesOn(label.number()))
        .map(label -> new Start(i, label.label(), label.to(), look(i).page()));
  }

  /** A note without number among numbered ones, as {@code ※ …}. */
  private Supplier<Optional<Start>> unnumbered(int i) {
    return () ->
        UnnumberedNotes.isOne(lines.get(i).text())
            ? Optional.of(new Start(i, "", 0, look(i).page()))
            : Optional.empty();
  }

  /** Whether a number follows that of the last numbered note, or begins anew. */
  private boolean goesOn(int number) {
    int last = starts.size() - 1;
    while (last >= 0 && starts.get(last).label().isEmpty()) {
      last--;
    }
    if (last < 0) {
      return true;
    }
    int before = RaisedLabels.number(starts.get(last).label());
    return number == 1 || (number > before && number <= before + 3);
  }
}
