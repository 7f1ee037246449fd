package org.stigraph.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Finds in a text everything that could be a footnote marker: bare digits whose number is wanted,
 * and whatever is printed as markers are ({@code ※1}, {@code 注1)}, {@code [1]}, {@code ¹}). One
 * pass over the characters; links are passed over.
 */
final class MarkerFinder {

  private final IntPredicate wanted;
  private final List<MarkerCandidate> found = new ArrayList<>();

  /**
   * A finder.
   *
   * @param wanted which numbers are taken when printed as bare digits
   */
  MarkerFinder(IntPredicate wanted) {
    this.wanted = wanted;
  }

  List<MarkerCandidate> found() {
    return found;
  }

  /** Looks through one text. */
  void look(LinedText lined, int order) {
    String text = lined.text();
    int open = 0;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int groupEnd = mayBeginGroup(text, i) ? group(lined, order, i, open) : i;
      if (c == 'h' && (text.startsWith("http://", i) || text.startsWith("https://", i))) {
        while (i < text.length() && Characters.isUrl(text.charAt(i))) {
          i++;
        }
      } else if (groupEnd > i) {
        i = groupEnd;
      } else if (Characters.isDigit(c) || NoteLabel.isRaised(c) || NoteLabel.circled(c) > 0) {
        i = number(lined, order, i, open);
      } else {
        if (c == '(' || c == '（') {
          open++;
        } else if ((c == ')' || c == '）') && open > 0) {
          open--;
        }
        i++;
      }
    }
  }

  /** Whether what begins here may be several numbers: a sign, bracket or digits behind none. */
  private static boolean mayBeginGroup(String text, int at) {
    char c = text.charAt(at);
    boolean digits = Characters.isDigit(c);
    boolean free = at == 0 || !Characters.isDigit(text.charAt(at - 1));
    return free && (digits || "(（[［〔注註脚※*＊".indexOf(c) >= 0);
  }

  /** Takes the group that begins at an index, if there is one; returns the index behind it. */
  private int group(LinedText lined, int order, int at, int open) {
    String text = lined.text();
    Optional<LabelGroup> group = LabelGroup.at(text, at, wanted);
    boolean plain =
        group.isPresent()
            && !(open > 0 && group.get().members().get(0).style() == LabelStyle.HALF_PAREN);
    if (!plain) {
      return at;
    }
    for (NoteLabel one : group.get().members()) {
      NoteLabel whole = new NoteLabel(one.style(), one.label(), one.number(), at, group.get().to());
      double cost = MarkerPlausibility.cost(text, whole);
      put(lined, order, one.from(), one.to(), one.number(), one.style(), cost);
    }
    return group.get().to();
  }

  /** Takes the number that begins at an index; returns the index behind its digits. */
  private int number(LinedText lined, int order, int digits, int open) {
    String text = lined.text();
    int end = digits;
    if (Characters.isDigit(text.charAt(digits))) {
      while (end < text.length() && Characters.isDigit(text.charAt(end))) {
        end++;
      }
    } else if (NoteLabel.isRaised(text.charAt(digits))) {
      while (end < text.length() && NoteLabel.isRaised(text.charAt(end))) {
        end++;
      }
    } else {
      end++;
    }
    Optional<NoteLabel> label = bracketed(text, digits);
    if (label.isEmpty()) {
      label = NoteLabel.at(text, digits);
      boolean bare = Characters.isDigit(text.charAt(digits));
      if (bare && label.isPresent() && label.get().style() == LabelStyle.HALF_PAREN && open > 0) {
        NoteLabel whole = label.get();
        label =
            Optional.of(new NoteLabel(LabelStyle.BARE, whole.label(), whole.number(), digits, end));
      }
    }
    label.ifPresent(found -> add(lined, order, found));
    if (label.isEmpty() || label.get().style() == LabelStyle.BARE) {
      glued(lined, order, digits, end);
    }
    return end;
  }

  private static Optional<NoteLabel> bracketed(String text, int digits) {
    int from = digits;
    if (from > 0 && text.charAt(from - 1) == ' ') {
      from--;
    }
    int sign = signBefore(text, from);
    boolean signed = sign < from;
    if (!signed) {
      from = digits;
      sign = signBefore(text, from);
      signed = sign < from;
    }
    if (sign > 0 && "(（[［〔".indexOf(text.charAt(sign - 1)) >= 0) {
      Optional<NoteLabel> whole = NoteLabel.at(text, sign - 1);
      if (whole.isPresent()) {
        return whole;
      }
    }
    return signed ? NoteLabel.at(text, sign) : Optional.empty();
  }

  private static int signBefore(String text, int at) {
    if (at > 0 && "注註".indexOf(text.charAt(at - 1)) >= 0) {
      return at > 1 && text.charAt(at - 2) == '脚' ? at - 2 : at - 1;
    }
    return at > 0 && "*＊※".indexOf(text.charAt(at - 1)) >= 0 ? at - 1 : at;
  }

  private void add(LinedText lined, int order, NoteLabel label) {
    if (!label.style().isPlain() && !wanted.test(label.number())) {
      return;
    }
    double cost = MarkerPlausibility.cost(lined.text(), label);
    put(lined, order, label.from(), label.to(), label.number(), label.style(), cost);
  }

  /** A marker right behind a number: the last digits, where only they are wanted. */
  private void glued(LinedText lined, int order, int digits, int end) {
    int length = end - digits;
    for (int taken = 1; taken <= 4 && taken < length; taken++) {
      if (taken < 3 && length - taken < 4) {
        continue;
      }
      int from = end - taken;
      int value = 0;
      for (int i = from; i < end; i++) {
        value = value * 10 + Characters.digit(lined.text().charAt(i));
      }
      boolean leadingZero = Characters.digit(lined.text().charAt(from)) == 0;
      if (!leadingZero && wanted.test(value)) {
        double cost = MarkerPlausibility.gluedCost(lined.text(), end);
        put(lined, order, from, end, value, LabelStyle.BARE, cost);
      }
    }
  }

  private void put(
      LinedText lined, int order, int from, int to, int number, LabelStyle style, double cost) {
    if (cost >= MarkerPlausibility.IMPOSSIBLE) {
      return;
    }
    int start = from;
    while (to > from && start > 0 && Characters.isSpace(lined.text().charAt(start - 1))) {
      start--;
    }
    String label = String.valueOf(number);
    found.add(new MarkerCandidate(lined, order, start, to, label, number, style, cost));
  }
}
