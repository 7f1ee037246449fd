package org.stigraph.parse;

import java.util.Arrays;
import java.util.OptionalInt;
import org.stigraph.document.Place;

/** Which page or slide each line of the file stands on. */
final class LinePlaces {

  /** What the layout counts. */
  enum Counted {
    NOTHING,
    PAGES,
    SLIDES
  }

  private final Counted counted;
  private final int[] firstLines;

  private LinePlaces(Counted counted, int[] firstLines) {
    this.counted = counted;
    this.firstLines = firstLines;
  }

  static LinePlaces none() {
    return new LinePlaces(Counted.NOTHING, new int[0]);
  }

  /**
   * Pages or slides by their first lines.
   *
   * @param firstLines 1-based file lines, rising, the first page's or slide's included
   */
  static LinePlaces of(Counted counted, java.util.List<Integer> firstLines) {
    return new LinePlaces(counted, firstLines.stream().mapToInt(Integer::intValue).toArray());
  }

  /** 1-based number of the page or slide of a line, 0 where nothing is counted. */
  int numberAt(int line) {
    if (firstLines.length == 0) {
      return 0;
    }
    int place = Arrays.binarySearch(firstLines, line);
    return Math.max(1, place >= 0 ? place + 1 : -place - 1);
  }

  Place place(int firstLine, int lastLine) {
    OptionalInt number =
        firstLines.length == 0 ? OptionalInt.empty() : OptionalInt.of(numberAt(firstLine));
    return new Place(
        counted == Counted.PAGES ? number : OptionalInt.empty(),
        counted == Counted.SLIDES ? number : OptionalInt.empty(),
        firstLine,
        lastLine);
  }
}
