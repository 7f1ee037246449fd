package org.stigraph.web.view;

/**
 * Words that may lead somewhere.
 *
 * @param href a path here or an address; empty where the words lead nowhere
 * @param text what is shown
 * @param language language of the text, empty where it is the interface's
 */
public record Link(String href, String text, String language) {

  public Link(String href, String text) {
    this(href, text, "");
  }

  /** Whether it leads anywhere. */
  public boolean leads() {
    return !href.isEmpty();
  }

  /** The language as an attribute's value; null leaves the attribute out. */
  public @org.jspecify.annotations.Nullable String lang() {
    return language.isEmpty() ? null : language;
  }
}
