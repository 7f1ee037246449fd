package org.stigraph.source.html;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.stigraph.source.Mark;
import org.stigraph.source.MarkedText;

/** Writes words as a browser shows them, with links, markers and raised figures set apart. */
final class HtmlText {

  /** How a number may be printed before its note; {@code #} stands for it. */
  private static final List<String> LABELS =
      List.of(
          "[#]", "(#)", "（#）", "［#］", "注#）", "注#)", "注#", "※#", "*#", "#)", "#）", "#.", "#．", "# ");

  private final HtmlNotes notes;
  private MarkedText text = new MarkedText();
  private int boldness;
  private boolean allBold = true;

  HtmlText(HtmlNotes notes) {
    this.notes = notes;
  }

  /** What was written since the last taking. */
  MarkedText written() {
    return text;
  }

  /** Takes what was written; the next words begin anew. */
  MarkedText take() {
    MarkedText taken = text;
    text = new MarkedText();
    allBold = true;
    return taken;
  }

  /** Goes into bold type (1) or out of it (−1). */
  void bold(int by) {
    boldness += by;
  }

  /** Whether all that was written since the last taking is bold. */
  boolean isBold() {
    return allBold;
  }

  void lineBreak() {
    text.append("\n");
  }

  /** Writes words, white space made one space. */
  void write(TextNode words, Element parent) {
    boolean kept = parent.normalName().equals("pre");
    String whole = words.getWholeText();
    String shown = kept ? whole : collapsed(whole);
    boolean leading = text.length() == 0 || text.endsWith('\n');
    String own = leading && !kept ? shown.stripLeading() : shown;
    if (leading && text.length() > 0 && isIndented(shown)) {
      text.append("\n");
    }
    text.append(own);
    allBold &= boldness > 0 || own.isBlank();
  }

  /** Whether words begin with a wide space, as paragraphs do behind a line broken by hand. */
  private static boolean isIndented(String words) {
    int at = words.startsWith(" ") ? 1 : 0;
    return at < words.length() && words.charAt(at) == '\u3000';
  }

  /** Writes a note's first words without its number where that is typed before them. */
  void writeFirst(TextNode words, String label) {
    text.append(withoutLabel(collapsed(words.getWholeText()).stripLeading(), label));
  }

  /** Sets apart what was written since a place, if it is a link out of the page. */
  void linked(Element link, int from) {
    String address = link.attr("href").strip();
    if (address.startsWith("http") && text.length() > from) {
      text.mark(from, Mark.Kind.LINK, address);
    }
  }

  /** Writes a footnote marker, if a link is one. */
  boolean wroteMarker(Element link) {
    Optional<String> marked = notes.marked(link);
    marked.ifPresent(
        key -> {
          int from = text.length();
          text.append(link.text().strip()).mark(from, Mark.Kind.NOTE, key);
        });
    return marked.isPresent();
  }

  /** Sets apart what was written since a place as raised, unless parts of it say more. */
  void raised(int from) {
    boolean plain = text.marks().stream().noneMatch(mark -> mark.from() >= from);
    if (plain && text.length() > from) {
      text.mark(from, Mark.Kind.RAISED, "");
    }
  }

  private static String collapsed(String words) {
    int first = 0;
    while (first < words.length() && isPlain(words, first)) {
      first++;
    }
    if (first == words.length()) {
      return words;
    }
    StringBuilder out = new StringBuilder(words.length()).append(words, 0, first);
    for (int i = first; i < words.length(); i++) {
      if (!isSpace(words.charAt(i))) {
        out.append(words.charAt(i));
      } else if (out.isEmpty() || out.charAt(out.length() - 1) != ' ') {
        out.append(isNothing(out, words, i) ? "" : " ");
      }
    }
    return out.toString();
  }

  /** Whether a character stays as it is: all but spaces next to each other and line breaks. */
  private static boolean isPlain(String words, int at) {
    char c = words.charAt(at);
    return !isSpace(c) || (c == ' ' && (at == 0 || words.charAt(at - 1) != ' '));
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }

  /**
   * Whether a line break in the source stands between Japanese characters, where it shows nothing.
   */
  private static boolean isNothing(CharSequence out, String words, int at) {
    boolean broken = words.charAt(at) == '\n' || words.charAt(at) == '\r';
    int next = at;
    while (broken && next < words.length() && Character.isWhitespace(words.charAt(next))) {
      next++;
    }
    return broken
        && !out.isEmpty()
        && next < words.length()
        && out.charAt(out.length() - 1) > 0x2E7F
        && words.charAt(next) > 0x2E7F;
  }

  private static String withoutLabel(String words, String label) {
    String bare = words.strip();
    for (String form : LABELS) {
      int at = form.indexOf('#');
      int number = at + label.length();
      int end = number + form.length() - at - 1;
      boolean printed =
          bare.startsWith(form.substring(0, at))
              && bare.startsWith(label, at)
              && bare.startsWith(form.substring(at + 1), number);
      if (printed) {
        return bare.substring(end).stripLeading();
      }
    }
    return bare.equals(label) ? "" : words;
  }
}
