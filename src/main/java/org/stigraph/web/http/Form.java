package org.stigraph.web.http;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The forms in which things are answered. */
public enum Form {
  HTML("text/html", "html", "HTML"),
  TURTLE("text/turtle", "ttl", "Turtle"),
  JSON_LD("application/ld+json", "jsonld", "JSON-LD"),
  N_TRIPLES("application/n-triples", "nt", "N-Triples"),
  RDF_XML("application/rdf+xml", "rdf", "RDF/XML"),
  TEXT("text/plain", "txt", "Text"),
  CSV("text/csv", "csv", "CSV"),
  TSV("text/tab-separated-values", "tsv", "TSV"),
  JSON("application/json", "json", "JSON"),
  SPARQL_JSON("application/sparql-results+json", "srj", "SPARQL JSON"),
  BIBTEX("application/x-bibtex", "bib", "BibTeX"),
  RIS("application/x-research-info-systems", "ris", "RIS"),
  CSL_JSON("application/vnd.citationstyles.csl+json", "csl", "CSL-JSON"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", "XLSX"),
  N_QUADS("application/n-quads", "nq", "N-Quads"),
  TRIG("application/trig", "trig", "TriG"),
  PROBLEM("application/problem+json", "problem", "Problem");

  /** The forms of a thing of the graph. */
  public static final List<Form> RESOURCE = List.of(HTML, TURTLE, JSON_LD, N_TRIPLES, RDF_XML);

  /** The forms of a claim: those in which it is cited too. */
  public static final List<Form> CLAIM =
      List.of(HTML, TURTLE, JSON_LD, N_TRIPLES, RDF_XML, BIBTEX, RIS, CSL_JSON);

  /** The forms of data alone. */
  public static final List<Form> DATA = List.of(TURTLE, JSON_LD, N_TRIPLES, RDF_XML);

  /** The forms of a document: its canonical text too. */
  public static final List<Form> DOCUMENT =
      List.of(HTML, TEXT, TURTLE, JSON_LD, N_TRIPLES, RDF_XML);

  /** The forms of a list of claims: rows, and the claims themselves. */
  public static final List<Form> CLAIMS =
      List.of(HTML, CSV, JSON, SPARQL_JSON, TSV, XLSX, TURTLE, JSON_LD, N_TRIPLES, RDF_XML);

  /** The forms of an answer in rows. */
  public static final List<Form> ROWS = List.of(HTML, CSV, JSON, SPARQL_JSON, TSV, XLSX);

  private final String type;
  private final String suffix;
  private final String title;

  Form(String type, String suffix, String title) {
    this.type = type;
    this.suffix = suffix;
    this.title = title;
  }

  /** The media type, without parameters. */
  public String type() {
    return type;
  }

  /** The ending of addresses, without dot; also the word for {@code ?format=}. */
  public String suffix() {
    return suffix;
  }

  /** The name that people use. */
  public String title() {
    return title;
  }

  public boolean isRdf() {
    return DATA.contains(this);
  }

  /** The value of the {@code Content-Type} header. */
  public String header() {
    return switch (this) {
      case HTML, TURTLE, TEXT, CSV, TSV, BIBTEX, RIS -> type + "; charset=utf-8";
      default -> type;
    };
  }

  /** The form of an ending, a name or a media type. */
  public static Optional<Form> ofWord(String word) {
    String plain = word.toLowerCase(Locale.ROOT).strip();
    for (Form form : values()) {
      if (form.suffix.equals(plain)
          || form.type.equals(plain)
          || form.title.toLowerCase(Locale.ROOT).equals(plain)
          || form.name().toLowerCase(Locale.ROOT).equals(plain)) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  /**
   * The form that somebody likes best among those that are offered; the first one offered for who
   * says nothing.
   *
   * @param accept the {@code Accept} header
   * @return empty where none of them is accepted
   */
  public static Optional<Form> accepted(@Nullable String accept, List<Form> offered) {
    if (accept == null || accept.isBlank()) {
      return Optional.of(offered.get(0));
    }
    return Accepted.of(accept).best(offered);
  }
}
