package org.stigraph.source;

/** What a format says that a line is. */
public enum LineRole {
  /** Only where it stands and how it looks is known: a line of a PDF page. */
  PLACED,
  /** The document's title. */
  TITLE,
  /** A heading; its level is 1 for the outermost. */
  HEADING,
  /** A whole paragraph. */
  PARAGRAPH,
  /** A whole list item without its bullet; its level is its depth, 1 for the outermost. */
  ITEM,
  /** A line of a slide that is no item. */
  LINE,
  /** A table row, its cells separated by tabs; level 1 for a head; its key names the table. */
  ROW,
  /** The caption of a table or figure. */
  CAPTION,
  /** A whole note; its key names it, a mark gives its label. */
  NOTE,
  /** The beginning of a slide: its title, or nothing. */
  SLIDE,
  /** Goes on with the line before, as a wrapped line does. */
  CONTINUED
}
