package org.stigraph.mention;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Something named in a text unit: an entity, a date, a quantity. Places are indices in the unit's
 * matching view.
 */
public sealed interface Mention {

  /** First index in the view. */
  int from();

  /** End index in the view, exclusive. */
  int to();

  /** Calls the visitor's method for this kind of mention. */
  <R> R accept(Visitor<R> visitor);

  /**
   * A mention of an entity.
   *
   * @param name the words that name it, without quotation marks
   * @param entity the entity
   * @param certain false for an unquoted compound that may be a description
   */
  record OfEntity(int from, int to, String name, Entity entity, boolean certain)
      implements Mention {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.entity(this);
    }
  }

  /**
   * A date or a stretch of time.
   *
   * @param start its start, or the date itself
   * @param end its end, where it is a stretch with an end
   * @param shape point, closed range, open towards the future, open towards the past
   */
  record OfDate(
      int from, int to, Optional<PartialDate> start, Optional<PartialDate> end, DateShape shape)
      implements Mention {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.date(this);
    }
  }

  /** How a date mention extends in time. */
  enum DateShape {
    POINT,
    RANGE,
    SINCE,
    UNTIL
  }

  /**
   * A number with its unit.
   *
   * @param value the value in base units, the lower bound of a range
   * @param upper the upper bound of a range
   * @param unit the unit as printed, empty when there is none
   * @param comparator one of {@code = ≈ ≥ ≤ > <}
   * @param printed the words as printed
   */
  record OfQuantity(
      int from,
      int to,
      BigDecimal value,
      Optional<BigDecimal> upper,
      String unit,
      String comparator,
      String printed)
      implements Mention {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.quantity(this);
    }
  }

  /**
   * A name, role or acronym that is a text, not an entity: an acronym behind its name, an academic
   * title.
   *
   * @param role what it is
   */
  record OfWords(int from, int to, String words, WordRole role) implements Mention {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.words(this);
    }
  }

  /** What words mentioned as such are. */
  enum WordRole {
    /** An acronym printed behind the name that it stands for. */
    ACRONYM,
    /** A position held at an institution (学長, 教授). */
    POSITION,
    /** A kind of post without saying whose (科学技術顧問). */
    ROLE,
    /** Words in quotation marks that are no name of a known kind. */
    QUOTATION,
    /** A stretch of text taken as it stands: what a meeting discussed, what is a challenge. */
    PHRASE,
    /** A word in Latin letters that no name is known for. */
    LATIN,
    /** Which edition of a document: 第2版, 改訂版. */
    EDITION
  }

  /** One method a kind of mention. */
  interface Visitor<R> {
    R entity(OfEntity mention);

    R date(OfDate mention);

    R quantity(OfQuantity mention);

    R words(OfWords mention);
  }

  /** Whether both share a character. */
  default boolean overlaps(Mention other) {
    return from() < other.to() && other.from() < to();
  }

  /** Mentions in text order, none overlapping another. */
  static boolean areSorted(List<Mention> mentions) {
    for (int i = 1; i < mentions.size(); i++) {
      if (mentions.get(i).from() < mentions.get(i - 1).to()) {
        return false;
      }
    }
    return true;
  }
}
