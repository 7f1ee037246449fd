package org.stigraph.web.citation;

import java.util.List;

/**
 * A reference as Wikidata's QuickStatements take it, to be put behind a statement: title (S1476),
 * publication date (S577), page (S304), quotation (S1683), reference URL (S854), retrieved (S813),
 * separated by tabs. Which item the document is there (S248) is for the person who cites to say.
 */
final class WikidataReference {

  private WikidataReference() {}

  static String of(Cited cited) {
    StringBuilder reference = new StringBuilder();
    add(
        reference,
        "S854",
        '"' + (cited.source().isEmpty() ? cited.address() : cited.source()) + '"');
    add(reference, "S1476", cited.language() + ':' + quoted(cited.title()));
    if (!cited.issued().isEmpty()) {
      add(reference, "S577", time(cited.issued()));
    }
    if (!cited.page().isEmpty()) {
      add(reference, "S304", quoted(cited.page()));
    }
    add(reference, "S1683", cited.language() + ':' + quoted(cited.words()));
    if (!cited.seen().isEmpty()) {
      add(reference, "S813", time(cited.seen()));
    }
    return reference + "\n";
  }

  /** A date with its precision: 9 a year, 10 a month, 11 a day. */
  private static String time(String date) {
    List<String> parts = Cited.parts(date);
    String month = parts.size() > 1 ? parts.get(1) : "00";
    String day = parts.size() > 2 ? parts.get(2) : "00";
    return "+" + parts.get(0) + "-" + month + "-" + day + "T00:00:00Z/" + (8 + parts.size());
  }

  /** QuickStatements know no escape for their quotation mark. */
  private static String quoted(String text) {
    return '"' + Cited.line(text).replace('"', '”') + '"';
  }

  private static void add(StringBuilder reference, String property, String value) {
    reference.append(reference.isEmpty() ? "" : "\t").append(property).append('\t').append(value);
  }
}
