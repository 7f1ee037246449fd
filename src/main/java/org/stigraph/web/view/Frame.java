package org.stigraph.web.view;

import java.util.List;

/**
 * What stands around every page.
 *
 * @param words the interface's words
 * @param title title of the page, without the name of the site
 * @param here key of the chosen entry of the main navigation, empty for none
 * @param japanese this page in Japanese
 * @param english this page in English
 * @param contents languages in which names are wanted first
 * @param data this page's data in other forms
 * @param query the page that shows the query behind this page, empty where there is none
 * @param asset version of the stylesheets, for long caching
 */
public record Frame(
    Words words,
    String title,
    String here,
    String japanese,
    String english,
    List<Choice> contents,
    List<Data> data,
    String query,
    String asset) {

  /**
   * Something of which one is chosen.
   *
   * @param link to this page with the choice made
   * @param chosen whether it is the one
   */
  public record Choice(Link link, boolean chosen) {}

  /** This page's data in another form. */
  public record Data(String href, String title, String type) {}

  public String say(String key, Object... arguments) {
    return words.say(key, arguments);
  }

  /** The entries of the main navigation. */
  public List<Link> navigation() {
    return List.of(
        entry("/documents", "documents"),
        entry("/timeline", "timeline"),
        entry("/ministries", "ministries"),
        entry("/conflicts", "conflicts"),
        entry("/targets", "targets"),
        entry("/coverage", "coverage"),
        entry("/queries", "queries"));
  }

  private Link entry(String href, String key) {
    return new Link(href, words.say("nav." + key));
  }

  public boolean isHere(Link entry) {
    return entry.href().equals("/" + here);
  }
}
