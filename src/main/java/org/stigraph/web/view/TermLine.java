package org.stigraph.web.view;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.stigraph.vocabulary.Sti;

/** A term of the ontology. */
public record TermLine(String id, String compact, String name, String definition) {

  private static final List<Node> CLASSES = List.of(OWL2.Class.asNode(), RDFS.Class.asNode());
  private static final List<Node> PROPERTIES =
      List.of(
          OWL2.ObjectProperty.asNode(),
          OWL2.DatatypeProperty.asNode(),
          OWL2.AnnotationProperty.asNode(),
          RDF.Property.asNode());

  public static List<TermLine> classes(Lens lens) {
    return of(CLASSES, lens);
  }

  public static List<TermLine> properties(Lens lens) {
    return of(PROPERTIES, lens);
  }

  private static List<TermLine> of(List<Node> types, Lens lens) {
    return types.stream()
        .flatMap(type -> lens.graph().ofType(type).stream())
        .filter(node -> node.isURI() && node.getURI().startsWith(Sti.NS))
        .filter(node -> node.getURI().length() > Sti.NS.length())
        .distinct()
        .sorted(Comparator.comparing(Node::getURI))
        .map(
            node ->
                new TermLine(
                    node.getURI().substring(Sti.NS.length()),
                    Terminology.compact(node),
                    lens.labels().of(node, lens.words().language()).text(),
                    definition(node, lens)))
        .toList();
  }

  private static String definition(Node node, Lens lens) {
    for (Node property :
        List.of(SKOS.definition.asNode(), RDFS.comment.asNode(), DCTerms.description.asNode())) {
      List<Node> found = lens.graph().objects(node, property);
      for (Node text : found) {
        if (text.isLiteral() && text.getLiteralLanguage().equals(lens.words().language())) {
          return text.getLiteralLexicalForm();
        }
      }
      if (!found.isEmpty() && found.get(0).isLiteral()) {
        return found.get(0).getLiteralLexicalForm();
      }
    }
    return "";
  }
}
