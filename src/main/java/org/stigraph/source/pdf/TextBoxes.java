package org.stigraph.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Takes lines apart that stand on one baseline of a slide though in text boxes of their own: boxes
 * are read one after the other, from top to bottom, those beside each other from left to right.
 */
final class TextBoxes {

  /** The widest distance of lines of one box, in type sizes. */
  private static final float STEP = 2f;

  /** Upper edges as near as this, in type sizes, are level. */
  private static final float LEVEL = 1f;

  private final List<Segment> lines = new ArrayList<>();

  private TextBoxes(Segment first) {
    lines.add(first);
  }

  /** The same parts, each row of several boxes made rows of its boxes. */
  static List<Part> in(List<Part> parts) {
    List<Part> out = new ArrayList<>();
    List<TextBoxes> boxes = new ArrayList<>();
    for (Part part : parts) {
      boolean several = part instanceof Part.Row row && row.segments().size() > 1;
      boolean joins = part instanceof Part.Row one && (several || goesOn(boxes, one));
      if (!joins) {
        flush(boxes, out);
        out.add(part);
      } else if (part instanceof Part.Row row) {
        row.segments().forEach(segment -> add(boxes, segment));
      }
    }
    flush(boxes, out);
    return out;
  }

  /** Whether a line alone goes on with one of several boxes, and stands below no other. */
  private static boolean goesOn(List<TextBoxes> boxes, Part.Row row) {
    Segment segment = row.segments().get(0);
    int above = 0;
    int taking = 0;
    for (TextBoxes box : boxes) {
      above += box.isAbove(segment) ? 1 : 0;
      taking += box.takes(segment) ? 1 : 0;
    }
    return above == 1 && taking == 1;
  }

  private static void add(List<TextBoxes> boxes, Segment segment) {
    TextBoxes home = null;
    for (TextBoxes box : boxes) {
      home = box.takes(segment) ? box : home;
    }
    if (home == null) {
      boxes.add(new TextBoxes(segment));
    } else {
      home.lines.add(segment);
    }
  }

  private boolean isAbove(Segment segment) {
    return segment.left() < right() && left() < segment.right();
  }

  private boolean takes(Segment segment) {
    Segment last = lines.get(lines.size() - 1);
    float step = segment.baseline() - last.baseline();
    float size = Math.max(segment.size(), last.size());
    boolean near = step > size * 0.5f && step <= size * STEP;
    return near && isAbove(segment) && Math.abs(segment.size() - last.size()) < size * 0.2f;
  }

  private float left() {
    return (float) lines.stream().mapToDouble(Segment::left).min().orElse(0);
  }

  private float right() {
    return (float) lines.stream().mapToDouble(Segment::right).max().orElse(0);
  }

  private static void flush(List<TextBoxes> boxes, List<Part> out) {
    boxes.sort(Comparator.comparingDouble(box -> box.lines.get(0).baseline()));
    while (!boxes.isEmpty()) {
      Segment first = boxes.get(0).lines.get(0);
      TextBoxes next = boxes.get(0);
      for (TextBoxes box : boxes) {
        boolean level = box.lines.get(0).baseline() - first.baseline() < first.size() * LEVEL;
        next = level && box.left() < next.left() ? box : next;
      }
      boxes.remove(next);
      for (Segment line : next.lines) {
        out.add(new Part.Row(List.of(line), next.left(), next.right()));
      }
    }
  }
}
