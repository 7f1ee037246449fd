package org.stigraph.source;

import java.time.Duration;

/**
 * What reading one file may cost. A file that breaks a limit is refused by name; the others load.
 *
 * @param bytes size of the file
 * @param expanded size of all parts of an Office file, unpacked, in bytes
 * @param pages pages or slides
 * @param characters UTF-16 characters of text taken out of it
 * @param depth nesting of elements or tables
 * @param time from opening to the last line
 */
public record Limits(
    long bytes, long expanded, int pages, int characters, int depth, Duration time) {

  /** Twenty times what long reports need: 400 MB, 1 GB unpacked, 5,000 pages, two minutes. */
  public static Limits standard() {
    return new Limits(400L << 20, 1L << 30, 5_000, 60_000_000, 500, Duration.ofMinutes(2));
  }

  /**
   * Whether reading goes on.
   *
   * @throws Refusal when the thread was told that the time is over
   */
  public void checkTime() throws Refusal {
    if (Thread.currentThread().isInterrupted()) {
      throw outOfTime();
    }
  }

  /** The refusal of a file that takes too long. */
  public Refusal outOfTime() {
    return new Refusal(
        "IN013",
        "takes more than " + time.toSeconds() + " s to read, which is the limit",
        "Split it, or save it anew with the program that made it.");
  }
}
