package org.stigraph.source.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Takes glyphs and rules off one page after the other. */
final class PageScan extends PDFTextStripper {

  private static final int MOST = 400_000;

  private final List<Glyph> upright = new ArrayList<>();
  private final List<Glyph> sideways = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();

  /** Rules of the path under way: they show once it is painted. */
  private final List<Rule> path = new ArrayList<>();

  private final IdentityHashMap<PDFont, Boolean> bold = new IdentityHashMap<>();
  private int shown;
  private int unmapped;
  private int vertical;
  private int known;
  private float height;
  private float width;
  private float penX;
  private float penY;
  private boolean pictures;

  private final Reader reader;

  PageScan(Reader reader) {
    this.reader = reader;
    for (String name : List.of("re", "m", "l")) {
      addOperator(new Drawing(name));
    }
    for (String name : List.of("S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n")) {
      addOperator(new Painting(name));
    }
  }

  /** What is done with each page that has contents, while its glyphs are at hand. */
  interface Reader {
    /**
     * Takes a page.
     *
     * @param page 1-based
     */
    void take(int page, PageScan scan) throws IOException;
  }

  /** Reads all pages in order. */
  void scan(PDDocument document) throws IOException {
    writeText(document, Writer.nullWriter());
  }

  @Override
  protected void startPage(PDPage page) {
    upright.clear();
    sideways.clear();
    rules.clear();
    path.clear();
    shown = 0;
    unmapped = 0;
    vertical = 0;
    known = 0;
    PDRectangle box = page.getCropBox();
    boolean turned = page.getRotation() % 180 != 0;
    width = turned ? box.getHeight() : box.getWidth();
    height = turned ? box.getWidth() : box.getHeight();
  }

  @Override
  protected void endPage(PDPage page) throws IOException {
    pictures =
        page.getResources() != null && page.getResources().getXObjectNames().iterator().hasNext();
    reader.take(getCurrentPageNo(), this);
  }

  /** The glyphs in the order in which they are drawn: those of the direction most are set in. */
  List<Glyph> glyphs() {
    return sideways.size() > upright.size() ? sideways : upright;
  }

  /** How many glyphs stand in another direction than most. */
  int left() {
    return Math.min(upright.size(), sideways.size());
  }

  List<Rule> rules() {
    return rules;
  }

  float width() {
    return sideways.size() > upright.size() ? height : width;
  }

  float height() {
    return sideways.size() > upright.size() ? width : height;
  }

  /** Glyphs drawn, whether or not the font says what they mean. */
  int shown() {
    return shown;
  }

  /** Glyphs of which the font does not say what they mean. */
  int unmapped() {
    return shown - known + unmapped;
  }

  /** Glyphs set from top to bottom. */
  int vertical() {
    return vertical;
  }

  /** Whether the page shows pictures. */
  boolean hasPictures() {
    return pictures;
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    shown++;
    if (font.isVertical()) {
      vertical++;
    }
    super.showGlyph(matrix, font, code, displacement);
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    String unicode = position.getUnicode();
    known++;
    if (unicode.isEmpty() || upright.size() + sideways.size() > MOST) {
      return;
    }
    if (PdfCharacters.isGarbage(unicode.charAt(0))) {
      unmapped++;
      return;
    }
    String typed = PdfCharacters.typed(unicode);
    if (typed.isEmpty()) {
      return;
    }
    Matrix matrix = position.getTextMatrix();
    float size = matrix.getScalingFactorY();
    float direction = position.getDir();
    boolean bolded = bold.computeIfAbsent(position.getFont(), PageScan::isBold);
    Glyph glyph =
        new Glyph(
            typed,
            position.getXDirAdj(),
            position.getYDirAdj(),
            position.getWidthDirAdj(),
            size,
            bolded);
    (direction == 0 ? upright : sideways).add(glyph);
  }

  @Override
  protected void writePage() {
    // Lines are made elsewhere.
  }

  private static boolean isBold(PDFont font) {
    String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
    PDFontDescriptor descriptor = font.getFontDescriptor();
    return name.contains("bold")
        || name.contains("heavy")
        || name.contains("black")
        || name.endsWith("-demi")
        || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600));
  }

  /** A point of the drawing in points from the upper left corner. */
  private float[] place(float x, float y) {
    Point2D.Float point = getGraphicsState().getCurrentTransformationMatrix().transformPoint(x, y);
    PDRectangle box = getCurrentPage().getCropBox();
    float px = point.x - box.getLowerLeftX();
    float py = point.y - box.getLowerLeftY();
    return switch (getCurrentPage().getRotation()) {
      case 90 -> new float[] {py, px};
      case 180 -> new float[] {box.getWidth() - px, py};
      case 270 -> new float[] {box.getHeight() - py, box.getWidth() - px};
      default -> new float[] {px, box.getHeight() - py};
    };
  }

  private void rule(float[] from, float[] to) {
    Rule rule =
        new Rule(
            Math.min(from[0], to[0]),
            Math.min(from[1], to[1]),
            Math.max(from[0], to[0]),
            Math.max(from[1], to[1]));
    if ((rule.isHorizontal() || rule.isVertical()) && rules.size() + path.size() < 20_000) {
      path.add(rule);
    }
  }

  /** Ends a path: painted, its rules are seen; one that only clips ({@code n}) shows nothing. */
  private final class Painting extends OperatorProcessor {

    private final String name;

    Painting(String name) {
      super(PageScan.this);
      this.name = name;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
      if (!name.equals("n")) {
        rules.addAll(path);
      }
      path.clear();
    }

    @Override
    public String getName() {
      return name;
    }
  }

  /** Notes the lines of paths: {@code re}, {@code m}, {@code l}. */
  private final class Drawing extends OperatorProcessor {

    private final String name;

    Drawing(String name) {
      super(PageScan.this);
      this.name = name;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
      float[] numbers = new float[4];
      int count = 0;
      for (COSBase operand : operands) {
        if (operand instanceof COSNumber number && count < 4) {
          numbers[count++] = number.floatValue();
        }
      }
      if (name.equals("re") && count == 4) {
        rectangle(numbers[0], numbers[1], numbers[2], numbers[3]);
      } else if (count >= 2) {
        if (name.equals("l")) {
          rule(place(penX, penY), place(numbers[0], numbers[1]));
        }
        penX = numbers[0];
        penY = numbers[1];
      }
    }

    /** A thin rectangle is a rule itself, another is four of them. */
    private void rectangle(float x, float y, float w, float h) {
      float[] a = place(x, y);
      float[] c = place(x + w, y + h);
      boolean thin = Math.min(Math.abs(a[0] - c[0]), Math.abs(a[1] - c[1])) <= 3;
      if (thin) {
        rule(a, c);
        return;
      }
      float[] b = place(x + w, y);
      float[] d = place(x, y + h);
      rule(a, b);
      rule(b, c);
      rule(c, d);
      rule(d, a);
    }

    @Override
    public String getName() {
      return name;
    }
  }
}
