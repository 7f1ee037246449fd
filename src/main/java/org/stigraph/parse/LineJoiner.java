package org.stigraph.parse;

import java.util.List;
import org.stigraph.source.SourceLine;

/**
 * Joins wrapped lines: nothing between Japanese characters, one space between Latin words, a URL
 * that runs over a line break whole. White space inside lines is mended alike: what extraction left
 * as a tab is one space between words of one script and nothing between Japanese and Latin.
 */
final class LineJoiner {

  private static final String URL_GOES_ON = "-/_=&?%+~#:.,";

  private final LinedText.Builder out = new LinedText.Builder();
  private int tokenStart;

  /** Joins lines; an empty text with line 0 when all are blank. */
  static LinedText join(List<SourceLine> lines) {
    LineJoiner joiner = new LineJoiner();
    for (SourceLine line : lines) {
      joiner.add(line.text(), 0, line.text().length(), line.number());
    }
    return joiner.build(lines.isEmpty() ? 0 : lines.get(0).number());
  }

  /** One piece of one line. */
  static LinedText single(String text, int line) {
    LineJoiner joiner = new LineJoiner();
    joiner.add(text, 0, text.length(), line);
    return joiner.build(line);
  }

  boolean isEmpty() {
    return out.isEmpty();
  }

  /** What was joined so far. */
  CharSequence written() {
    return out.written();
  }

  LinedText build(int line) {
    return out.isEmpty() ? LinedText.of("", line) : out.build();
  }

  /** Adds a stretch of a line behind what is there. */
  void add(String text, int from, int to, int line) {
    int at = from;
    while (at < to && Characters.isSpace(text.charAt(at))) {
      at++;
    }
    int end = to;
    while (end > at && Characters.isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (at == end) {
      return;
    }
    if (!out.isEmpty() && spaceBetween(text, at, end)) {
      space(line);
    }
    int copied = at;
    int i = at;
    while (i < end) {
      if (!Characters.isSpace(text.charAt(i))) {
        i++;
        continue;
      }
      out.append(text, copied, i, line);
      boolean tab = false;
      while (i < end && Characters.isSpace(text.charAt(i))) {
        tab |= text.charAt(i) == '\t';
        i++;
      }
      boolean stop = ".,;:!?".indexOf(out.last()) >= 0;
      if (!tab || stop || Characters.isLatin(out.last()) == Characters.isLatin(text.charAt(i))) {
        space(line);
      }
      copied = i;
    }
    out.append(text, copied, end, line);
  }

  private void space(int line) {
    out.append(' ', line);
    tokenStart = out.length();
  }

  private boolean spaceBetween(String text, int from, int to) {
    char last = out.last();
    char next = text.charAt(from);
    boolean url = endsInUrl();
    if (text.startsWith("http://", from) || text.startsWith("https://", from)) {
      return last != '<' && last != '(' && last != '（';
    }
    if (url) {
      return !goesOn(last, text, from, to);
    }
    if (!Characters.isLatin(last) || !Characters.isLatin(next)) {
      return false;
    }
    if (Characters.isOpening(last) || Characters.isClosing(next) || last == '/' || next == '/') {
      return false;
    }
    boolean hyphened = last == '-' && Characters.isLatinLetter(next);
    return !hyphened && ",.;:!?%".indexOf(next) < 0;
  }

  private boolean endsInUrl() {
    CharSequence written = out.written();
    int start = written.length();
    int floor = Math.max(tokenStart, start - 2048);
    while (start > floor && Characters.isUrl(written.charAt(start - 1))) {
      start--;
    }
    String token = written.subSequence(start, written.length()).toString();
    int http = token.lastIndexOf("http");
    return http >= 0 && token.startsWith("://", http + (token.startsWith("https", http) ? 5 : 4));
  }

  /** Whether a line that begins with this token carries on the URL that ended the line before. */
  private static boolean goesOn(char last, String text, int from, int to) {
    int end = from;
    while (end < to && Characters.isUrl(text.charAt(end))) {
      end++;
    }
    if (end == from) {
      return false;
    }
    if (URL_GOES_ON.indexOf(last) >= 0) {
      return true;
    }
    boolean alone = end == to;
    boolean addressLike = false;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      boolean inner = i + 1 < end && Character.isLetterOrDigit(text.charAt(i + 1));
      addressLike |= "/?=&_%#".indexOf(c) >= 0 || ((c == '.' || c == '-') && inner);
    }
    return alone && addressLike;
  }
}
