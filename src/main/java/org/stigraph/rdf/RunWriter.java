package org.stigraph.rdf;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.stigraph.vocabulary.Prov;

/**
 * Writes a load run: when which version of the loader read which documents. Runs differ between two
 * loads of the same input, so that they have a graph of their own and are never written to files.
 */
public final class RunWriter {

  private final Addresses addresses;
  private final String version;

  /**
   * A writer of runs.
   *
   * @param version the loader's version
   */
  public RunWriter(Addresses addresses, String version) {
    this.addresses = addresses;
    this.version = version;
  }

  /** Writes one run and the documents that it put into the store. */
  public void write(Instant start, Instant end, Collection<String> documents, StreamRDF out) {
    Node run = addresses.run(start);
    Node agent = addresses.software(version);
    add(run, RDF.type.asNode(), Prov.ACTIVITY, out);
    add(run, Prov.STARTED_AT_TIME, time(start), out);
    add(run, Prov.ENDED_AT_TIME, time(end), out);
    add(run, Prov.WAS_ASSOCIATED_WITH, agent, out);
    documents.forEach(id -> add(run, Prov.USED, addresses.document(id), out));
    add(agent, RDF.type.asNode(), Prov.SOFTWARE_AGENT, out);
    add(agent, RDFS.label.asNode(), NodeFactory.createLiteralString("stigraph"), out);
    add(agent, DCTerms.hasVersion.asNode(), NodeFactory.createLiteralString(version), out);
  }

  private void add(Node subject, Node property, Node object, StreamRDF out) {
    out.quad(new Quad(addresses.runsGraph(), subject, property, object));
  }

  private static Node time(Instant instant) {
    return NodeFactory.createLiteralDT(
        instant.truncatedTo(ChronoUnit.MILLIS).toString(), XSDDatatype.XSDdateTime);
  }
}
