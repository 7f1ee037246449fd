package org.stigraph.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stigraph.mention.Entity;
import org.stigraph.mention.EntityType;
import org.stigraph.mention.Mention;
import org.stigraph.mention.Mention.OfDate;
import org.stigraph.mention.Mention.OfQuantity;
import org.stigraph.mention.ReadUnit;

/**
 * Makes the claims of a target or figure: what is measured, its value, when, of what, by whom set.
 */
final class FigureClaims {

  private final NoteCover cover;
  private final Map<String, List<Entity>> works;

  FigureClaims(NoteCover cover, Map<String, List<Entity>> works) {
    this.cover = cover;
    this.works = works;
  }

  List<Claim> make(Figure figure, ReadUnit unit) {
    List<Claim> claims = new ArrayList<>();
    boolean target = figure.type() == EntityType.TARGET;
    add(
        claims,
        figure,
        unit,
        Property.INDICATOR,
        new Value.OfText(figure.indicator(), "ja"),
        List.of(),
        List.of(figure.quantity()));
    add(
        claims,
        figure,
        unit,
        Property.VALUE,
        new Value.OfNumber(figure.quantity().value()),
        Quantities.qualifiers(figure.quantity()),
        List.of(figure.quantity()));
    figure
        .date()
        .ifPresent(
            date ->
                Figure.start(date)
                    .ifPresent(
                        d ->
                            add(
                                claims,
                                figure,
                                unit,
                                target ? Property.DEADLINE : Property.OBSERVATION_DATE,
                                new Value.OfDate(d),
                                List.of(),
                                List.of(date, figure.quantity()))));
    figure
        .about()
        .ifPresent(
            a ->
                add(
                    claims,
                    figure,
                    unit,
                    Property.OBSERVATION_ABOUT,
                    new Value.OfEntity(a.entity()),
                    List.of(),
                    List.of(a, figure.quantity())));
    figure
        .setter()
        .ifPresent(
            s ->
                add(
                    claims,
                    figure,
                    unit,
                    Property.SET_BY,
                    new Value.OfEntity(s.entity()),
                    List.of(),
                    List.of(s, figure.quantity())));
    return claims;
  }

  /** What a target starts from. */
  Claim baseline(Figure target, OfQuantity quantity, Optional<OfDate> date, ReadUnit unit) {
    List<Qualifier> qualifiers = new ArrayList<>(Quantities.qualifiers(quantity));
    date.flatMap(Figure::start)
        .ifPresent(d -> qualifiers.add(new Qualifier(Property.WHEN, new Value.OfDate(d))));
    List<Claim> made = new ArrayList<>();
    add(
        made,
        target,
        unit,
        Property.BASELINE,
        new Value.OfNumber(quantity.value()),
        qualifiers,
        List.of(quantity));
    return made.get(0);
  }

  private void add(
      List<Claim> claims,
      Figure figure,
      ReadUnit unit,
      Property property,
      Value value,
      List<Qualifier> qualifiers,
      List<Mention> concerned) {
    List<Mention> used = concerned.stream().filter(unit.mentions()::contains).toList();
    int from = used.stream().mapToInt(Mention::from).min().orElseThrow();
    int to = used.stream().mapToInt(Mention::to).max().orElseThrow();
    Set<Mention> all = new LinkedHashSet<>(used);
    List<NoteCitation> notes = cover.of(unit, List.copyOf(all), figure.focus());
    Set<Entity> sources = new LinkedHashSet<>();
    notes.forEach(n -> sources.addAll(works.getOrDefault(n.footnote(), List.of())));
    claims.add(
        new Claim(
            figure.entity(),
            property,
            value,
            unit.view().span(from, to),
            unit.unit().number(),
            notes,
            qualifiers,
            figure.planned() ? Claim.Status.PLANNED : Claim.Status.STATED,
            Claim.Attribution.DOCUMENT,
            List.copyOf(sources),
            figure.type() == EntityType.TARGET ? "figure-target" : "figure-observation",
            List.copyOf(figure.concerned())));
  }
}
