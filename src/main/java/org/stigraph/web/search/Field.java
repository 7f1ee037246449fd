package org.stigraph.web.search;

/** Names of the index's fields. */
final class Field {

  /** Address of the thing, stored. */
  static final String ADDRESS = "address";

  /** Address of the document that a text stands in, stored. */
  static final String IN = "in";

  /** Kind of the thing, stored. */
  static final String KIND = "kind";

  /** Whole names, folded. */
  static final String NAME = "name";

  /** Whole names as they are read, folded; found by dictionary, so less sure than {@link #NAME}. */
  static final String READING = "reading";

  /** Names in pairs of characters. */
  static final String NAME_PAIRS = "namePairs";

  /** Names by dictionary. */
  static final String NAME_WORDS = "nameWords";

  /** Words of documents in pairs of characters. */
  static final String PAIRS = "pairs";

  /** Words of documents by dictionary. */
  static final String WORDS = "words";

  private Field() {}
}
