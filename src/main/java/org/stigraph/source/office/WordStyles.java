package org.stigraph.source.office;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.w3c.dom.Node;

/** What a paragraph style makes of its paragraphs. */
final class WordStyles {

  /** Heading level of the document's title. */
  static final int TITLE = 0;

  /** No heading. */
  static final int NONE = -1;

  private static final Pattern HEADING = Pattern.compile("(?:heading|見出し)\\s*([1-9])");

  private static final Pattern CONTENTS = Pattern.compile("(?:toc|contents|目次)\\s*[1-9]");

  private final Map<String, Integer> levels = new HashMap<>();
  private final Map<String, Node> listed = new HashMap<>();
  private final Set<String> contents = new HashSet<>();

  WordStyles(XWPFDocument document) {
    XWPFStyles styles = document.getStyles();
    if (styles == null) {
      return;
    }
    for (XWPFStyle style : styles.getStyles()) {
      levels.put(style.getStyleId(), level(styles, style));
      String name = style.getName() == null ? "" : style.getName().toLowerCase(Locale.ROOT);
      if (CONTENTS.matches(name)) {
        contents.add(style.getStyleId());
      }
      listed(styles, style).ifPresent(list -> listed.put(style.getStyleId(), list));
    }
  }

  /** Heading level of a style, 1 for the outermost, {@link #TITLE} or {@link #NONE}. */
  int level(String style) {
    return levels.getOrDefault(style, NONE);
  }

  /** The {@code numPr} that makes paragraphs of a style numbered or items; empty for others. */
  Optional<Node> listed(String style) {
    return Optional.ofNullable(listed.get(style));
  }

  /** Whether paragraphs of a style are lines of the table of contents. */
  boolean isOfContents(String style) {
    return contents.contains(style);
  }

  private static int level(XWPFStyles styles, XWPFStyle style) {
    XWPFStyle at = style;
    for (int depth = 0; at != null && depth < 10; depth++) {
      String name = at.getName() == null ? "" : at.getName().toLowerCase(Locale.ROOT);
      Matcher heading = HEADING.matcher(name);
      if (heading.matches()) {
        return Integer.parseInt(heading.group(1));
      }
      if (name.equals("title") || name.equals("表題")) {
        return TITLE;
      }
      CTPPrGeneral paragraph = at.getCTStyle().getPPr();
      if (paragraph != null && paragraph.isSetOutlineLvl()) {
        int outline = paragraph.getOutlineLvl().getVal().intValue();
        return outline < 9 ? outline + 1 : NONE;
      }
      at = at.getBasisStyleID() == null ? null : styles.getStyle(at.getBasisStyleID());
    }
    return NONE;
  }

  private static Optional<Node> listed(XWPFStyles styles, XWPFStyle style) {
    XWPFStyle at = style;
    for (int depth = 0; at != null && depth < 10; depth++) {
      CTPPrGeneral paragraph = at.getCTStyle().getPPr();
      if (paragraph != null && paragraph.isSetNumPr()) {
        return Optional.of(paragraph.getNumPr().getDomNode());
      }
      at = at.getBasisStyleID() == null ? null : styles.getStyle(at.getBasisStyleID());
    }
    return Optional.empty();
  }
}
