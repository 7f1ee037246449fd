package org.stigraph.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stigraph.mention.Entity;
import org.stigraph.mention.EntityType;
import org.stigraph.mention.Mention.OfDate;
import org.stigraph.mention.Mention.OfEntity;
import org.stigraph.mention.Mention.OfQuantity;
import org.stigraph.mention.PartialDate;

/**
 * What a number says of what.
 *
 * @param type a target or an observation
 * @param indicator what is measured, in the document's words
 * @param about the country, organization or program that it is measured of
 * @param date when, or until when
 * @param setter who set a target
 * @param planned whether it is expected only
 * @param focus index in the unit's view that notes are looked for at
 */
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

  private static final String SEPARATOR = "\u001f";

  /** The entities that it is about. */
  Set<Entity> concerned() {
    Set<Entity> about = new LinkedHashSet<>();
    about.add(entity());
    this.about.ifPresent(a -> about.add(a.entity()));
    setter.ifPresent(s -> about.add(s.entity()));
    return about;
  }
}
