package org.stigraph.parse;

import com.google.re2j.Pattern;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /** A number and words with white space between: only where the same words come again. */
  private static final Pattern SPACED =
      Pattern.compile(
          "\\s*(?:[0-9０-９]{1,4}[\\s　]+[^0-9\\s].{0,40}|[^\\t]{1,40}[\\s　]+[0-9０-９]{1,4})\\s*");

  private static final int LONGEST = 60;

  private final List<SourceLine> lines;
  private final Map<String, Integer> repeated = new HashMap<>();

  /** Looks through a text for heads that come again with another page number. */
  RunningHeads(List<SourceLine> lines) {
    this.lines = lines;
    for (SourceLine line : lines) {
      if (line.text().length() <= LONGEST && numbered(line.text())) {
        repeated.merge(withoutNumber(line.text()), 1, Integer::sum);
      }
    }
  }

  /** Whether a line is a running head or a page number. */
  boolean isOne(int i) {
    String text = lines.get(i).text();
    if (text.length() > LONGEST || !numbered(text) || Ends.sentence(text)) {
      return false;
    }
    boolean alone =
        i == 0 || lines.get(i - 1).isBlank() || i + 1 == lines.size() || lines.get(i + 1).isBlank();
    boolean beforePage = !alone && lines.get(i + 1).text().startsWith(" ");
    boolean head = HEAD.matches(text);
    if (head && (alone || beforePage)) {
      return true;
    }
    boolean again = repeated.getOrDefault(withoutNumber(text), 0) > 1;
    boolean wordy = withoutNumber(text).length() > 3;
    return (again && wordy && (head || SPACED.matches(text))) || (alone && NUMBER.matches(text));
  }

  /** A line without the page number at its beginning or end. */
  private static String withoutNumber(String text) {
    String bare = text.strip();
    int from = 0;
    int to = bare.length();
    while (to > 0 && Characters.isDigit(bare.charAt(to - 1))) {
      to--;
    }
    while (to == bare.length() && from < to && Characters.isDigit(bare.charAt(from))) {
      from++;
    }
    return bare.substring(from, to).strip();
  }

  /** Whether a line begins or ends with a figure, dashes left out. */
  private static boolean numbered(String text) {
    String bare = text.strip();
    if (bare.isEmpty()) {
      return false;
    }
    char last = bare.charAt(bare.length() - 1);
    char first = bare.charAt(0);
    String dashes = "-－―–—‐pP";
    return Characters.isDigit(first)
        || Characters.isDigit(last)
        || dashes.indexOf(first) >= 0
        || dashes.indexOf(last) >= 0;
  }
}
