package org.stigraph.mention;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stigraph.mention.Mention.OfEntity;

/**
 * Finds people: a surname and a given name as kuromoji tags them (姓 名), names in front of 氏 or 博士,
 * foreign names in katakana with ・, and a surname alone in front of a post or position (岸顧問), which
 * means the person of that surname named before.
 */
final class PersonFinder {

  private static final String KANJI = "\\p{Han}々ヶ";
  private static final Pattern WITH_HONORIFIC =
      Pattern.compile(
          "([" + KANJI + "]{2,6}|[" + KANJI + "]{1,3} ?[" + KANJI + "\\p{Hiragana}]{1,4})(?:氏|博士)");

  private static final Pattern SPACED =
      Pattern.compile(
          "(?:^|[:：、 (])((["
              + KANJI
              + "]{1,4}|[\\p{Katakana}ー]{2,8}) (["
              + KANJI
              + "\\p{Hiragana}\\p{Katakana}]{1,4}))");

  /** What a bracket behind a person's name says: institution and position. */
  private static final Pattern TITLE_BEHIND =
      Pattern.compile("^[(][^()]{0,40}(?:教授|大学|研究所|機構|センター|財団|協会|理事|所長|会長|社長|部長|研究員|委員)");

  /** 博士 that is a degree, not a title. */
  private static final Pattern NO_TITLE =
      Pattern.compile("^博士(?:後期|前期|課程|号|人材|論文|学生|取得|研究|学位|レベル|進学|を|が|の|は|・|、)");

  private static final Pattern FOREIGN =
      Pattern.compile(
          "([\\p{Katakana}ー]{2,}(?:[・=][\\p{Katakana}ー]{2,}){1,3})(?:氏|博士|教授|(?:[(]|、)|大臣|首相|大統領|長官|議長|事務|[\\p{Han}]{2,12}(?:官|参与|顧問|大使|研究員|部長|所長|代表))");

  private static final Pattern FOREIGN_NAME =
      Pattern.compile("[\\p{Katakana}ー]{2,}(?:[・=][\\p{Katakana}ー]{2,}){1,3}");

  private static final int LONGEST_SURNAME = 4;
  private static final int SHORTEST_NAME = 3;
  private static final int LONGEST_NAME = 7;

  /** Positions and honorifics, by their first character. */
  private final Map<Character, List<String>> positions;

  /** These and what names of posts end in, by their first character. */
  private final Map<Character, List<String>> titles;

  PersonFinder(NameRules rules) {
    List<String> held = new ArrayList<>(rules.positions());
    held.addAll(rules.honorifics());
    this.positions = byFirst(held);
    rules
        .suffixes()
        .forEach(
            (words, type) -> {
              if (type.kind() == EntityKind.POST) {
                held.add(words);
              }
            });
    this.titles = byFirst(held);
  }

  private static Map<Character, List<String>> byFirst(List<String> words) {
    return words.stream().collect(Collectors.groupingBy(word -> word.charAt(0)));
  }

  /** The people named with surname and given name, or with an honorific. */
  List<OfEntity> find(String view, List<Token> tokens, KnownNames known) {
    List<OfEntity> found = new ArrayList<>();
    withHonorific(found, view, tokens, known);
    for (int i = 0; i < tokens.size(); i++) {
      Token surname = tokens.get(i);
      boolean spaced =
          surname.is("名詞-固有名詞")
              && surname.surface().length() <= 4
              && i + 1 < tokens.size()
              && tokens.get(i + 1).surface().equals(" ");
      if (!surname.is("名詞-固有名詞-人名-姓") && !spaced) {
        continue;
      }
      int next = i + 1;
      if (next < tokens.size() && tokens.get(next).surface().isBlank()) {
        next++;
      }
      if (next < tokens.size() && tokens.get(next).is("名詞-固有名詞-人名-名")) {
        int to = tokens.get(next).to();
        int from = surname.from();
        if (!continuesAsPlace(view, to)
            && found.stream().noneMatch(p -> p.from() < to && from < p.to())) {
          add(found, view, surname.from(), to, known);
        }
        i = next;
      }
    }
    if (view.indexOf('・') >= 0 || view.indexOf('=') >= 0) {
      addAll(found, FOREIGN.matcher(view), view, known);
      foreignBeforeTitle(found, view, known);
    }
    spaced(found, view, tokens, known);
    byGivenName(found, view, tokens, known);
    beforeTitle(found, view, tokens, known);
    katakanaGivenName(found, view, tokens, known);
    return found.stream().map(p -> upToTitle(p, view, known)).toList();
  }

  /** 磯辺悠介名誉教授: one character more in front of a title belongs to the name. */
  private OfEntity upToTitle(OfEntity person, String view, KnownNames known) {
    int to = person.to();
    boolean one =
        to < view.length()
            && Character.UnicodeScript.of(view.charAt(to)) == Character.UnicodeScript.HAN
            && !isTitle(view, to)
            && isTitle(view, to + 1);
    if (!one || person.entity().recorded()) {
      return person;
    }
    List<OfEntity> longer = new ArrayList<>();
    add(longer, view, person.from(), to + 1, known);
    return longer.get(0);
  }

  private boolean isTitle(String view, int at) {
    return startsWith(titles, view, at);
  }

  private boolean isPosition(String view, int at) {
    return startsWith(positions, view, at);
  }

  private static boolean startsWith(Map<Character, List<String>> words, String view, int at) {
    return at < view.length()
        && words.getOrDefault(view.charAt(at), List.of()).stream()
            .anyMatch(word -> view.startsWith(word, at));
  }

  /**
   * Surname and given name with a space between, alone on a line or in front of a bracket: 初代：東雲
   * 恭子（…）.
   */
  private void spaced(List<OfEntity> found, String view, List<Token> tokens, KnownNames known) {
    if (view.indexOf(' ') < 0) {
      return;
    }
    Matcher m = SPACED.matcher(view);
    int from = 0;
    while (from < view.length() && m.find(from)) {
      from = m.end(1);
      int start = m.start(1);
      int end = withoutTitle(view, start, m.end(1));
      if (!isEnd(view, end)) {
        continue;
      }
      boolean proper =
          tokens.stream()
              .anyMatch(t -> t.from() == start && t.is("名詞-固有名詞") && view.charAt(t.to()) == ' ');
      int given = m.start(3);
      boolean alone =
          start == 0 && end == view.length()
              || TITLE_BEHIND.matcher(view.substring(end)).find()
              || isPosition(view, end)
              || tokens.stream()
                  .anyMatch(t -> t.from() == given && t.to() == end && t.is("名詞-固有名詞-人名-名"));
      boolean free =
          found.stream()
              .filter(p -> p.from() < start || p.to() > end)
              .noneMatch(p -> p.from() < end && start < p.to());
      if (free
          && !isOther(known, m.group(2))
          && !isOther(known, view.substring(m.start(3), end))
          && (proper || alone)) {
        found.removeIf(p -> start <= p.from() && p.to() <= end);
        add(found, view, start, end, known);
      }
    }
  }

  /** Where a name ends whose last characters are a title: 亮介氏. */
  private int withoutTitle(String view, int start, int end) {
    for (int at = start + 3; at < end; at++) {
      if (isTitle(view, at)) {
        return at;
      }
    }
    return end;
  }

  private boolean isEnd(String view, int end) {
    return end == view.length() || "( ".indexOf(view.charAt(end)) >= 0 || isPosition(view, end);
  }

  /**
   * A given name that the analyser knows, with the kanji in front of it that it does not know as a
   * surname: 御影石晴樹, 最上川直子.
   */
  private static void byGivenName(
      List<OfEntity> found, String view, List<Token> tokens, KnownNames known) {
    for (int i = 1; i < tokens.size(); i++) {
      Token given = tokens.get(i);
      if (!given.is("名詞-固有名詞-人名-名")) {
        continue;
      }
      int first = i;
      while (first > 0
          && isNamePart(tokens.get(first - 1))
          && given.from() - tokens.get(first - 1).from() <= LONGEST_SURNAME) {
        first--;
      }
      int from = tokens.get(first).from();
      int to = given.to();
      boolean bounded = from == 0 || !isHan(view.charAt(from - 1));
      boolean longer =
          found.stream()
              .filter(p -> p.from() < to && from < p.to())
              .allMatch(p -> from <= p.from() && p.to() <= to);
      if (first < i && bounded && longer && !isOther(known, view.substring(from, given.from()))) {
        found.removeIf(p -> from <= p.from() && p.to() <= to);
        add(found, view, from, to, known);
      }
    }
  }

  /**
   * The whole run of kanji between kana or a sign and a title, where the analyser knows a part of
   * it as a name and nothing in it is another word: 小暮屋慎一 in front of 室長, 鹿野谷悠人 in front of 氏.
   */
  private void beforeTitle(
      List<OfEntity> found, String view, List<Token> tokens, KnownNames known) {
    for (int i = 0; i < tokens.size(); i++) {
      int from = tokens.get(i).from();
      if (!isHan(view.charAt(from)) || from > 0 && isHan(view.charAt(from - 1))) {
        continue;
      }
      boolean person = false;
      int next = i;
      while (next < tokens.size()
          && mayBeOfName(tokens.get(next))
          && tokens.get(next).to() - from <= LONGEST_NAME
          && (next == i || !isTitle(view, tokens.get(next).from()))) {
        person |= tokens.get(next).is("名詞-固有名詞-人名");
        next++;
      }
      int to = next == i ? from : tokens.get(next - 1).to();
      boolean free =
          found.stream()
              .filter(p -> p.from() < to && from < p.to())
              .allMatch(p -> from <= p.from() && p.to() <= to && p.to() - p.from() < to - from);
      if (person
          && to - from >= SHORTEST_NAME
          && isTitle(view, to)
          && free
          && !isOther(known, view.substring(from, to))) {
        found.removeIf(p -> from <= p.from() && p.to() <= to);
        add(found, view, from, to, known);
      }
    }
  }

  private static boolean mayBeOfName(Token token) {
    boolean han = token.surface().chars().allMatch(c -> isHan((char) c) || c == '々' || c == 'ヶ');
    boolean proper = token.is("名詞-固有名詞") && !token.is("名詞-固有名詞-組織");
    return han && (proper || token.surface().length() == 1);
  }

  /** カーリ・ハンセン副総裁: a foreign name right in front of a title. */
  private void foreignBeforeTitle(List<OfEntity> found, String view, KnownNames known) {
    Matcher m = FOREIGN_NAME.matcher(view);
    while (m.find()) {
      int from = m.start();
      int to = m.end();
      if (isTitle(view, to) && found.stream().noneMatch(p -> p.from() < to && from < p.to())) {
        add(found, view, from, to, known);
      }
    }
  }

  /** 若槻ナオミ教授: a surname in kanji and a given name in katakana in front of a title. */
  private void katakanaGivenName(
      List<OfEntity> found, String view, List<Token> tokens, KnownNames known) {
    for (int given = 2; given < view.length(); given++) {
      if (!isKatakana(view.charAt(given)) || !isHan(view.charAt(given - 1))) {
        continue;
      }
      int first = given;
      while (first > 0 && isHan(view.charAt(first - 1))) {
        first--;
      }
      int to = given;
      while (to < view.length() && isKatakana(view.charAt(to))) {
        to++;
      }
      int from = first;
      int end = to;
      boolean sized =
          given - from >= 2 && given - from <= 3 && end - given >= 2 && end - given <= 4;
      if (sized
          && isTitle(view, end)
          && !isOther(known, view.substring(from, end))
          && !isOther(known, view.substring(from, given))
          && tokens.stream().anyMatch(t -> t.from() == from && t.is("名詞-固有名詞-人名-姓"))
          && found.stream().noneMatch(p -> p.from() < end && from < p.to())) {
        add(found, view, from, end, known);
      }
      given = to;
    }
  }

  private static boolean isKatakana(char c) {
    return c >= 'ァ' && c <= 'ー';
  }

  /** Whether a word may be part of a surname: kanji, and no noun that can be a verb. */
  private static boolean isNamePart(Token token) {
    return token.isNoun()
        && !token.is("名詞-サ変接続")
        && !token.is("名詞-接尾")
        && !token.is("名詞-固有名詞-組織")
        && token.surface().chars().allMatch(c -> isHan((char) c));
  }

  private static boolean isHan(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }

  /** Whether words name something that is no person. */
  private static boolean isOther(KnownNames known, String words) {
    return known.entity(words).filter(e -> e.kind() != EntityKind.PERSON).isPresent();
  }

  /** The kanji in front of 氏 or 博士, from the last surname in them on. */
  private static void withHonorific(
      List<OfEntity> found, String view, List<Token> tokens, KnownNames known) {
    if (!view.contains("氏") && !view.contains("博士")) {
      return;
    }
    Matcher m = WITH_HONORIFIC.matcher(view);
    int from = 0;
    while (from < view.length() && m.find(from)) {
      from = m.end();
      int start = m.start(1);
      int end = m.end(1);
      for (int i = start; i < end; i++) {
        if ("のはがをにでと".indexOf(view.charAt(i)) >= 0) {
          start = i + 1;
        }
      }
      if (end - start < 2) {
        continue;
      }
      for (Token token : tokens) {
        if (token.is("名詞-固有名詞-人名-姓") && token.from() > start && token.to() < end) {
          start = token.from();
        }
      }
      if (isName(view, tokens, start, end) && !NO_TITLE.matcher(view.substring(end)).find()) {
        add(found, view, start, end, known);
      }
    }
  }

  /**
   * Whether words in front of an honorific can be a name: kanji alone, or hiragana behind a
   * surname.
   */
  private static boolean isName(String view, List<Token> tokens, int start, int end) {
    boolean kana = view.substring(start, end).chars().anyMatch(c -> c >= 'ぁ' && c <= 'ん');
    return !kana || tokens.stream().anyMatch(t -> t.from() == start && t.is("名詞-固有名詞-人名-姓"));
  }

  private static void addAll(List<OfEntity> found, Matcher m, String view, KnownNames known) {
    int from = 0;
    while (from < view.length() && m.find(from)) {
      from = m.end(1);
      int start = m.start(1);
      int end = m.end(1);
      if (found.stream().noneMatch(p -> p.from() < end && start < p.to())) {
        add(found, view, start, end, known);
      }
    }
  }

  private static void add(List<OfEntity> found, String view, int from, int to, KnownNames known) {
    String name = view.substring(from, to).replace(" ", "");
    Entity entity =
        known
            .entity(name)
            .filter(e -> e.kind() == EntityKind.PERSON)
            .orElseGet(() -> DocumentNames.entity(EntityType.PERSON, name));
    found.add(new OfEntity(from, to, name, entity, true));
  }

  private static boolean continuesAsPlace(String view, int to) {
    return to < view.length() && "県市町村区駅港".indexOf(view.charAt(to)) >= 0;
  }
}
