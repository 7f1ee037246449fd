package org.stigraph.parse;

import java.util.ArrayList;
import java.util.List;
import org.stigraph.source.LineLook;
import org.stigraph.source.Mark;
import org.stigraph.source.SourceLine;

/**
 * Writes the addresses of links into a line: in place of words that are the address cut short or
 * broken, and behind other words where asked to, as in notes.
 */
final class ShownLinks {

  private ShownLinks() {}

  static SourceLine in(SourceLine line, boolean behindWords) {
    LineLook look = line.look().orElse(null);
    if (look == null || look.marks().stream().noneMatch(ShownLinks::isLink)) {
      return line;
    }
    StringBuilder text = new StringBuilder(line.text());
    List<Mark> marks = new ArrayList<>();
    int moved = 0;
    for (Mark mark : look.marks()) {
      int from = mark.from() + moved;
      int to = mark.to() + moved;
      if (isLink(mark)) {
        int before = text.length();
        show(text, from, to, mark.value(), behindWords);
        moved += text.length() - before;
        to += text.length() - before;
      }
      marks.add(new Mark(from, to, mark.kind(), mark.value()));
    }
    LineLook shown = look.as(look.role(), look.level(), look.key(), marks);
    return new SourceLine(line.number(), text.toString(), java.util.Optional.of(shown));
  }

  private static boolean isLink(Mark mark) {
    return mark.kind() == Mark.Kind.LINK;
  }

  private static void show(
      StringBuilder text, int from, int to, String address, boolean behindWords) {
    String words = text.substring(from, to).strip();
    boolean printed = words.startsWith("http") || words.startsWith("www.");
    if (printed && !words.equals(address)) {
      text.replace(from, to, address);
    } else if (!printed && behindWords) {
      boolean urlNext = to < text.length() && Characters.isUrl(text.charAt(to));
      text.insert(to, " " + address + (urlNext ? " " : ""));
    }
  }
}
