package org.stigraph.rdf;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.stigraph.claim.Property;
import org.stigraph.mention.EntityType;
import org.stigraph.vocabulary.Prefixes;

/** The terms of the graph for what the earlier stages call by compact names. */
public final class Terms {

  private static final Map<Property, Node> PROPERTIES = properties();
  private static final Map<EntityType, List<Node>> CLASSES = classes();

  private Terms() {}

  /** The property that a claim states. */
  public static Node of(Property property) {
    return required(PROPERTIES.get(property), property);
  }

  /** The classes that an entity of a type carries. */
  public static List<Node> of(EntityType type) {
    return required(CLASSES.get(type), type);
  }

  /**
   * The term of a compact name such as {@code sti:partOf}.
   *
   * @throws IllegalArgumentException when the prefix is none of {@link Prefixes#ALL}
   */
  public static Node ofCompactName(String compactName) {
    int colon = compactName.indexOf(':');
    String namespace = colon < 0 ? null : Prefixes.ALL.get(compactName.substring(0, colon));
    if (namespace == null) {
      throw new IllegalArgumentException("no such prefix: " + compactName);
    }
    return NodeFactory.createURI(namespace + compactName.substring(colon + 1));
  }

  private static Map<Property, Node> properties() {
    Map<Property, Node> terms = new EnumMap<>(Property.class);
    Arrays.stream(Property.values())
        .forEach(property -> terms.put(property, ofCompactName(property.compactName())));
    return Collections.unmodifiableMap(terms);
  }

  private static Map<EntityType, List<Node>> classes() {
    Map<EntityType, List<Node>> terms = new EnumMap<>(EntityType.class);
    for (EntityType type : EntityType.values()) {
      terms.put(type, type.classes().stream().map(Terms::ofCompactName).toList());
    }
    return Collections.unmodifiableMap(terms);
  }

  private static <T> T required(@org.jspecify.annotations.Nullable T term, Object name) {
    if (term == null) {
      throw new IllegalStateException("no term for " + name);
    }
    return term;
  }
}
