package org.stigraph.web.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** One spelling for what people write in several: width, case and kana do not matter. */
public final class Folding {

  /** So many words of a question count; the others are left out. */
  private static final int MOST_WORDS = 10;

  /** So many characters of a question count. */
  private static final int LONGEST = 400;

  private Folding() {}

  /** Full width to half (NFKC), capitals to small, katakana to hiragana. */
  public static String fold(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      folded.append(c >= 'ァ' && c <= 'ヶ' ? (char) (c - 'ァ' + 'ぁ') : c);
    }
    return folded.toString();
  }

  /** A whole name, folded and without spaces: {@code 松本 洋} and {@code 松本洋} are the same. */
  static String name(String text) {
    return fold(text).replaceAll("\\s+", "");
  }

  /** What counts of a question. */
  static String cut(String question) {
    return question.codePointCount(0, question.length()) <= LONGEST
        ? question
        : question.substring(0, question.offsetByCodePoints(0, LONGEST));
  }

  /** The words of a question, folded, each once. */
  public static List<String> words(String question) {
    return List.of(fold(cut(question)).strip().split("\\s+")).stream()
        .filter(word -> !word.isEmpty())
        .distinct()
        .limit(MOST_WORDS)
        .toList();
  }
}
