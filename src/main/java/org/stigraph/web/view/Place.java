package org.stigraph.web.view;

import java.util.List;

/**
 * Where words stand, in words.
 *
 * @param parts a heading, which is in its document's language, and what the interface says: a page,
 *     a slide, a footnote
 * @param text the parts in one line
 */
public record Place(List<Link> parts, String text) {

  static Place of(List<Link> parts, Words words) {
    return new Place(parts, String.join(words.comma(), parts.stream().map(Link::text).toList()));
  }

  public boolean isEmpty() {
    return parts.isEmpty();
  }
}
