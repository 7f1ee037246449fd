package org.stigraph.parse;

import java.util.List;
import java.util.Optional;

/**
 * References whose title has no quotation marks: {@code 文部科学省 第3回議事録（2021年6月）}, {@code 外務省ホームページ
 * https://…}, {@code 山田太郎：題名、研究所、2010年9月}, {@code OECD (2023), Title, OECD Publishing}.
 */
final class UnquotedTitles {

  private static final int LONGEST = 200;
  private static final String[] MADE_FROM = {"を基に", "をもとに", "を元に", "に基づ", "より作成", "から作成", "より引用"};

  private UnquotedTitles() {}

  /**
   * The reference that a segment is, as a whole.
   *
   * @param sourced whether 出典 or the like leads it
   * @param linked whether a link follows
   */
  static Optional<ReferenceSplitter.Reference> find(
      String text, int from, int to, boolean sourced, boolean linked) {
    int end = to;
    while (end > from
        && (Characters.isSpace(text.charAt(end - 1)) || text.charAt(end - 1) == '。')) {
      end--;
    }
    if (end - from < 4 || end - from > LONGEST) {
      return Optional.empty();
    }
    Optional<ReferenceSplitter.Reference> named = byAuthor(text, from, end);
    if (named.isPresent()) {
      return named;
    }
    Optional<ReferenceSplitter.Reference> bracketed = bracketed(text, from, end, sourced);
    if (bracketed.isPresent()) {
      return bracketed;
    }
    if (sourced) {
      for (String word : MADE_FROM) {
        int at = text.indexOf(word, from);
        if (at > from + 3 && at < end) {
          return Optional.of(titled(text, from, at, at, List.of(), Optional.empty()));
        }
      }
    }
    boolean english = LatinShare.isEnglish(text, from, end);
    if (english) {
      return english(text, from, end);
    }
    boolean label = linked && end == trimmed(text, from, end) && isLabel(text, from, end);
    return label
        ? Optional.of(titled(text, from, end, end, List.of(), Optional.empty()))
        : Optional.empty();
  }

  private static int trimmed(String text, int from, int end) {
    return Ends.sentence(text.substring(from, end)) ? -1 : end;
  }

  private static boolean isLabel(String text, int from, int end) {
    char last = text.charAt(end - 1);
    boolean short1 = end - from <= 60;
    return short1 && !Characters.isHiragana(last) && text.substring(from, end).indexOf('、') < 0;
  }

  /** Title and bracketed imprint at the end: 題名（2021年6月9日）. */
  private static Optional<ReferenceSplitter.Reference> bracketed(
      String text, int from, int end, boolean sourced) {
    int last = end - 1;
    for (String etc : new String[] {"など", "等"}) {
      last = text.startsWith(etc, end - etc.length()) ? end - etc.length() - 1 : last;
    }
    if (last <= from || (text.charAt(last) != ')' && text.charAt(last) != '）')) {
      return Optional.empty();
    }
    int open = last;
    int depth = 0;
    while (open >= from) {
      char c = text.charAt(open);
      depth += c == ')' || c == '）' ? 1 : c == '(' || c == '（' ? -1 : 0;
      if (depth == 0) {
        break;
      }
      open--;
    }
    if (open <= from + 1) {
      return Optional.empty();
    }
    char before = text.charAt(open - 1);
    boolean sentence = text.substring(from, open).indexOf('は') >= 0;
    boolean noun = !sentence && (!Characters.isHiragana(before) || before == 'へ');
    Optional<ReferenceSplitter.Range> date = References.date(text, open + 1, last);
    List<ReferenceSplitter.Range> names = References.names(text, open + 1, last, date, false);
    boolean dated = date.isPresent() || (sourced && !names.isEmpty());
    return noun && dated
        ? Optional.of(titled(text, from, open, last + 1, names, date))
        : Optional.empty();
  }

  /** Authors, a colon, title, imprint: 山田太郎、鈴木花子：題名、研究所、2010年9月. */
  private static Optional<ReferenceSplitter.Reference> byAuthor(String text, int from, int end) {
    int colon = text.indexOf('：', from);
    if (colon < 0 || colon - from > 40 || colon >= end - 4) {
      return Optional.empty();
    }
    List<ReferenceSplitter.Range> authors =
        References.names(text, from, colon, Optional.empty(), true);
    int comma = text.indexOf('、', colon);
    if (authors.isEmpty() || comma < 0 || comma >= end) {
      return Optional.empty();
    }
    Optional<ReferenceSplitter.Range> date = References.date(text, comma, end);
    if (date.isEmpty()) {
      return Optional.empty();
    }
    List<ReferenceSplitter.Range> names = new java.util.ArrayList<>(authors);
    int body = Characters.skipSpace(text, comma + 1);
    int space = body;
    while (space < date.get().start()
        && !Characters.isSpace(text.charAt(space))
        && text.charAt(space) != '、') {
      space++;
    }
    if (OrganizationWords.isBody(text.substring(body, space))) {
      names.add(new ReferenceSplitter.Range(body, space));
    }
    int first = Characters.skipSpace(text, colon + 1);
    return Optional.of(
        new ReferenceSplitter.Reference(
            new ReferenceSplitter.Range(from, date.get().end()),
            Optional.of(new ReferenceSplitter.Range(first, comma)),
            names,
            date,
            Optional.empty(),
            Optional.empty()));
  }

  /** Author (year), title, publisher: pieces between commas. */
  private static Optional<ReferenceSplitter.Reference> english(String text, int from, int end) {
    Optional<ReferenceSplitter.Range> date = References.date(text, from, end);
    int comma = text.indexOf(',', from);
    if (date.isEmpty() || comma < 0 || comma >= end) {
      return Optional.empty();
    }
    int bracket = text.indexOf('(', from);
    int author = bracket > from && bracket < comma ? bracket : comma;
    int first = Characters.skipSpace(text, comma + 1);
    int stop = first;
    int next = text.indexOf(',', first);
    while (next > 0 && next < end) {
      int word = Characters.skipSpace(text, next + 1);
      int after = text.indexOf(',', word);
      String piece = text.substring(word, after < 0 || after > end ? end : after);
      boolean imprint =
          References.date(piece, 0, piece.length()).isPresent() || OrganizationWords.isBody(piece);
      if (imprint) {
        stop = next;
        break;
      }
      next = after;
    }
    if (stop == first) {
      stop = end;
    }
    int authorEnd = author;
    while (authorEnd > from && Characters.isSpace(text.charAt(authorEnd - 1))) {
      authorEnd--;
    }
    return Optional.of(
        new ReferenceSplitter.Reference(
            new ReferenceSplitter.Range(from, end),
            Optional.of(new ReferenceSplitter.Range(first, stop)),
            List.of(new ReferenceSplitter.Range(from, authorEnd)),
            date,
            Optional.empty(),
            Optional.empty()));
  }

  /** A reference whose title runs from one place to another, led perhaps by its publisher. */
  private static ReferenceSplitter.Reference titled(
      String text,
      int from,
      int to,
      int end,
      List<ReferenceSplitter.Range> names,
      Optional<ReferenceSplitter.Range> date) {
    List<ReferenceSplitter.Range> publishers = new java.util.ArrayList<>();
    int start = from;
    int body = OrganizationWords.bodyAtStart(text.substring(from, to));
    int behind = body > 0 && text.startsWith("の", from + body) ? from + body + 1 : from + body;
    int title = Characters.skipSpace(text, behind);
    if (body > 0 && title < to - 1) {
      publishers.add(new ReferenceSplitter.Range(from, from + body));
      start = title;
    }
    publishers.addAll(names);
    int last = to;
    while (last > start && Characters.isSpace(text.charAt(last - 1))) {
      last--;
    }
    return new ReferenceSplitter.Reference(
        new ReferenceSplitter.Range(from, end),
        Optional.of(new ReferenceSplitter.Range(start, last)),
        publishers,
        date,
        Optional.empty(),
        Optional.empty());
  }
}
