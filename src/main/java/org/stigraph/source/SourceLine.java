package org.stigraph.source;

import java.util.Optional;

/**
 * One line of a file, without its line break.
 *
 * @param number 1-based line number in the file; in a format without lines, the number of the line
 *     in the text taken out of it
 * @param text the line as it stands in the file, NFC
 * @param look what the format says about it; empty in plain text
 */
public record SourceLine(int number, String text, Optional<LineLook> look) {

  /** A line of plain text. */
  public SourceLine(int number, String text) {
    this(number, text, Optional.empty());
  }

  public boolean isBlank() {
    return text.isBlank();
  }
}
