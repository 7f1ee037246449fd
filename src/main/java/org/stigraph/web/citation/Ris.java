package org.stigraph.web.citation;

import java.util.List;

/** A record of a RIS file: lines of a tag, two spaces, a hyphen and a value. */
final class Ris {

  private Ris() {}

  static String of(Cited cited) {
    StringBuilder record = new StringBuilder("TY  - RPRT\n");
    add(record, "ID", cited.key());
    add(record, "TI", cited.title());
    add(record, "PB", cited.publisher());
    add(record, "PY", Cited.parts(cited.issued()).stream().findFirst().orElse(""));
    add(record, "DA", slashed(cited.issued()));
    add(record, "SP", cited.page());
    add(record, "LA", cited.language());
    add(record, "N1", cited.words());
    add(record, "UR", cited.address());
    add(record, "Y2", slashed(cited.seen()));
    return record.append("ER  - \n").toString();
  }

  /** A date as RIS has it: three slashes, parts that are not known left out. */
  private static String slashed(String date) {
    List<String> parts = Cited.parts(date);
    if (parts.isEmpty()) {
      return "";
    }
    StringBuilder slashed = new StringBuilder(parts.get(0));
    for (int i = 1; i < 3; i++) {
      slashed.append('/').append(i < parts.size() ? parts.get(i) : "");
    }
    return slashed.append('/').toString();
  }

  private static void add(StringBuilder record, String tag, String value) {
    if (!value.isEmpty()) {
      record.append(tag).append("  - ").append(Cited.line(value)).append('\n');
    }
  }
}
