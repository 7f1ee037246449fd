package org.stigraph.parse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.stigraph.source.LineLook;
import org.stigraph.source.LineRole;
import org.stigraph.source.Mark;
import org.stigraph.source.SourceFile;
import org.stigraph.source.SourceLine;

/**
 * Tells what placed lines are, as those of PDF pages: furniture goes, notes at the foot are notes,
 * large and bold lines are headings, and lines that go on with the one before are one paragraph.
 */
final class PlacedReader {

  private final List<SourceLine> lines;
  private final PageNotes notes;
  private final PlacedMarkers markers;
  private final PlacedHeadings headings;
  private final PlacedParagraphs paragraphs;
  private final PlacedEndNotes endNotes;
  private final ItemDepths depths = new ItemDepths();
  private final List<SourceLine> out = new ArrayList<>();
  private boolean titled;

  /** Index of the body line before, −1 before the first and behind a heading. */
  private int before = -1;

  private boolean heading;
  private boolean item;
  private float left;

  private PlacedReader(List<SourceLine> lines, TypeSizes sizes) {
    this.lines = lines;
    this.notes = PageNotes.of(lines, sizes);
    this.markers = new PlacedMarkers(notes);
    this.headings = new PlacedHeadings(lines, sizes);
    this.paragraphs = new PlacedParagraphs(sizes);
    this.endNotes = new PlacedEndNotes(lines, notes);
  }

  /** The same file with its placed lines told; a file without placed lines as it is. */
  static SourceFile told(SourceFile file) {
    boolean placed =
        file.lines().stream().anyMatch(line -> StyledParser.role(line) == LineRole.PLACED);
    if (!placed) {
      return file;
    }
    BitSet furniture = PageFurniture.in(file.lines());
    List<SourceLine> kept = new ArrayList<>();
    for (int i = 0; i < file.lines().size(); i++) {
      if (!furniture.get(i) && !file.lines().get(i).isBlank()) {
        kept.add(file.lines().get(i));
      }
    }
    if (kept.isEmpty()) {
      return file;
    }
    if (PlacedSlides.are(kept)) {
      return file.withLines(PlacedSlides.told(kept));
    }
    TypeSizes sizes = TypeSizes.of(kept);
    List<SourceLine> joined = PlacedTables.joined(kept, sizes);
    return file.withLines(new PlacedReader(joined, sizes).read());
  }

  private List<SourceLine> read() {
    PlacedEndNotes.announce(lines, notes, headings, markers);
    for (int i = 0; i < lines.size(); i++) {
      int note = notes.noteOf(i);
      if (note >= 0) {
        note(i, note);
      } else if (look(i).role() != LineRole.PLACED) {
        put(i, look(i).role(), look(i).level(), look(i).key());
        before = -1;
      } else {
        body(i);
      }
    }
    return out;
  }

  private LineLook look(int i) {
    return lines.get(i).look().orElseThrow();
  }

  private void note(int i, int note) {
    PageNotes.Start start = notes.starts().get(note);
    if (start.line() == i) {
      begin(i, start.to(), start.label(), PlacedMarkers.key(note));
    } else {
      put(i, LineRole.CONTINUED, 0, PlacedMarkers.key(note));
    }
  }

  /** Writes a note's first line without its number. */
  private void begin(int i, int to, String label, String key) {
    SourceLine line = lines.get(i);
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark(0, 0, Mark.Kind.LABEL, label));
    for (Mark mark : look(i).marks()) {
      if (mark.kind() == Mark.Kind.LINK && mark.from() >= to) {
        marks.add(new Mark(mark.from() - to, mark.to() - to, mark.kind(), mark.value()));
      }
    }
    LineLook look = look(i).as(LineRole.NOTE, 0, key, marks);
    out.add(new SourceLine(line.number(), line.text().substring(to), Optional.of(look)));
  }

  private void put(int i, LineRole role, int level, String key) {
    SourceLine line = lines.get(i);
    List<Mark> marks =
        key.isEmpty() || role == LineRole.ROW || role == LineRole.HEADING
            ? markers.told(line.text(), look(i).marks(), look(i).page())
            : look(i).marks();
    LineLook look = look(i).as(role, level, key, marks);
    out.add(new SourceLine(line.number(), line.text(), Optional.of(look)));
  }

  private void body(int i) {
    Optional<String> style = endNotes.isHeadless(i) ? Optional.empty() : headings.style(i);
    if (style.isPresent() && heading && before == i - 1 && headings.goesOn(i)) {
      put(i, LineRole.CONTINUED, 0, "");
      before = i;
      return;
    }
    boolean goesOn =
        before >= 0 && !heading && paragraphs.goesOn(lines.get(before), lines.get(i), left, item);
    if (style.isPresent() && !(goesOn && !isStrong(i))) {
      heading(i, style.get());
      return;
    }
    Optional<Mark> label = endNotes.begins(i);
    if (label.isPresent()) {
      begin(i, label.get().to(), String.valueOf(endNotes.number()), endNotes.key());
      return;
    }
    if (!endNotes.key().isEmpty()) {
      put(i, LineRole.CONTINUED, 0, endNotes.key());
      return;
    }
    if (goesOn) {
      put(i, LineRole.CONTINUED, 0, "");
      left = flows(i) ? Math.min(left, box(i)) : box(i);
    } else {
      String text = lines.get(i).text();
      item = Bullets.at(text).isPresent() || ContentsLines.isOne(text);
      if (!item) {
        depths.end();
      }
      int depth = item ? depths.depth(box(i), look(i).size()) : 0;
      put(i, item ? LineRole.ITEM : LineRole.PARAGRAPH, depth, "");
      left = box(i);
    }
    heading = false;
    before = i;
  }

  /** Whether a line is a heading by its type, not by its numbering alone. */
  private boolean isStrong(int i) {
    return look(i).size() > look(before).size() * 1.06f || (look(i).bold() && !look(before).bold());
  }

  /** Whether a line stands below the one before, not in a new column or on a new page. */
  private boolean flows(int i) {
    return look(i).page() == look(before).page()
        && look(i).box().isPresent()
        && look(before).box().isPresent()
        && look(i).box().get().baseline() > look(before).box().get().baseline();
  }

  private float box(int i) {
    return look(i).box().map(box -> box.left()).orElse(0f);
  }

  private void heading(int i, String style) {
    boolean first = !titled && look(i).page() == 1 && isLargest(i);
    titled |= first;
    put(i, first ? LineRole.TITLE : LineRole.HEADING, 1, first ? "" : style);
    endNotes.heading(i);
    heading = true;
    before = i;
  }

  /** Whether nothing on the first page is set larger than a line. */
  private boolean isLargest(int i) {
    for (int j = 0; j < lines.size() && look(j).page() == look(i).page(); j++) {
      if (look(j).size() > look(i).size() + 0.3f) {
        return false;
      }
    }
    return true;
  }
}
