package org.stigraph.source;

/**
 * Something wrong with an input, as data: where it is, what it is, and what to do about it.
 *
 * @param code short stable code such as {@code FN002}, explained in the documentation
 * @param severity whether the input is refused or only something in it left out
 * @param file the file as the user named it
 * @param line 1-based line, 0 when the whole file is meant
 * @param column 1-based column in code points, 0 when the whole line is meant
 * @param message what is wrong, one sentence without full stop
 * @param hint what to do about it, one sentence; may be empty
 * @param sourceLine the text of that line, empty when there is none to show
 */
public record Problem(
    String code,
    Severity severity,
    String file,
    int line,
    int column,
    String message,
    String hint,
    String sourceLine) {

  /** A problem of a whole file. */
  public static Problem ofFile(
      String code, Severity severity, String file, String message, String hint) {
    return new Problem(code, severity, file, 0, 0, message, hint, "");
  }

  /** A problem at a line, without a column. */
  public static Problem atLine(
      String code, Severity severity, String file, SourceLine line, String message, String hint) {
    return new Problem(code, severity, file, line.number(), 0, message, hint, line.text());
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
