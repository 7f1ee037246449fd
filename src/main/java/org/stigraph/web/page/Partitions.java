package org.stigraph.web.page;

import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.jspecify.annotations.Nullable;
import org.stigraph.web.view.Lens;
import org.stigraph.web.view.Terminology;

/**
 * Which classes and properties the graph uses and how often, as VoID tells it. Counted once: the
 * graph does not change while it is served.
 */
final class Partitions {

  private record Counts(Map<String, Long> classes, Map<String, Long> properties) {}

  private final AtomicReference<@Nullable Counts> counted = new AtomicReference<>();

  /** Adds the partitions of a data set to its description. */
  void describe(Node dataset, Graph graph, Lens lens) {
    Counts counts = counts(lens);
    counts
        .classes()
        .forEach(
            (address, count) ->
                add(
                    dataset,
                    "class-",
                    address,
                    VOID.classPartition.asNode(),
                    VOID._class.asNode(),
                    VOID.entities.asNode(),
                    count,
                    graph));
    counts
        .properties()
        .forEach(
            (address, count) ->
                add(
                    dataset,
                    "property-",
                    address,
                    VOID.propertyPartition.asNode(),
                    VOID.property.asNode(),
                    VOID.triples.asNode(),
                    count,
                    graph));
  }

  private static void add(
      Node dataset,
      String kind,
      String address,
      Node partition,
      Node term,
      Node size,
      long count,
      Graph graph) {
    Node named = NodeFactory.createURI(address);
    String local = Terminology.compact(named).replaceAll("[^A-Za-z0-9]+", "-");
    Node part = NodeFactory.createURI(dataset.getURI() + "-" + kind + local);
    graph.add(dataset, partition, part);
    graph.add(part, term, named);
    graph.add(
        part, size, NodeFactory.createLiteralDT(Long.toString(count), XSDDatatype.XSDinteger));
  }

  private Counts counts(Lens lens) {
    Counts known = counted.get();
    if (known == null) {
      known = count(lens);
      counted.set(known);
    }
    return known;
  }

  private static Counts count(Lens lens) {
    Map<String, Long> classes = new TreeMap<>();
    Map<String, Long> properties = new TreeMap<>();
    Iterator<Triple> all = lens.graph().union().find(Node.ANY, Node.ANY, Node.ANY);
    while (all.hasNext()) {
      Triple triple = all.next();
      properties.merge(triple.getPredicate().getURI(), 1L, Long::sum);
      if (triple.predicateMatches(RDF.Nodes.type) && triple.getObject().isURI()) {
        classes.merge(triple.getObject().getURI(), 1L, Long::sum);
      }
    }
    return new Counts(classes, properties);
  }
}
