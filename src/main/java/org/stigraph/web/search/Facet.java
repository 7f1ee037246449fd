package org.stigraph.web.search;

import java.util.Locale;

/** By what a result can be narrowed. */
public enum Facet {
  /** What a thing is, from its address; {@code text} and {@code note} for words of documents. */
  KIND,
  /** A ministry that the same claims or sentences concern. */
  MINISTRY,
  /** A country that the same claims or sentences concern. */
  COUNTRY,
  /** A topic that the same claims or sentences concern. */
  TOPIC,
  /** A year that claims name, of the thing or in the sentence. */
  YEAR,
  /** The document that says it. */
  DOCUMENT;

  /** The request's parameter, and the key of its name. */
  public String parameter() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The field of the index. */
  String field() {
    return "facet." + parameter();
  }
}
