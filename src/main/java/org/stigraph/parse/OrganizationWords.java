package org.stigraph.parse;

/**
 * Words by which a printed reference names its publisher: bodies by their endings (省, 機構, 研究所),
 * Latin acronyms; and words that name a kind of document, not who made it.
 */
final class OrganizationWords {

  private static final String[] ENDINGS = {
    "省",
    "庁",
    "府",
    "局",
    "院",
    "党",
    "所",
    "室",
    "課",
    "部",
    "社",
    "会",
    "機構",
    "機関",
    "センター",
    "大学",
    "協会",
    "財団",
    "法人",
    "連合",
    "銀行",
    "本部",
    "委員会",
    "会議",
    "事務局",
    "学会",
    "学部",
    "大使館",
    "政府",
    "代表部",
    "団",
    "連盟",
    "基金",
    "組合",
    "グループ",
    "総研",
    "新聞",
    "アカデミー",
    "出版",
    "書店",
    "書房",
    "出版会",
    "新聞社",
    "研究科",
    "総務省統計局",
    "Institute",
    "University",
    "Council",
    "Commission",
    "Agency",
    "Foundation",
    "Press",
    "Publishing",
    "Organization",
    "Organisation",
    "Office",
    "Ministry",
    "Society",
    "Academy",
    "Academies",
    "Bank",
    "Group",
    "Center",
    "Centre",
    "Education",
    "Association"
  };

  private static final String[] KINDS = {
    "調査報告書", "報告書", "報告", "プレスリリース", "記者発表資料", "報道発表資料", "報道発表", "会議資料", "資料", "委託調査", "調査", "白書",
    "ホームページ", "ウェブサイト", "HP", "ウェブページ", "編著", "編", "著", "発行", "作成", "提言", "要請", "通知", "要望書",
    "ガイドライン", "指針", "論文", "記事", "レポート", "声明"
  };

  private static final String[] ACTS = {
    "提言", "報告", "公表", "発表", "改訂", "策定", "決定", "版", "通知", "付", "時点", "現在", "更新", "閲覧", "アクセス", "改定",
    "取りまとめ", "とりまとめ", "施行", "公布", "答申", "訂正", "閣議", "参照", "最終"
  };

  private OrganizationWords() {}

  /** Whether a name is that of a body by its looks. */
  static boolean isBody(String name) {
    String bare = name.strip();
    if (bare.length() < 2) {
      return false;
    }
    for (String ending : ENDINGS) {
      if (bare.endsWith(ending)) {
        return true;
      }
    }
    return isAcronym(bare);
  }

  /** Whether a name could be a person's or a body's: short, without figures and kana endings. */
  static boolean isName(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (Characters.isDigit(name.charAt(i))) {
        return false;
      }
    }
    return isPlain(name);
  }

  /** Whether words are short, without clause and without a word for what was done to a work. */
  static boolean isPlain(String name) {
    String bare = name.strip();
    if (bare.length() < 2 || bare.length() > 40) {
      return false;
    }
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      if (Characters.isHiragana(c) || "、。「」：:".indexOf(c) >= 0) {
        return false;
      }
    }
    for (String act : ACTS) {
      if (bare.endsWith(act)) {
        return false;
      }
    }
    return true;
  }

  /** The length of the word for a kind of document that ends a text, 0 where none does. */
  static int kindAtEnd(String text) {
    for (String kind : KINDS) {
      if (text.endsWith(kind)) {
        return kind.length();
      }
    }
    return 0;
  }

  /** The length of the word for a kind of document that stands at an index, 0 where none does. */
  static int kindAt(String text, int at) {
    for (String kind : KINDS) {
      if (text.startsWith(kind, at)) {
        return kind.length();
      }
    }
    return 0;
  }

  /** The length of the body's name that begins a text, as in 総務省統計調査; 0 where none does. */
  static int bodyAtStart(String text) {
    int limit = Math.min(text.length(), 40);
    for (int i = 1; i < limit; i++) {
      char c = text.charAt(i);
      if (Characters.isSpace(c)) {
        return isBody(text.substring(0, i)) ? i : 0;
      }
      if (Characters.isHiragana(c)) {
        return 0;
      }
      if (i > 1 && "省庁府党".indexOf(c) >= 0) {
        return i + 1;
      }
    }
    return 0;
  }

  private static boolean isAcronym(String text) {
    int capitals = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Characters.isLatin(c) && c != ' ') {
        return false;
      }
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    return capitals >= 2 && capitals * 2 >= text.length() - 1;
  }
}
