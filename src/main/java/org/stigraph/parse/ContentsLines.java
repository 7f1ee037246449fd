package org.stigraph.parse;

/** Lines of a table of contents (目次): a heading, dots that lead to the margin, its page. */
final class ContentsLines {

  private static final String DOTS = ".．…‥・･⋯·";

  private static final int FEWEST_DOTS = 4;

  private ContentsLines() {}

  /** Whether a line is one: {@code 第1章　はじめに………… 3}. */
  static boolean isOne(String line) {
    int at = line.length();
    while (at > 0 && isOfNumber(line.charAt(at - 1))) {
      at--;
    }
    int behind = at;
    int dots = 0;
    while (at > 0 && (isDot(line.charAt(at - 1)) || Characters.isSpace(line.charAt(at - 1)))) {
      at--;
      char c = line.charAt(at);
      dots += c == '…' || c == '⋯' ? 3 : isDot(c) ? 1 : 0;
    }
    return behind < line.length() && at > 0 && dots >= FEWEST_DOTS;
  }

  private static boolean isDot(char c) {
    return DOTS.indexOf(c) >= 0;
  }

  private static boolean isOfNumber(char c) {
    return Characters.isDigit(c) || Characters.isSpace(c) || "ivxIVX-－()（）".indexOf(c) >= 0;
  }
}
