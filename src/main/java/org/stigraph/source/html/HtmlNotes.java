package org.stigraph.source.html;

import com.google.re2j.Pattern;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
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

  private final IdentityHashMap<Element, String> keyByMarker = new IdentityHashMap<>();
  private final IdentityHashMap<Element, String> keyByNote = new IdentityHashMap<>();
  private final Map<String, String> labels = new LinkedHashMap<>();

  private HtmlNotes() {}

  static HtmlNotes in(Document page) {
    HtmlNotes notes = new HtmlNotes();
    IdentityHashMap<Element, Integer> order = new IdentityHashMap<>();
    Map<String, Element> targets = new HashMap<>();
    for (Element element : page.getAllElements()) {
      order.put(element, order.size());
      if (!element.id().isEmpty()) {
        targets.putIfAbsent(element.id(), element);
      }
      String name = element.normalName().equals("a") ? element.attr("name") : "";
      if (!name.isEmpty()) {
        targets.putIfAbsent(name, element);
      }
    }
    for (Element link : page.select("a[href^=#]")) {
      Element target = targets.get(link.attr("href").substring(1));
      boolean down = target != null && order.getOrDefault(target, 0) > order.getOrDefault(link, 0);
      if (target != null && down && NUMBER.matches(link.text().strip())) {
        notes.add(link, target);
      }
    }
    return notes;
  }

  private void add(Element link, Element target) {
    Element block = block(target);
    if (block.normalName().matches("h[1-6]|body|main|article|section|table")) {
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
    com.google.re2j.Matcher matcher = NUMBER.matcher(text.strip());
    if (!matcher.matches()) {
      return text.strip();
    }
    return java.text.Normalizer.normalize(matcher.group(1), java.text.Normalizer.Form.NFKC);
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
    boolean inside = link.attr("href").startsWith("#");
    return inside && (BACK.matches(link.text()) || NUMBER.matches(link.text().strip()));
  }
}
