package org.stigraph.web.view;

import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;

/**
 * Words of the queries and terms of vocabularies in cells, told in the language of the interface.
 */
final class CellWords {

  private final Lens lens;

  CellWords(Lens lens) {
    this.lens = lens;
  }

  /** What a word of a query means: {@code runs} in the column {@code activityType}. */
  Optional<String> of(String column, String word) {
    String key = word.toLowerCase(Locale.ROOT).replace(' ', '-');
    return lens.words()
        .find("claim." + column + "." + key)
        .or(() -> lens.words().find("cell." + column + "." + key))
        .or(() -> column.equals("unit") ? Optional.of(lens.values().unit(word)) : Optional.empty());
  }

  /** The name of a property or class; empty for what is no term of a vocabulary. */
  Optional<String> of(Node term) {
    String compact = Terminology.compact(term);
    Optional<String> own =
        lens.words().find("property." + compact).or(() -> lens.words().find("class." + compact));
    boolean labelled =
        !compact.equals(term.toString())
            && lens.graph().union().contains(Triple.create(term, RDFS.label.asNode(), Node.ANY));
    return own.or(() -> labelled ? Optional.of(lens.terms().property(term)) : Optional.empty());
  }

  /**
   * The language of words that carry no mark of it, by their letters; empty for the interface's.
   */
  String language(String words) {
    return lens.values().foreign(Letters.language(words));
  }
}
