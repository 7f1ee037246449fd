package org.stigraph.parse;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pieces of printed references: dates, bracketed imprints, publishers before a title. */
final class References {

  private static final Pattern DATE =
      Pattern.compile(
          "(?:(?:令和|平成|昭和)\\s*(?:元|[0-9０-９]{1,2})|[0-9０-９]{4})\\s*(?:[(（][0-9]{4}[)）])?\\s*年度?"
              + "(?:\\s*[0-9０-９]{1,2}\\s*月(?:\\s*[0-9０-９]{1,2}\\s*日)?)?"
              + "|[0-9]{4}[./][0-9]{1,2}(?:[./][0-9]{1,2})?"
              + "|(?:[0-9]{1,2}\\s+)?(?:January|February|March|April|May|June|July|August|September|October|November|December)\\s+(?:[0-9]{1,2},\\s*)?[0-9]{4}"
              + "|(?:19|20)[0-9]{2}");

  /** What a body did with a document, printed behind its name: 総合海洋政策本部決定. */
  private static final List<String> DEEDS =
      List.of("報道発表", "閣議決定", "決定", "公表", "発表", "策定", "作成", "取りまとめ", "とりまとめ", "調べ", "編");

  /** So far before its first figure a date may begin, in UTF-16 units: {@code September 2024}. */
  private static final int NAMED = 14;

  private References() {}

  /** The first date of a stretch; empty where it is a span of time (2014年〜17年). */
  static Optional<ReferenceSplitter.Range> date(String text, int from, int to) {
    int figure = firstFigure(text, from, to);
    return figure == to ? Optional.empty() : date(text, Math.max(from, figure - NAMED), from, to);
  }

  private static Optional<ReferenceSplitter.Range> date(String text, int base, int from, int to) {
    Matcher matcher = DATE.matcher(text.substring(base, to));
    if (!matcher.find()) {
      return Optional.empty();
    }
    int start = base + matcher.start();
    int end = base + matcher.end();
    int next = Characters.skipSpace(text, end);
    boolean lasting =
        next < to && ("〜～~–".indexOf(text.charAt(next)) >= 0 || text.startsWith("から", next));
    boolean figure = end < to && Characters.isDigit(text.charAt(end));
    boolean before = start > from && Characters.isDigit(text.charAt(start - 1));
    return lasting || figure || before
        ? Optional.empty()
        : Optional.of(new ReferenceSplitter.Range(start, end));
  }

  /** Where the first figure stands, or 元 as in 令和元年, without which there is no date. */
  private static int firstFigure(String text, int from, int to) {
    int at = from;
    while (at < to && !Characters.isDigit(text.charAt(at)) && text.charAt(at) != '元') {
      at++;
    }
    return at;
  }

  /**
   * The names in a bracketed imprint such as {@code 2024年12月18日、文部科学省}, its date left out.
   *
   * @param namesToo whether a name that no ending shows to be a body's counts
   */
  static List<ReferenceSplitter.Range> names(
      String text, int from, int to, Optional<ReferenceSplitter.Range> date, boolean namesToo) {
    List<ReferenceSplitter.Range> names = new ArrayList<>();
    int start = from;
    for (int i = from; i <= to; i++) {
      boolean inDate = date.isPresent() && i >= date.get().start() && i < date.get().end();
      boolean spaced =
          i < to
              && Characters.isSpace(text.charAt(i))
              && OrganizationWords.isBody(text.substring(start, i))
              && !Characters.isLatin(text.charAt(Math.max(start, i - 1)));
      boolean cut = i == to || inDate || spaced || "、，,；;／/".indexOf(text.charAt(i)) >= 0;
      if (cut) {
        name(text, start, i, namesToo).ifPresent(names::add);
        start = inDate ? date.get().end() : i + 1;
        i = inDate ? date.get().end() - 1 : i;
      }
    }
    return names;
  }

  private static Optional<ReferenceSplitter.Range> name(
      String text, int from, int to, boolean namesToo) {
    if (from >= to) {
      return Optional.empty();
    }
    int start = Math.min(to, Characters.skipSpace(text, from));
    int end = to;
    while (end > start && Characters.isSpace(text.charAt(end - 1))) {
      end--;
    }
    for (String deed : DEEDS) {
      boolean done = end - deed.length() > start && text.startsWith(deed, end - deed.length());
      if (done && OrganizationWords.isBody(text.substring(start, end - deed.length()))) {
        end -= deed.length();
        break;
      }
    }
    String words = text.substring(start, end);
    boolean good = OrganizationWords.isBody(words) || (namesToo && OrganizationWords.isName(words));
    return good && OrganizationWords.isPlain(words)
        ? Optional.of(new ReferenceSplitter.Range(start, end))
        : Optional.empty();
  }

  /**
   * The publishers right before a title: {@code 文科省「…}, {@code 内閣府、文部科学省「…}, {@code JST
   * CRDS調査報告書『…}.
   *
   * @param from where the reference may begin at the earliest
   * @param title where the title's quotation mark opens
   */
  static List<ReferenceSplitter.Range> before(String text, int from, int title) {
    List<ReferenceSplitter.Range> names = new ArrayList<>();
    int end = title;
    while (end > from) {
      end = behindName(text, from, end);
      int start = nameStart(text, from, end);
      if (start >= end) {
        boolean of = end > from && text.charAt(end - 1) == 'の' && names.isEmpty();
        if (!of) {
          break;
        }
        end--;
        continue;
      }
      boolean first = start == from || startsClause(text, from, start);
      String words = text.substring(start, end).strip();
      boolean body = OrganizationWords.isBody(words);
      boolean author = first && names.isEmpty() && OrganizationWords.isName(words);
      if (!body && !author) {
        boolean of = start > from && text.charAt(start - 1) == 'の' && names.isEmpty();
        if (of) {
          end = start - 1;
          continue;
        }
        break;
      }
      int trimmed = Characters.skipSpace(text, start);
      names.add(0, new ReferenceSplitter.Range(trimmed, trimmed + words.length()));
      boolean listed = start > from && "、，,・".indexOf(text.charAt(start - 1)) >= 0;
      if (!listed) {
        break;
      }
      end = start;
    }
    return names;
  }

  /** Skips back over what may stand between a name and a title: commas, 調査報告書, (IOM). */
  private static int behindName(String text, int from, int to) {
    int end = to;
    boolean moved = true;
    while (moved && end > from) {
      moved = false;
      char c = text.charAt(end - 1);
      if (Characters.isSpace(c) || "、，,：:・".indexOf(c) >= 0) {
        end--;
        moved = true;
      } else if (c == ')' || c == '）') {
        int open = Math.max(text.lastIndexOf('(', end), text.lastIndexOf('（', end));
        if (open > from) {
          end = open;
          moved = true;
        }
      } else {
        int kind = OrganizationWords.kindAtEnd(text.substring(Math.max(from, end - 12), end));
        end -= kind;
        moved = kind > 0;
      }
    }
    return Math.max(from, end);
  }

  private static int nameStart(String text, int from, int end) {
    int start = end;
    while (start > from) {
      char c = text.charAt(start - 1);
      boolean part =
          Characters.isKanji(c)
              || Characters.isKatakana(c)
              || Characters.isLatinLetter(c)
              || Characters.isDigit(c)
              || c == '・'
              || c == '-'
              || c == '&'
              || c == '.'
              || c == ' ';
      if (!part) {
        break;
      }
      start--;
    }
    return Math.min(end, Characters.skipSpace(text, start));
  }

  private static boolean startsClause(String text, int from, int start) {
    int at = start - 1;
    while (at >= from && Characters.isSpace(text.charAt(at))) {
      at--;
    }
    return at < from;
  }
}
