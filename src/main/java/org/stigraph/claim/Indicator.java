package org.stigraph.claim;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stigraph.mention.EntityKind;
import org.stigraph.mention.EntityType;
import org.stigraph.mention.Mention;
import org.stigraph.mention.Mention.OfDate;
import org.stigraph.mention.Mention.OfEntity;
import org.stigraph.mention.Mention.OfQuantity;
import org.stigraph.mention.ReadUnit;
import org.stigraph.mention.Token;

/**
 * What a number measures: the noun phrase that the number stands behind (海外派遣50万人), else the topic,
 * subject or object of its clause, else the noun that it counts (112件の応募).
 *
 * @param text the words
 * @param about the country, organization or program in them
 */
record Indicator(String text, Optional<OfEntity> about) {

  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:このうち|そのうち|[^、。]*目標(?:として|は|に|を)|末までに|末まで|末時点で|時点で|時点の|度には|時点では|までに|まで|から|より|には|に|で|の|は|約|およそ|年間|延べ|のべ|計|合計|全体の|うち|また|なお|現在|毎年|及び|および|新たに|さらに)+");
  private static final Pattern APPROXIMATE = Pattern.compile("(?:約|およそ|年間|平均|延べ|計|合計|全体で|\\s)+$");
  private static final Pattern TRAILING =
      Pattern.compile("(?:は|が|を|の|も|で|に|約|およそ|年間|平均|計|合計|延べ|全体|、|\\s)+$");
  private static final Set<String> NO_INDICATOR =
      Set.of(
          "今回", "前回", "最近", "現在", "近年", "同年", "時点", "全体", "世界", "水準", "規模", "程度", "割合", "もの", "これ",
          "それ", "方", "分", "差", "毎年", "人口", "総額", "総計", "平均", "期間", "基準", "合計", "うち", "内訳", "あった",
          "ある", "なった");

  /** Words behind what something is done with; what is measured stands behind them. */
  private static final List<String> MEANS = List.of("により", "によって", "において");

  /** 「研究開発費を対GDP比1%に」: what is measured stands in front of what it is set against. */
  private static final Pattern RAISED_AGAINST = Pattern.compile("^(.{2,})[をがは]対.{1,12}比$");

  /** 「対GDP比0.2%」: not what is measured, but against what. */
  private static final Pattern AGAINST = Pattern.compile("^対.{1,12}比$");

  /** 2030年代後半: when, not what. */
  private static final Pattern DECADE =
      Pattern.compile("^(?:[0-9]{2,4}|同)年代(?:前半|後半|半ば|初頭|初め|末)?$");

  /** Who acts, though no name of a body: 同国政府は. */
  private static final List<String> ACTING = List.of("政府", "当局", "議会", "国側", "日本側", "両国", "各国");

  /** In brackets behind a name: when it ran, or how it is abbreviated. */
  private static final Pattern ASIDE =
      Pattern.compile("\\((?:[^()]*[0-9]{4}[^()]*|[A-Z][A-Za-z-]*)\\)");

  /** 「総額は12億円で、うち4億円を…」: a part of it, not it. */
  private static final Pattern PART_OF_TOTAL = Pattern.compile("(?:うち|そのうち)(?:約|計)?$");

  private static final Pattern QUOTES = Pattern.compile("[「」『』]");
  private static final List<String> SHARES = List.of("割合", "比率", "率", "シェア");
  private static final int LONGEST = 60;

  /** 「…の割合は…10%未満」: a percentage is of what is called a share, if anything is. */
  private static @Nullable Indicator share(ReadUnit unit, Clause clause, OfQuantity quantity) {
    for (Phrase phrase : clause.phrases()) {
      boolean named = SHARES.stream().anyMatch(phrase.noun()::endsWith);
      if (named
          && (phrase.isTopic() || phrase.particle().equals("が"))
          && phrase.to() <= quantity.from()) {
        return text(unit, boundary(unit, phrase.to()), phrase.to());
      }
    }
    return null;
  }

  static @Nullable Indicator of(
      ReadUnit unit, Clause clause, OfQuantity quantity, @Nullable Phrase counted) {
    Indicator share = quantity.unit().equals("%") ? share(unit, clause, quantity) : null;
    if (share != null) {
      return share;
    }
    if (quantity.from() > 1 && unit.view().text().charAt(quantity.from() - 1) == '(') {
      int noun = quantity.from() - 1;
      return endsInNoun(unit, noun) ? text(unit, boundary(unit, noun), noun) : null;
    }
    int behind = boundary(unit, quantity.from());
    Indicator own =
        behind < quantity.from() && endsInNoun(unit, quantity.from())
            ? text(unit, behind, quantity.from())
            : null;
    Matcher against = own == null ? null : RAISED_AGAINST.matcher(own.text);
    if (own != null && against != null && against.matches()) {
      return new Indicator(against.group(1), own.about);
    }
    if (own != null && !AGAINST.matcher(own.text).matches()) {
      return own;
    }
    Indicator part = partOf(unit, quantity);
    if (part != null) {
      return part;
    }
    Indicator of =
        counted != null && counted.from() >= quantity.to()
            ? ofCounted(unit, clause, quantity, counted)
            : null;
    if (of != null) {
      return of;
    }
    if (unit.view().text().startsWith("との", quantity.to())) {
      return null;
    }
    if (PART_OF_TOTAL.matcher(unit.view().text().substring(0, quantity.from())).find()) {
      return null;
    }
    Indicator before = argument(unit, clause.phrases(), quantity);
    if (before == null) {
      before = argument(unit, clause.inherited(), quantity);
    }
    if (before == null) {
      before = counted(unit, clause, quantity);
    }
    return before == null ? label(unit, quantity) : before;
  }

  /** 「国際標準必須特許の10%以上を確保」: what a percentage is of, right in front of it. */
  private static @Nullable Indicator partOf(ReadUnit unit, OfQuantity quantity) {
    String view = unit.view().text();
    int of = quantity.from() - 1;
    boolean share = quantity.unit().equals("%") && of > 0 && view.charAt(of) == 'の';
    boolean object =
        share && (view.startsWith("を", quantity.to()) || view.startsWith("以上を", quantity.to()));
    return object ? text(unit, boundary(unit, of), of) : null;
  }

  /**
   * What a number in front of a noun counts: 「64件の応募」 the applications, 「74名の大学院生を派遣」 the students
   * sent; 「3機関の統合」 nothing.
   */
  private static @Nullable Indicator ofCounted(
      ReadUnit unit, Clause clause, OfQuantity quantity, Phrase counted) {
    Indicator noun = text(unit, counted.from(), counted.to());
    if (noun == null) {
      return null;
    }
    boolean act =
        unit.tokens().stream()
            .anyMatch(t -> t.from() == counted.from() && t.to() == counted.to() && t.is("名詞-サ変接続"));
    if (act) {
      return quantity.unit().equals("件") && counted.to() - counted.from() <= 4
          ? new Indicator(noun.text + "件数", noun.about)
          : null;
    }
    boolean people = quantity.unit().equals("名") || quantity.unit().equals("人");
    String verb = unit.view().text().substring(clause.from(), clause.to());
    if (people && counted.particle().equals("を") && counted.mentions().isEmpty()) {
      boolean verbal =
          unit.tokens().stream().anyMatch(t -> t.from() == clause.from() && t.is("名詞-サ変接続"));
      String done = verbal ? clause.base() + "した" : verb.endsWith("た") ? verb : "";
      return new Indicator(done + noun.text, noun.about);
    }
    return noun;
  }

  /** 「派遣者数：2023年度は89,100人」: what stands in front of the colon. */
  private static @Nullable Indicator label(ReadUnit unit, OfQuantity quantity) {
    String view = unit.view().text();
    int colon = view.indexOf(':');
    boolean heads =
        colon > 0
            && colon < quantity.from()
            && view.indexOf('。') < 0
            && unit.mentions().stream().noneMatch(m -> m.to() <= colon && m instanceof OfDate);
    return heads ? text(unit, boundary(unit, colon), colon) : null;
  }

  /** Where the noun phrase that ends at an index begins: behind a comma, a date, a number, or は. */
  private static int boundary(ReadUnit unit, int end) {
    String view = unit.view().text();
    int last = 0;
    for (Mention mention : unit.mentions()) {
      boolean literal = mention instanceof OfQuantity || mention instanceof OfDate;
      if (literal
          && !countsNames(unit, mention)
          && !isRate(view, mention)
          && !isBracketed(view, mention.to(), end)
          && mention.to() <= end
          && mention.to() > last) {
        last = mention.to();
      }
    }
    for (int i = end - 1; i >= last; i--) {
      char c = view.charAt(i);
      boolean topic = c == 'は' && i + 1 < end;
      boolean means = i + 1 < end && endsMeans(view, i);
      if (means || c == '、' || c == '。' || c == ':' || c == '\u3000' || topic) {
        return i + 1;
      }
    }
    return last;
  }

  /** 「中央アジア5か国の研究開発費」: the number belongs to the names in front of it. */
  private static boolean countsNames(ReadUnit unit, Mention number) {
    return number instanceof OfQuantity quantity
        && quantity.unit().endsWith("国")
        && unit.view().text().startsWith("の", number.to())
        && unit.mentions().stream().anyMatch(m -> m instanceof OfEntity && m.to() == number.from());
  }

  /** 「研究者1人当たりの論文数」: the number belongs to what is measured. */
  private static boolean isRate(String view, Mention number) {
    return number instanceof OfQuantity
        && (view.startsWith("当たりの", number.to()) || view.startsWith("あたりの", number.to()));
  }

  private static boolean endsMeans(String view, int last) {
    return MEANS.stream().anyMatch(m -> view.startsWith(m, last - m.length() + 1));
  }

  /** Whether an index is in brackets that close in front of another one: 派遣（30日以上）の数. */
  private static boolean isBracketed(String view, int index, int end) {
    int close = view.indexOf(')', index);
    int open = view.indexOf('(', index);
    return close >= 0
        && close + 1 < end
        && (open < 0 || close < open)
        && "のにをがはへ".indexOf(view.charAt(close + 1)) >= 0;
  }

  /** Whether a number stands right behind a noun (海外派遣50万人), signs for about apart. */
  private static boolean endsInNoun(ReadUnit unit, int index) {
    String before = unit.view().text().substring(0, index);
    int end = APPROXIMATE.matcher(before).replaceFirst("").length();
    for (Mention mention : unit.mentions()) {
      if (mention.to() == end) {
        return mention instanceof OfEntity;
      }
    }
    for (Token token : unit.tokens()) {
      if (token.to() == end) {
        return token.isNoun() && !token.is("名詞-副詞可能") || token.surface().equals(")");
      }
    }
    return false;
  }

  /** 「公募では計20件採択」: what is done to what is counted. */
  private static @Nullable Indicator counted(ReadUnit unit, Clause clause, OfQuantity quantity) {
    boolean adjacent = clause.from() >= quantity.to() && clause.from() - quantity.to() <= 1;
    boolean noun =
        unit.tokens().stream().anyMatch(t -> t.from() == clause.from() && t.is("名詞-サ変接続"));
    if (!adjacent || !noun || !quantity.unit().equals("件")) {
      return null;
    }
    String of = "";
    for (Phrase phrase : clause.phrases()) {
      if (phrase.particle().equals("では") && phrase.mentions().isEmpty()) {
        of = phrase.noun() + "の";
      }
    }
    return new Indicator(of + clause.base() + "件数", Optional.empty());
  }

  private static @Nullable Indicator argument(
      ReadUnit unit, List<Phrase> phrases, OfQuantity quantity) {
    Indicator found = null;
    boolean handed = phrases.stream().noneMatch(p -> p.mentions().contains(quantity));
    for (Phrase phrase : phrases) {
      boolean core =
          phrase.particle().equals("は")
              || phrase.particle().equals("については")
              || phrase.particle().equals("に関しては")
              || phrase.particle().equals("が")
              || phrase.particle().equals("も")
              || !handed && (phrase.particle().equals("を") || phrase.particle().equals("に"));
      boolean itself = phrase.mentions().contains(quantity) || phrase.from() >= quantity.to();
      if (!core || itself || isDate(phrase) || isNumber(phrase)) {
        continue;
      }
      if (DECADE.matcher(phrase.noun()).matches()
          || ACTING.stream().anyMatch(phrase.noun()::endsWith)) {
        continue;
      }
      boolean actor =
          phrase.mentions().stream()
              .anyMatch(
                  m ->
                      m.to() == phrase.to()
                          && m instanceof OfEntity e
                          && e.entity().kind() != EntityKind.TOPIC
                          && !(phrase.particle().equals("を")
                              && e.entity().kind() == EntityKind.PROGRAM));
      if (actor) {
        continue;
      }
      Indicator text = text(unit, boundary(unit, phrase.to()), phrase.to());
      if (text != null) {
        found = text;
      }
    }
    return found;
  }

  private static boolean isDate(Phrase phrase) {
    return !phrase.mentions().isEmpty()
        && phrase.mentions().stream().allMatch(m -> m instanceof OfDate);
  }

  private static boolean isNumber(Phrase phrase) {
    return phrase.mentions().stream().anyMatch(m -> m instanceof OfQuantity);
  }

  /** The words of an indicator, without place in front and number words behind. */
  private static @Nullable Indicator text(ReadUnit unit, int from, int to) {
    if (to <= from) {
      return null;
    }
    String view = unit.view().text();
    int start = from;
    Optional<OfEntity> about = Optional.empty();
    for (Mention mention : unit.mentions()) {
      if (mention instanceof OfEntity named && named.from() >= from && named.to() <= to) {
        EntityKind kind = named.entity().kind();
        boolean country = named.entity().type() == EntityType.COUNTRY;
        if (country && named.from() == start && view.startsWith("の", named.to())) {
          about = Optional.of(named);
          start = named.to() + 1;
        } else if (about.isEmpty()
            && (country || kind == EntityKind.ORGANIZATION || kind == EntityKind.PROGRAM)) {
          about = Optional.of(named);
        }
      }
    }
    if (start >= to) {
      return null;
    }
    if (view.startsWith("との", start)) {
      return null;
    }
    String stretch = ASIDE.matcher(view.substring(start, to)).replaceAll("");
    String bare =
        unbalanced(
            LEADING.matcher(TRAILING.matcher(stretch).replaceFirst("")).replaceFirst("").strip());
    String words = QUOTES.matcher(bare).replaceAll("");
    boolean place =
        about.isEmpty()
            && unit.mentions().stream()
                .anyMatch(
                    m ->
                        m instanceof OfEntity e
                            && e.entity().kind() == EntityKind.PLACE
                            && e.name().equals(words));
    if (place
        || NO_INDICATOR.contains(words)
        || words.startsWith("当たり")
        || words.startsWith("あたり")
        || words.endsWith("当たり")
        || words.endsWith("あたり")) {
      return null;
    }
    boolean content = words.chars().anyMatch(c -> Character.isLetter(c));
    return content && words.length() >= 2 && words.length() <= LONGEST
        ? new Indicator(words, about)
        : null;
  }

  private static String unbalanced(String words) {
    int close = Math.max(words.lastIndexOf('」'), words.lastIndexOf(')'));
    int open = Math.max(words.indexOf('「'), words.indexOf('('));
    return close >= 0 && open < 0 ? words.substring(close + 1).strip() : words;
  }
}
