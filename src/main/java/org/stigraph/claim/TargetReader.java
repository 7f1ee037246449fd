package org.stigraph.claim;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.stigraph.mention.EntityKind;
import org.stigraph.mention.Mention;
import org.stigraph.mention.Mention.OfDate;
import org.stigraph.mention.Mention.OfEntity;
import org.stigraph.mention.Mention.OfQuantity;
import org.stigraph.mention.ReadUnit;

/** Tells which numbers are aimed at, until when, and who set the target. */
final class TargetReader {

  /** A clause that is what is aimed at: …を90%とすることを目標に. */
  private static final Pattern GOES_ON = Pattern.compile("^(?:こと|と|の|を|目標|数値目標|達成目標|方針|水準|ように)");

  private static final Set<String> SETTING =
      Set.of("は", "が", "では", "で", "において", "においては", "にて", "も");
  private static final Pattern UNTIL = Pattern.compile("[0-9元]年度?(?:末)?までに");

  /** A line that stops at what is to be reached: 受入れ数を40万人以上に. */
  private static final Pattern UNFINISHED = Pattern.compile("(?:に|へ|とする|まで)$");

  private final FigureRules rules;
  private final OptionalInt issued;
  private final Predicate<ReadUnit> underTargets;

  /**
   * @param issued the document's year of issue, where known
   * @param underTargets whether a unit stands under a heading that speaks of targets
   */
  TargetReader(FigureRules rules, OptionalInt issued, Predicate<ReadUnit> underTargets) {
    this.rules = rules;
    this.underTargets = underTargets;
    this.issued = issued;
  }

  /** Whether a clause sets a target: by a word near it, or by what is to be reached by a date. */
  boolean isTarget(ReadUnit unit, Clause clause) {
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
    if (underTargets.test(unit)
        && unit.unit().depth() > 0
        && (clause.base().isEmpty()
            || clause.base().equals("だ")
            || rules.reaching().contains(clause.base()))) {
      return true;
    }
    boolean open = clause.base().isEmpty() && UNFINISHED.matcher(view).find();
    return (open || rules.reaching().contains(clause.base())) && UNTIL.matcher(view).find();
  }

  /** 「現在17言語で、2027年度までに30言語とする」: whether a number in front of the date is where things stand. */
  static boolean isBefore(ReadUnit unit, OfQuantity quantity) {
    Optional<OfDate> until = deadline(unit, quantity);
    return until.isPresent()
        && until.get().from() > quantity.from()
        && unit.mentions().stream()
            .anyMatch(
                m ->
                    m instanceof OfQuantity other
                        && other.from() > until.get().from()
                        && other.unit().equals(quantity.unit()));
  }

  /**
   * Whether a number is of a year that the document has not seen, and nobody forecasts it:
   * 2040年に1,200万トンとする.
   */
  boolean isAhead(ReadUnit unit, Optional<OfDate> date) {
    String view = unit.view().text();
    return issued.isPresent()
        && date.flatMap(Figure::start).filter(d -> d.year() > issued.getAsInt()).isPresent()
        && rules.forecasts().stream().noneMatch(view::contains);
  }

  static Optional<OfDate> deadline(ReadUnit unit, OfQuantity quantity) {
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
  static Optional<OfEntity> setter(ReadUnit unit, Clause clause, OfQuantity quantity) {
    String view = unit.view().text();
    Optional<OfEntity> document = Optional.empty();
    for (Mention mention : unit.mentions()) {
      if (mention instanceof OfEntity named
          && named.entity().kind() == EntityKind.DOCUMENT
          && named.to() <= quantity.from()
          && !(document.isPresent() && view.startsWith("の", named.to()))) {
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
    return according(unit, quantity);
  }

  /** 「NICTによると、…が目標である」. */
  private static Optional<OfEntity> according(ReadUnit unit, OfQuantity quantity) {
    String view = unit.view().text();
    return unit.mentions().stream()
        .filter(m -> m.to() <= quantity.from())
        .filter(m -> view.startsWith("によると", m.to()) || view.startsWith("によれば", m.to()))
        .filter(m -> m instanceof OfEntity e && e.entity().kind() == EntityKind.ORGANIZATION)
        .map(OfEntity.class::cast)
        .findFirst();
  }
}
