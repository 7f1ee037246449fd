package org.stigraph.store;

import java.util.List;

/**
 * A claim with all that bears it out, as words for a person.
 *
 * @param claim its address
 * @param subject label of what it is about
 * @param property label of what it says
 * @param value label or words of the value, with its unit and other qualifiers
 * @param status {@code stated} or {@code planned}
 * @param attribution {@code document}, {@code reported} or {@code inferred}
 * @param words the quoted words
 * @param sentence the text unit that holds them
 * @param document the document's title
 * @param documentId the document's name
 * @param page page or slide, as {@code page 2}, or {@code page 4 (iv)} where the file calls it so;
 *     empty when there are none
 * @param original address of the original on the web, with the page in a PDF file; empty when it is
 *     not known
 * @param line 1-based line in the file; 0 when unknown
 * @param notes the footnotes that cover it
 * @param sources the sources that they name for it
 */
public record TracedFact(
    String claim,
    String subject,
    String property,
    String value,
    String status,
    String attribution,
    String words,
    String sentence,
    String document,
    String documentId,
    String page,
    String original,
    int line,
    List<Note> notes,
    List<Source> sources) {

  public TracedFact {
    notes = List.copyOf(notes);
    sources = List.copyOf(sources);
  }

  /**
   * A footnote.
   *
   * @param number as printed; empty for an unnumbered one
   * @param text the whole note
   */
  public record Note(String number, String text) {}

  /**
   * A source; what is not known is empty.
   *
   * @param publisher several joined by a comma
   */
  public record Source(String title, String publisher, String date, String url) {}
}
