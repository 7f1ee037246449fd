package org.stigraph.parse;

/** Classes of characters (UTF-16 units) by which lines are joined and sentences are split. */
final class Characters {

  private static final String OPENING = "「『（(［[〔【“‘〈《｛{";
  private static final String CLOSING = "」』）)］]〕】”’〉》｝}";
  private static final String PAIRED = "「『（（［［〔【“‘〈《｛｛";
  private static final String PAIRS = "」』））］］〕】”’〉》｝｝";

  private Characters() {}

  /** Letters, digits and punctuation of Latin script, typographic quotes and dashes included. */
  static boolean isLatin(char c) {
    return c > ' ' && c != 0xA0 && (c <= 0x24F || (c >= 0x2010 && c <= 0x2027 && c != '…'));
  }

  static boolean isLatinLetter(char c) {
    return (c >= 'A' && c <= 'Z')
        || (c >= 'a' && c <= 'z')
        || (c >= 0xC0 && c <= 0x24F && c != '×' && c != '÷');
  }

  static boolean isDigit(char c) {
    return isAsciiDigit(c) || (c >= '０' && c <= '９');
  }

  static boolean isAsciiDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isHiragana(char c) {
    return c >= 0x3041 && c <= 0x309F;
  }

  static boolean isKatakana(char c) {
    return (c >= 0x30A1 && c <= 0x30FA) || c == 'ー';
  }

  static boolean isKanji(char c) {
    return (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0x3400 && c <= 0x4DBF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || c == '々'
        || Character.isSurrogate(c);
  }

  static boolean isJapanese(char c) {
    return isHiragana(c) || isKatakana(c) || isKanji(c) || (c >= 0x3001 && c <= 0x303F);
  }

  /** White space of any script: ASCII, tab, no-break and ideographic space. */
  static boolean isSpace(char c) {
    return c == ' '
        || c == '\t'
        || c == '　'
        || c == 0xA0
        || c == '\f'
        || c == 0xB
        || (c >= 0x2000 && c <= 0x200B)
        || c == 0x202F
        || c == 0xFEFF
        || c == 0x85
        || c == 0x2028
        || c == 0x2029;
  }

  static boolean isOpening(char c) {
    return switch (c) {
      case '「', '『', '（', '(', '［', '[', '〔', '【', '“', '‘', '〈', '《', '｛', '{' -> true;
      default -> false;
    };
  }

  static boolean isClosing(char c) {
    return switch (c) {
      case '」', '』', '）', ')', '］', ']', '〕', '】', '”', '’', '〉', '》', '｝', '}' -> true;
      default -> false;
    };
  }

  /** Whether a closing bracket may close an opening one; （ and ( are one. */
  static boolean pairs(char opening, char closing) {
    int place = OPENING.indexOf(opening);
    int other = CLOSING.indexOf(closing);
    return place >= 0
        && other >= 0
        && PAIRS.charAt(other) == PAIRS.charAt(place)
        && PAIRED.charAt(place) == PAIRED.charAt(other);
  }

  /** Sentence ends of Japanese text. */
  static boolean isTerminator(char c) {
    return c == '。' || c == '！' || c == '？' || c == '．' || c == '｡';
  }

  /** Characters that a URL may hold. */
  static boolean isUrl(char c) {
    return c > ' ' && c < 0x7F && "<>\"{}|\\^`".indexOf(c) < 0;
  }

  /** The value of a decimal digit of either width. */
  static int digit(char c) {
    return isAsciiDigit(c) ? c - '0' : c - '０';
  }

  /** How many half-width columns a text takes on paper. */
  static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += isLatin(text.charAt(i)) || text.charAt(i) == ' ' ? 1 : 2;
    }
    return width;
  }

  /** The index of the first character that is no white space, or the length. */
  static int skipSpace(String text, int from) {
    int at = from;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
