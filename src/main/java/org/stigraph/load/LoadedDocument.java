package org.stigraph.load;

/**
 * What became of one file.
 *
 * @param document the document's name; the file's for one that gave no document
 * @param layout the layout's word, {@code -} when there is none
 * @param sentences number of text units
 * @param footnotes number of footnotes
 * @param markers number of footnote markers
 * @param claims number of claims
 * @param warnings number of warnings
 * @param errors number of errors; more than none means that it was not loaded
 */
public record LoadedDocument(
    String document,
    String layout,
    int sentences,
    int footnotes,
    int markers,
    int claims,
    int warnings,
    int errors) {

  /** All of it on one line, separated by tabs, in the order above. */
  public String line() {
    return String.join(
        "\t",
        document,
        layout,
        String.valueOf(sentences),
        String.valueOf(footnotes),
        String.valueOf(markers),
        String.valueOf(claims),
        String.valueOf(warnings),
        String.valueOf(errors));
  }

  /** Whether its graph went into the store. */
  public boolean isLoaded() {
    return errors == 0;
  }
}
