package org.stigraph.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a reference prints behind its title: {@code （2018年3月）}, {@code (2024年12月18日、文部科学省)}, {@code
 * , OECD Publishing, 2024}.
 *
 * @param end where it ends
 * @param bracketed whether the date stands in brackets
 */
record Imprint(
    List<ReferenceSplitter.Range> names,
    Optional<ReferenceSplitter.Range> date,
    int end,
    boolean bracketed) {

  private static final int LONGEST_PIECE = 60;

  /** The imprint that begins at an index, a word such as 報告書 before it passed over. */
  static Imprint behind(String text, int from, int to) {
    int at = Characters.skipSpace(text, from);
    int kind = at < to ? OrganizationWords.kindAt(text, at) : 0;
    int behind = Characters.skipSpace(text, at + kind);
    if (behind < to && (text.charAt(behind) == '(' || text.charAt(behind) == '（')) {
      int close = closing(text, behind, to);
      if (close > 0) {
        Optional<ReferenceSplitter.Range> date = References.date(text, behind + 1, close);
        List<ReferenceSplitter.Range> names =
            References.names(text, behind + 1, close, date, date.isPresent());
        if (date.isPresent() || !names.isEmpty()) {
          return new Imprint(names, date, close + 1, true);
        }
      }
    }
    Imprint listed = listed(text, at, to);
    boolean found = listed.date().isPresent() || !listed.names().isEmpty();
    int end = kind > 0 && !found ? at + kind : found ? listed.end() : from;
    return new Imprint(listed.names(), listed.date(), end, false);
  }

  /** An imprint in pieces behind commas. */
  private static Imprint listed(String text, int from, int to) {
    List<ReferenceSplitter.Range> names = new ArrayList<>();
    Optional<ReferenceSplitter.Range> date = Optional.empty();
    int at = from;
    int end = from;
    for (int piece = 0; piece < 6 && at < to && date.isEmpty(); piece++) {
      boolean comma = "、，,".indexOf(text.charAt(at)) >= 0;
      if (!comma && piece > 0) {
        break;
      }
      int start = Math.min(to, Characters.skipSpace(text, comma ? at + 1 : at));
      int stop = start;
      while (stop < to
          && "、，,。；;「『“".indexOf(text.charAt(stop)) < 0
          && stop - start < LONGEST_PIECE) {
        stop++;
      }
      boolean cut = stop < to && "「『“".indexOf(text.charAt(stop)) >= 0;
      if (cut || start == stop) {
        break;
      }
      Optional<ReferenceSplitter.Range> found = References.date(text, start, stop);
      boolean leads = found.isPresent() && found.get().start() - start <= 1;
      if (leads) {
        date = found;
        end = found.get().end();
        break;
      }
      if (!comma) {
        break;
      }
      List<ReferenceSplitter.Range> name =
          References.names(text, start, stop, Optional.empty(), isLatin(text, start, stop));
      boolean place = isPlaceInWork(text.substring(start, stop));
      if (name.isEmpty() && !place) {
        break;
      }
      names.addAll(place ? List.of() : name);
      end = stop;
      at = stop;
    }
    return new Imprint(names, date, end, false);
  }

  private static boolean isLatin(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Characters.isLatin(text.charAt(i)) && text.charAt(i) != ' ') {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlaceInWork(String piece) {
    String lower = piece.strip().toLowerCase(java.util.Locale.ROOT);
    return lower.startsWith("p.")
        || lower.startsWith("pp.")
        || lower.startsWith("vol")
        || lower.startsWith("no.")
        || (lower.startsWith("第") && lower.length() <= 12)
        || lower.endsWith("頁")
        || lower.endsWith("ページ");
  }

  private static int closing(String text, int open, int to) {
    int depth = 0;
    for (int i = open; i < to; i++) {
      char c = text.charAt(i);
      depth += c == '(' || c == '（' ? 1 : c == ')' || c == '）' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
