package org.stigraph.document;

/** Kinds of text units that claims cite. */
public enum UnitKind {
  /** A sentence of a paragraph, a list item with several sentences, or a footnote. */
  SENTENCE,
  /** A bullet or numbered item that is no whole sentence. */
  LIST_ITEM,
  /** A table row: its cells joined by one tab. */
  TABLE_ROW,
  /** A line of a slide that is neither bullet nor sentence. */
  SLIDE_LINE,
  /** A heading, document title or slide title. */
  HEADING,
  /** The caption or source line of a figure or table. */
  CAPTION,
  /** A line of a press release's head: number, date, sender. */
  HEAD_LINE
}
