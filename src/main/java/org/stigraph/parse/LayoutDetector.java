package org.stigraph.parse;

import org.stigraph.document.Layout;
import org.stigraph.source.SourceFile;

/** Tells the layout of a document from its text. */
final class LayoutDetector {

  private LayoutDetector() {}

  static Layout detect(SourceFile file) {
    boolean markdown = file.extension().equals("md") || file.extension().equals("markdown");
    return markdown ? Layout.MARKDOWN : Layout.REPORT;
  }
}
