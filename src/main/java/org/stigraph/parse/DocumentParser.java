package org.stigraph.parse;

import java.util.Optional;
import org.stigraph.document.Layout;
import org.stigraph.source.SourceFile;

/**
 * Text to document: detects the layout, reads its lines into blocks and notes, finds which
 * candidates are footnote markers, and puts the canonical text together.
 */
public final class DocumentParser {

  private final Optional<Layout> layout;

  /** Detects each document's layout. */
  public DocumentParser() {
    this(Optional.empty());
  }

  /**
   * Reads every document in one layout.
   *
   * @param layout the layout; empty to detect it
   */
  public DocumentParser(Optional<Layout> layout) {
    this.layout = layout;
  }

  /** Parses one file. */
  public ParseResult parse(SourceFile file) {
    SourceFile told = PlacedReader.told(file);
    Layout chosen = layout.orElseGet(() -> LayoutDetector.detect(told));
    RawDocument raw = parser(told, chosen).parse(told);
    FootnoteResolver.Resolution resolution = FootnoteResolver.resolve(told, raw);
    return DocumentAssembler.assemble(told, chosen, raw, resolution);
  }

  private static LayoutParser parser(SourceFile file, Layout layout) {
    if (file.isStyled()) {
      return new StyledParser(layout);
    }
    return switch (layout) {
      case REPORT -> new ReportParser();
      case SLIDES -> new SlidesParser();
      case PRESS -> new PressParser();
      case MARKDOWN -> new MarkdownParser();
    };
  }
}
