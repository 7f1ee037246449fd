package org.stigraph.source;

/**
 * One line of a file, without its line break.
 *
 * @param number 1-based line number in the file
 * @param text the line as it stands in the file, NFC
 */
public record SourceLine(int number, String text) {

  public boolean isBlank() {
    return text.isBlank();
  }
}
