package org.stigraph.parse;

/** Whether a stretch of text is English. */
final class LatinShare {

  private LatinShare() {}

  static boolean isEnglish(String text, int from, int to) {
    int japanese = 0;
    int letters = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      japanese += Characters.isJapanese(c) ? 1 : 0;
      letters += Characters.isLatinLetter(c) ? 1 : 0;
    }
    return letters > 12 && japanese == 0;
  }
}
