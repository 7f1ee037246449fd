package org.stigraph.cli;

/** The exit codes that scripts may rely on. */
final class ExitCode {

  /** All went well; warnings and zero rows included. */
  static final int FINE = 0;

  /** An error in the input, or nothing found. */
  static final int ERROR = 1;

  /** The command was called wrongly. */
  static final int USAGE = 2;

  private ExitCode() {}
}
