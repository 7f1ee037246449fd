package org.stigraph.parse;

/** How a note's number is printed, at the note or at its marker. */
enum LabelStyle {
  /** Bare digits: 346. */
  BARE(0, false),
  /** Raised digits: ¹². */
  RAISED(1, true),
  /** Circled digits: ①. */
  CIRCLED(2, false),
  /** 1) without opening bracket. */
  HALF_PAREN(3, false),
  /** (1) or （1）. */
  PAREN(4, false),
  /** [1], ［1］, 〔1〕. */
  BRACKET(5, true),
  /** *1. */
  STAR(6, true),
  /** ※1. */
  KOME(7, true),
  /** 注1, 注1), （注1）, 脚注1. */
  CHU(8, true),
  /** A sign without number, as ※ or * alone. */
  SIGN(9, true),
  /** [^1] of Markdown. */
  MARKDOWN(10, true);

  private final int rank;
  private final boolean plain;

  LabelStyle(int rank, boolean plain) {
    this.rank = rank;
    this.plain = plain;
  }

  /** Whether what is printed so is a footnote number and hardly anything else. */
  boolean isPlain() {
    return plain;
  }

  /** A number of its own for each style. */
  int rank() {
    return rank;
  }
}
