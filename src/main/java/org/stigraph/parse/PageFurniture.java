package org.stigraph.parse;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.stigraph.source.Box;
import org.stigraph.source.LineLook;
import org.stigraph.source.SourceLine;

/**
 * Running heads and feet (柱) and page numbers (ノンブル) of placed lines: what stands in the margin at
 * the top or bottom of several pages with the same words but for figures, and figures alone.
 */
final class PageFurniture {

  private static final float MARGIN = 0.105f;

  /** Words at the top set so much larger than the body are a title, though it comes again. */
  private static final float TITLING = 1.4f;

  /** {@code - 12 -}, {@code 12/30}, {@code p.12}, {@code iv}; not {@code 2024年}. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "[-－―–—‐‑−〜~\\s]*(?:[pP](?:age|\\.)?\\s*)?(?:[0-9０-９]{1,4}|[ivxlc]{1,7})(?:\\s*[/／]\\s*[0-9０-９]{1,4})?(?:\\s*ページ)?[-－―–—‐‑−〜~\\s]*");

  private record Candidate(int index, String words, int page, boolean top) {}

  private PageFurniture() {}

  /** The indices of lines that are furniture. */
  static BitSet in(List<SourceLine> lines) {
    List<Candidate> candidates = candidates(lines);
    Map<String, NavigableMap<Integer, Float>> pages = new HashMap<>();
    int lastPage = 0;
    for (SourceLine line : lines) {
      lastPage = Math.max(lastPage, line.look().map(LineLook::page).orElse(0));
    }
    for (Candidate one : candidates) {
      float level = lines.get(one.index()).look().orElseThrow().box().orElseThrow().baseline();
      pages.computeIfAbsent(one.words(), key -> new TreeMap<>()).put(one.page(), level);
    }
    BitSet furniture = new BitSet();
    int wanted = lastPage <= 3 ? 2 : 3;
    for (Candidate one : candidates) {
      NavigableMap<Integer, Float> same = pages.getOrDefault(one.words(), new TreeMap<>());
      boolean repeated = same.size() >= wanted || (same.size() > 1 && isLevel(same));
      if (repeated || NUMBER.matches(lines.get(one.index()).text())) {
        furniture.set(one.index());
      }
    }
    return furniture;
  }

  /** Whether words stand at one height on two pages that face or back each other. */
  private static boolean isLevel(NavigableMap<Integer, Float> levels) {
    int pages = levels.lastKey() - levels.firstKey();
    float apart = levels.firstEntry().getValue() - levels.lastEntry().getValue();
    return pages <= 2 && Math.abs(apart) < 0.5f;
  }

  /** The outermost lines in the margins of each page. */
  private static List<Candidate> candidates(List<SourceLine> lines) {
    List<Candidate> found = new ArrayList<>();
    TypeSizes sizes = TypeSizes.of(lines);
    Map<Integer, float[]> edges = new HashMap<>();
    for (SourceLine line : lines) {
      line.look()
          .ifPresent(
              look ->
                  look.box()
                      .ifPresent(
                          box -> {
                            float[] edge =
                                edges.computeIfAbsent(
                                    look.page(), page -> new float[] {Float.MAX_VALUE, 0});
                            edge[0] = Math.min(edge[0], box.baseline());
                            edge[1] = Math.max(edge[1], box.baseline());
                          }));
    }
    for (int i = 0; i < lines.size(); i++) {
      LineLook look = lines.get(i).look().orElseThrow();
      float[] edge = edges.get(look.page());
      if (look.box().isEmpty() || edge == null || lines.get(i).text().length() > 80) {
        continue;
      }
      Box box = look.box().get();
      boolean top =
          box.baseline() < box.pageHeight() * MARGIN && box.baseline() - edge[0] < look.size() * 3;
      boolean bottom =
          box.baseline() > box.pageHeight() * (1 - MARGIN)
              && edge[1] - box.baseline() < look.size() * 2;
      boolean titling = top && look.size() > sizes.body() * TITLING;
      if ((top || bottom) && !titling) {
        found.add(new Candidate(i, words(lines.get(i).text(), top), look.page(), top));
      }
    }
    return found;
  }

  /** A line with its figures made alike, which is the same on every page. */
  private static String words(String text, boolean top) {
    StringBuilder words = new StringBuilder(top ? "^" : "_");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean figure = Characters.isDigit(c);
      if (!Characters.isSpace(c) && !(figure && words.charAt(words.length() - 1) == '#')) {
        words.append(figure ? '#' : c);
      }
    }
    return words.toString();
  }
}
