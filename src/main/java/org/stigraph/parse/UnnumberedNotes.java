package org.stigraph.parse;

import com.google.re2j.Pattern;

/** Unnumbered notes: {@code 出典：…}, {@code ※…}, {@code (注) …}, {@code 注：…}; not {@code 注目される}. */
final class UnnumberedNotes {

  private static final Pattern NOTE =
      Pattern.compile(
          "(?s)\\s*(?:※|＊[^0-9０-９＊]|[（(\\[［【〔](?:注|註|出典|出所|資料|備考|参考|原注|※)[)）\\]］】〕]"
              + "|(?:注|註|出典|出所|資料|備考|資料出所|資料出典|注記|Source|Note|Sources|Notes)\\s*[:：)）]).+");

  private static final String FIRST = "※＊（([［【〔注註出資備SN";

  private UnnumberedNotes() {}

  static boolean isOne(String text) {
    int at = Characters.skipSpace(text, 0);
    return at < text.length() && FIRST.indexOf(text.charAt(at)) >= 0 && NOTE.matches(text);
  }
}
