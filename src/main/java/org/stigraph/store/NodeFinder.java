package org.stigraph.store;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.stigraph.vocabulary.Paths;
import org.stigraph.vocabulary.Sti;

/**
 * Finds what a person means by a word: an address (whole, or from the base on), a label, an alias,
 * an acronym, a reading, a document's name, a footnote's number. To be called inside a transaction.
 */
public final class NodeFinder {

  private static final int MOST_SUGGESTIONS = 5;

  private static final Set<String> AFTER_BASE = Set.of(Paths.ENTITY, Paths.DOCUMENT, Paths.CLAIM);

  private static final List<Node> OTHER_NAMES =
      List.of(
          SKOS.altLabel.asNode(),
          Sti.ACRONYM,
          Sti.FORMAL_NAME,
          Sti.FORMER_NAME,
          SKOS.hiddenLabel.asNode(),
          DCTerms.title.asNode());

  private final Graph graph;
  private final Optional<String> base;

  public NodeFinder(DatasetGraph view) {
    this.graph = view.getDefaultGraph();
    this.base = Terms.base(view);
  }

  /**
   * What the words may mean: more than one node when the name is shared, none when nothing is
   * called so. An entity's main label goes before its other names, an exact name before one that
   * differs in width, case or spaces only.
   */
  public List<Node> find(String words) {
    String name = Normalizer.normalize(words.strip(), Normalizer.Form.NFC);
    for (Collection<Node> found :
        List.of(
            byAddress(name),
            byLiteral(name, List.of(SKOS.prefLabel.asNode())),
            byLiteral(name, OTHER_NAMES),
            byLiteral(name, List.of(DCTerms.identifier.asNode(), Sti.NUMBER)))) {
      if (!found.isEmpty()) {
        return List.copyOf(found);
      }
    }
    return List.copyOf(byFoldedName(name));
  }

  /** Some names that contain the words, for a hint; at most five. */
  public List<String> suggestions(String words) {
    String folded = folded(words);
    Set<String> names = new TreeSet<>();
    if (!folded.isEmpty()) {
      for (Node property : names()) {
        graph
            .find(Node.ANY, property, Node.ANY)
            .filterKeep(triple -> folded(lexical(triple)).contains(folded))
            .forEachRemaining(triple -> names.add(lexical(triple)));
      }
    }
    return names.stream().limit(MOST_SUGGESTIONS).toList();
  }

  private Set<Node> byAddress(String name) {
    Set<Node> found = new LinkedHashSet<>();
    String address = name.startsWith("<") && name.endsWith(">") ? inner(name) : name;
    if (address.startsWith("http://") || address.startsWith("https://")) {
      addKnown(address, found);
    }
    if (found.isEmpty() && base.isPresent()) {
      afterBase(address).ifPresent(path -> addKnown(base.get() + path, found));
    }
    return found;
  }

  private static Optional<String> afterBase(String address) {
    for (String start : AFTER_BASE) {
      if (address.startsWith(start)) {
        return Optional.of(address);
      }
      int at = address.indexOf("/" + start);
      if (address.startsWith("http") && at > 0) {
        return Optional.of(address.substring(at + 1));
      }
    }
    return Optional.empty();
  }

  private void addKnown(String address, Set<Node> found) {
    Node node = Terms.iri(address);
    if (graph.contains(node, Node.ANY, Node.ANY) || graph.contains(Node.ANY, Node.ANY, node)) {
      found.add(node);
    }
  }

  private Set<Node> byLiteral(String name, List<Node> properties) {
    Set<Node> found = new LinkedHashSet<>();
    for (Node literal :
        List.of(
            NodeFactory.createLiteralLang(name, "ja"),
            NodeFactory.createLiteralLang(name, "en"),
            NodeFactory.createLiteralString(name))) {
      for (Node property : properties) {
        graph
            .find(Node.ANY, property, literal)
            .forEachRemaining(triple -> found.add(triple.getSubject()));
      }
    }
    return found;
  }

  private Set<Node> byFoldedName(String name) {
    String folded = folded(name);
    Set<Node> found = new LinkedHashSet<>();
    if (!folded.isEmpty()) {
      for (Node property : names()) {
        graph
            .find(Node.ANY, property, Node.ANY)
            .filterKeep(triple -> folded(lexical(triple)).equals(folded))
            .forEachRemaining(triple -> found.add(triple.getSubject()));
      }
    }
    return found;
  }

  private static List<Node> names() {
    List<Node> names = new ArrayList<>(OTHER_NAMES);
    names.add(0, SKOS.prefLabel.asNode());
    return names;
  }

  private static String lexical(Triple triple) {
    return triple.getObject().isLiteral() ? triple.getObject().getLiteralLexicalForm() : "";
  }

  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", "");
  }

  private static String inner(String bracketed) {
    return bracketed.substring(1, bracketed.length() - 1);
  }
}
