package org.stigraph.web.view;

/** A run of quoted text: plain, the exact words of a claim, or the name that they speak of. */
public record Piece(String text, Kind kind) {

  /** What a run is. */
  public enum Kind {
    PLAIN,
    WORDS,
    NAME
  }

  public boolean isWords() {
    return kind == Kind.WORDS;
  }

  public boolean isName() {
    return kind == Kind.NAME;
  }
}
