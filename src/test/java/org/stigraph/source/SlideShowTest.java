package org.stigraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands on slides and on their notes pages. */
class SlideShowTest {

  @TempDir Path folder = Path.of("");

  private ReadResult saved(XMLSlideShow show) throws IOException {
    Path file = folder.resolve("a.pptx");
    try (OutputStream out = Files.newOutputStream(file)) {
      show.write(out);
    }
    return new SourceReader().read(file);
  }

  private static void box(XSLFSlide slide, int left, int top, String words) {
    XSLFTextShape box = slide.createTextBox();
    box.setAnchor(new Rectangle(left, top, 200, 40));
    box.setText(words);
  }

  @Test
  void boxesAreReadFromTheTopAndNotesPagesBehind() throws IOException {
    try (XMLSlideShow show = new XMLSlideShow()) {
      XSLFSlide slide = show.createSlide();
      box(slide, 300, 200, "右の箱");
      box(slide, 40, 320, "下の箱");
      box(slide, 40, 204, "左の箱");
      for (XSLFTextShape shape : show.getNotesSlide(slide).getPlaceholders()) {
        if (shape.getTextType() == Placeholder.BODY) {
          shape.setText("話すことの控え。");
        }
      }
      assertThat(saved(show).file().orElseThrow().lines())
          .extracting(line -> line.look().orElseThrow().role() + " " + line.text())
          .containsExactly("SLIDE ", "LINE 左の箱", "LINE 右の箱", "LINE 下の箱", "PARAGRAPH 話すことの控え。");
    }
  }

  @Test
  void chartsAreReported() throws IOException {
    try (XMLSlideShow show = new XMLSlideShow()) {
      XSLFSlide slide = show.createSlide();
      box(slide, 40, 40, "図の前");
      slide.addChart(show.createChart(slide), new Rectangle(40, 100, 300, 200));
      ReadResult result = saved(show);
      assertThat(result.problems()).extracting(Problem::code).containsExactly("IN023");
      assertThat(result.file()).isPresent();
    }
  }
}
