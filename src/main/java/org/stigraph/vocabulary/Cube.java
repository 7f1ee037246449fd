package org.stigraph.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of the RDF Data Cube vocabulary that tables of figures use. */
public final class Cube {

  /** Namespace, prefix {@code qb}. */
  public static final String NS = "http://purl.org/linked-data/cube#";

  public static final Node DATA_SET = term("DataSet");
  public static final Node DATA_STRUCTURE_DEFINITION = term("DataStructureDefinition");
  public static final Node COMPONENT_SPECIFICATION = term("ComponentSpecification");
  public static final Node OBSERVATION = term("Observation");
  public static final Node STRUCTURE = term("structure");
  public static final Node COMPONENT = term("component");
  public static final Node DATA_SET_OF = term("dataSet");
  public static final Node DIMENSION = term("dimension");
  public static final Node MEASURE = term("measure");
  public static final Node ATTRIBUTE = term("attribute");
  public static final Node COMPONENT_PROPERTY = term("componentProperty");
  public static final Node COMPONENT_ORDER = term("order");

  private Cube() {}

  private static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }
}
