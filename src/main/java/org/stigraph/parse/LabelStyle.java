package org.stigraph.parse;

/** How a note's number is printed, at the note or at its marker. */
enum LabelStyle {
  /** Bare digits: 346. */
  BARE(false),
  /** Raised digits: ¹². */
  RAISED(true),
  /** Circled digits: ①. */
  CIRCLED(false),
  /** 1) without opening bracket. */
  HALF_PAREN(false),
  /** (1) or （1）. */
  PAREN(false),
  /** [1], ［1］, 〔1〕. */
  BRACKET(true),
  /** *1. */
  STAR(true),
  /** ※1. */
  KOME(true),
  /** 注1, 注1), （注1）, 脚注1. */
  CHU(true),
  /** A sign without number, as ※ or * alone. */
  SIGN(true),
  /** [^1] of Markdown. */
  MARKDOWN(true);

  private final boolean plain;

  LabelStyle(boolean plain) {
    this.plain = plain;
  }

  /** Whether what is printed so is a footnote number and hardly anything else. */
  boolean isPlain() {
    return plain;
  }
}
