package org.stigraph.rdf;

import java.math.BigDecimal;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.langtagx.LangTagX;
import org.stigraph.mention.PartialDate;

/** Literals in canonical form. */
final class Literals {

  private static final int YEAR_LENGTH = 4;
  private static final int MONTH_LENGTH = 7;

  private Literals() {}

  /** Words without a language. */
  static Node text(String words) {
    return NodeFactory.createLiteralString(words);
  }

  /** Words in a language; a tag that is none is left out. */
  static Node text(String words, String language) {
    return language.isEmpty() || !LangTagX.checkLanguageTag(language)
        ? text(words)
        : NodeFactory.createLiteralLang(words, LangTagX.formatLanguageTag(language));
  }

  /**
   * A name: in Japanese where it has Japanese characters, else without a language, as with
   * acronyms.
   */
  static Node name(String name) {
    return name.codePoints().anyMatch(Literals::isJapanese) ? text(name, "ja") : text(name);
  }

  /** A date with the datatype of its precision: {@code 2008} is a gYear. */
  static Node date(PartialDate date) {
    return date(date.iso());
  }

  /** A date in ISO 8601; something that is none stays text, so that the shapes report it. */
  static Node date(String iso) {
    return switch (iso.length()) {
      case YEAR_LENGTH -> typed(iso, XSDDatatype.XSDgYear);
      case MONTH_LENGTH -> typed(iso, XSDDatatype.XSDgYearMonth);
      default -> typed(iso, XSDDatatype.XSDdate);
    };
  }

  /** A count, an offset, a number on a page. */
  static Node integer(int number) {
    return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
  }

  /** A number: an integer where it has no fraction, else a decimal without trailing zeros. */
  static Node number(BigDecimal number) {
    BigDecimal shortest = number.stripTrailingZeros();
    return NodeFactory.createLiteralDT(
        shortest.toPlainString(),
        shortest.scale() <= 0 ? XSDDatatype.XSDinteger : XSDDatatype.XSDdecimal);
  }

  /** An ISO 8601 duration such as {@code P10Y}. */
  static Node duration(String iso) {
    return typed(iso, XSDDatatype.XSDduration);
  }

  /** Yes or no. */
  static Node truth(boolean truth) {
    return NodeFactory.createLiteralDT(Boolean.toString(truth), XSDDatatype.XSDboolean);
  }

  private static Node typed(String form, XSDDatatype datatype) {
    return datatype.isValid(form) ? NodeFactory.createLiteralDT(form, datatype) : text(form);
  }

  private static boolean isJapanese(int character) {
    return switch (Character.UnicodeScript.of(character)) {
      case HAN, HIRAGANA, KATAKANA -> true;
      default -> false;
    };
  }
}
