package org.stigraph.parse;

import com.google.re2j.Pattern;

/** Whether words end as a sentence does, may stop as they do, or break off. */
final class Completeness {

  private static final String BREAKING = "、，,をのはがにでとへ";

  /** {@code (PDF形式：135KB)}, {@code 別ウィンドウで開く}; not {@code PDFを公表した。}. */
  private static final Pattern DEBRIS =
      Pattern.compile(
          "[\\[(（［【]?(?:(?:PDF|ＰＤＦ|Word|Excel|PPT|ZIP)(?:形式|ファイル)?\\s*[:：/／]?\\s*[0-9.,０-９]*\\s*"
              + "(?:KB|MB|キロバイト|メガバイト|ＫＢ|ＭＢ)?|(?:新しい|新規|別)(?:ウィンドウ|ウインドウ|タブ|窓)(?:で|が|に)?(?:開く|開きます|表示|リンク)?"
              + "|(?:この)?ページの?(?:先頭|トップ)(?:へ|に戻る)?|外部(?:サイト|リンク)(?:へ|へ移動)?|印刷(?:する)?)[\\])）］】]?");

  private Completeness() {}

  /** Whether words end with a sentence's end, closing brackets and quotation marks behind it. */
  static boolean ends(String words) {
    int at = words.length() - 1;
    while (at >= 0
        && (Characters.isClosing(words.charAt(at)) || Characters.isSpace(words.charAt(at)))) {
      at--;
    }
    if (at < 0) {
      return false;
    }
    char c = words.charAt(at);
    boolean latinStop = (c == '.' || c == '!' || c == '?') && at > 0;
    return Characters.isTerminator(c) || latinStop;
  }

  /** Whether running text without a sentence's end may stop here: a title, a quotation, a list. */
  static boolean mayStop(String words) {
    char last = words.charAt(words.length() - 1);
    return Characters.isClosing(last) || last == ':' || last == '：';
  }

  /** Whether even a line of a list cannot stop here. */
  static boolean breaksOff(String words) {
    return BREAKING.indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  /** Whether words are what a web page prints around its text. */
  static boolean isDebris(String words) {
    return words.length() <= 60 && DEBRIS.matches(words);
  }
}
