package org.stigraph.document;

import java.util.List;
import java.util.Optional;

/**
 * A reference to a source as a note prints it (文献): which words name the title, the publishers, the
 * date, the link. Prose (正式名称は…, その後…) is no reference.
 *
 * @param span the whole reference
 * @param title the title without quotation marks; empty only when {@code earlier} is given
 * @param publishers the issuing bodies or authors, as printed, in order
 * @param date the printed date, without brackets
 * @param link the link that belongs to it
 * @param earlier for 同上 and 前掲(注12): id of the note whose (first) reference is meant
 */
public record PrintedReference(
    Span span,
    Optional<Span> title,
    List<Span> publishers,
    Optional<Span> date,
    Optional<Link> link,
    Optional<String> earlier) {

  public PrintedReference {
    publishers = List.copyOf(publishers);
  }
}
