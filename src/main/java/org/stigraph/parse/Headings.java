package org.stigraph.parse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stigraph.source.SourceLine;

/** Which lines of running text are headings: by their numbering, or alone between blank lines. */
final class Headings {

  /** Style of a heading without number or bullet. */
  static final String PLAIN = "plain";

  /** Style of headings that every document has, such as はじめに. */
  static final String USUAL_STYLE = "usual";

  private static final int LONGEST = 100;
  private static final Set<String> USUAL =
      Set.of(
          "はじめに",
          "おわりに",
          "まえがき",
          "あとがき",
          "まとめ",
          "目次",
          "要旨",
          "概要",
          "参考文献",
          "謝辞",
          "結論",
          "背景",
          "序文",
          "凡例",
          "注",
          "脚注",
          "注釈",
          "注記",
          "資料",
          "付録",
          "参考資料",
          "参考",
          "お問い合わせ先",
          "問い合わせ先",
          "お問合せ先",
          "問合せ先",
          "連絡先",
          "お問い合わせ",
          "本件に関する問い合わせ先",
          "別紙",
          "別添",
          "以上",
          "関連リンク",
          "配布資料");

  private Headings() {}

  /** The heading that a line is, empty when it is none. */
  static Optional<HeadingStyles.Style> at(
      List<SourceLine> lines, int i, LineWidths widths, boolean blankBefore) {
    String text = lines.get(i).text().strip();
    if (text.isEmpty()
        || Ends.sentence(text)
        || "、，,".indexOf(text.charAt(text.length() - 1)) >= 0) {
      return Optional.empty();
    }
    int width = Characters.width(text);
    boolean room = width <= LONGEST && (!widths.wrapped() || width < widths.full() * 0.9);
    if (USUAL.contains(bare(text))) {
      return Optional.of(new HeadingStyles.Style(USUAL_STYLE, 0, true));
    }
    Optional<HeadingStyles.Style> style = HeadingStyles.of(lines.get(i).text());
    if (style.isPresent()) {
      boolean listed = style.get().style().equals("①") || style.get().style().equals("●");
      return room && !(listed && width > 60) ? style : Optional.empty();
    }
    boolean first = i == 0 || allBlank(lines, i);
    boolean alone = (first || blankBefore) && i + 1 < lines.size() && lines.get(i + 1).isBlank();
    boolean narrow = width <= 60 && (!widths.wrapped() || width <= widths.full() * 0.6);
    boolean wordy =
        Characters.isOpening(text.charAt(0))
            && Characters.isClosing(text.charAt(text.length() - 1));
    boolean prose = Bullets.at(lines.get(i).text()).isPresent() || wordy;
    return alone && narrow && !prose
        ? Optional.of(new HeadingStyles.Style(PLAIN, 0, false))
        : Optional.empty();
  }

  /** Whether a line could be a heading: short, without sentence's end, quotation, date or link. */
  static boolean looksLikeOne(String line) {
    String text = line.strip();
    if (Characters.width(text) > 70 || Ends.sentence(text)) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if ("「『“、".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return !text.contains("http") && References.date(text, 0, text.length()).isEmpty();
  }

  /** A text without the brackets around it, as in （参考）. */
  private static String bare(String text) {
    boolean bracketed =
        text.length() > 2
            && Characters.isOpening(text.charAt(0))
            && Characters.isClosing(text.charAt(text.length() - 1));
    return bracketed ? text.substring(1, text.length() - 1) : text;
  }

  private static boolean allBlank(List<SourceLine> lines, int until) {
    for (int i = 0; i < until; i++) {
      if (!lines.get(i).isBlank()) {
        return false;
      }
    }
    return true;
  }
}
