package org.stigraph.document;

/**
 * The layouts that are told apart: report text (報告書), slides (スライド), press release or web text
 * (報道発表), Markdown.
 */
public enum Layout {
  REPORT,
  SLIDES,
  PRESS,
  MARKDOWN;

  /** The word used in output and for {@code --layout}. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
