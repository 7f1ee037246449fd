package org.stigraph.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** References whose title stands in quotation marks: 「…」, 『…』, “…”. */
final class QuotedTitles {

  private static final String[] CITED = {
    "を参照", "参照", "より作成", "より引用", "より", "によると", "によれば", "に基づ", "を基に", "をもとに", "を元に", "のデータ", "から作成",
    "を引用", "に詳しい"
  };
  private static final String[] PROGRAMS = {"事業", "プログラム", "制度", "サミット", "会議", "フォーラム", "プロジェクト"};

  /** What the number of a journal's volume and issue is written with. */
  private static final String VOLUME = "第巻号集輯冊0123456789０１２３４５６７８９・-－ 　、";

  private final String text;
  private final int end;

  private QuotedTitles(String text, int end) {
    this.text = text;
    this.end = end;
  }

  /** Adds the references of a segment of a note to those found before. */
  static void find(String text, int start, int end, List<ReferenceSplitter.Reference> found) {
    QuotedTitles titles = new QuotedTitles(text, end);
    int from = start;
    int i = start;
    while (i < end) {
      int close = "「『“".indexOf(text.charAt(i)) >= 0 ? titles.closing(i) : -1;
      if (close < 0) {
        i++;
        continue;
      }
      Optional<ReferenceSplitter.Reference> one = titles.at(from, i, close, found);
      one.ifPresent(found::add);
      i = Math.max(close + 1, one.map(reference -> reference.whole().end()).orElse(0));
      from = one.isPresent() ? i : from;
    }
  }

  /**
   * Where a journal that an article's title stands in front of ends: 「…」『大学行政研究』第20号（2025年）; the
   * index itself where none follows.
   */
  private int behindJournal(int index) {
    int open = Characters.skipSpace(text, index);
    if (open < end && text.charAt(open) == '、') {
      open = Characters.skipSpace(text, open + 1);
    }
    if (open >= end || text.charAt(open) != '『' || text.charAt(index - 1) != '」') {
      return index;
    }
    int close = closing(open);
    if (close < 0) {
      return index;
    }
    int at = close + 1;
    while (at < end && VOLUME.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    boolean dated = at < end && "（(".indexOf(text.charAt(at)) >= 0;
    return dated ? at : index;
  }

  private int closing(int open) {
    int depth = 0;
    char opening = text.charAt(open);
    char closing = opening == '「' ? '」' : opening == '『' ? '』' : '”';
    for (int i = open; i < end; i++) {
      char c = text.charAt(i);
      depth += c == opening ? 1 : c == closing ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private Optional<ReferenceSplitter.Reference> at(
      int from, int open, int close, List<ReferenceSplitter.Reference> earlier) {
    if (text.substring(open + 1, close).isBlank()) {
      return Optional.empty();
    }
    Imprint imprint = Imprint.behind(text, behindJournal(close + 1), end);
    List<ReferenceSplitter.Range> publishers = References.before(text, from, open);
    boolean listed = publishers.isEmpty() && onlySeparator(from, open);
    int reach = publishers.isEmpty() ? open : publishers.get(0).start();
    boolean leads = onlySeparator(from, reach);
    String title = text.substring(open + 1, close);
    int tail = Characters.skipSpace(text, imprint.end());
    boolean ends = endsAt(tail);
    boolean latin = text.charAt(open) == '“' && !Characters.isJapanese(title.charAt(0));
    boolean accepted;
    if (imprint.date().isPresent() && imprint.bracketed()) {
      accepted = !isProgram(title) || !publishers.isEmpty() || ends;
    } else if (imprint.date().isPresent() || !imprint.names().isEmpty()) {
      accepted = ends || citedAt(tail);
    } else {
      accepted =
          citedAt(tail)
              || (ends && leads && (!publishers.isEmpty() || listed))
              || (latin && leads && ends);
    }
    if (!accepted) {
      return Optional.empty();
    }
    List<ReferenceSplitter.Range> names = new ArrayList<>(publishers);
    for (ReferenceSplitter.Range name : imprint.names()) {
      boolean body = OrganizationWords.isBody(text.substring(name.start(), name.end()));
      boolean known = names.stream().anyMatch(other -> same(other, name));
      if ((names.isEmpty() || body) && !known) {
        names.add(name);
      }
    }
    if (names.isEmpty() && open > from && text.charAt(open - 1) == '同' && !earlier.isEmpty()) {
      names.addAll(earlier.get(earlier.size() - 1).publishers());
    }
    int first = Math.min(open, publishers.isEmpty() ? open : publishers.get(0).start());
    return Optional.of(
        new ReferenceSplitter.Reference(
            new ReferenceSplitter.Range(first, imprint.end()),
            Optional.of(new ReferenceSplitter.Range(open + 1, close)),
            names,
            imprint.date(),
            Optional.empty(),
            Optional.empty()));
  }

  private boolean same(ReferenceSplitter.Range one, ReferenceSplitter.Range other) {
    return text.substring(one.start(), one.end())
        .equals(text.substring(other.start(), other.end()));
  }

  /** Whether nothing but separators stands between two places. */
  private boolean onlySeparator(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean separator =
          Characters.isSpace(text.charAt(i)) || "、，,。及びび並にと同前掲".indexOf(text.charAt(i)) >= 0;
      if (!separator) {
        return false;
      }
    }
    return true;
  }

  /** Whether the reference ends here: at the segment's end, a stop, a separator, 等, など. */
  private boolean endsAt(int tail) {
    if (tail >= end) {
      return true;
    }
    for (String word : new String[] {"など", "等", "ほか", "他"}) {
      if (text.startsWith(word, tail)) {
        return endsAt(Characters.skipSpace(text, tail + word.length()));
      }
    }
    char c = text.charAt(tail);
    boolean next = "、，,".indexOf(c) >= 0 && quoteFollows(tail + 1);
    boolean joined = text.startsWith("及び", tail) || text.startsWith("並びに", tail);
    return c == '。' || c == '.' || c == '）' || c == ')' || next || joined;
  }

  /** Whether another quoted title follows with nothing but a name before it. */
  private boolean quoteFollows(int from) {
    for (int i = from; i < Math.min(end, from + 40); i++) {
      char c = text.charAt(i);
      if ("「『“".indexOf(c) >= 0) {
        int close = closing(i);
        int tail = close < 0 ? end : Characters.skipSpace(text, close + 1);
        return close > 0 && (endsAt(Imprint.behind(text, close + 1, end).end()) || tail >= end);
      }
      if (Characters.isHiragana(c)) {
        return false;
      }
    }
    return false;
  }

  private boolean citedAt(int tail) {
    for (String word : CITED) {
      if (text.startsWith(word, tail)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isProgram(String title) {
    for (String word : PROGRAMS) {
      if (title.endsWith(word)) {
        return true;
      }
    }
    return false;
  }
}
