package org.stigraph.web.view;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts of a long name, between which a line may break: where the script changes (国際共同研究 | プログラム)
 * and after closing brackets, never before what ends a word in hiragana.
 */
final class NameParts {

  private static final int SHORT = 10;

  private NameParts() {}

  static List<String> of(String name) {
    if (name.codePointCount(0, name.length()) <= SHORT) {
      return List.of(name);
    }
    List<String> parts = new ArrayList<>();
    int from = 0;
    int at = 0;
    Character.UnicodeScript last = Character.UnicodeScript.COMMON;
    while (at < name.length()) {
      int codePoint = name.codePointAt(at);
      Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
      boolean breaks =
          script != last
              && at > from
              && script != Character.UnicodeScript.HIRAGANA
              && script != Character.UnicodeScript.COMMON
              && isJapanese(last);
      if (breaks) {
        parts.add(name.substring(from, at));
        from = at;
      }
      last = script;
      at += Character.charCount(codePoint);
    }
    parts.add(name.substring(from));
    return parts;
  }

  private static boolean isJapanese(Character.UnicodeScript script) {
    return script == Character.UnicodeScript.HAN
        || script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA;
  }
}
