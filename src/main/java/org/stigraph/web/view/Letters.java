package org.stigraph.web.view;

import java.util.ArrayList;
import java.util.List;

/** The language of words that carry no mark of it, told by their letters. */
public final class Letters {

  private Letters() {}

  /** {@code ja}, {@code en}, or empty for figures, acronyms and signs. */
  static String language(String words) {
    if (words.codePoints().anyMatch(Letters::isJapanese)) {
      return "ja";
    }
    boolean english =
        words
            .codePoints()
            .anyMatch(
                c ->
                    Character.isLowerCase(c)
                        && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    return english && !words.contains("://") ? "en" : "";
  }

  /**
   * A text cut where Japanese begins and ends.
   *
   * @param around language of what stands around it; runs in it carry no mark
   */
  public static List<Link> runs(String text, String around) {
    List<Link> runs = new ArrayList<>();
    int from = 0;
    for (int at = 0; at < text.length(); ) {
      int next = at + Character.charCount(text.codePointAt(at));
      if (next == text.length()
          || belongs(text.codePointAt(at)) != belongs(text.codePointAt(next))) {
        String language = belongs(text.codePointAt(at)) && !around.equals("ja") ? "ja" : "";
        runs.add(new Link("", text.substring(from, next), language));
        from = next;
      }
      at = next;
    }
    return runs;
  }

  /** Japanese letters, and the stops and brackets between them. */
  private static boolean belongs(int character) {
    Character.UnicodeBlock block = Character.UnicodeBlock.of(character);
    return isJapanese(character)
        || Character.UnicodeBlock.KATAKANA.equals(block)
        || Character.UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION.equals(block)
        || Character.UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS.equals(block);
  }

  private static boolean isJapanese(int character) {
    Character.UnicodeScript script = Character.UnicodeScript.of(character);
    return script == Character.UnicodeScript.HAN
        || script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA;
  }
}
