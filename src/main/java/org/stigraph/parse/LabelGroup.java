package org.stigraph.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Several footnote numbers printed as one marker: {@code [1-3]}, {@code [1,2]}, {@code 1,2)},
 * {@code 注1・2}. The members of a run that are not printed stand between its ends and take no
 * characters.
 *
 * @param members the numbers, rising; the first begins with the bracket or sign, the last ends with
 *     what closes the group
 */
record LabelGroup(List<NoteLabel> members) {

  /** More numbers are no group but a list of something else. */
  private static final int LARGEST = 20;

  private static final String LISTED = ",，、・､";
  private static final String RUN = "-－−–—‐〜～~";

  int from() {
    return members.get(0).from();
  }

  int to() {
    return members.get(members.size() - 1).to();
  }

  /**
   * The group that begins at an index.
   *
   * @param isNote whether a number is that of a note: all of a group's are
   */
  static Optional<LabelGroup> at(String text, int from, IntPredicate isNote) {
    char opening = "(（[［〔".indexOf(text.charAt(from)) >= 0 ? text.charAt(from) : 0;
    int at = opening == 0 ? from : from + 1;
    Optional<LabelStyle> sign = sign(text, at);
    at += sign.isPresent() ? (text.startsWith("脚注", at) || text.startsWith("注釈", at) ? 2 : 1) : 0;
    List<NoteLabel> members = new ArrayList<>();
    int begin = from;
    int last = 0;
    boolean run = false;
    while (true) {
      int end = digitsEnd(text, at);
      int number = end - at > 4 || end == at ? 0 : value(text, at, end);
      boolean fits = number > last && (!run || number - last <= LARGEST) && isNote.test(number);
      if (!fits || text.charAt(at) == '0') {
        return Optional.empty();
      }
      for (int missing = last + 1; run && missing < number; missing++) {
        if (!isNote.test(missing)) {
          return Optional.empty();
        }
        members.add(member(missing, begin, begin));
      }
      members.add(member(number, begin, end));
      last = number;
      begin = end;
      boolean more = end + 1 < text.length() && Characters.isDigit(text.charAt(end + 1));
      boolean listed = more && LISTED.indexOf(text.charAt(end)) >= 0;
      run = more && RUN.indexOf(text.charAt(end)) >= 0;
      if (!listed && !run) {
        return closed(text, members, opening, sign);
      }
      at = end + 1;
    }
  }

  private static Optional<LabelGroup> closed(
      String text, List<NoteLabel> members, char opening, Optional<LabelStyle> sign) {
    int end = members.get(members.size() - 1).to();
    char next = end < text.length() ? text.charAt(end) : ' ';
    boolean closes = opening == 0 ? next == ')' || next == '）' : Characters.pairs(opening, next);
    boolean several = members.size() > 1 && members.size() <= LARGEST;
    boolean cutNumber =
        several && opening == 0 && sign.isEmpty() && !closes && isThousands(text, members);
    if (!several || cutNumber || (opening != 0 && !closes)) {
      return Optional.empty();
    }
    LabelStyle style =
        sign.orElse(
            opening == 0
                ? closes ? LabelStyle.HALF_PAREN : LabelStyle.BARE
                : opening == '(' || opening == '（' ? LabelStyle.PAREN : LabelStyle.BRACKET);
    int to = closes ? end + 1 : end;
    List<NoteLabel> styled = new ArrayList<>();
    for (NoteLabel one : members) {
      boolean last = styled.size() == members.size() - 1;
      styled.add(new NoteLabel(style, one.label(), one.number(), one.from(), last ? to : one.to()));
    }
    return Optional.of(new LabelGroup(styled));
  }

  /** Whether bare digits may as well be one number: 1,204, or 12-3 as a number of an article. */
  private static boolean isThousands(String text, List<NoteLabel> members) {
    NoteLabel second = members.get(1);
    boolean comma = text.charAt(second.from()) == ',' || text.charAt(second.from()) == '，';
    return !comma || second.to() - second.from() == 4;
  }

  private static NoteLabel member(int number, int from, int to) {
    return new NoteLabel(LabelStyle.BARE, String.valueOf(number), number, from, to);
  }

  private static Optional<LabelStyle> sign(String text, int at) {
    if (at >= text.length()) {
      return Optional.empty();
    }
    return switch (text.charAt(at)) {
      case '注', '註' -> Optional.of(LabelStyle.CHU);
      case '脚' -> text.startsWith("脚注", at) ? Optional.of(LabelStyle.CHU) : Optional.empty();
      case '※' -> Optional.of(LabelStyle.KOME);
      case '*', '＊' -> Optional.of(LabelStyle.STAR);
      default -> Optional.empty();
    };
  }

  private static int digitsEnd(String text, int from) {
    int end = from;
    while (end < text.length() && Characters.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int value(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      value = value * 10 + Characters.digit(text.charAt(i));
    }
    return value;
  }
}
