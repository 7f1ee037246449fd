package org.stigraph.source;

/**
 * How bad a {@link Problem} is: an error means that its input was not loaded, a warning that
 * something was left out.
 */
public enum Severity {
  ERROR,
  WARNING;

  /** The word printed in messages: {@code error} or {@code warning}. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
