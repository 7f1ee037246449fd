package org.stigraph.parse;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/**
 * What a web page prints around its text and extraction glues to it: {@code (PDF形式：135KB)}, {@code
 * 別ウィンドウで開く}; not {@code PDFを公表した}.
 */
final class Debris {

  private static final Pattern ONE =
      Pattern.compile(
          "[\\[(（［【]\\s*(?:PDF|ＰＤＦ|Word|Excel|PPT|ZIP|ワード|エクセル)(?:形式|ファイル|版)?\\s*(?:[:：/／,、]?\\s*[0-9.,０-９．，]+\\s*"
              + "(?:KB|MB|kb|キロバイト|メガバイト|ＫＢ|ＭＢ|バイト))?\\s*(?:別(?:ウィンドウ|ウインドウ)で開く)?\\s*[\\])）］】]"
              + "|[\\[(（［【]\\s*[0-9.,０-９]+\\s*(?:KB|MB|ＫＢ|ＭＢ)\\s*[\\])）］】]"
              + "|[\\[(（［【]?(?:新しい|新規|別)(?:ウィンドウ|ウインドウ|タブ)[でがに](?:開きます|開く|表示(?:します)?)[\\])）］】]?"
              + "|[\\[(（［【]?(?:このページの先頭へ(?:戻る)?|ページの?(?:先頭|トップ)へ(?:戻る)?|外部(?:サイト|リンク)へ(?:移動します)?|外部リンク)[\\])）］】]?");

  private static final String[] TRIGGERS = {
    "KB", "MB", "ＫＢ", "ＭＢ", "PDF", "ＰＤＦ", "ウィンドウ", "ウインドウ", "ページの先頭", "ページトップ", "外部サイト", "外部リンク",
    "新しいタブ"
  };

  private Debris() {}

  /** Whether there is any in a text. */
  static boolean isIn(String text) {
    return triggered(text) && ONE.matcher(text).find();
  }

  /** Whether a text is debris and nothing else. */
  static boolean is(String text) {
    return text.length() <= 80 && triggered(text) && ONE.matcher(text).matches();
  }

  /** Where it stands in a text, as pairs of start and end. */
  static List<int[]> in(String text) {
    List<int[]> found = new ArrayList<>();
    if (!triggered(text)) {
      return found;
    }
    Matcher matcher = ONE.matcher(text);
    while (matcher.find()) {
      found.add(new int[] {matcher.start(), matcher.end()});
    }
    return found;
  }

  /** Where a text ends, what debris stands at its end left out. */
  static int endOfText(String text) {
    if (text.length() > 4000) {
      return text.length();
    }
    List<int[]> debris = in(text);
    int end = text.stripTrailing().length();
    for (int i = debris.size() - 1; i >= 0 && debris.get(i)[1] == end; i--) {
      end = debris.get(i)[0];
    }
    return end == text.stripTrailing().length() ? text.length() : end;
  }

  private static boolean triggered(String text) {
    for (String trigger : TRIGGERS) {
      if (text.contains(trigger)) {
        return true;
      }
    }
    return false;
  }
}
