package org.stigraph.source.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** The links laid over a page. */
final class PageLinks {

  private record Area(float left, float top, float right, float bottom, String address) {}

  private final List<Area> areas = new ArrayList<>();

  /** Reads the web addresses among a page's annotations. */
  PageLinks(PDPage page, float height) throws IOException {
    PDRectangle crop = page.getCropBox();
    if (page.getRotation() != 0) {
      return;
    }
    for (PDAnnotation annotation : page.getAnnotations()) {
      boolean web =
          annotation instanceof PDAnnotationLink link
              && link.getAction() instanceof PDActionURI uri
              && uri.getURI() != null
              && uri.getURI().startsWith("http");
      if (web && annotation instanceof PDAnnotationLink link) {
        String address = ((PDActionURI) link.getAction()).getURI().strip();
        PDRectangle box = link.getRectangle();
        float[] quads = link.getQuadPoints();
        if (quads != null && quads.length >= 8) {
          for (int q = 0; q + 7 < quads.length; q += 8) {
            add(quads, q, crop, height, address);
          }
        } else if (box != null) {
          areas.add(
              new Area(
                  box.getLowerLeftX() - crop.getLowerLeftX(),
                  height - (box.getUpperRightY() - crop.getLowerLeftY()),
                  box.getUpperRightX() - crop.getLowerLeftX(),
                  height - (box.getLowerLeftY() - crop.getLowerLeftY()),
                  address));
        }
      }
    }
  }

  private void add(float[] quads, int from, PDRectangle crop, float height, String address) {
    float left = Float.MAX_VALUE;
    float right = -Float.MAX_VALUE;
    float low = Float.MAX_VALUE;
    float high = -Float.MAX_VALUE;
    for (int i = from; i < from + 8; i += 2) {
      left = Math.min(left, quads[i] - crop.getLowerLeftX());
      right = Math.max(right, quads[i] - crop.getLowerLeftX());
      low = Math.min(low, quads[i + 1] - crop.getLowerLeftY());
      high = Math.max(high, quads[i + 1] - crop.getLowerLeftY());
    }
    areas.add(new Area(left, height - high, right, height - low, address));
  }

  boolean isEmpty() {
    return areas.isEmpty();
  }

  /** The address under a glyph. */
  Optional<String> at(Glyph glyph) {
    float x = glyph.x() + glyph.width() / 2;
    float y = glyph.y() - glyph.size() * 0.3f;
    for (Area area : areas) {
      if (x >= area.left() && x <= area.right() && y >= area.top() && y <= area.bottom()) {
        return Optional.of(area.address());
      }
    }
    return Optional.empty();
  }
}
