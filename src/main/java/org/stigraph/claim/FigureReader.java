package org.stigraph.claim;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stigraph.mention.EntityKind;
import org.stigraph.mention.EntityType;
import org.stigraph.mention.Mention;
import org.stigraph.mention.Mention.OfDate;
import org.stigraph.mention.Mention.OfEntity;
import org.stigraph.mention.Mention.OfQuantity;
import org.stigraph.mention.ReadUnit;

/**
 * Makes targets and figures of the numbers in running text. What is measured is the noun phrase
 * that the number stands behind (海外派遣50万人), else the topic, subject or object of its clause, else
 * the noun that it counts (112件の応募).
 */
final class FigureReader {

  private static final Set<String> PARTICIPATING = Set.of("参加", "参画", "加盟");
  private static final Set<String> COUNTED = Set.of("国", "機関", "拠点", "大学", "社", "団体", "校");
  private static final Set<String> CHANGES = Set.of("不足", "減少", "増加", "超過", "下落", "上昇");

  /** Verbs that say how long something lasts or is to last. */
  private static final Set<String> LASTING =
      Set.of("短縮", "延長", "限る", "とどまる", "留まる", "かかる", "要する", "及ぶ", "達する", "超える", "延びる", "縮める");

  /** What is counted when something grants it: 37件の課題を採択. */
  private static final Set<String> GRANTED = Set.of("課題", "研究課題", "プロジェクト", "案件", "提案", "研究");

  private static final Set<String> GRANTING = Set.of("採択", "支援", "選定", "助成", "実施");

  /** What a percentage is of when something is changed by it: 80%減らす. */
  private static final Map<String, String> CHANGING =
      Map.of(
          "減らす", "の削減率", "削減", "の削減率", "減少", "の減少率", "減る", "の減少率", "増やす", "の増加率", "増加", "の増加率",
          "増える", "の増加率", "伸びる", "の伸び率");

  /** Verbs that, denied, say how little it is: 3%に満たない. */
  private static final Set<String> FALLS_SHORT =
      Set.of("満ちる", "満たす", "届く", "達する", "及ぶ", "超える", "満つ");

  /** From a date to a number that is of it, with nothing between but what is measured. */
  private static final Pattern DATED =
      Pattern.compile(
          "^(?:度?末)?(?:の|時点の|における|分の|に(?:行われた|行った|実施された|実施した|開かれた|開催された|募集した|募集された|公募された|公募した))[^、。]*(?:[はでに]、)?[^、。]*$");

  private final FigureRules rules;
  private @Nullable Indicator last;

  /** The target that the sentence set last. */
  private @Nullable Figure aimed;

  /** The targets set so far. */
  private final List<Figure> set = new ArrayList<>();

  private String lastUnit = "";
  private final Map<String, String> units = new HashMap<>();
  private final FigureClaims claims;
  private final TargetReader targets;

  /**
   * @param issued the document's year of issue, where known
   * @param discourse tells which headings a unit stands under
   */
  FigureReader(FigureRules rules, FigureClaims claims, OptionalInt issued, Discourse discourse) {
    this.rules = rules;
    this.targets =
        new TargetReader(rules, issued, unit -> discourse.isUnder(rules.headings(), unit));
    this.claims = claims;
  }

  /** The claims about the numbers of a unit that no other rule took. */
  List<Claim> read(ReadUnit unit, List<Clause> clauses, Set<Mention> takenByRules) {
    Set<Mention> taken = new java.util.HashSet<>(takenByRules);
    List<Claim> made = new ArrayList<>();
    last = null;
    aimed = null;
    units.clear();
    OfQuantity before = null;
    for (Clause clause : clauses) {
      if (!clause.modality().isAsserted()
          && !FALLS_SHORT.contains(clause.base())
          && !targets.isTarget(unit, clause)) {
        continue;
      }
      for (Phrase phrase : clause.phrases()) {
        for (Mention mention : phrase.mentions()) {
          if (mention instanceof OfQuantity quantity && !taken.contains(quantity)) {
            if (isStart(unit, clause, phrase, quantity)) {
              before = quantity;
              taken.add(quantity);
              continue;
            }
            if (!set.isEmpty() && isBaseline(clause, phrase)) {
              Optional<OfDate> when = date(unit, clause, quantity);
              made.add(claims.baseline(aim(unit), quantity, when, unit));
              taken.add(quantity);
              continue;
            }
            OfQuantity start = before;
            once(taken, quantity, figure(unit, clause, phrase, quantity, null))
                .ifPresent(
                    f -> {
                      made.addAll(claims.make(f, unit));
                      if (start != null && f.type() == EntityType.TARGET) {
                        made.add(claims.baseline(f, start, Optional.empty(), unit));
                      }
                    });
            before = null;
          }
        }
        for (Mention mention : phrase.bracketed()) {
          if (mention instanceof OfQuantity from
              && !set.isEmpty()
              && !taken.contains(from)
              && saysBaseline(unit, from)) {
            made.add(claims.baseline(aim(unit), from, Optional.empty(), unit));
            taken.add(from);
          } else if (mention instanceof OfQuantity quantity
              && !taken.contains(quantity)
              && isAlone(unit, quantity)) {
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

  /** 「公開率を54%から90%に引き上げる」: where a target starts from. */
  private boolean isStart(ReadUnit unit, Clause clause, Phrase phrase, OfQuantity quantity) {
    return (phrase.particle().equals("から") || phrase.particle().equals("を"))
        && targets.isTarget(unit, clause)
        && clause.phrases().stream()
            .filter(p -> p.from() > phrase.from())
            .flatMap(p -> p.mentions().stream())
            .anyMatch(m -> m instanceof OfQuantity other && other.unit().equals(quantity.unit()));
  }

  /** The target that a sentence on its baseline names, else the one set last. */
  private Figure aim(ReadUnit unit) {
    String view = unit.view().text();
    for (int i = set.size() - 1; i >= 0; i--) {
      String indicator = set.get(i).indicator();
      String part = indicator.substring(indicator.indexOf('の') + 1);
      if (view.contains(part)) {
        return set.get(i);
      }
    }
    return set.get(set.size() - 1);
  }

  /** 「基準は2022年度の90人」: where the target named before starts from. */
  private boolean isBaseline(Clause clause, Phrase number) {
    return rules.baselines().contains(number.noun())
        || clause.phrases().stream()
            .anyMatch(p -> p.isTopic() && rules.baselines().contains(p.noun()))
        || clause.base().equals("する")
            && clause.phrases().stream().anyMatch(p -> rules.baselines().contains(p.noun()));
  }

  /** 「20か所(現状12か所)」: where the target in front of the bracket starts from. */
  private boolean saysBaseline(ReadUnit unit, OfQuantity quantity) {
    String before = unit.view().text().substring(0, quantity.from());
    int open = before.lastIndexOf('(');
    String said = before.substring(open + 1).strip();
    return open >= 0 && rules.baselines().contains(said.replaceAll("[はの:、]$", ""));
  }

  /** 「研究費(約19兆円)」: a bracket that holds nothing else says how much. */
  private static boolean isAlone(ReadUnit unit, OfQuantity quantity) {
    String view = unit.view().text();
    return quantity.from() > 0
        && view.charAt(quantity.from() - 1) == '('
        && quantity.to() < view.length()
        && view.charAt(quantity.to()) == ')';
  }

  /** 「…とし、定着率を7割以上に保つ」: what goes on setting targets. */
  private boolean isSetting(Clause clause) {
    return rules.reaching().contains(clause.base()) || clause.base().equals("する");
  }

  /** 「1人当たり」: the number says of what another one is. */
  private static boolean isRate(String view, int behind) {
    return view.startsWith("当たり", behind)
        || view.startsWith("あたり", behind)
        || view.startsWith("につき", behind);
  }

  /** 「2倍の180人」: the number says how many times another one is. */
  private static boolean isMultiple(ReadUnit unit, OfQuantity quantity) {
    String view = unit.view().text();
    return quantity.unit().equals("倍")
        && unit.mentions().stream()
            .anyMatch(
                m ->
                    m instanceof OfQuantity other
                        && other.from() > quantity.to()
                        && view.substring(quantity.to(), other.from()).equals("の"));
  }

  /** 「11.4%で、世界第4位」: a rank behind another number is the rank of that. */
  private boolean isRankOfOther(OfQuantity quantity) {
    return quantity.unit().equals("位") && last != null && !lastUnit.equals("位");
  }

  private Optional<Figure> once(Set<Mention> taken, OfQuantity quantity, Optional<Figure> figure) {
    figure.ifPresent(f -> taken.add(quantity));
    figure
        .filter(f -> f.type() == EntityType.TARGET)
        .ifPresent(
            f -> {
              aimed = f;
              set.add(f);
            });
    return figure;
  }

  private Optional<Figure> figure(
      ReadUnit unit, Clause clause, Phrase phrase, OfQuantity quantity, @Nullable Phrase counted) {
    String view = unit.view().text();
    if (isRate(view, quantity.to()) || isMultiple(unit, quantity)) {
      return Optional.empty();
    }
    if (PARTICIPATING.contains(clause.base()) && COUNTED.contains(lastOf(quantity.unit()))) {
      return Optional.of(participants(unit, clause, quantity));
    }
    if (sumsUp(unit, quantity) || isRankOfOther(quantity)) {
      return Optional.empty();
    }
    Optional<OfDate> when = date(unit, clause, quantity);
    boolean target =
        !TargetReader.isBefore(unit, quantity)
            && (targets.isTarget(unit, clause) || targets.isAhead(unit, when));
    boolean span = rules.spans().contains(quantity.unit());
    Indicator indicator = Indicator.of(unit, clause, quantity, counted);
    if (indicator == null) {
      indicator = people(clause, phrase, quantity);
    }
    if (indicator == null
        && last != null
        && lastUnit.equals(quantity.unit())
        && clause.phrases().stream().noneMatch(p -> p.particle().equals("が"))) {
      indicator = last;
    }
    if (rules.notMeasured().contains(quantity.unit())
        && (indicator == null || !indicator.text().endsWith(quantity.unit()))) {
      return Optional.empty();
    }
    if (indicator != null) {
      indicator = completed(unit, clause, quantity, indicator);
      String other = units.putIfAbsent(indicator.text(), quantity.unit());
      if (other != null && !other.equals(quantity.unit()) && !quantity.unit().equals("位")) {
        return Optional.empty();
      }
    }
    last = indicator == null ? last : indicator;
    lastUnit = quantity.unit();
    if (indicator == null
        || span
            && !(clause.base().equals("だ") && phrase.particle().equals("だ"))
            && !LASTING.contains(clause.base())) {
      return Optional.empty();
    }
    boolean goesOn = !target && aimed != null && when.isEmpty() && isSetting(clause);
    Figure first = aimed;
    if (goesOn && first != null && indicator != null) {
      return Optional.of(
          new Figure(
              EntityType.TARGET,
              indicator.text(),
              indicator.about(),
              quantity,
              first.date(),
              first.setter(),
              false,
              clause.from()));
    }
    Optional<OfDate> date = target ? TargetReader.deadline(unit, quantity).or(() -> when) : when;
    Optional<OfEntity> setter =
        target ? TargetReader.setter(unit, clause, quantity) : Optional.empty();
    return Optional.of(
        new Figure(
            target ? EntityType.TARGET : EntityType.OBSERVATION,
            indicator.text(),
            indicator.about(),
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
    String words = indicator.text();
    Indicator before = last;
    int at = quantity.from() - words.length();
    boolean listed = at > 1 && view.charAt(at - 1) == '、' && view.startsWith(words, at);
    if (before != null && listed && !words.contains("の") && before.text().indexOf('の') > 0) {
      boolean number =
          unit.mentions().stream().anyMatch(m -> m instanceof OfQuantity && m.to() == at - 1);
      if (number) {
        return new Indicator(
            before.text().substring(0, before.text().indexOf('の') + 1) + words, indicator.about());
      }
    }
    if (clause.from() == quantity.to() && CHANGES.contains(clause.base())) {
      return new Indicator(words + "の" + clause.base(), indicator.about());
    }
    if (GRANTED.contains(words) && GRANTING.contains(clause.base())) {
      return new Indicator(clause.base() + words + "数", ofProgram(clause).or(indicator::about));
    }
    if (quantity.unit().equals("%") && CHANGING.containsKey(clause.base())) {
      return new Indicator(words + CHANGING.get(clause.base()), indicator.about());
    }
    return indicator;
  }

  /** 「…制度は…、これまでに188人が利用した」: who a predicate says how many there are of. */
  private @Nullable Indicator people(Clause clause, Phrase phrase, OfQuantity quantity) {
    boolean core = phrase.particle().equals("が") || phrase.particle().equals("を");
    boolean counts = quantity.unit().equals("人") || quantity.unit().equals("名");
    String noun = rules.people().get(clause.base());
    if (!core || !counts || noun == null) {
      return null;
    }
    Optional<OfEntity> program = ofProgram(clause);
    return new Indicator(program.map(p -> p.name() + "の").orElse("") + noun, program);
  }

  /** The program that a clause is about. */
  private static Optional<OfEntity> ofProgram(Clause clause) {
    List<Phrase> phrases = new ArrayList<>(clause.phrases());
    phrases.addAll(clause.inherited());
    return phrases.stream()
        .filter(Phrase::isTopic)
        .flatMap(p -> p.mentions().stream())
        .filter(m -> m instanceof OfEntity e && e.entity().kind() == EntityKind.PROGRAM)
        .map(OfEntity.class::cast)
        .findFirst();
  }

  /** 「日本、タイ及び韓国の3か国」: the number counts the names in front of it. */
  private static boolean sumsUp(ReadUnit unit, OfQuantity quantity) {
    String view = unit.view().text();
    for (Mention mention : unit.mentions()) {
      if (mention instanceof OfEntity named
          && named.to() <= quantity.from()
          && quantity.from() - named.to() <= 3) {
        String between = view.substring(named.to(), quantity.from());
        return (between.isEmpty() && quantity.unit().endsWith("国"))
            || (between.equals("の")
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
    String view = unit.view().text();
    Optional<OfEntity> program = Optional.empty();
    Optional<OfDate> date = Optional.empty();
    for (Mention mention : unit.mentions()) {
      if (mention.to() > quantity.from()) {
        break;
      }
      if (mention instanceof OfEntity named && named.entity().kind() == EntityKind.PROGRAM) {
        program = Optional.of(named);
      } else if (mention instanceof OfDate dated) {
        boolean now = view.substring(dated.to(), quantity.from()).contains("現在は");
        date = now ? Optional.empty() : Optional.of(dated);
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
            && !view.startsWith("比", date.to())
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
    return best == null ? dated(unit, quantity) : Optional.of(best);
  }

  /** 「2023年度の派遣者に占める女性の割合は34%」: the date right in front of what is measured. */
  private static Optional<OfDate> dated(ReadUnit unit, OfQuantity quantity) {
    String view = unit.view().text();
    OfDate found = null;
    for (Mention mention : unit.mentions()) {
      if (mention instanceof OfDate date
          && date.to() <= quantity.from()
          && DATED.matcher(view.substring(date.to(), quantity.from())).matches()) {
        found = date;
      }
    }
    return Optional.ofNullable(found);
  }
}
