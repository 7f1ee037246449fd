package org.stigraph.web.citation;

import java.util.LinkedHashMap;
import java.util.Map;

/** An entry of a BibTeX file, in UTF-8. */
final class BibTex {

  private BibTex() {}

  static String of(Cited cited) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("title", cited.title());
    fields.put("institution", cited.publisher());
    fields.put("year", Cited.parts(cited.issued()).stream().findFirst().orElse(""));
    fields.put("pages", cited.page());
    fields.put("language", cited.language());
    fields.put("annote", cited.words());
    fields.put("url", cited.address());
    fields.put("urldate", cited.seen());
    StringBuilder entry = new StringBuilder("@techreport{").append(cited.key());
    fields.forEach(
        (name, value) -> {
          if (!value.isEmpty()) {
            entry
                .append(",\n  ")
                .append(name)
                .append(" = {")
                .append(name.startsWith("url") ? value : escaped(value))
                .append('}');
          }
        });
    return entry.append("\n}\n").toString();
  }

  /** What TeX would read as a command stands as the sign that it is. */
  private static String escaped(String value) {
    StringBuilder escaped = new StringBuilder();
    for (char c : Cited.line(value).toCharArray()) {
      switch (c) {
        case '\\' -> escaped.append("\\textbackslash{}");
        case '~' -> escaped.append("\\textasciitilde{}");
        case '^' -> escaped.append("\\textasciicircum{}");
        case '{', '}', '&', '%', '$', '#', '_' -> escaped.append('\\').append(c);
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
