package org.stigraph.parse;

/** How a line of a report ends. */
final class Ends {

  private Ends() {}

  /**
   * Whether a line ends a sentence, a footnote marker behind the full stop included; what a web
   * page prints behind a text ends it too.
   */
  static boolean sentence(String line) {
    int at = Debris.endOfText(line) - 1;
    while (at >= 0 && Characters.isSpace(line.charAt(at))) {
      at--;
    }
    int digits = at;
    while (at >= 0
        && (Characters.isDigit(line.charAt(at))
            || NoteLabel.isRaised(line.charAt(at))
            || NoteLabel.circled(line.charAt(at)) > 0
            || "*＊※注".indexOf(line.charAt(at)) >= 0
            || Characters.isClosing(line.charAt(at))
            || "(（[［".indexOf(line.charAt(at)) >= 0
            || Characters.isSpace(line.charAt(at)))
        && digits - at < 10) {
      at--;
    }
    if (at < 0) {
      return false;
    }
    if (at < line.length() - 1 && Debris.endOfText(line) < line.stripTrailing().length()) {
      return true;
    }
    char c = line.charAt(at);
    return Characters.isTerminator(c)
        || (c == '.' && at == digits && at > 0 && Characters.isLatinLetter(line.charAt(at - 1)));
  }
}
