package org.stigraph.web.graph;

import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.stigraph.vocabulary.Sti;

/**
 * Says of a claim, in the terms of the Web Annotation Data Model, which words of which document it
 * rests on: by the words and what stands around them, and by their place in the canonical text.
 */
public final class Selectors {

  /** So many characters are given before and behind the words. */
  private static final int AROUND = 32;

  private Selectors() {}

  /** Adds the selectors of a claim to its description. */
  public static void add(StatedClaim claim, GraphReader reader, Graph graph) {
    graph.getPrefixMapping().setNsPrefix("oa", OA.NS);
    Node target = part(claim, "target");
    Node quote = part(claim, "quote");
    Node position = part(claim, "position");
    graph.add(claim.node(), RDF.Nodes.type, OA.Annotation.asNode());
    graph.add(claim.node(), OA.hasTarget.asNode(), target);
    graph.add(target, RDF.Nodes.type, OA.SpecificResource.asNode());
    graph.add(target, OA.hasSource.asNode(), claim.document());
    graph.add(target, OA.hasSelector.asNode(), quote);
    graph.add(target, OA.hasSelector.asNode(), position);
    graph.add(quote, RDF.Nodes.type, OA.TextQuoteSelector.asNode());
    graph.add(quote, OA.exact.asNode(), NodeFactory.createLiteralString(claim.quote().text()));
    Optional<String> text = reader.text(claim.document(), Sti.TEXT);
    text.ifPresent(
        whole -> {
          int start = whole.offsetByCodePoints(0, claim.quote().start());
          int end = whole.offsetByCodePoints(0, claim.quote().end());
          graph.add(quote, OA.prefix.asNode(), last(whole.substring(0, start)));
          graph.add(quote, OA.suffix.asNode(), first(whole.substring(end)));
        });
    graph.add(position, RDF.Nodes.type, OA.TextPositionSelector.asNode());
    graph.add(position, OA.start.asNode(), number(claim.quote().start()));
    graph.add(position, OA.end.asNode(), number(claim.quote().end()));
  }

  private static Node part(StatedClaim claim, String name) {
    return NodeFactory.createURI(claim.node().getURI() + "#" + name);
  }

  private static Node number(int number) {
    return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDnonNegativeInteger);
  }

  private static Node first(String text) {
    int length = Math.min(AROUND, text.codePointCount(0, text.length()));
    return NodeFactory.createLiteralString(text.substring(0, text.offsetByCodePoints(0, length)));
  }

  private static Node last(String text) {
    int length = Math.min(AROUND, text.codePointCount(0, text.length()));
    return NodeFactory.createLiteralString(
        text.substring(text.offsetByCodePoints(text.length(), -length)));
  }
}
