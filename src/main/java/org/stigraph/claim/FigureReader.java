package org.stigraph.claim;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stigraph.mention.Entity;
import org.stigraph.mention.EntityKind;
import org.stigraph.mention.EntityType;
import org.stigraph.mention.Mention;
import org.stigraph.mention.Mention.OfDate;
import org.stigraph.mention.Mention.OfEntity;
import org.stigraph.mention.Mention.OfQuantity;
import org.stigraph.mention.PartialDate;
import org.stigraph.mention.ReadUnit;
import org.stigraph.mention.Token;

/**
 * Makes targets and figures of the numbers in running text. What is measured is the noun phrase
 * that the number stands behind (海外派遣50万人), else the topic, subject or object of its clause, else
 * the noun that it counts (112件の応募).
 */
final class FigureReader {

  private static final String SEPARATOR = "\u001f";
  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:このうち|そのうち|[^、。]*目標(?:として|は|に|を)|時点で|時点の|度には|時点では|までに|まで|から|より|には|に|で|の|は|約|およそ|年間|延べ|のべ|計|合計|全体の|うち|また|なお|現在|毎年|及び|および|新たに|さらに)+");
  private static final Pattern APPROXIMATE = Pattern.compile("(?:約|およそ|年間|平均|延べ|計|合計|全体で|\\s)+$");
  private static final Pattern TRAILING =
      Pattern.compile("(?:は|が|を|の|も|で|に|約|およそ|年間|平均|計|合計|延べ|全体|、|\\s)+$");
  private static final Set<String> SETTING =
      Set.of("は", "が", "では", "で", "において", "においては", "にて", "も");

  /** A clause that is what is aimed at: …を90%とすることを目標に. */
  private static final Pattern GOES_ON = Pattern.compile("^(?:こと|と|の|を|目標|水準|ように)");

  private static final Set<String> PARTICIPATING = Set.of("参加", "参画", "加盟");
  private static final Set<String> COUNTED = Set.of("国", "機関", "拠点", "大学", "社", "団体", "校");
  private static final Set<String> NO_INDICATOR =
      Set.of(
          "今回", "前回", "最近", "現在", "近年", "同年", "時点", "全体", "世界", "水準", "規模", "程度", "割合", "もの", "これ",
          "それ", "方", "分", "差", "毎年", "人口");
  private static final List<String> SHARES = List.of("割合", "比率", "率", "シェア");
  private static final Set<String> CHANGES = Set.of("不足", "減少", "増加", "超過", "下落", "上昇");
  private static final int LONGEST = 60;
  private static final Pattern UNTIL = Pattern.compile("[0-9元]年度?(?:末)?までに");

  private final FigureRules rules;
  private @Nullable Indicator last;
  private String lastUnit = "";
  private final Map<String, String> units = new HashMap<>();
  private final FigureClaims claims;

  FigureReader(FigureRules rules, FigureClaims claims) {
    this.rules = rules;
    this.claims = claims;
  }

  /** The claims about the numbers of a unit that no other rule took. */
  List<Claim> read(ReadUnit unit, List<Clause> clauses, Set<Mention> takenByRules) {
    Set<Mention> taken = new java.util.HashSet<>(takenByRules);
    List<Claim> made = new ArrayList<>();
    last = null;
    units.clear();
    for (Clause clause : clauses) {
      if (clause.modality() == Clause.Modality.NONE && !isTarget(unit, clause)) {
        continue;
      }
      for (Phrase phrase : clause.phrases()) {
        for (Mention mention : phrase.mentions()) {
          if (mention instanceof OfQuantity quantity && !taken.contains(quantity)) {
            once(taken, quantity, figure(unit, clause, phrase, quantity, null))
                .ifPresent(f -> made.addAll(claims.make(f, unit)));
          }
        }
        for (Phrase modifier : phrase.modifiers()) {
          for (Mention mention : modifier.mentions()) {
            if (mention instanceof OfQuantity quantity && !taken.contains(quantity)) {
              once(taken, quantity, figure(unit, clause, modifier, quantity, phrase))
                  .ifPresent(f -> made.addAll(claims.make(f, unit)));
            }
          }
        }
      }
    }
    return made;
  }

  private static Optional<Figure> once(
      Set<Mention> taken, OfQuantity quantity, Optional<Figure> figure) {
    figure.ifPresent(f -> taken.add(quantity));
    return figure;
  }

  private Optional<Figure> figure(
      ReadUnit unit, Clause clause, Phrase phrase, OfQuantity quantity, @Nullable Phrase counted) {
    String view = unit.view().text();
    boolean rate = view.startsWith("当たり", quantity.to()) || view.startsWith("あたり", quantity.to());
    if (rate || rules.notMeasured().contains(quantity.unit())) {
      return Optional.empty();
    }
    if (PARTICIPATING.contains(clause.base()) && COUNTED.contains(lastOf(quantity.unit()))) {
      return Optional.of(participants(unit, clause, quantity));
    }
    if (sumsUp(unit, quantity)) {
      return Optional.empty();
    }
    boolean target = isTarget(unit, clause);
    boolean span = rules.spans().contains(quantity.unit());
    Indicator indicator = indicator(unit, clause, quantity, counted);
    if (indicator == null
        && last != null
        && lastUnit.equals(quantity.unit())
        && clause.phrases().stream().noneMatch(p -> p.particle().equals("が"))) {
      indicator = last;
    }
    if (indicator != null) {
      indicator = completed(unit, clause, quantity, indicator);
      String other = units.putIfAbsent(indicator.text, quantity.unit());
      if (other != null && !other.equals(quantity.unit())) {
        return Optional.empty();
      }
    }
    last = indicator == null ? last : indicator;
    lastUnit = quantity.unit();
    if (indicator == null
        || span && !(clause.base().equals("だ") && phrase.particle().equals("だ"))) {
      return Optional.empty();
    }
    Optional<OfDate> date = target ? deadline(unit, quantity) : date(unit, clause, quantity);
    Optional<OfEntity> setter = target ? setter(unit, clause, quantity) : Optional.empty();
    return Optional.of(
        new Figure(
            target ? EntityType.TARGET : EntityType.OBSERVATION,
            indicator.text,
            indicator.about,
            quantity,
            date,
            setter,
            clause.modality() == Clause.Modality.PLANNED && !target,
            clause.from()));
  }

  /** 「学生の海外派遣50万人、受け入れ40万人」 goes on about students; 「4.8万人不足」 is of what is lacking. */
  private Indicator completed(
      ReadUnit unit, Clause clause, OfQuantity quantity, Indicator indicator) {
    String view = unit.view().text();
    String words = indicator.text;
    Indicator before = last;
    int at = quantity.from() - words.length();
    boolean listed = at > 1 && view.charAt(at - 1) == '、' && view.startsWith(words, at);
    if (before != null && listed && !words.contains("の") && before.text.indexOf('の') > 0) {
      boolean number =
          unit.mentions().stream().anyMatch(m -> m instanceof OfQuantity && m.to() == at - 1);
      if (number) {
        return new Indicator(
            before.text.substring(0, before.text.indexOf('の') + 1) + words, indicator.about);
      }
    }
    if (clause.from() == quantity.to() && CHANGES.contains(clause.base())) {
      return new Indicator(words + "の" + clause.base(), indicator.about);
    }
    return indicator;
  }

  /** 「日本、タイ及び韓国の3か国」: the number counts the names in front of it. */
  private static boolean sumsUp(ReadUnit unit, OfQuantity quantity) {
    String view = unit.view().text();
    for (Mention mention : unit.mentions()) {
      if (mention instanceof OfEntity named
          && named.to() <= quantity.from()
          && quantity.from() - named.to() <= 3) {
        String between = view.substring(named.to(), quantity.from());
        return (between.equals("の")
                || between.equals("など")
                || between.equals("等")
                || between.equals("等の"))
            && (quantity.unit().endsWith("国")
                || quantity.unit().equals("機関")
                || quantity.unit().equals("者"));
      }
      if (mention instanceof OfQuantity other
          && other.to() == quantity.from()
          && other.unit().endsWith("国")) {
        return true;
      }
    }
    return false;
  }

  private static String lastOf(String unit) {
    return unit.endsWith("国") ? "国" : unit;
  }

  /** 「4か国11機関が参加」: how many take part in the program named before. */
  private static Figure participants(ReadUnit unit, Clause clause, OfQuantity quantity) {
    Optional<OfEntity> program = Optional.empty();
    Optional<OfDate> date = Optional.empty();
    for (Mention mention : unit.mentions()) {
      if (mention.to() > quantity.from()) {
        break;
      }
      if (mention instanceof OfEntity named && named.entity().kind() == EntityKind.PROGRAM) {
        program = Optional.of(named);
      } else if (mention instanceof OfDate dated) {
        date = Optional.of(dated);
      }
    }
    String of = program.map(p -> p.name() + "の").orElse("");
    return new Figure(
        EntityType.OBSERVATION,
        of + clause.base() + lastOf(quantity.unit()) + "数",
        program,
        quantity,
        date,
        Optional.empty(),
        clause.modality() == Clause.Modality.PLANNED,
        clause.from());
  }

  /** What a number says of what. */
  record Figure(
      EntityType type,
      String indicator,
      Optional<OfEntity> about,
      OfQuantity quantity,
      Optional<OfDate> date,
      Optional<OfEntity> setter,
      boolean planned,
      int focus) {

    /** The entity: of what is measured, where, when, and for a target who set it. */
    Entity entity() {
      List<String> key = new ArrayList<>();
      key.add(indicator);
      key.add(about.map(a -> a.entity().key()).orElse(""));
      key.add(date.flatMap(Figure::start).map(PartialDate::iso).orElse(""));
      key.add(setter.map(s -> s.entity().key()).orElse(""));
      List<String> of = new ArrayList<>();
      about.ifPresent(a -> of.add(a.entity().label()));
      date.flatMap(Figure::start)
          .ifPresent(d -> of.add(type == EntityType.TARGET ? d.iso() + "まで" : d.iso()));
      setter.ifPresent(s -> of.add(s.entity().label()));
      String label = of.isEmpty() ? indicator : indicator + "（" + String.join("、", of) + "）";
      return new Entity(type, String.join(SEPARATOR, key), label, false);
    }

    static Optional<PartialDate> start(OfDate date) {
      return date.start().isPresent() ? date.start() : date.end();
    }
  }

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

  private record Indicator(String text, Optional<OfEntity> about) {}

  private @Nullable Indicator indicator(
      ReadUnit unit, Clause clause, OfQuantity quantity, @Nullable Phrase counted) {
    Indicator share = quantity.unit().equals("%") ? share(unit, clause, quantity) : null;
    if (share != null) {
      return share;
    }
    int behind = boundary(unit, quantity.from());
    Indicator own =
        behind < quantity.from() && endsInNoun(unit, quantity.from())
            ? text(unit, behind, quantity.from())
            : null;
    if (own != null) {
      return own;
    }
    Indicator of =
        counted != null && counted.from() >= quantity.to()
            ? text(unit, counted.from(), counted.to())
            : null;
    if (of != null) {
      return of;
    }
    Indicator before = argument(unit, clause.phrases(), quantity);
    if (before == null) {
      before = argument(unit, clause.inherited(), quantity);
    }
    if (before == null) {
      before = counted(unit, clause, quantity);
    }
    return before;
  }

  /** Where the noun phrase that ends at an index begins: behind a comma, a date, a number, or は. */
  private static int boundary(ReadUnit unit, int end) {
    String view = unit.view().text();
    int last = 0;
    for (Mention mention : unit.mentions()) {
      boolean literal = mention instanceof OfQuantity || mention instanceof OfDate;
      if (literal && mention.to() <= end && mention.to() > last) {
        last = mention.to();
      }
    }
    for (int i = end - 1; i >= last; i--) {
      char c = view.charAt(i);
      boolean topic = c == 'は' && i + 1 < end;
      if (c == '、' || c == '。' || c == '\u3000' || topic) {
        return i + 1;
      }
    }
    return last;
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

  private @Nullable Indicator argument(ReadUnit unit, List<Phrase> phrases, OfQuantity quantity) {
    Indicator found = null;
    boolean handed = phrases.stream().noneMatch(p -> p.mentions().contains(quantity));
    for (Phrase phrase : phrases) {
      boolean core =
          phrase.particle().equals("は")
              || phrase.particle().equals("が")
              || phrase.particle().equals("も")
              || !handed && (phrase.particle().equals("を") || phrase.particle().equals("に"));
      boolean itself = phrase.mentions().contains(quantity) || phrase.from() >= quantity.to();
      if (!core || itself || isDate(phrase) || isNumber(phrase)) {
        continue;
      }
      boolean actor =
          phrase.mentions().stream()
              .anyMatch(
                  m ->
                      m.to() == phrase.to()
                          && m instanceof OfEntity e
                          && e.entity().kind() != EntityKind.TOPIC);
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
    String words = TRAILING.matcher(view.substring(start, to)).replaceFirst("");
    words = LEADING.matcher(words).replaceFirst("").strip();
    words = unbalanced(words);
    if (NO_INDICATOR.contains(words) || words.contains("当たり") || words.contains("あたり")) {
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

  /** Whether a clause sets a target: by a word near it, or by what is to be reached by a date. */
  private boolean isTarget(ReadUnit unit, Clause clause) {
    String view = unit.view().text();
    int from = clause.from();
    for (Phrase phrase : clause.phrases()) {
      from = Math.min(from, phrase.from());
      for (Phrase modifier : phrase.modifiers()) {
        from = Math.min(from, modifier.from());
      }
    }
    String own = view.substring(Math.min(from, clause.to()), clause.to());
    String behind = view.substring(clause.to(), Math.min(view.length(), clause.to() + 24));
    boolean goesOn = GOES_ON.matcher(behind).find();
    if (rules.targets().stream().anyMatch(t -> own.contains(t) || goesOn && behind.contains(t))) {
      return true;
    }
    return rules.reaching().contains(clause.base()) && UNTIL.matcher(view).find();
  }

  private static Optional<OfDate> deadline(ReadUnit unit, OfQuantity quantity) {
    String view = unit.view().text();
    Optional<OfDate> best = Optional.empty();
    for (Mention mention : unit.mentions()) {
      if (mention instanceof OfDate date) {
        boolean until = view.startsWith("まで", date.to()) || view.startsWith("末まで", date.to());
        if (until && (best.isEmpty() || date.from() < quantity.from())) {
          best = Optional.of(date);
        }
      }
    }
    return best;
  }

  /** Who set a target: the document named in front of it, else the topic of its clause. */
  private static Optional<OfEntity> setter(ReadUnit unit, Clause clause, OfQuantity quantity) {
    Optional<OfEntity> document = Optional.empty();
    for (Mention mention : unit.mentions()) {
      if (mention instanceof OfEntity named
          && named.entity().kind() == EntityKind.DOCUMENT
          && named.to() <= quantity.from()) {
        document = Optional.of(named);
      }
    }
    if (document.isPresent()) {
      return document;
    }
    List<Phrase> all = new ArrayList<>(clause.phrases());
    all.addAll(clause.inherited());
    for (EntityKind kind : List.of(EntityKind.ORGANIZATION, EntityKind.EVENT, EntityKind.PROGRAM)) {
      for (Phrase phrase : all) {
        if (!SETTING.contains(phrase.particle())) {
          continue;
        }
        for (Mention mention : phrase.mentions()) {
          if (mention instanceof OfEntity named && named.entity().kind() == kind) {
            return Optional.of(named);
          }
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The date in brackets behind the number, else the nearest in its clause, else a topic of the
   * sentence.
   */
  private static Optional<OfDate> date(ReadUnit unit, Clause clause, OfQuantity quantity) {
    String view = unit.view().text();
    for (Mention mention : unit.mentions()) {
      if (mention instanceof OfDate date
          && date.from() >= quantity.to()
          && date.from() - quantity.to() <= 2
          && view.substring(quantity.to(), date.from()).contains("(")) {
        return Optional.of(date);
      }
    }
    OfDate best = null;
    List<Phrase> phrases = new ArrayList<>(clause.phrases());
    for (Phrase p : clause.phrases()) {
      phrases.addAll(p.modifiers());
    }
    for (Phrase p : phrases) {
      for (Mention mention : p.mentions()) {
        if (mention instanceof OfDate date
            && date.to() <= quantity.from()
            && (best == null || date.from() > best.from())) {
          best = date;
        }
      }
    }
    if (best == null) {
      for (Phrase p : clause.inherited()) {
        for (Mention mention : p.mentions()) {
          if (best == null && mention instanceof OfDate date && date.to() <= quantity.from()) {
            best = date;
          }
        }
      }
    }
    return Optional.ofNullable(best);
  }

  static Set<Entity> concerned(Figure figure) {
    Set<Entity> about = new LinkedHashSet<>();
    about.add(figure.entity());
    figure.about().ifPresent(a -> about.add(a.entity()));
    figure.setter().ifPresent(s -> about.add(s.entity()));
    return about;
  }
}
