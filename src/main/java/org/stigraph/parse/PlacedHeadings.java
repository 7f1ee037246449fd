package org.stigraph.parse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stigraph.source.Box;
import org.stigraph.source.LineLook;
import org.stigraph.source.SourceLine;

/** Which placed lines are headings: by size and weight, and by numbering with room around. */
final class PlacedHeadings {

  private static final int LONGEST = 110;

  private static final Set<String> NOTE_HEADS =
      Set.of("注", "註", "脚注", "注釈", "注記", "後注", "尾注", "巻末注", "Notes", "Endnotes");

  private final List<SourceLine> lines;
  private final TypeSizes sizes;

  PlacedHeadings(List<SourceLine> lines, TypeSizes sizes) {
    this.lines = lines;
    this.sizes = sizes;
  }

  /** The style of the heading that a line is; headings of one style have one level. */
  Optional<String> style(int i) {
    SourceLine line = lines.get(i);
    LineLook look = line.look().orElseThrow();
    String text = line.text().strip();
    boolean prose =
        Characters.width(text) > LONGEST
            || Ends.sentence(text)
            || "、，,".indexOf(text.charAt(text.length() - 1)) >= 0
            || Bullets.at(text).isPresent()
            || UnnumberedNotes.isOne(text)
            || ContentsLines.isOne(text)
            || Captions.isNumbered(text)
            || text.startsWith("http");
    if (prose || look.box().isEmpty()) {
      return Optional.empty();
    }
    Box box = look.box().get();
    boolean short0 = box.columnRight() - box.right() > look.size() * 2;
    boolean large = sizes.isLarge(look);
    boolean weighty = look.bold() && !sizes.bold() && (short0 || isApart(i));
    Optional<HeadingStyles.Style> numbered = HeadingStyles.of(text);
    boolean sure = numbered.filter(HeadingStyles.Style::sure).isPresent() && short0;
    boolean apart = numbered.isPresent() && short0 && isApart(i) && Headings.looksLikeOne(text);
    boolean usual = NOTE_HEADS.contains(text) && short0;
    if (!large && !weighty && !sure && !apart && !usual) {
      return Optional.empty();
    }
    String drawn = "size " + Math.round(look.size()) + (look.bold() ? " bold" : "");
    return Optional.of(numbered.map(HeadingStyles.Style::style).orElse(drawn));
  }

  /** Whether a heading is that of the notes at the end. */
  static boolean isOfNotes(String text) {
    return NOTE_HEADS.contains(text.strip());
  }

  /** Whether a line goes on with the heading before it: same type, at the distance of lines. */
  boolean goesOn(int i) {
    LineLook look = lines.get(i).look().orElseThrow();
    LineLook last = lines.get(i - 1).look().orElseThrow();
    if (look.box().isEmpty() || last.box().isEmpty() || look.page() != last.page()) {
      return false;
    }
    float step = look.box().get().baseline() - last.box().get().baseline();
    Box box = last.box().get();
    float room = box.columnRight() - box.right();
    boolean centred =
        Math.abs(room - (box.left() - box.columnLeft())) < look.size() * 1.5f
            && room > look.size() * 2;
    boolean wraps = room < look.size() * 4 || (centred && sizes.isLarge(look));
    return wraps
        && step > 0
        && step < look.size() * 2
        && Math.abs(look.size() - last.size()) < 0.3f
        && look.bold() == last.bold()
        && HeadingStyles.of(lines.get(i).text()).isEmpty();
  }

  /** Whether there is more room than usual above and below a line. */
  private boolean isApart(int i) {
    return gap(i - 1, i) > 1.2f && gap(i, i + 1) > 1.05f;
  }

  /** The distance of two lines in usual ones; large at the ends of pages and columns. */
  private float gap(int i, int j) {
    if (i < 0 || j >= lines.size()) {
      return 9;
    }
    LineLook a = lines.get(i).look().orElseThrow();
    LineLook b = lines.get(j).look().orElseThrow();
    if (a.box().isEmpty() || b.box().isEmpty() || a.page() != b.page()) {
      return 9;
    }
    float step = b.box().get().baseline() - a.box().get().baseline();
    return step <= 0 ? 9 : step / (sizes.pitch() * sizes.body());
  }
}
