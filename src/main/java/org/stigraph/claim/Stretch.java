package org.stigraph.claim;

import org.stigraph.claim.WordLists.Name;
import org.stigraph.mention.Mention;
import org.stigraph.mention.ReadUnit;
import org.stigraph.mention.Token;

/** Text as it stands that a rule takes: where it begins, when only its end is known. */
final class Stretch {

  /** Characters of the shortest text that a rule takes; as {@link Kinds#textPattern} has it. */
  static final int SHORTEST = 4;

  /** Characters of the longest text that a rule takes. */
  private static final int LONGEST = 160;

  /** Digits of the longest number in front of an item. */
  private static final int LONGEST_NUMBER = 3;

  private static final String NOT_IN_TEXT = "。→⇒";

  private final WordLists words;

  Stretch(WordLists words) {
    this.words = words;
  }

  /** The text between two indices of a unit's view, from what leads over to it on. */
  Mention.OfWords of(ReadUnit unit, int from, int to) {
    String view = unit.view().text();
    int start = Math.max(opening(view, from, to), behindVerb(unit, from, to));
    for (int comma = view.indexOf('、', start); comma >= 0 && comma < to; ) {
      if (words.ends(Name.BEFORE_COMMA, view.substring(start, comma))) {
        start = comma + 1;
      }
      comma = view.indexOf('、', comma + 1);
    }
    for (String aside : words.of(Name.ASIDE)) {
      int at = view.lastIndexOf(aside, to - aside.length());
      start = at >= start ? at + aside.length() : start;
    }
    start = opening(view, start, to);
    return new Mention.OfWords(start, to, view.substring(start, to), Mention.WordRole.PHRASE);
  }

  /** Whether a text is no more than a pronoun or a link. */
  boolean saysNothing(Mention.OfWords text) {
    return words.has(Name.PRONOUN, text.words()) || text.words().startsWith("http");
  }

  /** The index behind all opening words and the number of a list that stand at an index. */
  private int opening(String view, int from, int to) {
    int at = from;
    boolean more = true;
    while (more && at < to) {
      more = false;
      for (String word : words.of(Name.OPENING)) {
        if (view.startsWith(word, at) && at + word.length() < to) {
          at += word.length();
          more = true;
        }
      }
      int digits = at;
      while (digits < to
          && digits - at < LONGEST_NUMBER
          && Character.isDigit(view.charAt(digits))) {
        digits++;
      }
      if (digits > at && digits < to && view.charAt(digits) == ' ') {
        at = digits + 1;
        more = true;
      }
    }
    return at;
  }

  /**
   * Where text that ends at an index begins: behind the sentence or arrow in front of it.
   *
   * @param from the first index that it may have
   */
  static int start(String text, int from, int to) {
    int first = Math.max(from, to - LONGEST);
    for (int i = to - 1; i >= first; i--) {
      if (NOT_IN_TEXT.indexOf(text.charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return first;
  }

  /** The index behind the last comma in a stretch that follows a verb or adjective. */
  private static int behindVerb(ReadUnit unit, int from, int to) {
    int start = from;
    String view = unit.view().text();
    for (Token token : unit.tokens()) {
      boolean ends = token.is("動詞") || token.is("助動詞") || token.is("助詞-接続助詞") || token.is("形容詞-自立");
      if (ends && token.from() >= from && token.to() < to && view.charAt(token.to()) == '、') {
        start = token.to() + 1;
      }
    }
    return start;
  }
}
