package org.stigraph.parse;

import java.util.ArrayList;
import java.util.List;

/** Collects the texts of blocks in reading order. */
final class TextCollector implements Block.Visitor {

  private final List<LinedText> texts = new ArrayList<>();

  List<LinedText> texts() {
    return texts;
  }

  @Override
  public void visit(Block.Title block) {
    texts.add(block.text());
  }

  @Override
  public void visit(Block.Heading block) {
    texts.add(block.text());
  }

  @Override
  public void visit(Block.Prose block) {
    texts.add(block.text());
  }

  @Override
  public void visit(Block.Item block) {
    texts.add(block.text());
  }

  @Override
  public void visit(Block.Line block) {
    texts.add(block.text());
  }

  @Override
  public void visit(Block.HeadLine block) {
    texts.add(block.text());
  }

  @Override
  public void visit(Block.Rows block) {
    block.title().ifPresent(texts::add);
    block.unitLine().ifPresent(texts::add);
    block.rows().forEach(texts::addAll);
  }

  @Override
  public void visit(Block.Picture block) {
    texts.add(block.caption());
    block.source().ifPresent(texts::add);
  }

  @Override
  public void visit(Block.SlideStart block) {
    block.title().ifPresent(texts::add);
  }
}
