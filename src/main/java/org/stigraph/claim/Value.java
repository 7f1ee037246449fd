package org.stigraph.claim;

import java.math.BigDecimal;
import org.stigraph.mention.Entity;
import org.stigraph.mention.PartialDate;

/** What a claim says about its subject: another entity or a literal. */
public sealed interface Value {

  /** Calls the visitor's method for this kind of value. */
  <R> R accept(Visitor<R> visitor);

  /** Another entity. */
  record OfEntity(Entity entity) implements Value {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.entity(entity);
    }
  }

  /**
   * Words; {@code language} is a BCP 47 tag, or empty for names without language such as acronyms.
   */
  record OfText(String text, String language) implements Value {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.text(text, language);
    }
  }

  /** A date as precise as its source. */
  record OfDate(PartialDate date) implements Value {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.date(date);
    }
  }

  /** A number in base units. */
  record OfNumber(BigDecimal number) implements Value {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.number(number);
    }
  }

  /** An ISO 8601 duration such as P10Y. */
  record OfDuration(String iso) implements Value {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.duration(iso);
    }
  }

  /** A link to the web. */
  record OfLink(String url) implements Value {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.link(url);
    }
  }

  /** Yes or no. */
  record OfTruth(boolean truth) implements Value {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.truth(truth);
    }
  }

  /** One method a kind of value. */
  interface Visitor<R> {
    R entity(Entity entity);

    R text(String text, String language);

    R date(PartialDate date);

    R number(BigDecimal number);

    R duration(String iso);

    R link(String url);

    R truth(boolean truth);
  }
}
