package org.stigraph.web.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;

/** Terms of foreign vocabularies by which the pages find their way. */
public final class Schema {

  public static final Node PREF_LABEL = SKOS.prefLabel.asNode();
  public static final Node ALT_LABEL = SKOS.altLabel.asNode();
  public static final Node HIDDEN_LABEL = SKOS.hiddenLabel.asNode();

  public static final Node TITLE = DCTerms.title.asNode();
  public static final Node IDENTIFIER = DCTerms.identifier.asNode();
  public static final Node LANGUAGE = DCTerms.language.asNode();
  public static final Node ISSUED = DCTerms.issued.asNode();
  public static final Node PUBLISHER = DCTerms.publisher.asNode();
  public static final Node PUBLISHER_TEXT = org.apache.jena.vocabulary.DC.publisher.asNode();
  public static final Node RIGHTS = DCTerms.rights.asNode();
  public static final Node PART_OF = DCTerms.isPartOf.asNode();
  public static final Node SUBJECT = DCTerms.subject.asNode();

  public static final Node URL = NodeFactory.createURI(SchemaDO.NS + "url");
  public static final Node MENTIONS = NodeFactory.createURI(SchemaDO.NS + "mentions");
  public static final Node UNIT_TEXT = NodeFactory.createURI(SchemaDO.NS + "unitText");
  public static final Node MAX_VALUE = NodeFactory.createURI(SchemaDO.NS + "maxValue");
  public static final Node START_DATE = NodeFactory.createURI(SchemaDO.NS + "startDate");
  public static final Node END_DATE = NodeFactory.createURI(SchemaDO.NS + "endDate");
  public static final Node OBSERVATION_DATE =
      NodeFactory.createURI(SchemaDO.NS + "observationDate");
  public static final Node VALUE = NodeFactory.createURI(SchemaDO.NS + "value");

  public static final Node MEMBERSHIP = ORG.Membership.asNode();
  public static final Node MEMBER = ORG.member.asNode();

  private Schema() {}
}
