package org.stigraph.source.pdf;

import java.text.Normalizer;

/**
 * Characters as fonts of PDF files name them: ligatures and radicals for what was typed. ﬁ becomes
 * fi, the radical ⼈ (U+2F08) the character 人; full- and half-width forms stay as printed.
 */
final class PdfCharacters {

  /**
   * Bullets of the fonts Wingdings and Symbol, as Word's PDF files name them, and what they show.
   */
  private static final String BULLETS = "\uF06C\uF06E\uF075\uF076\uF0A7\uF0B7\uF0D8\uF0E8\uF0FC";

  private static final String SHOWN = "●■◆❖▪•➢➡✓";

  /**
   * Radicals without compatibility form, and those whose form is not the Japanese one, and the
   * characters that they show (Unicode, EquivalentUnifiedIdeograph.txt).
   */
  private static final String RADICALS = "⺃⺄⺈⺒⺜⺝⺟⺠⺧⺩⺫⺬⺶⺼⻄⻆⻑⻗⻘⻝⻣⻤⻨⻩⻫⻭⻯⻲⼾⾭⿆⿈⿊⿒‧";

  private static final String IDEOGRAPHS = "乚乙刀巳日月母民牛王目示羊肉西角長雨青食骨鬼麦黄斉歯竜亀戸青麦黄黒歯・";

  private PdfCharacters() {}

  /** The characters that were typed. */
  static String typed(String text) {
    int odd = -1;
    for (int i = 0; i < text.length() && odd < 0; i++) {
      odd = isPlain(text.charAt(i)) ? -1 : i;
    }
    if (odd < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 4);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (BULLETS.indexOf(c) >= 0) {
        out.append(SHOWN.charAt(BULLETS.indexOf(c)));
      } else if (RADICALS.indexOf(c) >= 0) {
        out.append(IDEOGRAPHS.charAt(RADICALS.indexOf(c)));
      } else if (isForm(c)) {
        out.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
      } else if (c == '\u00A0') {
        out.append(' ');
      } else if (isPlain(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Whether a character is what no text holds: its font does not say what it shows. */
  static boolean isGarbage(char c) {
    return c == '\uFFFD'
        || (c < 0x20 && c != '\t' && c != '\n' && c != '\r')
        || (c >= 0x7F && c < 0xA0)
        || (c >= 0xE000 && c <= 0xF8FF && BULLETS.indexOf(c) < 0);
  }

  private static boolean isForm(char c) {
    return (c >= 0xFB00 && c <= 0xFB06) || (c >= 0x2E80 && c <= 0x2FD5);
  }

  private static boolean isPlain(char c) {
    if (c >= 0x3000 && c < 0xA000) {
      return true;
    }
    boolean unseen =
        c < 0x20
            || (c >= 0x7F && c <= 0xA0)
            || c == 0xAD
            || (c >= 0x200B && c <= 0x200F)
            || (c >= 0x2028 && c <= 0x202E)
            || c == 0x2060
            || c == 0x2027
            || c == 0xFEFF;
    return !unseen && !isForm(c) && BULLETS.indexOf(c) < 0;
  }
}
