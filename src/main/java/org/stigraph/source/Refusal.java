package org.stigraph.source;

/** A file that a door refuses, with the problem to report. */
public final class Refusal extends Exception {

  private final String code;
  private final String hint;

  /**
   * A refusal.
   *
   * @param message what is wrong, as {@link Problem#message()}
   */
  public Refusal(String code, String message, String hint) {
    super(message);
    this.code = code;
    this.hint = hint;
  }

  /** The problem of a file. */
  public Problem problem(String file) {
    return Problem.ofFile(code, Severity.ERROR, file, String.valueOf(getMessage()), hint);
  }
}
