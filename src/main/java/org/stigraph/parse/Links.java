package org.stigraph.parse;

import java.util.ArrayList;
import java.util.List;

/** Finds links in a text. */
final class Links {

  private Links() {}

  /** The links of a text in order, closing punctuation of the sentence around them left out. */
  static List<ReferenceSplitter.Range> in(String text) {
    List<ReferenceSplitter.Range> links = new ArrayList<>();
    int at = text.indexOf("http");
    while (at >= 0) {
      int end = at;
      while (end < text.length() && Characters.isUrl(text.charAt(end))) {
        end++;
      }
      int host = text.startsWith("https://", at) ? 8 : text.startsWith("http://", at) ? 7 : 0;
      int last = trim(text, at, end);
      if (host > 0 && last > at + host) {
        links.add(new ReferenceSplitter.Range(at, last));
      }
      at = text.indexOf("http", Math.max(end, at + 4));
    }
    return links;
  }

  /** A text without the angle brackets around its links. */
  static String unbracketed(String text) {
    int at = text.indexOf("<http");
    if (at < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder();
    int copied = 0;
    while (at >= 0) {
      int end = text.indexOf('>', at);
      if (end < 0) {
        break;
      }
      plain.append(text, copied, at);
      if (!plain.isEmpty() && !Characters.isSpace(plain.charAt(plain.length() - 1))) {
        plain.append(' ');
      }
      plain.append(text, at + 1, end).append(' ');
      copied = end + 1;
      at = text.indexOf("<http", end);
    }
    return plain.append(text, copied, text.length()).toString().stripTrailing();
  }

  private static int trim(String text, int from, int to) {
    int end = to;
    while (end > from) {
      char c = text.charAt(end - 1);
      boolean unopened = (c == ')' || c == ']') && !balanced(text, from, end, c);
      if (".,;:!?'".indexOf(c) < 0 && !unopened) {
        return end;
      }
      end--;
    }
    return end;
  }

  private static boolean balanced(String text, int from, int to, char closing) {
    char opening = closing == ')' ? '(' : '[';
    int depth = 0;
    for (int i = from; i < to; i++) {
      depth += text.charAt(i) == opening ? 1 : text.charAt(i) == closing ? -1 : 0;
    }
    return depth >= 0;
  }
}
