package org.stigraph.mention;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stigraph.mention.NameIndex.Hit;

/**
 * The names known while a document is read: those of the authority records and those that the
 * document itself introduces.
 */
final class KnownNames {

  private static final String SEPARATORS = "、・/,()「」『』と-→~及や。 ";

  /** A bracket behind a title that says what it is, not which: （中間整理）, （第2版）. */
  private static final Pattern STATE =
      Pattern.compile(
          "\\((?:中間整理|中間とりまとめ|中間取りまとめ|最終報告|報告書|提言|概要|本文|素案|案|仮訳|抜粋|改訂版|改定版|第[0-9]+版|詳細版|要約)\\)$");

  private static final int SHORTEST_TITLE = 8;

  private final NameIndex authority;
  private final NameIndex document;

  KnownNames(NameIndex authority, NameIndex document) {
    this.authority = authority;
    this.document = document;
  }

  /** The entity of a whole name; the document's own names go first. */
  Optional<Entity> entity(String name) {
    Optional<Entity> own = document.entity(name);
    return own.isPresent() ? own : authority.entity(name);
  }

  /** The entity of a title, with its subtitle or without. */
  Optional<Entity> title(String title) {
    Optional<Entity> whole = entity(title);
    if (whole.isPresent()) {
      return whole;
    }
    String view = MatchingView.ofName(title);
    Matcher state = STATE.matcher(view);
    if (state.find()) {
      Optional<Entity> bare = entity(view.substring(0, state.start()));
      if (bare.filter(e -> e.kind() == EntityKind.DOCUMENT).isPresent()) {
        return bare;
      }
    }
    for (int i = SHORTEST_TITLE; i < view.length(); i++) {
      if ("-~:".indexOf(view.charAt(i)) >= 0) {
        Optional<Entity> main = entity(view.substring(0, i));
        return main.filter(e -> e.kind() == EntityKind.DOCUMENT);
      }
    }
    return Optional.empty();
  }

  /** Where known names stand in a view, each at its word's boundaries; they may overlap. */
  List<Hit> hits(String view, List<Token> tokens) {
    boolean[] starts = new boolean[view.length() + 1];
    boolean[] ends = new boolean[view.length() + 1];
    for (Token token : tokens) {
      starts[token.from()] = true;
      ends[token.to()] = true;
    }
    List<Hit> hits = new ArrayList<>();
    for (Hit hit : document.hits(view)) {
      if (isWhole(view, hit, starts, ends)) {
        hits.add(hit);
      }
    }
    for (Hit hit : authority.hits(view)) {
      if (isWhole(view, hit, starts, ends)
          && hits.stream().noneMatch(h -> h.from() == hit.from() && h.to() == hit.to())) {
        hits.add(hit);
      }
    }
    hits.removeIf(h -> h.to() - h.from() == 1 && !isListed(h, hits));
    return hits;
  }

  /** A country's one-character form counts only next to another place: 米・中・欧, 仏、米、カナダ. */
  private static boolean isListed(Hit hit, List<Hit> hits) {
    if (hit.entity().kind() != EntityKind.PLACE) {
      return false;
    }
    return hits.stream()
        .anyMatch(
            h ->
                h.entity().kind() == EntityKind.PLACE
                    && (h.to() == hit.from() - 1 || h.from() == hit.to() + 1));
  }

  private static boolean isWhole(String view, Hit hit, boolean[] starts, boolean[] ends) {
    int from = hit.from();
    int to = hit.to();
    char first = view.charAt(from);
    char last = view.charAt(to - 1);
    if (isLatin(first) && from > 0 && isLatin(view.charAt(from - 1))) {
      return false;
    }
    if (isLatin(last) && to < view.length() && isLatin(view.charAt(to))) {
      return false;
    }
    if (isKatakana(first) && from > 0 && isKatakana(view.charAt(from - 1))
        || isKatakana(last) && to < view.length() && isKatakana(view.charAt(to))) {
      return false;
    }
    if (to - from == 1 && MatchingView.isJapanese(first)) {
      return (from == 0 || SEPARATORS.indexOf(view.charAt(from - 1)) >= 0)
          && (to == view.length() || SEPARATORS.indexOf(view.charAt(to)) >= 0)
          && from + to > 1
          && view.length() > 1;
    }
    if (to - from <= 3 && MatchingView.isJapanese(first)) {
      return starts[from] && ends[to];
    }
    return true;
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetterOrDigit(c);
  }

  private static boolean isKatakana(char c) {
    return c >= '\u30a1' && c <= '\u30fa' || c == '\u30fc';
  }
}
