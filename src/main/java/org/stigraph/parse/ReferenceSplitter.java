package org.stigraph.parse;

import java.util.List;
import java.util.Optional;

/** Splits a note into prose, printed references (文献) and links. */
final class ReferenceSplitter {

  /** A stretch of the note as UTF-16 indices. */
  record Range(int start, int end) {}

  /**
   * A reference.
   *
   * @param earlier label of the note that 前掲(注12) names, empty text for 同上
   */
  record Reference(
      Range whole,
      Optional<Range> title,
      List<Range> publishers,
      Optional<Range> date,
      Optional<Range> link,
      Optional<String> earlier) {}

  /** What a note holds. */
  record Parts(List<Reference> references, List<Range> links) {}

  private ReferenceSplitter() {}

  static Parts split(String note) {
    return new Parts(List.of(), Links.in(note));
  }
}
