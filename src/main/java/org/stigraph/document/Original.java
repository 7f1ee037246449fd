package org.stigraph.document;

import java.util.List;
import java.util.Optional;
import org.stigraph.source.Format;

/**
 * The file that a document was read from.
 *
 * @param pages how many pages or slides it has; 0 where its format has none
 * @param pageLabels what the file itself calls each page, as {@code iv}; empty where that is always
 *     its number
 */
public record Original(Format format, int pages, List<String> pageLabels) {

  public Original {
    pageLabels = List.copyOf(pageLabels);
  }

  /** A file of plain text without pages. */
  public static Original text() {
    return new Original(Format.TEXT, 0, List.of());
  }

  /**
   * What the file calls a page, where that is not its number.
   *
   * @param page from 1
   */
  public Optional<String> pageLabel(int page) {
    return page >= 1 && page <= pageLabels.size()
        ? Optional.of(pageLabels.get(page - 1))
            .filter(label -> !label.isEmpty() && !label.equals(String.valueOf(page)))
        : Optional.empty();
  }

  /** Page or slide in words: {@code page 4 (iv)}, {@code slide 2}; empty where there is none. */
  public String words(Place place) {
    if (place.page().isPresent()) {
      int page = place.page().getAsInt();
      return "page " + page + pageLabel(page).map(label -> " (" + label + ")").orElse("");
    }
    return place.slide().isPresent() ? "slide " + place.slide().getAsInt() : "";
  }
}
