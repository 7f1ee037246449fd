package org.stigraph.store;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.stigraph.source.Problem;
import org.stigraph.source.Severity;

/**
 * Reads the value of a query's parameter. Names become addresses here, before the query runs: a
 * query that looked labels up itself would answer for everything when the label is unknown.
 */
final class ParameterReader {

  private final DatasetGraph view;
  private final String query;

  ParameterReader(DatasetGraph view, String query) {
    this.view = view;
    this.query = query;
  }

  /**
   * The term that a value stands for.
   *
   * @throws StoreException when nothing (QU011) or more than one thing (QU012) is called so, or the
   *     language is none of ours (QU013)
   */
  Node read(Parameter parameter, String value) {
    return switch (parameter.kind()) {
      case TEXT -> NodeFactory.createLiteralString(value);
      case LANGUAGE -> language(value);
      case ENTITY, DOCUMENT -> thing(parameter, value);
    };
  }

  private Node language(String value) {
    if (!value.equals("ja") && !value.equals("en")) {
      throw refused("QU013", "there are no labels in the language " + value, "Use ja or en.");
    }
    return NodeFactory.createLiteralString(value);
  }

  private Node thing(Parameter parameter, String value) {
    NodeFinder finder = new NodeFinder(view);
    List<Node> found = finder.find(value);
    if (found.isEmpty()) {
      List<String> suggestions = finder.suggestions(value);
      throw refused(
          "QU011",
          "nothing in the graph is called " + value + " (parameter " + parameter.name() + ")",
          suggestions.isEmpty()
              ? "Give a label, an alias, an acronym or an address; 'query aliases' lists them."
              : "Perhaps one of: " + String.join(", ", suggestions));
    }
    if (found.size() > 1) {
      throw refused(
          "QU012",
          found.size() + " things are called " + value + " (parameter " + parameter.name() + ")",
          "Give the address of one: "
              + String.join(" ", found.stream().map(Node::toString).sorted().toList()));
    }
    return found.get(0);
  }

  private StoreException refused(String code, String message, String hint) {
    return new StoreException(Problem.ofFile(code, Severity.ERROR, query, message, hint));
  }
}
