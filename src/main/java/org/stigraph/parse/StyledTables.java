package org.stigraph.parse;

import java.util.List;
import java.util.Optional;
import org.stigraph.source.LineLook;
import org.stigraph.source.SourceLine;

/** Puts tables together with the caption and the unit line above them, pictures with theirs. */
final class StyledTables {

  private final List<Block> blocks;
  private final StyledNotes notes;
  private Optional<StyledTable> table = Optional.empty();
  private Optional<LinedText> caption = Optional.empty();
  private Optional<LinedText> unitLine = Optional.empty();

  StyledTables(List<Block> blocks, StyledNotes notes) {
    this.blocks = blocks;
    this.notes = notes;
  }

  /** A row of a table, perhaps the first. */
  void row(SourceLine line, LineLook look) {
    if (table.filter(one -> one.holds(look)).isEmpty()) {
      end();
      table = Optional.of(new StyledTable(look.key(), notes));
    }
    table.ifPresent(one -> one.add(line, look));
  }

  /** Ends the table that is open, if one is. */
  void end() {
    boolean titled = !blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof Block.Heading;
    Optional<LinedText> unit = unitLine;
    Optional<LinedText> above = caption;
    if (table.isPresent()) {
      unitLine = Optional.empty();
      caption = Optional.empty();
    }
    table.flatMap(one -> one.block(above, titled, unit)).ifPresent(blocks::add);
    table = Optional.empty();
  }

  /** A caption, of a table that follows or of a picture. */
  void caption(StyledText text) {
    caption.ifPresent(one -> blocks.add(new Block.Picture(one, Optional.empty())));
    caption = Optional.of(notes.marked(text));
  }

  /** Takes a text that belongs to a table or picture; else what waited for one is written. */
  boolean takes(StyledText text) {
    String words = text.text().text();
    if (TableLines.isUnitLine(words)) {
      unitLine.ifPresent(one -> blocks.add(new Block.Line(one)));
      unitLine = Optional.of(notes.marked(text));
      return true;
    }
    if (caption.isPresent() && Captions.isSource(words)) {
      LinedText above = caption.get();
      caption = Optional.empty();
      blocks.add(new Block.Picture(above, Optional.of(notes.marked(text))));
      return true;
    }
    flush();
    return false;
  }

  /** Writes a caption and a unit line that no table followed. */
  void flush() {
    caption.ifPresent(one -> blocks.add(new Block.Picture(one, Optional.empty())));
    caption = Optional.empty();
    unitLine.ifPresent(one -> blocks.add(new Block.Line(one)));
    unitLine = Optional.empty();
  }
}
