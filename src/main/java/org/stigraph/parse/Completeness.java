package org.stigraph.parse;

/** Whether words end as a sentence does, may stop as they do, or break off. */
final class Completeness {

  private static final String CLAUSE = "、，はがをに";
  private static final String BREAKING = "、，,をのはが";

  private Completeness() {}

  /** Whether words end with a sentence's end, closing brackets and quotation marks behind it. */
  static boolean ends(String words) {
    int at = words.length() - 1;
    while (at >= 0
        && (Characters.isClosing(words.charAt(at)) || Characters.isSpace(words.charAt(at)))) {
      at--;
    }
    if (at < 0) {
      return false;
    }
    char c = words.charAt(at);
    boolean latinStop = (c == '.' || c == '!' || c == '?') && at > 0;
    return Characters.isTerminator(c) || latinStop;
  }

  /**
   * Whether running text without a sentence's end may stop here: behind a bracket or colon, or as a
   * few words without clause ({@code 国際担当 電話…}, not {@code その結果、研究}).
   */
  static boolean mayStop(String words) {
    char last = words.charAt(words.length() - 1);
    if (Characters.isClosing(last) || last == ':' || last == '：') {
      return true;
    }
    boolean clause = false;
    for (int i = 0; i < words.length(); i++) {
      clause |= CLAUSE.indexOf(words.charAt(i)) >= 0;
    }
    return !clause && words.length() <= 60 && !breaksOff(words);
  }

  /** Whether even a line of a list cannot stop here. */
  static boolean breaksOff(String words) {
    return BREAKING.indexOf(words.charAt(words.length() - 1)) >= 0 && !words.endsWith("もの");
  }
}
