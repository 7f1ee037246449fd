package org.stigraph.source;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the lines of formats that say what each is, numbered from 1. */
public final class LineSink {

  private final Limits limits;
  private final List<SourceLine> lines = new ArrayList<>();
  private long characters;

  /** A collector that keeps to limits. */
  public LineSink(Limits limits) {
    this.limits = limits;
  }

  /** What was collected. */
  public List<SourceLine> lines() {
    return lines;
  }

  /**
   * Adds a block; each line break in it begins a line that goes on with it.
   *
   * @param key the table of a row or the note of a line that goes on with one; else empty
   * @param bold whether all of it is bold
   * @throws Refusal when a limit is broken
   */
  public void add(LineRole role, int level, String key, int page, boolean bold, MarkedText text)
      throws Refusal {
    limits.checkTime();
    characters += text.text().length();
    if (characters > limits.characters()) {
      throw new Refusal(
          "IN010",
          "holds more than " + limits.characters() + " characters, which is the limit",
          "Split it into volumes.");
    }
    LineRole next = role;
    for (MarkedText part : text.lines()) {
      boolean empty = part.text().isBlank() && role != LineRole.SLIDE;
      if (!empty) {
        String noteKey = next == LineRole.CONTINUED && role != LineRole.NOTE ? "" : key;
        put(next, level, noteKey, page, bold, part);
        next = LineRole.CONTINUED;
      }
    }
  }

  private void put(LineRole role, int level, String key, int page, boolean bold, MarkedText part) {
    String text = part.text();
    List<Mark> marks = part.marks();
    if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
      marks = marks.stream().map(mark -> composed(mark, part.text(), composed)).toList();
      text = composed;
    }
    LineLook look = new LineLook(role, level, key, page, Optional.empty(), 0, bold, false, marks);
    lines.add(new SourceLine(lines.size() + 1, text, Optional.of(look)));
  }

  /** A mark's place once its line is composed. */
  private static Mark composed(Mark mark, String text, String composed) {
    int from = length(text.substring(0, mark.from()));
    int to = length(text.substring(0, mark.to()));
    int end = composed.length();
    return new Mark(Math.min(from, end), Math.min(to, end), mark.kind(), mark.value());
  }

  private static int length(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).length();
  }
}
