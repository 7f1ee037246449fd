package org.stigraph.source;

import java.util.Optional;

/**
 * What a document's front matter or side file says about it.
 *
 * @param id the document's name in addresses
 * @param title its title
 * @param publisher who published it, as text
 * @param issued ISO date (year, year-month or day) of publication: the day to which 本日 and 本年 refer
 * @param language BCP 47 tag
 * @param url where the document is online
 * @param rights who owns it, one line
 * @param digestOf id of the document that this one digests: both are one witness
 * @param textShown whether its text may be shown whole; else only what claims quote
 */
public record Metadata(
    Optional<String> id,
    Optional<String> title,
    Optional<String> publisher,
    Optional<String> issued,
    Optional<String> language,
    Optional<String> url,
    Optional<String> rights,
    Optional<String> digestOf,
    boolean textShown) {

  /** Metadata that say nothing. */
  public static Metadata none() {
    return new Metadata(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        true);
  }

  /** Title, publisher, day of issue (ISO) and language as a format holds them. */
  public static Metadata told(
      Optional<String> title,
      Optional<String> publisher,
      Optional<String> issued,
      Optional<String> language,
      Optional<String> url) {
    return new Metadata(
        Optional.empty(),
        title,
        publisher,
        issued,
        language,
        url,
        Optional.empty(),
        Optional.empty(),
        true);
  }

  /** These, and what they leave open from others, except for the name. */
  public Metadata or(Metadata others) {
    return new Metadata(
        id,
        title.or(others::title),
        publisher.or(others::publisher),
        issued.or(others::issued),
        language.or(others::language),
        url.or(others::url),
        rights.or(others::rights),
        digestOf.or(others::digestOf),
        textShown && others.textShown);
  }
}
