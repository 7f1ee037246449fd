package org.stigraph.web.graph;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.stigraph.vocabulary.Sti;

/**
 * How far a stated value reaches: a date from its first to its last day, a number from its lowest
 * to its highest. The rule is that of the query {@code conflicts}.
 *
 * @param kind values of different kinds, or numbers of different units, cannot be set against each
 *     other
 * @param comparator as printed; {@code =} where there is none
 * @param calendar how a year is counted; empty for the usual way
 */
record Reach(
    Node value,
    Kind kind,
    Optional<Node> unit,
    String comparator,
    Optional<Node> calendar,
    String most) {

  private static final BigDecimal LITTLE_LESS = new BigDecimal("0.95");
  private static final BigDecimal LITTLE_MORE = new BigDecimal("1.05");

  enum Kind {
    DATE,
    NUMBER,
    OTHER
  }

  static Reach of(StatedClaim claim) {
    Node value = claim.object();
    return new Reach(
        value,
        kind(value),
        claim.qualifier(Schema.UNIT_TEXT),
        claim.qualifier(Sti.COMPARATOR).map(Node::getLiteralLexicalForm).orElse("="),
        claim.qualifier(Sti.CALENDAR_PROPERTY),
        claim.qualifier(Schema.MAX_VALUE).map(Node::getLiteralLexicalForm).orElse(""));
  }

  /** Whether two values may both be so. */
  boolean meets(Reach other) {
    if (value.equals(other.value)) {
      return true;
    }
    if (kind == Kind.DATE && other.kind == Kind.DATE) {
      return last().compareTo(other.first()) >= 0 && other.last().compareTo(first()) >= 0;
    }
    if (kind == Kind.NUMBER && other.kind == Kind.NUMBER) {
      boolean unlike = unit.isPresent() && other.unit.isPresent() && !unit.equals(other.unit);
      return unlike || number().compareTo(other.number()) == 0 || overlaps(other);
    }
    return false;
  }

  /** Two limits on the same side with different numbers do not agree, though their ranges meet. */
  private boolean overlaps(Reach other) {
    boolean apart = isBelow(other) || other.isBelow(this);
    boolean limits = comparator.equals(other.comparator) && "≥>≤<".contains(comparator);
    return !apart && !limits;
  }

  private boolean isBelow(Reach other) {
    boolean open = "≥>".contains(comparator) || "≤<".contains(other.comparator);
    return !open && highest().compareTo(other.lowest()) < 0;
  }

  private BigDecimal number() {
    return new BigDecimal(value.getLiteralLexicalForm());
  }

  private BigDecimal lowest() {
    return comparator.equals("≈") ? number().multiply(LITTLE_LESS) : number();
  }

  private BigDecimal highest() {
    if (comparator.equals("≈")) {
      return number().multiply(LITTLE_MORE);
    }
    return most.isEmpty() ? number() : new BigDecimal(most);
  }

  /** As {@code 2024-04-01}; the fiscal year begins in April. */
  private String first() {
    String date = value.getLiteralLexicalForm();
    return isFiscalYear() ? date + "-04-01" : date + "-01-01".substring(date.length() - 4);
  }

  private String last() {
    String date = value.getLiteralLexicalForm();
    return isFiscalYear()
        ? Integer.parseInt(date) + 1 + "-03-31"
        : date + "-12-31".substring(date.length() - 4);
  }

  private boolean isFiscalYear() {
    return value.getLiteralLexicalForm().length() == 4
        && calendar.filter(Sti.FISCAL_YEAR::equals).isPresent();
  }

  private static Kind kind(Node value) {
    if (!value.isLiteral()) {
      return Kind.OTHER;
    }
    String text = value.getLiteralLexicalForm();
    if (Agreement.isDate(value)) {
      return text.matches("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?") ? Kind.DATE : Kind.OTHER;
    }
    try {
      new BigDecimal(text);
      return value.getLiteralDatatypeURI().endsWith("#string") ? Kind.OTHER : Kind.NUMBER;
    } catch (NumberFormatException e) {
      return Kind.OTHER;
    }
  }
}
