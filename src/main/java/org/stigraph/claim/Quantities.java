package org.stigraph.claim;

import java.util.ArrayList;
import java.util.List;
import org.stigraph.mention.Mention.OfQuantity;

/**
 * What a claim about a number says beside the number: its unit, comparator, upper bound and printed
 * form.
 */
final class Quantities {

  private Quantities() {}

  static List<Qualifier> qualifiers(OfQuantity quantity) {
    List<Qualifier> qualifiers = new ArrayList<>();
    if (!quantity.unit().isEmpty()) {
      qualifiers.add(new Qualifier(Property.UNIT_TEXT, new Value.OfText(quantity.unit(), "")));
    }
    qualifiers.add(new Qualifier(Property.COMPARATOR, new Value.OfText(quantity.comparator(), "")));
    quantity
        .upper()
        .ifPresent(
            upper -> qualifiers.add(new Qualifier(Property.MAX_VALUE, new Value.OfNumber(upper))));
    String plain = quantity.value().toPlainString() + quantity.unit();
    if (!plain.equals(quantity.printed())) {
      qualifiers.add(new Qualifier(Property.PRINTED, new Value.OfText(quantity.printed(), "")));
    }
    return qualifiers;
  }
}
