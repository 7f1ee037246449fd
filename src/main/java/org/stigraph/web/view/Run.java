package org.stigraph.web.view;

/**
 * A piece of a sentence in the reader: words, marked or not, or a footnote marker between them.
 *
 * @param note where the marker leads; empty for words
 * @param id address of a marker, or of a span that was asked for; empty for none
 */
public record Run(String text, Piece.Kind kind, String note, String id) {

  public boolean isMarker() {
    return !note.isEmpty();
  }

  public boolean isWords() {
    return kind == Piece.Kind.WORDS;
  }

  public boolean isName() {
    return kind == Piece.Kind.NAME;
  }

  public @org.jspecify.annotations.Nullable String idOrNull() {
    return id.isEmpty() ? null : id;
  }
}
