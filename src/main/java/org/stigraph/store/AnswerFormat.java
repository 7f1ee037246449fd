package org.stigraph.store;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;

/** How rows are written for machines, as SPARQL 1.1 defines it. */
public enum AnswerFormat {
  CSV(ResultSetLang.RS_CSV),
  TSV(ResultSetLang.RS_TSV),
  JSON(ResultSetLang.RS_JSON),
  XML(ResultSetLang.RS_XML);

  @SuppressWarnings("ImmutableEnumChecker") // Jena's constants never change
  private final Lang lang;

  AnswerFormat(Lang lang) {
    this.lang = lang;
  }

  Lang lang() {
    return lang;
  }
}
