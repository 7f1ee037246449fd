package org.stigraph.claim;

import java.math.BigDecimal;
import org.stigraph.mention.Entity;
import org.stigraph.mention.PartialDate;

/** A value in words, as rule examples and annotations write it. */
public final class ValueWords implements Value.Visitor<String> {

  @Override
  public String entity(Entity entity) {
    return entity.label();
  }

  @Override
  public String text(String text, String language) {
    return text;
  }

  @Override
  public String date(PartialDate date) {
    return date.iso();
  }

  @Override
  public String number(BigDecimal number) {
    return number.toPlainString();
  }

  @Override
  public String duration(String iso) {
    return iso;
  }

  @Override
  public String link(String url) {
    return url;
  }

  @Override
  public String truth(boolean truth) {
    return String.valueOf(truth);
  }
}
