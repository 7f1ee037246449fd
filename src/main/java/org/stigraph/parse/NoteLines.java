package org.stigraph.parse;

import java.util.List;
import java.util.Optional;
import org.stigraph.source.SourceLine;

/** Lines that could begin a numbered note. */
final class NoteLines {

  private NoteLines() {}

  /**
   * The number at the beginning of a line that could be a note.
   *
   * @param behindBlank whether a blank line or another note stands before it: only there a number
   *     may be glued to its text
   *     <p>{@code 346<TAB>text}, {@code ※2 text} and {@code 注3)text} could; {@code 2015年に} could
   *     not.
   */
  static Optional<NoteLabel> label(String line, boolean behindBlank) {
    int at = Characters.skipSpace(line, 0);
    if (at == line.length()) {
      return Optional.empty();
    }
    char c = line.charAt(at);
    boolean possible =
        Characters.isDigit(c)
            || NoteLabel.isRaised(c)
            || NoteLabel.circled(c) > 0
            || "注註脚(（[［〔*＊※".indexOf(c) >= 0;
    if (!possible) {
      return Optional.empty();
    }
    Optional<NoteLabel> label = NoteLabel.at(line, at);
    if (label.isEmpty()) {
      return label;
    }
    NoteLabel found = label.get();
    int to = found.to();
    if (found.style() == LabelStyle.BARE) {
      boolean dotted = to < line.length() && (line.charAt(to) == '.' || line.charAt(to) == '．');
      if (dotted) {
        to++;
      }
      boolean spaced = to < line.length() && Characters.isSpace(line.charAt(to));
      if (!spaced && !dotted && !(behindBlank && mayBeGlued(line, to))) {
        return Optional.empty();
      }
    }
    if (to < line.length() && (line.charAt(to) == '：' || line.charAt(to) == ':')) {
      to++;
    }
    int text = Characters.skipSpace(line, to);
    if (text == line.length() || (found.style() == LabelStyle.BARE && !holdsWords(line, text))) {
      return Optional.empty();
    }
    return Optional.of(
        new NoteLabel(found.style(), found.label(), found.number(), found.from(), to));
  }

  private static boolean mayBeGlued(String line, int at) {
    char c = at < line.length() ? line.charAt(at) : ' ';
    boolean word = Characters.isKanji(c) || Characters.isKatakana(c) || "「『“".indexOf(c) >= 0;
    return word && !MarkerPlausibility.counts(line, at);
  }

  /** Whether there are words, not only figures as in a table's row. */
  private static boolean holdsWords(String line, int from) {
    int letters = 0;
    for (int i = from; i < line.length() && letters < 2; i++) {
      char c = line.charAt(i);
      letters += Characters.isJapanese(c) || Characters.isLatinLetter(c) ? 1 : 0;
    }
    return letters == 2;
  }

  /** Whether a line carries on the URL that ended the line before, over a blank line. */
  static boolean urlGoesOn(String previous, String line) {
    int at = previous.lastIndexOf("http");
    if (at < 0 || !isUrl(previous, at)) {
      return false;
    }
    String url = previous.substring(at).strip();
    LinedText joined = LineJoiner.join(List.of(new SourceLine(1, url), new SourceLine(2, line)));
    return isUrl(line, Characters.skipSpace(line, 0)) && joined.text().indexOf(' ') < 0;
  }

  private static boolean isUrl(String text, int from) {
    String rest = text.substring(from).stripTrailing();
    for (int i = 0; i < rest.length(); i++) {
      if (!Characters.isUrl(rest.charAt(i))) {
        return false;
      }
    }
    return !rest.isEmpty();
  }

  /** Whether a note's wrapped lines are set in by themselves, as some extractions leave them. */
  static boolean indented(List<SourceLine> lines) {
    for (int i = 1; i < lines.size(); i++) {
      String text = lines.get(i).text();
      boolean link = text.strip().startsWith("http");
      if (!link && Characters.isSpace(text.charAt(0))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a link is the last of a line. */
  static boolean endsInLink(String line) {
    int http = line.lastIndexOf("http");
    return http >= 0 && isUrl(line, http);
  }

  /** Whether a note may end with a line: a full stop, a bracket or a link ends it. */
  static boolean mayEnd(String line) {
    String text = line.stripTrailing();
    char last = text.charAt(text.length() - 1);
    int http = text.lastIndexOf("http");
    return Ends.sentence(text) || Characters.isClosing(last) || (http >= 0 && isUrl(text, http));
  }

  /** Where the text of a numbered list item begins ({@code 2. text}), 0 for anything else. */
  static int itemTextFrom(String line) {
    int at = Characters.skipSpace(line, 0);
    int digits = at;
    while (at < line.length() && Characters.isDigit(line.charAt(at)) && at - digits < 3) {
      at++;
    }
    boolean dotted = at > digits && at < line.length() && ".．)）".indexOf(line.charAt(at)) >= 0;
    int text = dotted ? Characters.skipSpace(line, at + 1) : line.length();
    boolean spaced = text > at + 1 || (dotted && line.charAt(at) != '.');
    return spaced && text < line.length() ? text : 0;
  }

  static boolean isNumberedItem(String line) {
    return itemTextFrom(line) > 0;
  }
}
