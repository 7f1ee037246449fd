package org.stigraph.web.view;

import java.util.List;

/**
 * The thread from words to source, as one block under a fact.
 *
 * @param read where the sentence is read in place
 * @param language language of the quoted words
 * @param pieces the sentence, cut into runs
 * @param document title of the document
 * @param place section and page in words
 * @param original where the words stand in the document's own place on the web, empty where it has
 *     none
 * @param notes the footnotes
 * @param scope what the marker covers, in words
 * @param sources the works that it rests on
 * @param publisher who issued the document, for evidence without a source
 * @param claims the claims' own pages
 */
public record Evidence(
    String read,
    String language,
    List<Piece> pieces,
    Link document,
    Place place,
    String original,
    List<NoteLine> notes,
    String scope,
    List<Source> sources,
    String publisher,
    List<Link> claims) {

  public @org.jspecify.annotations.Nullable String lang() {
    return language.isEmpty() ? null : language;
  }

  /** The first claim's page, where it can be cited and reported. */
  public String claim() {
    return claims.get(0).href();
  }

  /** A footnote and its opening words. */
  public record NoteLine(String number, String href, String opening) {}

  /**
   * A work.
   *
   * @param page its page here
   * @param title its name
   * @param url where it is on the web, empty where it has no link
   * @param host host of the link
   */
  public record Source(String page, String title, String language, String url, String host) {
    public boolean hasLink() {
      return !url.isEmpty();
    }

    public @org.jspecify.annotations.Nullable String lang() {
      return language.isEmpty() ? null : language;
    }
  }
}
