package org.stigraph.parse;

import java.util.Optional;

/** Bullets of list items: {@code -}, {@code ・}, {@code ○}, {@code 1.}; nested by indentation. */
final class Bullets {

  /**
   * A bullet.
   *
   * @param depth nesting, 1 for the outermost
   * @param textFrom where the item's text begins
   */
  record Bullet(int depth, int textFrom) {}

  /**
   * Signs that need no space behind them. Those from U+F06C on are Wingdings as fonts name them.
   */
  private static final String JAPANESE =
      "・･○●◦•➤➢►✓■□◆◇▶▷▼▽◎⚫⚪❖➡⇒☆★✔\uF06C\uF06E\uF075\uF076\uF0A7\uF0B7\uF0D8\uF0E8\uF0FC";

  private static final String SIGNS = "-‐－–*▪" + JAPANESE;

  private Bullets() {}

  /** The bullet that begins a line. */
  static Optional<Bullet> at(String line) {
    int at = Characters.skipSpace(line, 0);
    if (at >= line.length() || SIGNS.indexOf(line.charAt(at)) < 0) {
      return Optional.empty();
    }
    char sign = line.charAt(at);
    boolean spaced = at + 1 < line.length() && Characters.isSpace(line.charAt(at + 1));
    boolean japanese = JAPANESE.indexOf(sign) >= 0;
    if (!spaced && !japanese) {
      return Optional.empty();
    }
    int text = Characters.skipSpace(line, at + 1);
    return text < line.length()
        ? Optional.of(new Bullet(1 + Math.min(at, 8) / 2 + (at == 1 ? 1 : 0), text))
        : Optional.empty();
  }
}
