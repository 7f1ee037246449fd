package org.stigraph.parse;

import java.util.Optional;
import org.stigraph.source.Box;
import org.stigraph.source.LineLook;
import org.stigraph.source.SourceLine;

/** Where a paragraph of placed lines ends. */
final class PlacedParagraphs {

  private final TypeSizes sizes;

  PlacedParagraphs(TypeSizes sizes) {
    this.sizes = sizes;
  }

  /**
   * Whether a line goes on with the line before it in the body.
   *
   * @param left left edge of the paragraph's lines so far, the first one's indent left out
   * @param item whether the paragraph is a list item
   */
  boolean goesOn(SourceLine before, SourceLine line, float left, boolean item) {
    LineLook last = before.look().orElseThrow();
    LineLook next = line.look().orElseThrow();
    Optional<Box> lastBox = last.box();
    Optional<Box> nextBox = next.box();
    if (lastBox.isEmpty() || nextBox.isEmpty() || begins(line.text())) {
      return false;
    }
    Box a = lastBox.get();
    Box b = nextBox.get();
    boolean sized = Math.abs(last.size() - next.size()) <= sizes.body() * 0.06f;
    boolean weighed = last.bold() == next.bold() || last.bold();
    boolean ended = Ends.sentence(before.text());
    boolean full = isFull(last, a, line.text());
    boolean flows = last.page() == next.page() && b.baseline() > a.baseline();
    if (!sized || (!weighed && !full)) {
      return false;
    }
    if (!flows) {
      boolean indented = b.left() - b.columnLeft() > next.size() * 0.7f;
      return full && !(ended && indented) && !(item && ended);
    }
    if ((b.baseline() - a.baseline()) / next.size() > sizes.pitch() * 1.45f) {
      return false;
    }
    float indent = b.left() - left;
    boolean setIn = !item && indent > next.size() * 0.7f;
    return full ? !(ended && setIn) : !ended && !setIn && !isShort(last, a);
  }

  /** Whether a line begins something by its words: an item, a note, a numbered heading. */
  private static boolean begins(String text) {
    boolean sure = HeadingStyles.of(text).filter(HeadingStyles.Style::sure).isPresent();
    return Bullets.at(text).isPresent()
        || UnnumberedNotes.isOne(text)
        || isNote(text)
        || ContentsLines.isOne(text)
        || Captions.isNumbered(text)
        || (sure && Headings.looksLikeOne(text));
  }

  /** Whether a line begins with a number as notes and items do, with its sign or bracket. */
  private static boolean isNote(String text) {
    return NoteLines.label(text, false)
        .filter(label -> label.from() == 0 && label.style() != LabelStyle.BARE)
        .filter(label -> label.style() != LabelStyle.PAREN && label.style() != LabelStyle.CIRCLED)
        .isPresent();
  }

  /** Whether a line has no room left for the next line's first word. */
  private static boolean isFull(LineLook look, Box box, String next) {
    int word = 0;
    while (word < next.length() && word < 200 && Characters.isLatin(next.charAt(word))) {
      word++;
    }
    float room = box.columnRight() - box.right();
    return room < Math.max(2.2f, 0.62f * word + 1) * look.size();
  }

  private static boolean isShort(LineLook look, Box box) {
    float width = box.columnRight() - box.columnLeft();
    return box.columnRight() - box.right() > Math.max(look.size() * 4, width * 0.2f);
  }
}
