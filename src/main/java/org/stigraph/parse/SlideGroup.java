package org.stigraph.parse;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.stigraph.source.SourceLine;

/**
 * A group of slide lines without blank lines between: bullets nested by indentation, wrapped
 * sentences, lines.
 */
final class SlideGroup {

  private static final String GOES_ON = "、，,をのがはにでとへやし";

  private final List<Block> blocks;
  private final Deque<Integer> indents = new ArrayDeque<>();
  private LineJoiner joiner = new LineJoiner();
  private int firstLine;
  private int depth;

  SlideGroup(List<Block> blocks) {
    this.blocks = blocks;
  }

  /** Adds the blocks of these lines. */
  void add(List<SourceLine> lines) {
    String previous = "";
    for (SourceLine line : lines) {
      String text = line.text();
      Optional<Bullets.Bullet> bullet = Bullets.at(text);
      int numbered = bullet.isPresent() ? 0 : NoteLines.itemTextFrom(text);
      if (bullet.isPresent() || numbered > 0) {
        end();
        int from = bullet.map(Bullets.Bullet::textFrom).orElse(numbered);
        depth = depthOf(Characters.skipSpace(text, 0), numbered > 0);
        begin(text, inner(text, from), line);
      } else if (joiner.isEmpty() || !goesOn(previous, text)) {
        end();
        depth = 0;
        begin(text, 0, line);
      } else {
        joiner.add(text, 0, text.length(), line.number());
      }
      previous = text.strip();
    }
    end();
  }

  /** Skips a second bullet behind the first, as in {@code - ・ text}. */
  private static int inner(String text, int from) {
    Optional<Bullets.Bullet> second = Bullets.at(text.substring(from));
    return second.map(bullet -> from + bullet.textFrom()).orElse(from);
  }

  private int depthOf(int indent, boolean numbered) {
    while (!indents.isEmpty() && indents.getLast() > indent) {
      indents.removeLast();
    }
    if (indents.isEmpty() || indents.getLast() < indent) {
      indents.addLast(indent);
    }
    boolean under =
        numbered && depth == 1 && indents.size() == 1 && indent == 0 && !blocks.isEmpty();
    if (under) {
      indents.addLast(1);
    }
    return indents.size();
  }

  private void begin(String text, int from, SourceLine line) {
    firstLine = line.number();
    joiner.add(text, from, text.length(), line.number());
  }

  private boolean goesOn(String previous, String text) {
    if (previous.isEmpty() || Ends.sentence(previous)) {
      return false;
    }
    char last = previous.charAt(previous.length() - 1);
    String next = text.strip();
    boolean link = next.startsWith("<http") || next.startsWith("http") || next.startsWith("“");
    boolean carried = next.startsWith("ため") || next.startsWith("こと") || next.startsWith("ように");
    boolean item = depth > 0 && Characters.isSpace(text.charAt(0));
    return GOES_ON.indexOf(last) >= 0 || (link && last == ':') || carried || item;
  }

  private void end() {
    if (!joiner.isEmpty()) {
      LinedText text = joiner.build(firstLine);
      blocks.add(depth > 0 ? new Block.Item(text, depth) : new Block.Line(text));
      joiner = new LineJoiner();
    }
  }
}
