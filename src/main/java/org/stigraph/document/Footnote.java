package org.stigraph.document;

import java.util.List;
import java.util.Optional;

/**
 * A note (脚注): numbered at the foot of a page, at the end, or in Markdown; or unnumbered (出典, ※,
 * 注).
 *
 * @param id unique in the document and part of its address: {@code 346}, {@code plan}, {@code 2.1}
 *     for the second chapter's 1, {@code at-5120} (offset of its text) for an unnumbered note
 * @param label the number as printed, without brackets or 注: {@code 346}; empty for an unnumbered
 *     note
 * @param span the whole note's text in the canonical text (its number left out)
 * @param references the printed references, in order
 * @param links the links printed in it, whole, in order
 */
public record Footnote(
    String id,
    Optional<String> label,
    Span span,
    List<PrintedReference> references,
    List<Link> links,
    Place place) {

  public Footnote {
    references = List.copyOf(references);
    links = List.copyOf(links);
  }
}
