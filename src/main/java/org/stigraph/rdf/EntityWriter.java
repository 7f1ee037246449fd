package org.stigraph.rdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.stigraph.mention.Entity;
import org.stigraph.mention.EntityType;

/**
 * Gives entities their addresses and writes each once: its types and the label by which people know
 * it. Of several labels the first met is kept, so that an entity has one a graph.
 */
final class EntityWriter {

  private final Addresses addresses;
  private final GraphSink sink;
  private final Map<Entity, Node> known = new HashMap<>();
  private final Set<Node> labelled = new HashSet<>();
  private final Set<Typed> typed = new HashSet<>();

  EntityWriter(Addresses addresses, GraphSink sink) {
    this.addresses = addresses;
    this.sink = sink;
  }

  /** The address of an entity, which is written where it is new. */
  Node address(Entity entity) {
    Node node = known.get(entity);
    if (node == null) {
      node = addresses.entity(entity);
      known.put(entity, node);
      write(node, entity);
    }
    return node;
  }

  private void write(Node node, Entity entity) {
    if (typed.add(new Typed(node, entity.type()))) {
      for (Node type : Terms.of(entity.type())) {
        sink.type(node, type);
      }
    }
    if (labelled.add(node)) {
      sink.add(node, SKOS.prefLabel.asNode(), Literals.text(entity.label(), "ja"));
    }
  }

  private record Typed(Node node, EntityType type) {}
}
