package org.stigraph.web.citation;

import java.util.List;

/**
 * What a citation of a claim is made of; all of it from the graph, so that the same graph gives the
 * same citation on any day.
 *
 * @param address of the claim
 * @param title of the document
 * @param language of the document and its words
 * @param publisher as printed; empty where it is not known
 * @param issued a year, month or day; empty where it is not known
 * @param page number of the page or slide, from 1; empty where there are none
 * @param sentence the text unit
 * @param words those that say it
 * @param source where the document is on the web, with its page or words; empty where it is not
 * @param seen the day on which the graph was made; empty where no load run tells it
 */
public record Cited(
    String address,
    String title,
    String language,
    String publisher,
    String issued,
    String page,
    String sentence,
    String words,
    String source,
    String seen) {

  /** The name of the claim in a bibliography. */
  public String key() {
    return "stigraph-" + address.substring(address.lastIndexOf('/') + 1);
  }

  /** The parts of a date: year, month, day as far as they are known. */
  static List<String> parts(String date) {
    return date.isEmpty() ? List.of() : List.of(date.split("-"));
  }

  /** A text on one line. */
  static String line(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
