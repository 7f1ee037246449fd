package org.stigraph.store;

import java.util.List;
import java.util.Optional;

/**
 * A question one can ask: a {@code .rq} file with its grlc decorators.
 *
 * @param name the file's name without ending
 * @param summary the question in English, one line
 * @param description what a row is, in English
 * @param questionJa the question in Japanese
 * @param parameters in the order of the decorators
 * @param text the whole file, valid SPARQL as it stands
 */
public record NamedQuery(
    String name,
    String summary,
    String description,
    String questionJa,
    List<String> tags,
    List<Parameter> parameters,
    String text) {

  public NamedQuery {
    tags = List.copyOf(tags);
    parameters = List.copyOf(parameters);
  }

  /** The parameter of a name. */
  public Optional<Parameter> parameter(String parameter) {
    return parameters.stream().filter(p -> p.name().equals(parameter)).findFirst();
  }
}
