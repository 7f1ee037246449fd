package org.stigraph.web.citation;

/** The forms of a citation that programs read. */
public enum CitationFormat {
  BIBTEX("BibTeX"),
  RIS("RIS"),
  CSL_JSON("CSL-JSON"),
  WIKIDATA("Wikidata");

  private final String title;

  CitationFormat(String title) {
    this.title = title;
  }

  /** The name that people use. */
  public String title() {
    return title;
  }

  /** A claim in this form, ending in a line break. */
  public String write(Cited cited) {
    return switch (this) {
      case BIBTEX -> BibTex.of(cited);
      case RIS -> Ris.of(cited);
      case CSL_JSON -> CslJson.of(cited);
      case WIKIDATA -> WikidataReference.of(cited);
    };
  }
}
