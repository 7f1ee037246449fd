package org.stigraph.source.office;

import java.util.Arrays;
import org.apache.poi.sl.usermodel.AutoNumberingScheme;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;

/** The numbers that PowerPoint itself prints before the paragraphs of one text box. */
final class ItemNumbers {

  private static final int LEVELS = 10;

  private final int[] counts = new int[LEVELS];

  /** What stands before a paragraph, with a space behind it; empty for one without number. */
  String before(XSLFTextParagraph paragraph) {
    int level = Math.max(0, Math.min(LEVELS - 1, paragraph.getIndentLevel()));
    AutoNumberingScheme scheme = paragraph.getAutoNumberingScheme();
    Arrays.fill(counts, level + 1, LEVELS, 0);
    if (scheme == null) {
      counts[level] = 0;
      return "";
    }
    Integer start = paragraph.getAutoNumberingStartAt();
    counts[level] = counts[level] == 0 ? (start == null ? 1 : start) : counts[level] + 1;
    return shown(scheme, counts[level]) + " ";
  }

  /** POI prints both kinds of circled figures as white on black. */
  private static String shown(AutoNumberingScheme scheme, int number) {
    boolean circled =
        scheme == AutoNumberingScheme.circleNumDbPlain
            || scheme == AutoNumberingScheme.circleNumWdWhitePlain;
    return circled && number <= 20
        ? String.valueOf((char) ('①' + number - 1))
        : scheme.format(number);
  }
}
