package org.stigraph.parse;

/** How well a marker's looks go with its note's: ¹ and 1) are both at home with a note 1). */
final class StyleMatch {

  private StyleMatch() {}

  /** 0 for the same style, more for an odder pair. */
  static double cost(LabelStyle note, LabelStyle marker) {
    if (note == marker) {
      return 0;
    }
    if (marker == LabelStyle.RAISED) {
      return 0.1;
    }
    return switch (note) {
      case BARE, RAISED -> marker == LabelStyle.BARE || marker == LabelStyle.CHU ? 0.1 : 0.6;
      case HALF_PAREN, CHU, BRACKET ->
          marker == LabelStyle.STAR || marker == LabelStyle.KOME ? 0.6 : 0.3;
      case PAREN, CIRCLED -> marker == LabelStyle.HALF_PAREN ? 0.3 : 0.9;
      case STAR, KOME, SIGN, MARKDOWN ->
          marker == LabelStyle.STAR || marker == LabelStyle.KOME ? 0.2 : 1.5;
    };
  }
}
