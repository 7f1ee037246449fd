package org.stigraph.parse;

import java.util.Optional;

/**
 * A footnote number at some place of a text.
 *
 * @param style how it is printed
 * @param label the number in ASCII digits
 * @param number its value
 * @param from where its first character stands, brackets and 注 included
 * @param to behind its last character
 */
record NoteLabel(LabelStyle style, String label, int number, int from, int to) {

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final int MOST_DIGITS = 4;

  /** The number at the beginning of a line, behind white space. */
  static Optional<NoteLabel> atStart(String line) {
    int at = Characters.skipSpace(line, 0);
    return at < line.length() ? at(line, at) : Optional.empty();
  }

  /**
   * The number that begins exactly at an index, with its brackets.
   *
   * <p>{@code 注12)} and {@code ［12］} are ones; {@code 12,000} and {@code 注} are none.
   */
  static Optional<NoteLabel> at(String text, int from) {
    int at = from;
    char opening = 0;
    if ("(（[［〔".indexOf(text.charAt(at)) >= 0) {
      opening = text.charAt(at);
      at++;
    }
    LabelStyle sign = null;
    if (text.startsWith("脚注", at) || text.startsWith("注釈", at)) {
      sign = LabelStyle.CHU;
      at += 2;
    } else if (text.startsWith("注", at) || text.startsWith("註", at)) {
      sign = LabelStyle.CHU;
      at++;
    } else if (text.startsWith("*", at) || text.startsWith("＊", at)) {
      sign = LabelStyle.STAR;
      at++;
    } else if (text.startsWith("※", at)) {
      sign = LabelStyle.KOME;
      at++;
    }
    if (sign != null) {
      int digits = Characters.skipSpace(text, at);
      at = digits - at <= 1 ? digits : at;
    }
    return number(text, from, at, opening, Optional.ofNullable(sign));
  }

  private static Optional<NoteLabel> number(
      String text, int from, int digits, char opening, Optional<LabelStyle> sign) {
    int at = digits;
    int value = 0;
    LabelStyle style = LabelStyle.BARE;
    if (at < text.length() && circled(text.charAt(at)) > 0) {
      value = circled(text.charAt(at));
      at++;
      style = LabelStyle.CIRCLED;
    } else if (at < text.length() && RAISED.indexOf(text.charAt(at)) >= 0) {
      style = LabelStyle.RAISED;
      while (at < text.length()
          && RAISED.indexOf(text.charAt(at)) >= 0
          && at - digits < MOST_DIGITS) {
        value = value * 10 + RAISED.indexOf(text.charAt(at));
        at++;
      }
    } else {
      while (at < text.length()
          && Characters.isDigit(text.charAt(at))
          && at - digits < MOST_DIGITS) {
        value = value * 10 + Characters.digit(text.charAt(at));
        at++;
      }
    }
    boolean more = at < text.length() && Characters.isDigit(text.charAt(at));
    if (at == digits || value == 0 || more || isDecimal(text, at)) {
      return Optional.empty();
    }
    boolean closed = false;
    if (at < text.length()
        && (opening == 0 ? isRound(text.charAt(at)) : Characters.pairs(opening, text.charAt(at)))) {
      closed = true;
      at++;
    } else if (opening != 0) {
      return Optional.empty();
    }
    if (sign.isPresent()) {
      style = sign.get();
    } else if (opening == '(' || opening == '（') {
      style = LabelStyle.PAREN;
    } else if (opening != 0) {
      style = LabelStyle.BRACKET;
    } else if (closed && style == LabelStyle.BARE) {
      style = LabelStyle.HALF_PAREN;
    }
    return Optional.of(new NoteLabel(style, String.valueOf(value), value, from, at));
  }

  /** 1.2 is the number of a section, not of a note. */
  private static boolean isDecimal(String text, int at) {
    return at + 1 < text.length()
        && ".．".indexOf(text.charAt(at)) >= 0
        && Characters.isDigit(text.charAt(at + 1));
  }

  private static boolean isRound(char c) {
    return c == ')' || c == '）';
  }

  /** The value of a circled digit ① to ㊿, 0 for anything else. */
  static int circled(char c) {
    if (c >= '①' && c <= '⑳') {
      return c - '①' + 1;
    }
    if (c >= '㉑' && c <= '㉟') {
      return c - '㉑' + 21;
    }
    return c >= '㊱' && c <= '㊿' ? c - '㊱' + 36 : 0;
  }

  static boolean isRaised(char c) {
    return RAISED.indexOf(c) >= 0;
  }
}
