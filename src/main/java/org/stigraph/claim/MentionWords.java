package org.stigraph.claim;

import java.util.Locale;
import org.stigraph.mention.Mention;
import org.stigraph.mention.PartialDate;

/** Says what a mention is. */
final class MentionWords implements Mention.Visitor<String> {

  @Override
  public String entity(Mention.OfEntity named) {
    return named.entity().type().word()
        + " "
        + named.entity().label()
        + (named.entity().recorded() ? ", from authority data" : ", from the text")
        + (named.certain() ? "" : ", perhaps no name");
  }

  @Override
  public String date(Mention.OfDate date) {
    String start = date.start().map(PartialDate::iso).orElse("");
    String end = date.end().map(e -> "/" + e.iso()).orElse("");
    return "date " + date.shape().name().toLowerCase(Locale.ROOT) + " " + start + end;
  }

  @Override
  public String quantity(Mention.OfQuantity quantity) {
    return "quantity "
        + quantity.comparator()
        + " "
        + quantity.value().toPlainString()
        + quantity.upper().map(u -> "–" + u.toPlainString()).orElse("")
        + " "
        + quantity.unit();
  }

  @Override
  public String words(Mention.OfWords words) {
    return words.role().name().toLowerCase(Locale.ROOT);
  }
}
