package org.stigraph.parse;

/**
 * Something that looks like a footnote marker.
 *
 * @param text the text that it stands in (that very object)
 * @param order rank of that text in reading order
 * @param from where it begins, white space before it included
 * @param to behind it
 * @param number its value
 * @param cost how unlikely its surroundings make it: below 1 likely, above 3 hardly
 */
record MarkerCandidate(
    LinedText text,
    int order,
    int from,
    int to,
    String label,
    int number,
    LabelStyle style,
    double cost) {

  int line() {
    return text.lineAt(to - 1);
  }
}
