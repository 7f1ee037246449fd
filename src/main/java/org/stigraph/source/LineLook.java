package org.stigraph.source;

import java.util.List;
import java.util.Optional;

/**
 * What a format says about a line beside its words.
 *
 * @param level depth of a heading or item, 1 for the outermost; 1 for a table row that is a head
 * @param key names the table of a row or the note that a line is; else empty
 * @param page 1-based page or slide, 0 where the format has none
 * @param box its place on the page, where the format has places
 * @param size size of most of its type in points, 0 where unknown
 * @param bold whether all of it is bold
 * @param underRule whether a short rule stands right above it, as above notes
 * @param marks stretches set apart, in order
 */
public record LineLook(
    LineRole role,
    int level,
    String key,
    int page,
    Optional<Box> box,
    float size,
    boolean bold,
    boolean underRule,
    List<Mark> marks) {

  public LineLook {
    marks = List.copyOf(marks);
  }

  /** A line of which the format says what it is. */
  public static LineLook told(LineRole role, int level, String key, int page, List<Mark> marks) {
    return new LineLook(role, level, key, page, Optional.empty(), 0, false, false, marks);
  }

  /** The same line in another role. */
  public LineLook as(LineRole newRole, int newLevel, String newKey, List<Mark> newMarks) {
    return new LineLook(newRole, newLevel, newKey, page, box, size, bold, underRule, newMarks);
  }
}
