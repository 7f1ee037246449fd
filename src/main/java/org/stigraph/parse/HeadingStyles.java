package org.stigraph.parse;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;

/** The numbering styles of headings (見出し): 第1章, 1.2, （2）, ■, 【…】 and the like. */
final class HeadingStyles {

  /**
   * What a line is as a heading.
   *
   * @param style name of its numbering style
   * @param from where the heading's text begins, bullets left out
   * @param sure whether the style alone makes it a heading; else its surroundings must bear it out
   */
  record Style(String style, int from, boolean sure) {}

  private record Rule(String style, Pattern pattern, boolean keepsLabel, boolean sure) {}

  private static final List<Rule> RULES =
      List.of(
          rule("章", "第[0-9０-９一二三四五六七八九十]+[章部編]", true, true),
          rule("節", "第[0-9０-９一二三四五六七八九十]+節", true, true),
          rule("項", "第[0-9０-９一二三四五六七八九十]+[項款目]", true, true),
          rule(
              "1.1.1",
              "[0-9０-９]{1,2}[.．\\-－][0-9０-９]{1,2}[.．\\-－][0-9０-９]{1,2}[.．]?[\\s　]",
              true,
              true),
          rule("1.1", "[0-9０-９]{1,2}[.．\\-－][0-9０-９]{1,2}[.．]?[\\s　]", true, true),
          rule("1.", "[0-9０-９]{1,2}[.．、][\\s　]*", true, false),
          rule("１", "[0-9０-９]{1,2}[　]+", true, false),
          rule("（1）", "[（(][0-9０-９]{1,2}[)）][\\s　]*", true, false),
          rule("Ⅰ", "[Ⅰ-Ⅻ][.．、\\s　]*", true, false),
          rule("ア", "[ア-ン][.．　)）]+", true, false),
          rule("A.", "[A-H][.．][\\s　]+", true, false),
          rule("①", "[①-⑳][\\s　]*", true, false),
          rule("■", "[■]+[\\s　]*", false, true),
          rule("□", "[□]+[\\s　]*", false, true),
          rule("◆", "[◆◇]+[\\s　]*", false, true),
          rule("▼", "[▼▽▲△▶]+[\\s　]*", false, true),
          rule("●", "[●○◎]+[\\s　]*", false, false));

  private HeadingStyles() {}

  private static Rule rule(String style, String regex, boolean keepsLabel, boolean sure) {
    return new Rule(style, Pattern.compile(regex), keepsLabel, sure);
  }

  /** The style of a line, empty for one that no style begins. */
  static Optional<Style> of(String line) {
    int at = Characters.skipSpace(line, 0);
    if (at == line.length() || line.length() - at > 120 || !mayBegin(line.charAt(at))) {
      return Optional.empty();
    }
    String text = line.substring(at);
    if (text.charAt(0) == '【') {
      boolean whole = text.stripTrailing().endsWith("】");
      return whole ? Optional.of(new Style("【】", at, true)) : Optional.empty();
    }
    for (Rule rule : RULES) {
      Matcher matcher = rule.pattern().matcher(text);
      if (matcher.lookingAt() && !text.substring(matcher.end()).isBlank()) {
        return Optional.of(
            new Style(rule.style(), rule.keepsLabel() ? at : at + matcher.end(), rule.sure()));
      }
    }
    return Optional.empty();
  }

  private static boolean mayBegin(char c) {
    return Characters.isDigit(c)
        || "第（(【".indexOf(c) >= 0
        || (c >= 'Ⅰ' && c <= 'Ⅻ')
        || (c >= 'ア' && c <= 'ン')
        || (c >= 'A' && c <= 'H')
        || (c >= '①' && c <= '⑳')
        || (c >= 0x25A0 && c <= 0x25FF);
  }
}
