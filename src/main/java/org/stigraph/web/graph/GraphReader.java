package org.stigraph.web.graph;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;

/** Reads single statements of the union of all graphs; inside a transaction of the caller. */
public final class GraphReader {

  private final DatasetGraph dataset;

  public GraphReader(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /** The dataset that is read. */
  public DatasetGraph dataset() {
    return dataset;
  }

  /** The union of all graphs. */
  public Graph union() {
    return dataset.getDefaultGraph();
  }

  /** Statements that match; {@link Node#ANY} for what is open. */
  public List<Triple> find(Node subject, Node property, Node object) {
    List<Triple> found = new ArrayList<>();
    union().find(subject, property, object).forEachRemaining(found::add);
    return found;
  }

  /** All values of a property, in no particular order. */
  public List<Node> objects(Node subject, Node property) {
    return find(subject, property, Node.ANY).stream().map(Triple::getObject).toList();
  }

  /** All things with a value, in no particular order. */
  public List<Node> subjects(Node property, Node object) {
    return find(Node.ANY, property, object).stream().map(Triple::getSubject).toList();
  }

  /** One value of a property; the least one by its text where there are several. */
  public Optional<Node> object(Node subject, Node property) {
    return objects(subject, property).stream().min((a, b) -> a.toString().compareTo(b.toString()));
  }

  /** One value of a property as words. */
  public Optional<String> text(Node subject, Node property) {
    return object(subject, property)
        .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString());
  }

  /** One value of a property as a whole number. */
  public OptionalInt number(Node subject, Node property) {
    Optional<String> text = text(subject, property);
    try {
      return text.isPresent() ? OptionalInt.of(Integer.parseInt(text.get())) : OptionalInt.empty();
    } catch (NumberFormatException e) {
      return OptionalInt.empty();
    }
  }

  /** Whether a thing has a type. */
  public boolean is(Node subject, Node type) {
    return union().contains(subject, RDF.Nodes.type, type);
  }

  /** Whether anything is said of a node, or by it. */
  public boolean knows(Node node) {
    return union().contains(node, Node.ANY, Node.ANY) || union().contains(Node.ANY, Node.ANY, node);
  }

  /** Things of a type. */
  public List<Node> ofType(Node type) {
    return subjects(RDF.Nodes.type, type);
  }

  /** How many things have a type. */
  public long count(Node type) {
    long count = 0;
    for (Iterator<Triple> found = union().find(Node.ANY, RDF.Nodes.type, type);
        found.hasNext();
        found.next()) {
      count++;
    }
    return count;
  }
}
