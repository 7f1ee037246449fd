package org.stigraph.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.stigraph.source.SourceFile;
import org.stigraph.source.SourceLine;

/** Reads Markdown: footnotes {@code [^n]}, pipe tables, headings, lists. */
final class MarkdownParser implements LayoutParser {

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(FootnotesExtension.create(), TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  private final List<Block> blocks = new ArrayList<>();
  private final List<RawNote> notes = new ArrayList<>();
  private final List<Pending> pending = new ArrayList<>();
  private final Map<String, Integer> noteByLabel = new HashMap<>();
  private int[] fileLines = new int[0];
  private Optional<String> title = Optional.empty();

  private record Pending(LinedText text, int from, int to, String label) {}

  @Override
  public RawDocument parse(SourceFile file) {
    List<SourceLine> lines = file.lines();
    fileLines = lines.stream().mapToInt(SourceLine::number).toArray();
    StringBuilder source = new StringBuilder();
    lines.forEach(line -> source.append(line.text()).append('\n'));
    Node root = PARSER.parse(source.toString());
    boolean titled = onlyOneTitle(root);
    for (Node node = root.getFirstChild(); node != null; node = node.getNext()) {
      block(node, 0, titled && blocks.isEmpty());
    }
    List<Marker> markers = new ArrayList<>();
    for (Pending one : pending) {
      Integer note = noteByLabel.get(one.label());
      markers.add(
          new Marker(
              one.text(),
              one.from(),
              one.to(),
              one.label(),
              note == null ? OptionalInt.empty() : OptionalInt.of(note)));
    }
    return new RawDocument(
        blocks, notes, Optional.of(markers), LinePlaces.none(), title, Optional.empty(), List.of());
  }

  private static boolean onlyOneTitle(Node root) {
    int count = 0;
    for (Node node = root.getFirstChild(); node != null; node = node.getNext()) {
      count += node instanceof Heading heading && heading.getLevel() == 1 ? 1 : 0;
    }
    return count == 1 && root.getFirstChild() instanceof Heading first && first.getLevel() == 1;
  }

  private void block(Node node, int depth, boolean first) {
    if (node instanceof Heading heading) {
      LinedText text = inlines(node, false);
      if (first && !text.isEmpty()) {
        title = Optional.of(text.text());
        blocks.add(new Block.Title(text));
      } else if (!text.isEmpty()) {
        blocks.add(new Block.Heading(text, "h" + heading.getLevel()));
      }
    } else if (node instanceof Paragraph) {
      paragraph(node, depth);
    } else if (node instanceof ListBlock) {
      for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
        children(item, depth + 1);
      }
    } else if (node instanceof FootnoteDefinition definition) {
      note(definition);
    } else if (node instanceof TableBlock) {
      table(node);
    } else if (node instanceof FencedCodeBlock code) {
      literal(code, code.getLiteral());
    } else if (node instanceof IndentedCodeBlock code) {
      literal(code, code.getLiteral());
    } else if (!(node instanceof HtmlBlock)) {
      children(node, depth);
    }
  }

  private void children(Node parent, int depth) {
    boolean item = parent instanceof ListItem;
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      block(node, item || node instanceof ListBlock ? depth : 0, false);
    }
  }

  private void paragraph(Node node, int depth) {
    LinedText text = inlines(node, false);
    if (text.isEmpty()) {
      return;
    }
    if (depth > 0) {
      blocks.add(new Block.Item(text, depth));
    } else if (UnnumberedNotes.isOne(text.text())) {
      notes.add(new RawNote("", LabelStyle.SIGN, text, blocks.size(), 0));
    } else {
      blocks.add(new Block.Prose(text));
    }
  }

  private void literal(Node node, String literal) {
    int line = firstLine(node);
    for (String text : (Iterable<String>) literal.lines()::iterator) {
      LinedText lined = LineJoiner.single(text, line);
      if (!lined.isEmpty()) {
        blocks.add(new Block.Line(lined));
      }
      line++;
    }
  }

  private void note(FootnoteDefinition definition) {
    MarkdownInlines inlines = new MarkdownInlines(fileLines, firstLine(definition), true);
    gather(definition, inlines);
    LinedText text = inlines.text();
    if (text.isEmpty()) {
      return;
    }
    noteByLabel.putIfAbsent(definition.getLabel(), notes.size());
    notes.add(new RawNote(definition.getLabel(), LabelStyle.MARKDOWN, text, blocks.size(), 0));
  }

  private void gather(Node parent, MarkdownInlines inlines) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Paragraph || node instanceof Heading) {
        inlines.add(node);
      } else {
        gather(node, inlines);
      }
    }
  }

  private void table(Node table) {
    List<List<LinedText>> rows = new ArrayList<>();
    int heads = 0;
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        List<LinedText> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
          cells.add(inlines(cell, false));
        }
        boolean filled =
            row instanceof TableRow && cells.stream().anyMatch(cell -> !cell.isEmpty());
        if (filled) {
          rows.add(cells);
          heads += part instanceof TableHead ? 1 : 0;
        }
      }
    }
    if (!rows.isEmpty()) {
      Optional<LinedText> unitLine = lastProse(TableLines::isUnitLine);
      Optional<LinedText> caption = lastProse(Captions::isTableTitle);
      boolean titled =
          caption.isEmpty()
              && !blocks.isEmpty()
              && blocks.get(blocks.size() - 1) instanceof Block.Heading;
      blocks.add(new Block.Rows(caption, titled, unitLine, heads, rows));
    }
  }

  /** Takes the last block off when it is a paragraph of this kind. */
  private Optional<LinedText> lastProse(Predicate<String> kind) {
    int last = blocks.size() - 1;
    boolean found =
        last >= 0
            && blocks.get(last) instanceof Block.Prose prose
            && kind.test(prose.text().text());
    return found ? Optional.of(((Block.Prose) blocks.remove(last)).text()) : Optional.empty();
  }

  /** The text of a block; its footnote references, and those that lead nowhere, are put aside. */
  private LinedText inlines(Node block, boolean links) {
    MarkdownInlines inlines = new MarkdownInlines(fileLines, firstLine(block), links);
    inlines.add(block);
    LinedText text = inlines.text();
    List<Pending> found = new ArrayList<>();
    for (MarkdownInlines.Reference reference : inlines.references()) {
      found.add(new Pending(text, reference.at(), reference.at(), reference.label()));
    }
    MarkdownInlines.danglingReferences(text.text())
        .forEach(
            (at, label) -> {
              int end = at + label.length() + 3;
              found.add(new Pending(text, at, end, label));
            });
    found.sort(Comparator.comparingInt(Pending::from));
    pending.addAll(found);
    return text;
  }

  private int firstLine(Node node) {
    for (SourceSpan span : node.getSourceSpans()) {
      return fileLines[Math.min(span.getLineIndex(), fileLines.length - 1)];
    }
    return fileLines[0];
  }
}
