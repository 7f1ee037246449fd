package org.stigraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.OWLOntologyManager;
import org.stigraph.vocabulary.Sti;

/** What the writer writes does not contradict what the ontology says its terms mean. */
class MeaningTest {

  private static final Set<Node> RESERVED =
      Set.of(RDF.Nodes.subject, RDF.Nodes.predicate, RDF.Nodes.object);
  private static final Set<String> NOT_IN_OWL = Set.of("gYear", "gYearMonth", "date", "duration");

  @BeforeAll
  static void startJena() {
    JenaSystem.init();
  }

  @Test
  void dataAgreeWithTheOntology() throws OWLOntologyCreationException {
    assertThat(isConsistent(data())).isTrue();
  }

  @Test
  void dataThatContradictItAreFound() throws OWLOntologyCreationException {
    Graph graph = data();
    graph.add(
        new Addresses(Graphs.BASE).entity(Sample.PROGRAM),
        Sti.STATED_IN,
        new Addresses(Graphs.BASE).entity(Sample.AGENCY));
    assertThat(isConsistent(graph)).isFalse();
  }

  private static Graph data() {
    DatasetGraph graphs = DatasetGraphFactory.create();
    GraphWriter writer = new GraphWriter(Graphs.BASE);
    writer.write(Sample.extraction(), StreamRDFLib.dataset(graphs));
    writer.writeAuthority(Sample.authority(), StreamRDFLib.dataset(graphs));
    Graph data = GraphFactory.createDefaultGraph();
    graphs.stream().map(quad -> quad.asTriple()).filter(MeaningTest::isOwl).forEach(data::add);
    return data;
  }

  /** Whether OWL 2 DL can say it: no reserved property, no date. */
  private static boolean isOwl(Triple triple) {
    return !RESERVED.contains(triple.getPredicate())
        && !(triple.getObject().isLiteral()
            && NOT_IN_OWL.contains(
                triple.getObject().getLiteralDatatypeURI().replaceFirst(".*#", "")));
  }

  private static boolean isConsistent(Graph data) throws OWLOntologyCreationException {
    RDFDataMgr.read(data, "ontology/stigraph.ttl");
    ByteArrayOutputStream turtle = new ByteArrayOutputStream();
    RDFDataMgr.write(turtle, data, Lang.TURTLE);
    OWLOntologyManager manager = OWLManager.createOWLOntologyManager();
    OWLOntology both =
        manager.loadOntologyFromOntologyDocument(new ByteArrayInputStream(turtle.toByteArray()));
    var reasoner = new ReasonerFactory().createReasoner(both);
    try {
      return reasoner.isConsistent();
    } finally {
      reasoner.dispose();
    }
  }
}
