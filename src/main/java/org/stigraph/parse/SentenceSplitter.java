package org.stigraph.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Splits running text into sentences (文). Japanese sentences end with 。！？ or ．, English ones with a
 * full stop before a capital; neither inside quotation marks or parentheses, unless the brackets
 * hold whole sentences and stand between sentences. One pass.
 */
final class SentenceSplitter {

  /** A sentence as UTF-16 indices, without white space at its ends. */
  record Range(int start, int end) {}

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "al", "eg", "e.g", "i.e", "cf", "no", "vol", "pp", "p", "dr", "mr", "mrs", "ms", "prof",
          "st", "inc", "ltd", "co", "corp", "fig", "eds", "ed", "vs", "u.s", "u.k", "jr", "sr",
          "ca", "approx", "dept", "univ", "rev", "art", "sec", "ch");

  private static final int LONGEST_BRACKET = 2000;

  /**
   * UTF-16 length. No sentence that somebody wrote is longer: what is has lost its full stops, and
   * is cut so that whatever looks at a sentence as a whole stays linear in the text.
   */
  private static final int LONGEST_SENTENCE = 3000;

  private final String text;
  private final int[] partner;
  private final List<Range> ranges = new ArrayList<>();

  private SentenceSplitter(String text) {
    this.text = text;
    this.partner = partners(text);
  }

  static List<Range> split(String text) {
    SentenceSplitter splitter = new SentenceSplitter(text);
    splitter.split(0, text.length());
    return splitter.ranges;
  }

  private void split(int from, int to) {
    int start = Characters.skipSpace(text, from);
    int i = start;
    while (i < to) {
      char c = text.charAt(i);
      int close = partner[i];
      if (close > i) {
        boolean whole = i == start && isWholeBlock(i, close, to);
        i = close + 1;
        if (whole) {
          start = addAll(start, close);
          i = Math.max(i, start);
        }
      } else if (endsSentence(i, start, to)) {
        i = behindEnd(i, to);
        start = add(start, i);
        i = Math.max(i, start);
      } else if (c == 'h' && text.startsWith("http", i) && isLink(i)) {
        while (i < to && Characters.isUrl(text.charAt(i))) {
          i++;
        }
      } else {
        i++;
      }
    }
    add(start, to);
  }

  private boolean isLink(int at) {
    return text.startsWith("://", at + 4) || text.startsWith("s://", at + 4);
  }

  /** Adds the sentences of a bracketed block, its brackets with the first and last of them. */
  private int addAll(int open, int close) {
    int start = open;
    int i = open + 1;
    while (i < close) {
      if (partner[i] > i) {
        i = partner[i] + 1;
      } else if (endsSentence(i, start, close)) {
        i = behindEnd(i, close);
        if (Characters.skipSpace(text, i) < close) {
          start = add(start, i);
          i = Math.max(i, start);
        }
      } else {
        i++;
      }
    }
    return add(start, close + 1);
  }

  /** Whether brackets at a sentence's beginning hold whole sentences and nothing follows them. */
  private boolean isWholeBlock(int open, int close, int to) {
    int last = close - 1;
    while (last > open && Characters.isSpace(text.charAt(last))) {
      last--;
    }
    if (!Characters.isTerminator(text.charAt(last))) {
      return false;
    }
    int next = Characters.skipSpace(text, close + 1);
    if (next >= to) {
      return true;
    }
    char c = text.charAt(next);
    return !Characters.isHiragana(c)
        && !Characters.isTerminator(c)
        && c != '、'
        && c != '，'
        && "（(".indexOf(text.charAt(open)) >= 0;
  }

  private boolean endsSentence(int at, int start, int to) {
    char c = text.charAt(at);
    char next = at + 1 < to ? text.charAt(at + 1) : ' ';
    if (c == '。' || c == '｡') {
      return true;
    }
    if (c == '．') {
      return !Characters.isDigit(next) && at > start && !isNumber(start, at);
    }
    if (c == '！' || c == '？' || ((c == '!' || c == '?') && (next == ' ' || at + 1 == to))) {
      return "とのがはをにもで、".indexOf(next) < 0;
    }
    return c == '.' && endsEnglish(at, start, to);
  }

  private boolean endsEnglish(int at, int start, int to) {
    int behind = at + 1;
    while (behind < to && Characters.isClosing(text.charAt(behind))) {
      behind++;
    }
    if (behind < to && !Characters.isSpace(text.charAt(behind))) {
      return false;
    }
    int next = Characters.skipSpace(text, behind);
    char before = at > start ? text.charAt(at - 1) : ' ';
    boolean letter = Characters.isLatinLetter(before);
    boolean digit = Characters.isDigit(before);
    if (!letter && !digit && !Characters.isClosing(before)) {
      return false;
    }
    if (next < to) {
      char c = text.charAt(next);
      boolean begins =
          Character.isUpperCase(c)
              || Characters.isOpening(c)
              || c == '"'
              || Characters.isJapanese(c)
              || Characters.isDigit(c);
      if (!begins) {
        return false;
      }
    }
    return letter ? !isAbbreviation(at, start) : !digit || !isItemNumber(start, at);
  }

  private boolean isAbbreviation(int at, int start) {
    int from = at;
    while (from > start
        && (Characters.isLatinLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')
        && at - from < 12) {
      from--;
    }
    String word = text.substring(from, at);
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    return initial || ABBREVIATIONS.contains(word.toLowerCase(java.util.Locale.ROOT));
  }

  private boolean isNumber(int start, int at) {
    for (int i = start; i < at; i++) {
      if (!Characters.isDigit(text.charAt(i)) && text.charAt(i) != '.' && text.charAt(i) != '．') {
        return false;
      }
    }
    return true;
  }

  /** Whether a full stop belongs to an item's number: at the beginning, or behind a colon. */
  private boolean isItemNumber(int start, int at) {
    int from = at;
    while (from > start && Characters.isDigit(text.charAt(from - 1))) {
      from--;
    }
    boolean lone = from == start || ":：;；".indexOf(text.charAt(from - 1)) >= 0;
    return (lone && at - from <= 2) || isNumber(start, at);
  }

  private int behindEnd(int at, int to) {
    int i = at + 1;
    while (i < to
        && (Characters.isTerminator(text.charAt(i))
            || (Characters.isClosing(text.charAt(i)) && partner[i] < 0))) {
      i++;
    }
    return i;
  }

  private int add(int from, int to) {
    int start = Characters.skipSpace(text, from);
    int end = to;
    while (end > start && Characters.isSpace(text.charAt(end - 1))) {
      end--;
    }
    while (end - start > LONGEST_SENTENCE) {
      int cut = cut(start);
      ranges.add(new Range(start, cut));
      start = Characters.skipSpace(text, cut);
    }
    if (end > start) {
      ranges.add(new Range(start, end));
    }
    return Characters.skipSpace(text, to);
  }

  /** Where to cut what is too long for a sentence: behind its last comma that is not too far. */
  private int cut(int start) {
    int latest = start + LONGEST_SENTENCE;
    for (int i = latest; i > start + LONGEST_SENTENCE / 2; i--) {
      if ("、，,".indexOf(text.charAt(i - 1)) >= 0) {
        return i;
      }
    }
    return Character.isLowSurrogate(text.charAt(latest)) ? latest - 1 : latest;
  }

  /** For each opening bracket its closing one, for each closing one its opening one, else −1. */
  private static int[] partners(String text) {
    int[] partner = new int[text.length()];
    Arrays.fill(partner, -1);
    int[] stack = new int[64];
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Characters.isOpening(c)) {
        if (depth == stack.length) {
          System.arraycopy(stack, 1, stack, 0, --depth);
        }
        stack[depth++] = i;
      } else if (depth > 0 && Characters.isClosing(c)) {
        for (int d = depth - 1; d >= 0; d--) {
          if (Characters.pairs(text.charAt(stack[d]), c)) {
            if (i - stack[d] <= LONGEST_BRACKET) {
              partner[stack[d]] = i;
              partner[i] = stack[d];
            }
            depth = d;
            break;
          }
        }
      }
    }
    return partner;
  }
}
