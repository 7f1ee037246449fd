package org.stigraph.source.office;

import java.util.Locale;

/** Numbers as Word's formats print them (ECMA-376 part 1, 17.18.59). */
final class NumberForm {

  private static final String KANJI = "〇一二三四五六七八九";
  private static final String KANA = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";
  private static final String IROHA = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス";

  private NumberForm() {}

  /** A number in a format; in decimal figures where the format is not known. */
  static String of(String format, int number) {
    return switch (format) {
      case "none" -> "";
      case "decimalFullWidth", "decimalFullWidth2" -> wide(number);
      case "lowerRoman" -> roman(number);
      case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
      case "lowerLetter" -> letter(number, 'a');
      case "upperLetter" -> letter(number, 'A');
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
          number <= 20 ? String.valueOf((char) ('①' + number - 1)) : String.valueOf(number);
      case "japaneseCounting",
          "ideographDigital",
          "chineseCounting",
          "japaneseDigitalTenThousand" ->
          kanji(number);
      case "aiueo", "aiueoFullWidth" -> at(KANA, number);
      case "iroha", "irohaFullWidth" -> at(IROHA, number);
      default -> String.valueOf(number);
    };
  }

  private static String wide(int number) {
    StringBuilder wide = new StringBuilder();
    String.valueOf(number).chars().forEach(c -> wide.append((char) (c - '0' + '０')));
    return wide.toString();
  }

  /** Roman figures in small letters: {@code iv}. */
  static String roman(int number) {
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] signs = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    StringBuilder roman = new StringBuilder();
    int left = number;
    for (int i = 0; i < values.length; i++) {
      while (left >= values[i]) {
        roman.append(signs[i]);
        left -= values[i];
      }
    }
    return roman.toString();
  }

  /** a to z, then aa, bb and so on, as Word goes on. */
  private static String letter(int number, char first) {
    int index = Math.max(0, number - 1);
    return String.valueOf((char) (first + index % 26)).repeat(1 + index / 26);
  }

  private static String kanji(int number) {
    if (number >= 100) {
      return String.valueOf(number);
    }
    String tens = number < 10 ? "" : (number < 20 ? "" : KANJI.charAt(number / 10)) + "十";
    boolean whole = number >= 10 && number % 10 == 0;
    return tens + (whole ? "" : KANJI.charAt(number % 10));
  }

  private static String at(String signs, int number) {
    return number >= 1 && number <= signs.length()
        ? String.valueOf(signs.charAt(number - 1))
        : String.valueOf(number);
  }
}
