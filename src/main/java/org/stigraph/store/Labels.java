package org.stigraph.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.stigraph.vocabulary.Sti;

/** What people call the nodes of a graph, in one language, falling back to the other. */
final class Labels {

  private static final List<Node> NAMING =
      List.of(SKOS.prefLabel.asNode(), RDFS.label.asNode(), DCTerms.title.asNode(), Sti.NUMBER);

  private final Graph graph;
  private final String language;

  Labels(Graph graph, String language) {
    this.graph = graph;
    this.language = language;
  }

  /** A literal's words, a thing's label, or the last part of its address. */
  String of(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    for (Node naming : NAMING) {
      Optional<Node> label =
          objects(node, naming).stream().min(Comparator.comparing(this::strangeness));
      if (label.isPresent()) {
        return label.get().getLiteralLexicalForm();
      }
    }
    String iri = node.toString();
    return node.isURI() && iri.contains("#") && !iri.contains("#char")
        ? iri.substring(iri.lastIndexOf('#') + 1)
        : iri;
  }

  /** The text of the first object; empty when there is none. */
  String text(Node subject, Node property) {
    List<Node> objects = objects(subject, property);
    return objects.isEmpty() ? "" : of(objects.get(0));
  }

  /** The objects, in the order of their text. */
  List<Node> objects(Node subject, Node property) {
    List<Node> objects = new ArrayList<>();
    graph
        .find(subject, property, Node.ANY)
        .forEachRemaining(triple -> objects.add(triple.getObject()));
    objects.sort(Comparator.comparing(Node::toString));
    return objects;
  }

  private String strangeness(Node label) {
    boolean asked = label.getLiteralLanguage().equals(language);
    return (asked ? "0" : "1") + label.getLiteralLexicalForm();
  }
}
