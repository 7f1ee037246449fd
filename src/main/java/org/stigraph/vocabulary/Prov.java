package org.stigraph.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of PROV-O that the graph uses. */
public final class Prov {

  public static final String NS = "http://www.w3.org/ns/prov#";

  public static final Node ACTIVITY = term("Activity");
  public static final Node SOFTWARE_AGENT = term("SoftwareAgent");
  public static final Node WAS_QUOTED_FROM = term("wasQuotedFrom");
  public static final Node HAD_PRIMARY_SOURCE = term("hadPrimarySource");
  public static final Node WAS_ASSOCIATED_WITH = term("wasAssociatedWith");
  public static final Node STARTED_AT_TIME = term("startedAtTime");
  public static final Node ENDED_AT_TIME = term("endedAtTime");
  public static final Node USED = term("used");

  private Prov() {}

  private static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }
}
