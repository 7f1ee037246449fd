package org.stigraph.parse;

import java.util.Set;

/**
 * How likely what stands around a number makes it a footnote marker. A marker stands behind a
 * bracket, a noun, a sentence; a number that counts (50万人, 9機関, 2015年) stands behind a particle and
 * before its counter; a number in a name (G20, 第3版) belongs to the name.
 */
final class MarkerPlausibility {

  /** From this cost on a candidate is none. */
  static final double IMPOSSIBLE = 5;

  private static final double COUNTED = 3.5;

  private static final String COUNTERS =
      "年月日人件回名個社校国万億兆千百円倍位割歳号条章節項頁階台冊点州種県市町村組票枚本版期度秒時分週箇つ段級頭班卷巻%％°℃‰";
  private static final String COUNTER_KANA = "カかヶヵケ";

  /** Words that begin with a counter's character and are none. */
  private static final Set<String> NO_COUNTERS =
      Set.of(
          "日本", "日米", "日英", "日欧", "国内", "国際", "国連", "国民", "国家", "国立", "国土", "国籍", "国会", "国務", "国策",
          "国境", "国外", "人材", "人工", "人口", "人文", "人権", "人間", "人類", "人物", "社会", "社団", "年次", "本年", "本日",
          "本会", "本件", "本研", "本事", "本制", "本計", "本邦", "本稿", "本書", "本報", "名称", "名古", "回答", "件名", "個人",
          "個別", "位置", "割合", "期間", "期待", "台湾", "市場", "市民", "種々", "組織", "組み", "点検", "時代", "時点", "分析",
          "分子", "分類", "級友", "段階", "項目", "章立", "億劫", "百科", "校正", "版権", "号令", "条約", "条件", "条例", "節目",
          "倍増", "千葉", "県内", "村落", "町内", "度合", "円滑", "名誉", "種類", "月額", "時間的");

  private static final String[] COUNTER_WORDS = {
    "機関", "大学", "団体", "ポイント", "パーセント", "ドル", "ユーロ", "ポンド", "ウォン", "トン", "キロ", "メートル", "グラム", "ワット",
    "ページ", "以上", "以下", "以内", "以降", "未満", "程度", "前後", "世紀", "地域", "事業", "課題", "都市", "拠点", "自治体",
    "企業", "施設", "分野", "プログラム"
  };

  private static final String PARTICLES = "はがをにでへもの";

  /** Before a number that counts: 計20件, 全47都道府県. */
  private static final String COUNT_PREFIXES = "計全各満延総同翌";

  private static final String NUMBER_PREFIXES = "第約";

  private MarkerPlausibility() {}

  /** The cost of a marker candidate. */
  static double cost(String text, NoteLabel label) {
    return switch (label.style()) {
      case BARE -> bare(text, label);
      case RAISED -> raised(text, label);
      case STAR, KOME, CHU, MARKDOWN, SIGN -> label.from() == 0 ? 3 : 0;
      case BRACKET -> label.from() == 0 ? 3 : 0.05;
      case CIRCLED -> enumeration(text, label, 0.4);
      case HALF_PAREN -> enumeration(text, label, 0.6);
      case PAREN -> enumeration(text, label, 0.5);
    };
  }

  /** The cost of reading the last digits of a longer number as a marker. */
  static double gluedCost(String text, int to) {
    double after = after(text, to);
    return after >= 1 ? IMPOSSIBLE : 2.5 + after;
  }

  private static double raised(String text, NoteLabel label) {
    if (label.from() == 0) {
      return 3;
    }
    boolean unit = "mcgs".indexOf(text.charAt(label.from() - 1)) >= 0;
    boolean latin = label.from() == 1 || Characters.isLatinLetter(text.charAt(label.from() - 2));
    boolean short2 = label.from() < 3 || !Characters.isLatinLetter(text.charAt(label.from() - 3));
    return unit && short2 && label.number() <= 3 && (latin || label.number() > 1) ? 4 : 0;
  }

  private static double enumeration(String text, NoteLabel label, double base) {
    int before = label.from() - 1;
    while (before >= 0 && Characters.isSpace(text.charAt(before))) {
      before--;
    }
    if (before < 0) {
      return 4;
    }
    char c = text.charAt(before);
    boolean starts = "、，,。:：;；・は".indexOf(c) >= 0;
    boolean goesOn =
        label.to() < text.length() && "。、，」』）)はがをにでとのもや".indexOf(text.charAt(label.to())) < 0;
    boolean sentenceEnd = c == '。' && !goesOn;
    return base + (starts && !sentenceEnd && goesOn ? 2 : 0);
  }

  private static double bare(String text, NoteLabel label) {
    int before = label.from() - 1;
    boolean spaced = false;
    while (before >= 0 && Characters.isSpace(text.charAt(before))) {
      before--;
      spaced = true;
    }
    if (before < 0) {
      return 3;
    }
    double left = before(text, before, spaced, label);
    double right = after(text, label.to());
    if (right == COUNTED) {
      char c = text.charAt(before);
      if (COUNT_PREFIXES.indexOf(c) >= 0) {
        return IMPOSSIBLE;
      }
      boolean noun = Characters.isClosing(c) || Characters.isKanji(c) || Characters.isKatakana(c);
      return label.number() >= 100 && noun ? left + 2.5 : left + COUNTED;
    }
    return left + right;
  }

  private static double before(String text, int at, boolean spaced, NoteLabel label) {
    char c = text.charAt(at);
    if (Characters.isClosing(c)) {
      return 0;
    }
    if (Characters.isTerminator(c)) {
      return 0.1;
    }
    if ((c == '.' || c == ',') && !spaced && at > 2 && isWord(text, at - 1)) {
      return 0.3;
    }
    if (Characters.isOpening(c) || "-－−–—/／:：.=＝<>＞＜±+＋×￥¥$#＃~〜～&".indexOf(c) >= 0) {
      return IMPOSSIBLE;
    }
    if (c == '、' || c == '，') {
      return 0.7;
    }
    if (c == ',') {
      boolean number = at > 0 && Characters.isDigit(text.charAt(at - 1));
      return number && !spaced ? IMPOSSIBLE : 0.7;
    }
    if (Characters.isDigit(c)) {
      return 3;
    }
    if (Characters.isLatinLetter(c)) {
      return latinBefore(text, at, spaced, label);
    }
    if (NUMBER_PREFIXES.indexOf(c) >= 0) {
      return IMPOSSIBLE;
    }
    if (c == '成' || c == '和') {
      boolean era = at > 0 && "平令昭".indexOf(text.charAt(at - 1)) >= 0;
      return era ? IMPOSSIBLE : 0.1;
    }
    if (PARTICLES.indexOf(c) >= 0) {
      return at > 0 && text.charAt(at - 1) == 'も' && c == 'の' ? 0.2 : 0.8;
    }
    return c == 'と' ? 0.4 : 0.2;
  }

  /** Whether a Latin word of some length ends here, behind whose stop a marker may stand. */
  private static boolean isWord(String text, int last) {
    int at = last;
    while (at >= 0 && Characters.isLatinLetter(text.charAt(at)) && last - at < 4) {
      at--;
    }
    char end = text.charAt(last);
    boolean bracketed = Characters.isClosing(end) || end == '"';
    return bracketed || (last - at >= 3 && !text.startsWith("Vol", at + 1));
  }

  private static double latinBefore(String text, int at, boolean spaced, NoteLabel label) {
    int start = at;
    boolean capitals = true;
    while (start >= 0 && Characters.isLatinLetter(text.charAt(start)) && at - start < 8) {
      capitals &= Character.isUpperCase(text.charAt(start));
      start--;
    }
    int letters = at - start;
    if (spaced) {
      return 2.5;
    }
    if (capitals && label.number() < 100) {
      return letters <= 2 ? IMPOSSIBLE : 2.5;
    }
    String word = text.substring(start + 1, at + 1);
    boolean counting =
        word.equals("No") || word.equals("Vol") || word.equals("p") || word.equals("pp");
    return counting ? IMPOSSIBLE : 0.3;
  }

  private static double after(String text, int to) {
    if (to >= text.length()) {
      return 0;
    }
    char c = text.charAt(to);
    char next = to + 1 < text.length() ? text.charAt(to + 1) : ' ';
    if ("-－−–—〜～~".indexOf(c) >= 0) {
      return Characters.isDigit(next) ? 3 : 1;
    }
    if (c == '.' || c == ',' || c == ':' || c == '：' || c == '/' || c == '／') {
      return Characters.isDigit(next) ? IMPOSSIBLE : 0.1;
    }
    if (Characters.isLatinLetter(c)) {
      return 2;
    }
    if (c == '→' || c == '⇒' || c == '=' || c == '＝' || c == '×') {
      return 3;
    }
    if (c == ' ' && (Characters.isLatinLetter(next) || Characters.isDigit(next))) {
      return 0.6;
    }
    return counterAt(text, c == ' ' ? to + 1 : to) ? COUNTED : Characters.isKanji(c) ? 0.3 : 0;
  }

  /** Whether a counter stands at an index, so that the number before it counts something. */
  static boolean counts(String text, int at) {
    return counterAt(text, at);
  }

  private static boolean counterAt(String text, int at) {
    if (at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    if (COUNTERS.indexOf(c) >= 0) {
      return !(at + 1 < text.length() && NO_COUNTERS.contains(text.substring(at, at + 2)));
    }
    if (COUNTER_KANA.indexOf(c) >= 0) {
      return "国月所年村条".indexOf(next) >= 0;
    }
    for (String word : COUNTER_WORDS) {
      if (text.startsWith(word, at)) {
        return true;
      }
    }
    return false;
  }
}
