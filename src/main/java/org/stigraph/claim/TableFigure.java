package org.stigraph.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stigraph.document.Span;
import org.stigraph.mention.Entity;
import org.stigraph.mention.EntityType;
import org.stigraph.mention.PartialDate;
import org.stigraph.mention.ReadUnit;

/**
 * What a cell of a table says.
 *
 * @param unit the text unit of its row
 * @param value in base units
 * @param unitText the base unit; empty when the table gives none
 * @param comparator as in {@code sti:comparator}
 * @param printed the cell's words
 */
record TableFigure(
    ReadUnit unit,
    Span cell,
    String indicator,
    Optional<Entity> place,
    Optional<PartialDate> date,
    BigDecimal value,
    String unitText,
    String comparator,
    String printed) {

  private static final String SEPARATOR = "\u001f";

  /** The figure itself: what is measured, where and when. */
  Entity entity() {
    String iso = date.map(PartialDate::iso).orElse("");
    String key =
        String.join(SEPARATOR, List.of(indicator, place.map(Entity::key).orElse(""), iso, ""));
    List<String> of = new ArrayList<>();
    place.ifPresent(p -> of.add(p.label()));
    date.ifPresent(d -> of.add(d.iso()));
    String label = of.isEmpty() ? indicator : indicator + "（" + String.join("、", of) + "）";
    return new Entity(EntityType.OBSERVATION, key, label, false);
  }

  /** What is said of it, in the order of the claims. */
  Map<Property, Value> statements() {
    Map<Property, Value> statements = new LinkedHashMap<>();
    statements.put(Property.INDICATOR, new Value.OfText(indicator, "ja"));
    statements.put(Property.VALUE, new Value.OfNumber(value));
    date.ifPresent(d -> statements.put(Property.OBSERVATION_DATE, new Value.OfDate(d)));
    place.ifPresent(p -> statements.put(Property.OBSERVATION_ABOUT, new Value.OfEntity(p)));
    return statements;
  }

  /** What qualifies the value. */
  List<Qualifier> qualifiers() {
    List<Qualifier> qualifiers = new ArrayList<>();
    if (!unitText.isEmpty()) {
      qualifiers.add(new Qualifier(Property.UNIT_TEXT, new Value.OfText(unitText, "")));
    }
    qualifiers.add(new Qualifier(Property.COMPARATOR, new Value.OfText(comparator, "")));
    if (!value.toPlainString().equals(printed)) {
      qualifiers.add(new Qualifier(Property.PRINTED, new Value.OfText(printed, "")));
    }
    return qualifiers;
  }
}
