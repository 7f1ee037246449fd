package org.stigraph.web.view;

import java.util.List;
import java.util.Optional;

/**
 * A document as the reader shows it.
 *
 * @param contents sections with how many facts they hold
 * @param walk how to go on to the next mention of a thing
 * @param here which of several pages this is; empty for the only one
 * @param loose notes to which no marker leads
 * @param shown whether the text may be shown; else facts with their quotes only
 */
public record ReaderView(
    String kind,
    Link title,
    String meta,
    String original,
    List<EntityView.Tally> tallies,
    List<Entry> contents,
    Optional<Walk> walk,
    List<Block> blocks,
    List<Block.NoteText> loose,
    String here,
    Link previous,
    Link next,
    boolean shown) {

  /** A line of the table of contents. */
  public record Entry(Link link, int level, String facts) {}

  /** Where one is among the mentions of a thing; empty addresses at the ends. */
  public record Walk(
      Link thing, int number, int total, String previous, String next, String stop) {}
}
