package org.stigraph.vocabulary;

/**
 * How the addresses under a base begin. The base ends with a slash; addresses themselves are made
 * in {@code rdf}.
 */
public final class Paths {

  /** Entities: {@code id/{kind}/{slug}}. */
  public static final String ENTITY = "id/";

  /** Documents and what is in them. */
  public static final String DOCUMENT = "doc/";

  /** Claims, by hash. */
  public static final String CLAIM = "claim/";

  /** Named graphs of documents: the same name as behind {@link #DOCUMENT}. */
  public static final String DOCUMENT_GRAPH = "graph/doc/";

  /** Named graph of the authority data. */
  public static final String AUTHORITY_GRAPH = "graph/authority";

  /** Named graph of the ontology and of the labels of foreign terms. */
  public static final String ONTOLOGY_GRAPH = "graph/ontology";

  /** Named graph of the load runs, never written by {@code --out}. */
  public static final String RUNS_GRAPH = "graph/runs";

  /** Load runs, by their beginning. */
  public static final String RUN = "run/";

  /** The loader, by version. */
  public static final String SOFTWARE = "software/";

  private Paths() {}
}
