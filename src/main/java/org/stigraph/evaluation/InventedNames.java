package org.stigraph.evaluation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stigraph.mention.AuthorityRecord;
import org.stigraph.mention.Entity;
import org.stigraph.mention.EntityKind;

/**
 * Invents names that no authority record knows, each as long as the name it replaces and of the
 * same build: what kind of thing it is (〜プログラム, 第7回〜会合, G7), signs and numbers stay; words of two
 * characters become other words, the same always the same, so that a short form stays a part of its
 * long form; Latin letters and katakana become others. People get surnames and given names that are
 * in use.
 */
final class InventedNames {

  /** Words that tell the kind of thing or its build, not which one it is. */
  private static final Pattern KEPT =
      Pattern.compile(
          "プログラム|プロジェクト|イニシアティブ|サミット|フォーラム|シンポジウム|ネットワーク|パートナーシップ|コンソーシアム|グローバル"
              + "|[0-9]+|第[0-9]+[回次期]|[GQ][0-9]+|事業|制度|計画|会議|会合|会談|首脳|閣僚|大臣|国際|共同|研究|科学|技術|推進|支援"
              + "|派遣|交流|留学|[的型性化・＝=－-]");

  private static final List<String> WORDS =
      List.of(
          "海洋", "気候", "都市", "農林", "森林", "河川", "港湾", "航空", "鉄道", "電力", "資源", "食料", "水産", "看護", "歴史",
          "文化", "芸術", "音楽", "言語", "数理", "物質", "材料", "金属", "化学", "生物", "細胞", "遺産", "火山", "地震", "気象",
          "天文", "惑星", "海流", "氷河", "砂漠", "草原", "湖沼", "島嶼", "果樹", "穀物", "酪農", "林業", "漁業", "鉱物", "水質",
          "大気", "土壌", "植物", "昆虫", "微生", "古代", "中世", "近代", "演劇", "映像", "工芸", "建築", "土木", "造船", "印刷");

  private static final String SINGLE = "東西南北春秋冬夏山川海空星月花雪松竹梅桜";
  private static final String VOWELS = "aeiou";
  private static final String CONSONANTS = "bcdfghjklmnpqrstvwxyz";
  private static final String KATAKANA =
      "アカサタナハマヤラワイキシチニヒミリウクスツヌフムユルエケセテネヘメレオコソトノホモヨロガザダバギジビグズブゲゼデベゴゾドボパピプペポ";

  private static final Map<Integer, List<String>> SURNAMES =
      Map.of(
          1, List.of("森", "林", "原", "谷", "堀", "関", "辻", "南"),
          2, List.of("高橋", "渡辺", "小林", "加藤", "吉田", "山口", "井上", "木村", "斎藤", "清水"),
          3, List.of("佐々木", "五十嵐", "長谷川", "小笠原"));

  private static final Map<Integer, List<String>> GIVEN =
      Map.of(
          1, List.of("誠", "隆", "博", "修", "豊", "進", "茂", "弘"),
          2, List.of("直樹", "和夫", "智子", "健一", "恵子", "幸雄", "京子", "正人"),
          3, List.of("健太郎", "美智子", "慎一郎", "由紀子"));

  private final Set<String> known = new HashSet<>();
  private final Map<String, String> words = new HashMap<>();
  private final Map<String, String> surnames = new HashMap<>();
  private final Map<String, Integer> families = new HashMap<>();

  InventedNames(Collection<AuthorityRecord> records) {
    for (AuthorityRecord record : records) {
      known.add(Wording.plain(record.labelJa()));
      record.labelEn().ifPresent(name -> known.add(Wording.plain(name)));
      record.acronyms().forEach(name -> known.add(Wording.plain(name)));
      record.aliases().forEach(name -> known.add(Wording.plain(name)));
      for (String alias : record.aliases()) {
        int space = alias.indexOf(' ');
        if (record.type().kind() == EntityKind.PERSON && space > 0) {
          families.put(alias.replace(" ", ""), space);
        }
      }
    }
  }

  /**
   * Whether the words are a name that a record knows, or a short form of a person's; 「この事業」 is
   * none.
   */
  boolean isName(Entity entity, String printed) {
    return entity.kind() == EntityKind.PERSON || known.contains(Wording.plain(printed));
  }

  /** A name of the same length for what an entity is called somewhere. */
  String invent(Entity entity, String printed) {
    String name = entity.kind() == EntityKind.PERSON ? person(printed) : rebuilt(printed, 0);
    for (int round = 1; known.contains(Wording.plain(name)) || name.equals(printed); round++) {
      if (round > WORDS.size()) {
        throw new IllegalStateException("no name can be invented for " + printed);
      }
      name = rebuilt(printed, round);
    }
    return name;
  }

  /**
   * Up to two characters are a surname; a longer name is split at its space, else where a record
   * does so (岬 新平), else behind the second character.
   */
  private String person(String printed) {
    int space = printed.indexOf(' ');
    int family = space > 0 ? space : Math.min(printed.length(), families.getOrDefault(printed, 2));
    String surname = printed.substring(0, family);
    String between = space > 0 ? " " : "";
    String given = printed.substring(family + between.length());
    if (surname.length() > 3 || given.length() > 3 || !isKanji(surname + given)) {
      return rebuilt(printed, 0);
    }
    String invented = surnames.computeIfAbsent(surname, s -> pick(SURNAMES, s));
    return given.isEmpty() ? invented : invented + between + pick(GIVEN, given);
  }

  private static boolean isKanji(String words) {
    return words.codePoints().allMatch(Character::isIdeographic);
  }

  private String pick(Map<Integer, List<String>> pool, String printed) {
    List<String> names = pool.getOrDefault(printed.length(), List.of());
    int at = Math.floorMod(printed.hashCode(), Math.max(1, names.size()));
    for (int i = 0; i < names.size(); i++) {
      String name = names.get((at + i) % names.size());
      if (!name.equals(printed) && !surnames.containsValue(name)) {
        return name;
      }
    }
    return rebuilt(printed, 0);
  }

  private String rebuilt(String printed, int round) {
    StringBuilder name = new StringBuilder();
    Matcher kept = KEPT.matcher(printed);
    int at = 0;
    while (kept.find()) {
      name.append(piece(printed.substring(at, kept.start()), round)).append(kept.group());
      at = kept.end();
    }
    name.append(piece(printed.substring(at), round));
    if (name.toString().equals(printed)) {
      return piece(printed, round);
    }
    return name.toString();
  }

  /** Exchanges runs of kanji two by two and all letters. */
  private String piece(String words, int round) {
    StringBuilder piece = new StringBuilder();
    int at = 0;
    while (at < words.length()) {
      boolean two = at + 1 < words.length() && isKanji(words.substring(at, at + 2));
      if (two) {
        piece.append(word(words.substring(at, at + 2), round));
        at += 2;
      } else {
        piece.append(letter(words.charAt(at), round));
        at++;
      }
    }
    return piece.toString();
  }

  private String word(String word, int round) {
    return words.computeIfAbsent(
        word + round,
        w -> {
          int at = Math.floorMod(w.hashCode(), WORDS.size());
          for (int i = 0; i < WORDS.size(); i++) {
            String other = WORDS.get((at + i) % WORDS.size());
            if (!other.equals(word) && !words.containsValue(other)) {
              return other;
            }
          }
          return WORDS.get(at);
        });
  }

  private static char letter(char c, int round) {
    int step = round + 1;
    if (Character.isIdeographic(c)) {
      return turned(SINGLE, c, Math.floorMod(c, SINGLE.length()), step);
    }
    if (KATAKANA.indexOf(c) >= 0) {
      return turned(KATAKANA, c, KATAKANA.indexOf(c), step);
    }
    char small = Character.toLowerCase(c);
    String letters = VOWELS.indexOf(small) >= 0 ? VOWELS : CONSONANTS;
    if (letters.indexOf(small) < 0) {
      return c;
    }
    char other = turned(letters, small, letters.indexOf(small), step);
    return Character.isUpperCase(c) ? Character.toUpperCase(other) : other;
  }

  private static char turned(String letters, char c, int at, int step) {
    char other = letters.charAt((at + step) % letters.length());
    return other == c ? letters.charAt((at + step + 1) % letters.length()) : other;
  }
}
