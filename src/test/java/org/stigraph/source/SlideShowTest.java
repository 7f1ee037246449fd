package org.stigraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.sl.usermodel.AutoNumberingScheme;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.xmlbeans.XmlObject;
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

  private static List<String> texts(ReadResult result) {
    return result.file().orElseThrow().lines().stream().map(SourceLine::text).toList();
  }

  @Test
  void groupIsReadAtItsPlaceAndColumnsOneByOne() throws IOException {
    try (XMLSlideShow show = new XMLSlideShow()) {
      XSLFSlide slide = show.createSlide();
      XSLFGroupShape group = slide.createGroup();
      group.setAnchor(new Rectangle(40, 400, 600, 100));
      group.setInteriorAnchor(new Rectangle(0, 0, 300, 50));
      for (int i = 2; i > 0; i--) {
        XSLFTextShape inner = group.createTextBox();
        inner.setAnchor(new Rectangle(0, i * 20, 100, 10));
        inner.setText("組の" + i);
      }
      box(slide, 300, 120, "右の上");
      box(slide, 300, 165, "右の下");
      box(slide, 40, 100, "左の上");
      box(slide, 40, 145, "左の下");
      box(slide, 40, 40, "全体");
      assertThat(texts(saved(show)))
          .containsExactly("", "全体", "左の上", "左の下", "右の上", "右の下", "組の1", "組の2");
    }
  }

  @Test
  void numbersThatPowerPointCountsStandBeforeParagraphs() throws IOException {
    try (XMLSlideShow show = new XMLSlideShow()) {
      XSLFTextShape box = show.createSlide().createTextBox();
      box.setAnchor(new Rectangle(40, 40, 300, 200));
      for (String words : new String[] {"合意", "覚書", "署名", "公募"}) {
        XSLFTextParagraph paragraph = box.addNewTextParagraph();
        paragraph.addNewTextRun().setText(words);
        paragraph.setIndentLevel(words.equals("署名") ? 1 : 0);
        if (!words.equals("署名")) {
          paragraph.setBulletAutoNumber(AutoNumberingScheme.circleNumDbPlain, 1);
        }
      }
      assertThat(texts(saved(show))).containsExactly("", "① 合意", "② 覚書", "署名", "③ 公募");
    }
  }

  @Test
  void diagramWithoutDrawingIsReadFromItsData() throws Exception {
    String data = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/diagramData";
    String xml =
        "<d:dataModel xmlns:d='http://schemas.openxmlformats.org/drawingml/2006/diagram' xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'>"
            + "<d:ptLst><d:pt><d:t><a:p><a:r><a:t>観測</a:t></a:r></a:p></d:t></d:pt>"
            + "<d:pt type='sibTrans'/><d:pt><d:t><a:p><a:r><a:t>公開</a:t></a:r></a:p></d:t></d:pt></d:ptLst></d:dataModel>";
    String frame =
        "<p:graphicFrame xmlns:p='http://schemas.openxmlformats.org/presentationml/2006/main' xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
            + "<p:nvGraphicFramePr><p:cNvPr id='9' name='図'/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x='0' y='0'/><a:ext cx='99' cy='99'/></p:xfrm>"
            + "<a:graphic><a:graphicData uri='http://schemas.openxmlformats.org/drawingml/2006/diagram'>"
            + "<d:relIds xmlns:d='http://schemas.openxmlformats.org/drawingml/2006/diagram' r:dm='%s'/></a:graphicData></a:graphic></p:graphicFrame>";
    try (XMLSlideShow show = new XMLSlideShow()) {
      XSLFSlide slide = show.createSlide();
      PackagePartName name = PackagingURIHelper.createPartName("/ppt/diagrams/data1.xml");
      PackagePart part =
          show.getPackage()
              .createPart(
                  name, "application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml");
      try (OutputStream out = part.getOutputStream()) {
        out.write(xml.getBytes(StandardCharsets.UTF_8));
      }
      String id = slide.getPackagePart().addRelationship(name, TargetMode.INTERNAL, data).getId();
      slide
          .getXmlObject()
          .getCSld()
          .getSpTree()
          .addNewGraphicFrame()
          .set(XmlObject.Factory.parse(frame.formatted(id)).selectPath("*")[0]);
      ReadResult result = saved(show);
      assertThat(texts(result)).containsExactly("", "観測", "公開");
      assertThat(result.problems()).isEmpty();
    }
  }
}
