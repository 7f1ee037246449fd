package org.stigraph.parse;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.stigraph.document.Place;
import org.stigraph.source.LineLook;
import org.stigraph.source.SourceLine;

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

  /** The number that begins at each first line; empty where they count from 1 without a gap. */
  private final int[] numbers;

  private LinePlaces(Counted counted, int[] firstLines, int[] numbers) {
    this.counted = counted;
    this.firstLines = firstLines;
    this.numbers = numbers;
  }

  static LinePlaces none() {
    return new LinePlaces(Counted.NOTHING, new int[0], new int[0]);
  }

  /** Pages or slides as the lines' format tells them; none where it has none. */
  static LinePlaces told(Counted counted, List<SourceLine> lines) {
    int[] firstLines = new int[lines.size()];
    int[] numbers = new int[lines.size()];
    int count = 0;
    for (SourceLine line : lines) {
      int page = line.look().map(LineLook::page).orElse(0);
      boolean begins = page > 0 && (count == 0 || page > numbers[count - 1]);
      if (begins) {
        firstLines[count] = line.number();
        numbers[count++] = page;
      }
    }
    return count == 0
        ? none()
        : new LinePlaces(counted, Arrays.copyOf(firstLines, count), Arrays.copyOf(numbers, count));
  }

  /**
   * Pages or slides by their first lines.
   *
   * @param firstLines 1-based file lines, rising, the first page's or slide's included
   */
  static LinePlaces of(Counted counted, List<Integer> firstLines) {
    int[] lines = firstLines.stream().mapToInt(Integer::intValue).toArray();
    return new LinePlaces(counted, lines, new int[0]);
  }

  /** 1-based number of the page or slide of a line, 0 where nothing is counted. */
  int numberAt(int line) {
    if (firstLines.length == 0) {
      return 0;
    }
    int place = Arrays.binarySearch(firstLines, line);
    int ordinal = Math.max(1, place >= 0 ? place + 1 : -place - 1);
    return numbers.length == 0 ? ordinal : numbers[ordinal - 1];
  }

  /** The number of the last page or slide, 0 where nothing is counted. */
  int last() {
    int count = firstLines.length;
    return count == 0 || numbers.length == 0 ? count : numbers[count - 1];
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
