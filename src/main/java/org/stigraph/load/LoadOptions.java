package org.stigraph.load;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How a load is to be done.
 *
 * @param base the address under which the data are made
 * @param authority folders of authority files, beside the shipped ones
 * @param rules folders of rule files, beside the shipped ones
 * @param layout the layout's word for all documents; empty to detect it
 */
public record LoadOptions(
    String base, List<Path> authority, List<Path> rules, Optional<String> layout) {

  /** The base unless told otherwise. */
  public static final String DEFAULT_BASE = "http://localhost:3030/";

  public LoadOptions {
    authority = List.copyOf(authority);
    rules = List.copyOf(rules);
  }

  /** Shipped authority data and rules only, on the default base. */
  public static LoadOptions defaults() {
    return new LoadOptions(DEFAULT_BASE, List.of(), List.of(), Optional.empty());
  }
}
