package org.stigraph.parse;

import java.util.List;
import java.util.Optional;

/**
 * A block of the body as a layout parser hands it on: wrapped lines joined, footnote markers still
 * in it.
 */
sealed interface Block {

  void accept(Visitor visitor);

  /** What may be done with each kind of block. */
  interface Visitor {
    void visit(Title block);

    void visit(Heading block);

    void visit(Prose block);

    void visit(Item block);

    void visit(Line block);

    void visit(HeadLine block);

    void visit(Rows block);

    void visit(Picture block);

    void visit(SlideStart block);
  }

  /** The document's title. */
  record Title(LinedText text) implements Block {
    @Override
    public void accept(Visitor visitor) {
      visitor.visit(this);
    }
  }

  /**
   * A heading.
   *
   * @param style the numbering style it shares with its likes; levels follow from styles
   */
  record Heading(LinedText text, String style) implements Block {
    @Override
    public void accept(Visitor visitor) {
      visitor.visit(this);
    }
  }

  /** A paragraph of running text. */
  record Prose(LinedText text) implements Block {
    @Override
    public void accept(Visitor visitor) {
      visitor.visit(this);
    }
  }

  /**
   * A list item, its bullet taken off.
   *
   * @param depth 1 for the outermost
   */
  record Item(LinedText text, int depth) implements Block {
    @Override
    public void accept(Visitor visitor) {
      visitor.visit(this);
    }
  }

  /** A line of a slide. */
  record Line(LinedText text) implements Block {
    @Override
    public void accept(Visitor visitor) {
      visitor.visit(this);
    }
  }

  /** A line of a press release's head. */
  record HeadLine(LinedText text) implements Block {
    @Override
    public void accept(Visitor visitor) {
      visitor.visit(this);
    }
  }

  /**
   * A table.
   *
   * @param title its caption, when it has one of its own
   * @param titledByLast whether the heading or line emitted last is its title
   * @param rows cells by row; an empty cell is an empty text
   */
  record Rows(
      Optional<LinedText> title,
      boolean titledByLast,
      Optional<LinedText> unitLine,
      int headerRows,
      List<List<LinedText>> rows)
      implements Block {
    @Override
    public void accept(Visitor visitor) {
      visitor.visit(this);
    }
  }

  /** A figure, of which only caption and source line are left. */
  record Picture(LinedText caption, Optional<LinedText> source) implements Block {
    @Override
    public void accept(Visitor visitor) {
      visitor.visit(this);
    }
  }

  /** The beginning of a slide. */
  record SlideStart(Optional<LinedText> title) implements Block {
    @Override
    public void accept(Visitor visitor) {
      visitor.visit(this);
    }
  }

  /** The texts of a block in reading order, in which footnote markers may stand. */
  static List<LinedText> texts(Block block) {
    TextCollector collector = new TextCollector();
    block.accept(collector);
    return collector.texts();
  }
}
