package org.stigraph.parse;

import com.google.re2j.Pattern;
import java.util.List;
import org.stigraph.source.SourceLine;

/**
 * Running heads (柱) and page numbers (ノンブル): {@code 10<TAB>国際活動}, {@code - 12 -}, {@code 12/30};
 * not {@code 2024年} nor a heading {@code 1.　目的}.
 */
final class RunningHeads {

  private static final Pattern NUMBER =
      Pattern.compile(
          "[-－―–—‐\\s]*(?:[pP](?:age|\\.)?\\s*)?[0-9０-９]{1,4}(?:\\s*[/／]\\s*[0-9０-９]{1,4})?[-－―–—‐\\s]*");
  private static final Pattern HEAD =
      Pattern.compile(
          "\\s*(?:[0-9０-９]{1,4}\\s*\\t+\\s*[^0-9\\s].{0,40}|[^\\t]{1,40}\\t+\\s*[0-9０-９]{1,4})\\s*");

  private RunningHeads() {}

  /** Whether a line is a running head or a page number. */
  static boolean isOne(List<SourceLine> lines, int i) {
    String text = lines.get(i).text();
    if (text.length() > 60 || Ends.sentence(text)) {
      return false;
    }
    boolean alone =
        i == 0 || lines.get(i - 1).isBlank() || i + 1 == lines.size() || lines.get(i + 1).isBlank();
    return alone && (NUMBER.matches(text) || HEAD.matches(text));
  }
}
