package org.stigraph.cli;

import java.util.Map;

/** What is known of the terminal. */
final class Terminal {

  private static final int USUAL_WIDTH = 120;
  private static final int NARROWEST = 40;

  private Terminal() {}

  /** Whether a person looks on: input and output are a terminal. */
  @SuppressWarnings("SystemConsoleNull") // Java 17, the release compiled for, gives null
  static boolean isPresent() {
    return System.console() != null;
  }

  /** Its width in columns: {@code COLUMNS} when set, else what tables usually fit into. */
  static int width(Map<String, String> environment) {
    try {
      return Math.max(NARROWEST, Integer.parseInt(environment.getOrDefault("COLUMNS", "")));
    } catch (NumberFormatException e) {
      return USUAL_WIDTH;
    }
  }
}
