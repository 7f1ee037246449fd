package org.stigraph.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.stigraph.source.Problem;
import org.stigraph.vocabulary.Paths;
import org.stigraph.vocabulary.Spar;
import org.stigraph.vocabulary.Sti;

/**
 * Checks a document's graph against the shapes before it enters the store, and reports each result
 * at the line of the file that it comes from.
 */
public final class ShaclGate {

  private static final int LONGEST_QUOTE = 40;

  private final Shapes shapes;

  /** A gate that holds these shapes. */
  public ShaclGate(Graph shapes) {
    this.shapes = Shapes.parse(shapes);
  }

  /**
   * Everything the shapes find: violations as errors (SH001), the rest as warnings (SH002), in the
   * order of the file.
   *
   * @param file the document's file, for messages
   * @param graph the document's graph
   */
  public List<Problem> check(String file, Graph graph) {
    List<Problem> problems = new ArrayList<>();
    for (ReportEntry entry : ShaclValidator.get().validate(shapes, graph).getEntries()) {
      problems.add(problem(file, graph, entry));
    }
    problems.sort(Comparator.comparing(Problem::line).thenComparing(Problem::message));
    return problems;
  }

  private static Problem problem(String file, Graph graph, ReportEntry entry) {
    boolean violation = entry.severity().equals(Severity.Violation);
    Node focus = place(graph, entry.focusNode(), entry.value());
    return new Problem(
        violation ? "SH001" : "SH002",
        violation ? org.stigraph.source.Severity.ERROR : org.stigraph.source.Severity.WARNING,
        file,
        line(graph, focus).orElse(0),
        0,
        entry.message() + " (" + named(graph, focus) + ")",
        "",
        "");
  }

  /** A constraint over the whole graph has itself as focus, and what it found as value. */
  private static Node place(Graph graph, Node focus, Node value) {
    boolean inGraph = graph.contains(focus, Node.ANY, Node.ANY);
    return inGraph || value == null || !value.isURI() ? focus : value;
  }

  private static Optional<Integer> line(Graph graph, Node node) {
    for (Node via : List.of(Sti.SOURCE_LINE, Sti.STATED_IN, DCTerms.isPartOf.asNode())) {
      Optional<Node> next = object(graph, node, via);
      if (next.isPresent()) {
        return next.get().isLiteral()
            ? Optional.of(Integer.parseInt(next.get().getLiteralLexicalForm()))
            : object(graph, next.get(), Sti.SOURCE_LINE)
                .map(line -> Integer.parseInt(line.getLiteralLexicalForm()));
      }
    }
    return Optional.empty();
  }

  private static String named(Graph graph, Node node) {
    for (Node naming : List.of(SKOS.prefLabel.asNode(), Spar.HAS_CONTENT)) {
      Optional<Node> name = object(graph, node, naming);
      if (name.isPresent()) {
        String words = name.get().getLiteralLexicalForm();
        return words.codePointCount(0, words.length()) <= LONGEST_QUOTE
            ? words
            : words.substring(0, words.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
      }
    }
    return node.isURI() ? afterBase(node.getURI()) : node.toString();
  }

  private static String afterBase(String iri) {
    for (String start : List.of(Paths.ENTITY, Paths.DOCUMENT, Paths.CLAIM)) {
      int at = iri.indexOf("/" + start);
      if (at > 0) {
        return iri.substring(at + 1);
      }
    }
    return iri;
  }

  private static Optional<Node> object(Graph graph, Node subject, Node property) {
    Iterator<Triple> found = graph.find(subject, property, Node.ANY);
    return found.hasNext() ? Optional.of(found.next().getObject()) : Optional.empty();
  }
}
