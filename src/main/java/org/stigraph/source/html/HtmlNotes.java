package org.stigraph.source.html;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.text.Normalizer;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Footnotes of a page: links whose words are a number and which lead to a place further down on it.
 * What leads back up from there is no marker.
 */
final class HtmlNotes {

  /** {@code 1}, {@code [12]}, {@code 注3)}, {@code *4}; not {@code 2024年} nor {@code 次へ}. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "[\\[(（［〔]?\\s*(?:脚注|注釈|注|註|\\*|※|＊)?\\s*([0-9０-９]{1,4}|[ivxlc]{1,7}|[a-z†‡*])\\s*[\\])）］〕]?");

  private static final Pattern BACK =
      Pattern.compile("\\s*(?:[↩↑^⏎▲△←⤴]️?|戻る|本文へ(?:戻る)?|上へ|もどる|\\[?戻る\\]?)\\s*");

  /** Longer words, in UTF-16 units, are no number of a note. */
  private static final int LONGEST = 40;

  private static final Set<String> NO_NOTES =
      Set.of("h1", "h2", "h3", "h4", "h5", "h6", "body", "main", "article", "section", "table");

  private final IdentityHashMap<Element, String> keyByMarker = new IdentityHashMap<>();
  private final IdentityHashMap<Element, String> keyByNote = new IdentityHashMap<>();
  private final Map<String, String> labels = new LinkedHashMap<>();

  private HtmlNotes() {}

  static HtmlNotes in(PageSurvey survey) {
    HtmlNotes notes = new HtmlNotes();
    for (PageSurvey.Placed link : survey.links()) {
      String name = link.element().attr("href").substring(1);
      Optional<Element> below =
          survey
              .target(name)
              .filter(target -> target.order() > link.order())
              .map(PageSurvey.Placed::element);
      if (below.isPresent() && isNumber(link.element().text())) {
        notes.add(link.element(), below.get());
      }
    }
    return notes;
  }

  /** Whether words are a number, with or without brackets and signs. */
  private static boolean isNumber(String words) {
    String bare = words.strip();
    return bare.length() <= LONGEST && NUMBER.matches(bare);
  }

  private void add(Element link, Element target) {
    Element block = block(target);
    if (NO_NOTES.contains(block.normalName())) {
      return;
    }
    String key = keyByNote.computeIfAbsent(block, unused -> "note-" + keyByNote.size());
    keyByMarker.put(link, key);
    labels.putIfAbsent(key, number(link.text()));
  }

  /** The block that a target stands in: a note's item or paragraph. */
  private static Element block(Element target) {
    Element at = target;
    while (!at.isBlock() && at.parent() != null) {
      at = at.parent();
    }
    return at;
  }

  /** A number without brackets and signs, in ASCII digits. */
  static String number(String text) {
    Matcher matcher = NUMBER.matcher(text.strip());
    if (!matcher.matches()) {
      return text.strip();
    }
    return Normalizer.normalize(matcher.group(1), Normalizer.Form.NFKC);
  }

  /** The key of the note that a link is a marker of. */
  Optional<String> marked(Element link) {
    return Optional.ofNullable(keyByMarker.get(link));
  }

  /** The key of the note that a block is. */
  Optional<String> note(Element block) {
    return Optional.ofNullable(keyByNote.get(block));
  }

  String label(String key) {
    return labels.getOrDefault(key, "");
  }

  /** Whether a link in a note leads back to its marker. */
  static boolean isBack(Element link) {
    if (!link.attr("href").startsWith("#")) {
      return false;
    }
    String words = link.text();
    return words.length() <= LONGEST && (BACK.matches(words) || isNumber(words));
  }
}
