package org.stigraph.store;

/**
 * A parameter of a named query; left out, the query answers for all.
 *
 * @param name without the {@code ?_} of the query text
 */
public record Parameter(String name, ParameterKind kind) {

  /** The variable in the query text, without question mark. */
  public String variable() {
    return "_" + name;
  }
}
