package org.stigraph.source.office;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.poi.xslf.usermodel.XSLFDiagram;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFTable;

/**
 * Brings the shapes of a slide into reading order, whatever their order in depth: parted where
 * white runs over the whole width, then where it runs from top to bottom, and so on. A group is
 * read as one, at its place.
 */
final class SlideShapes {

  /** Frames of text boxes are larger than their text: so much of their height or width counts. */
  private static final double FILLED = 0.75;

  private static final int DEEPEST = 20;

  private final List<XSLFDiagram> diagrams = new ArrayList<>();
  private int unread;

  /** Diagrams of which the file holds no drawing: their words stand in another part. */
  List<XSLFDiagram> diagrams() {
    return diagrams;
  }

  /** How many charts and other frames were met whose words are not read. */
  int unread() {
    return unread;
  }

  /** Shapes of one sheet or group in reading order, those of groups and diagrams one by one. */
  List<XSLFShape> ordered(List<XSLFShape> shapes) {
    List<XSLFShape> out = new ArrayList<>();
    for (XSLFShape shape : cut(shapes, 0)) {
      if (shape instanceof XSLFGroupShape group) {
        out.addAll(ordered(group.getShapes()));
      } else if (shape instanceof XSLFDiagram diagram) {
        if (diagram.getGroupShape() == null) {
          diagrams.add(diagram);
        } else {
          out.addAll(ordered(diagram.getGroupShape().getShapes()));
        }
      } else if (shape instanceof XSLFGraphicFrame && !(shape instanceof XSLFTable)) {
        unread++;
      } else {
        out.add(shape);
      }
    }
    return out;
  }

  private static List<XSLFShape> cut(List<XSLFShape> shapes, int depth) {
    List<List<XSLFShape>> bands = parted(shapes, SlideShapes::top, SlideShapes::bottom);
    if (bands.size() > 1 && depth < DEEPEST) {
      return bands.stream().flatMap(band -> cut(band, depth + 1).stream()).toList();
    }
    List<List<XSLFShape>> columns = parted(shapes, SlideShapes::left, SlideShapes::right);
    if (columns.size() > 1 && depth < DEEPEST) {
      return columns.stream().flatMap(column -> cut(column, depth + 1).stream()).toList();
    }
    return shapes.stream()
        .sorted(Comparator.comparingDouble(SlideShapes::top).thenComparingDouble(SlideShapes::left))
        .toList();
  }

  /** Shapes parted where none reaches over. */
  private static List<List<XSLFShape>> parted(
      List<XSLFShape> shapes, ToDoubleFunction<XSLFShape> from, ToDoubleFunction<XSLFShape> to) {
    List<List<XSLFShape>> parts = new ArrayList<>();
    double end = Double.NEGATIVE_INFINITY;
    for (XSLFShape shape : shapes.stream().sorted(Comparator.comparingDouble(from)).toList()) {
      if (parts.isEmpty() || from.applyAsDouble(shape) >= end) {
        parts.add(new ArrayList<>());
      }
      parts.get(parts.size() - 1).add(shape);
      end = Math.max(end, to.applyAsDouble(shape));
    }
    return parts;
  }

  private static Rectangle2D place(XSLFShape shape) {
    Rectangle2D anchor = shape.getAnchor();
    return anchor == null ? new Rectangle2D.Double() : anchor;
  }

  static double top(XSLFShape shape) {
    return place(shape).getY();
  }

  private static double bottom(XSLFShape shape) {
    return top(shape) + place(shape).getHeight() * FILLED;
  }

  private static double left(XSLFShape shape) {
    return place(shape).getX();
  }

  private static double right(XSLFShape shape) {
    return left(shape) + place(shape).getWidth() * FILLED;
  }
}
