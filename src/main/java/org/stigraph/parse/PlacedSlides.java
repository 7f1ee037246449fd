package org.stigraph.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.stigraph.source.Box;
import org.stigraph.source.LineLook;
import org.stigraph.source.LineRole;
import org.stigraph.source.Mark;
import org.stigraph.source.SourceLine;

/** Slides that were saved as PDF: each page is one, its largest line near the top its title. */
final class PlacedSlides {

  private PlacedSlides() {}

  /** Whether pages are slides: wider than high, and set in large type or in few lines. */
  static boolean are(List<SourceLine> lines) {
    int wide = 0;
    int placed = 0;
    int full = 0;
    for (SourceLine line : lines) {
      LineLook look = line.look().orElseThrow();
      if (look.box().isPresent()) {
        Box box = look.box().get();
        placed++;
        wide += box.pageWidth() > box.pageHeight() * 1.1f ? 1 : 0;
        boolean wraps = box.columnRight() - box.right() < look.size() * 2;
        full += wraps && look.size() < 12 && Characters.width(line.text()) > 80 ? 1 : 0;
      }
    }
    return placed > 0 && wide * 10 > placed * 9 && full * 3 < placed;
  }

  static List<SourceLine> told(List<SourceLine> lines) {
    List<SourceLine> out = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || page(lines.get(i)) != page(lines.get(from))) {
        slide(lines.subList(from, i), out);
        from = i;
      }
    }
    return out;
  }

  private static int page(SourceLine line) {
    return line.look().orElseThrow().page();
  }

  private static void slide(List<SourceLine> lines, List<SourceLine> out) {
    List<Integer> title = title(lines);
    if (title.isEmpty()) {
      SourceLine first = lines.get(0);
      LineLook look = LineLook.told(LineRole.SLIDE, 0, "", page(first), List.of());
      out.add(new SourceLine(first.number(), "", Optional.of(look)));
    } else {
      StringBuilder words = new StringBuilder();
      title.forEach(i -> words.append(lines.get(i).text().strip()));
      SourceLine first = lines.get(title.get(0));
      LineLook look = LineLook.told(LineRole.SLIDE, 0, "", page(first), List.of());
      out.add(new SourceLine(first.number(), words.toString(), Optional.of(look)));
    }
    TypeSizes sizes = TypeSizes.of(lines);
    PlacedParagraphs paragraphs = new PlacedParagraphs(sizes);
    List<Float> indents = indents(lines);
    int before = -1;
    boolean item = false;
    for (int i = 0; i < lines.size(); i++) {
      if (title.contains(i)) {
        continue;
      }
      SourceLine line = lines.get(i);
      LineLook look = line.look().orElseThrow();
      if (look.role() != LineRole.PLACED) {
        out.add(line);
        before = -1;
        continue;
      }
      float left = before < 0 ? 0 : left(lines.get(before));
      boolean goesOn =
          before >= 0
              && !isNumbered(line.text())
              && !isBeside(lines.get(before), line)
              && paragraphs.goesOn(lines.get(before), line, left, item);
      if (goesOn) {
        put(line, LineRole.CONTINUED, 0, out);
      } else {
        item = Bullets.at(line.text()).isPresent();
        put(line, item ? LineRole.ITEM : LineRole.LINE, item ? depth(line, indents) : 0, out);
      }
      before = i;
    }
  }

  /** Whether a line stands on one page with another, and not below it: in another text box. */
  private static boolean isBeside(SourceLine before, SourceLine line) {
    LineLook a = before.look().orElseThrow();
    LineLook b = line.look().orElseThrow();
    return a.box().isPresent()
        && b.box().isPresent()
        && b.box().get().baseline() < a.box().get().baseline() + b.size() * 0.5f;
  }

  /** Whether a line begins with the number of an item: {@code 2.}, {@code (3)}, {@code ④}. */
  private static boolean isNumbered(String line) {
    int at = Characters.skipSpace(line, 0);
    at += at < line.length() && "(（".indexOf(line.charAt(at)) >= 0 ? 1 : 0;
    int end = at;
    while (end < line.length() && end - at < 2 && Characters.isDigit(line.charAt(end))) {
      end++;
    }
    boolean closed = end > at && end < line.length() && ".．)）".indexOf(line.charAt(end)) >= 0;
    boolean decimal = end + 1 < line.length() && Characters.isDigit(line.charAt(end + 1));
    return (closed && !decimal) || (at < line.length() && NoteLabel.circled(line.charAt(at)) > 0);
  }

  private static void put(SourceLine line, LineRole role, int level, List<SourceLine> out) {
    List<Mark> marks =
        line.look().orElseThrow().marks().stream()
            .filter(mark -> mark.kind() == Mark.Kind.LINK)
            .toList();
    LineLook look = line.look().orElseThrow().as(role, level, "", marks);
    out.add(new SourceLine(line.number(), line.text(), Optional.of(look)));
  }

  /** Indices of the lines of the title: the largest type in the upper part of the page. */
  private static List<Integer> title(List<SourceLine> lines) {
    float largest = 0;
    float most = 0;
    for (SourceLine line : lines) {
      LineLook look = line.look().orElseThrow();
      most = Math.max(most, look.size());
      boolean high =
          look.box().filter(box -> box.baseline() < box.pageHeight() * 0.55f).isPresent();
      if (high && Bullets.at(line.text()).isEmpty()) {
        largest = Math.max(largest, look.size());
      }
    }
    List<Integer> title = new ArrayList<>();
    for (int i = 0; i < lines.size() && largest > most * 0.9f; i++) {
      LineLook look = lines.get(i).look().orElseThrow();
      boolean same = Math.abs(look.size() - largest) < 0.5f && look.box().isPresent();
      boolean next = title.isEmpty() || title.get(title.size() - 1) == i - 1;
      if (same && next && title.size() < 3 && Bullets.at(lines.get(i).text()).isEmpty()) {
        title.add(i);
      }
    }
    return title;
  }

  private static float left(SourceLine line) {
    return line.look().orElseThrow().box().map(Box::left).orElse(0f);
  }

  /** The places at which items begin, near ones taken as one, from left to right. */
  private static List<Float> indents(List<SourceLine> lines) {
    TreeSet<Float> places = new TreeSet<>();
    for (SourceLine line : lines) {
      if (Bullets.at(line.text()).isPresent() && line.look().orElseThrow().box().isPresent()) {
        places.add(left(line));
      }
    }
    List<Float> indents = new ArrayList<>();
    for (float place : places) {
      if (indents.isEmpty() || place - indents.get(indents.size() - 1) > 6) {
        indents.add(place);
      }
    }
    return indents;
  }

  private static int depth(SourceLine line, List<Float> indents) {
    int depth = 1;
    for (int i = 1; i < indents.size(); i++) {
      depth = left(line) >= indents.get(i) - 3 ? i + 1 : depth;
    }
    return depth;
  }
}
