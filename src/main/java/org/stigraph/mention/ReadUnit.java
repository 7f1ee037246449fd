package org.stigraph.mention;

import java.util.List;
import org.stigraph.document.Span;
import org.stigraph.document.TextUnit;

/**
 * A text unit with its words and mentions.
 *
 * @param view the normalised view of its words
 * @param tokens its words
 * @param mentions what it names, in text order, none overlapping another
 */
public record ReadUnit(
    TextUnit unit, MatchingView view, List<Token> tokens, List<Mention> mentions) {

  public ReadUnit {
    tokens = List.copyOf(tokens);
    mentions = List.copyOf(mentions);
  }

  /** Where a mention stands in the canonical text. */
  public Span span(Mention mention) {
    return view.span(mention.from(), mention.to());
  }
}
