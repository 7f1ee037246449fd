package org.stigraph.document;

import java.util.OptionalInt;

/**
 * Where something stands in its file.
 *
 * @param page 1-based page in layouts that have pages
 * @param slide 1-based slide in layouts that have slides
 * @param firstLine 1-based first line in the file
 * @param lastLine 1-based last line in the file, inclusive
 */
public record Place(OptionalInt page, OptionalInt slide, int firstLine, int lastLine) {

  /** A place in a file without pages and slides. */
  public static Place lines(int firstLine, int lastLine) {
    return new Place(OptionalInt.empty(), OptionalInt.empty(), firstLine, lastLine);
  }
}
