package org.stigraph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import org.junit.jupiter.api.Test;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLDataFactory;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.OWLOntologyManager;
import org.semanticweb.owlapi.profiles.Profiles;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

class OntologyTest {

  private final OWLOntologyManager manager = OWLManager.createOWLOntologyManager();
  private final OWLOntology ontology = load();

  @Test
  void isOwl2Dl() {
    assertThat(Profiles.OWL2_DL.checkOntology(ontology).getViolations()).isEmpty();
  }

  @Test
  void importsNothingAndHasAVersion() {
    assertThat(ontology.importsDeclarations()).isEmpty();
    assertThat(ontology.getOntologyID().getOntologyIRI().map(IRI::toString)).contains(Sti.ONTOLOGY);
    assertThat(ontology.getOntologyID().getVersionIRI()).isPresent();
  }

  @Test
  void isConsistentAndHasNoClassThatNothingCanBelongTo() {
    OWLReasoner reasoner = new ReasonerFactory().createReasoner(ontology);
    assertThat(reasoner.isConsistent()).isTrue();
    assertThat(reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom()).isEmpty();
    reasoner.dispose();
  }

  @Test
  void leavesTheReasonerSomethingToFind() {
    OWLDataFactory factory = manager.getOWLDataFactory();
    var thing = factory.getOWLNamedIndividual(IRI.create("http://localhost:3030/id/program/both"));
    for (var name : new String[] {"Program", "Ministry"}) {
      var type = factory.getOWLClass(IRI.create(Sti.NS + name));
      manager.addAxiom(ontology, factory.getOWLClassAssertionAxiom(type, thing));
    }
    OWLReasoner reasoner = new ReasonerFactory().createReasoner(ontology);
    assertThat(reasoner.isConsistent()).isFalse();
    reasoner.dispose();
  }

  private OWLOntology load() {
    try {
      return manager.loadOntologyFromOntologyDocument(new File("ontology/stigraph.ttl"));
    } catch (OWLOntologyCreationException e) {
      throw new AssertionError(e);
    }
  }
}
