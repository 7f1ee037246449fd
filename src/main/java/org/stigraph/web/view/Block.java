package org.stigraph.web.view;

import java.util.List;

/**
 * A block of the reader: a heading, or a paragraph with its notes and facts.
 *
 * @param shape {@code heading}, {@code text}, {@code lines} or {@code table}
 * @param level of a heading, 2 or 3
 * @param id address within the page
 * @param place page or slide that begins here; empty where none does
 * @param original that page in the original on the web; empty where there is none
 */
public record Block(
    String shape,
    int level,
    String id,
    String place,
    String original,
    List<Sentence> sentences,
    List<NoteText> notes,
    List<Said> facts,
    int factCount) {

  private static final int FEW = 6;
  private static final int FEW_A_SENTENCE = 3;

  public boolean isHeading() {
    return shape.equals("heading");
  }

  public boolean isTable() {
    return shape.equals("table");
  }

  /** Whether its facts would stand far below its words: a row of a table states one a cell. */
  public boolean isCrowded() {
    return facts.size() > Math.max(FEW, FEW_A_SENTENCE * sentences.size());
  }

  public boolean isLines() {
    return shape.equals("lines");
  }

  /**
   * A text unit.
   *
   * @param number in its block, from 1; 0 for what lies between two of them
   * @param fragment its address: {@code char=120,185}; empty where it has none
   * @param cells the runs of each cell for a table row; one cell for anything else
   */
  public record Sentence(int number, String fragment, List<List<Run>> cells) {
    /** The fragment as an attribute's value; null leaves the attribute out. */
    public @org.jspecify.annotations.Nullable String id() {
      return fragment.isEmpty() ? null : fragment;
    }

    public List<Run> runs() {
      return cells.get(0);
    }
  }

  /** A footnote beside the text. */
  public record NoteText(
      String id, String number, String href, List<Sentence> sentences, List<Link> sources) {}

  /** What a sentence says of one thing. */
  public record Said(int number, String fragment, Link thing, List<Row> rows) {}

  /** A property with its values. */
  public record Row(String property, List<Values.Value> values, List<Fact.Badge> badges) {}
}
