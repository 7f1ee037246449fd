package org.stigraph.web.graph;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.stigraph.vocabulary.Prefixes;
import org.stigraph.vocabulary.Prov;
import org.stigraph.vocabulary.Spar;
import org.stigraph.vocabulary.Sti;

/** The triples that describe a thing: what is said of it, with the whole evidence. */
public final class Description {

  private final GraphReader reader;
  private final Graph graph = GraphFactory.createDefaultGraph();
  private final Set<Node> described = new LinkedHashSet<>();

  public Description(GraphReader reader) {
    this.reader = reader;
    Prefixes.ALL.forEach(graph.getPrefixMapping()::setNsPrefix);
  }

  /** What was collected. */
  public Graph graph() {
    return graph;
  }

  /** An entity: its own triples, every claim about it, and what these rest on. */
  public Description entity(Node entity) {
    all(entity);
    for (Node property : new Node[] {RDF.Nodes.subject, RDF.Nodes.object, Sti.ABOUT}) {
      reader.subjects(property, entity).forEach(this::claim);
    }
    for (Node reference : reader.subjects(Spar.REFERENCES, entity)) {
      all(reference);
      reader.objects(reference, Schema.PART_OF).forEach(this::all);
    }
    return orWhatPointsTo(entity);
  }

  /** Of what nothing is said, but what is named elsewhere: the statements that name it. */
  private Description orWhatPointsTo(Node thing) {
    if (graph.isEmpty()) {
      reader.find(Node.ANY, Node.ANY, thing).forEach(graph::add);
    }
    return this;
  }

  /** A claim and what it rests on. */
  public Description claim(Node claim) {
    if (!all(claim)) {
      return this;
    }
    for (Node property : new Node[] {Prov.WAS_QUOTED_FROM, Sti.STATED_IN, Sti.CITES_NOTE}) {
      reader.objects(claim, property).forEach(this::all);
    }
    for (Node property : new Node[] {Sti.IN_DOCUMENT, RDF.Nodes.subject, RDF.Nodes.object}) {
      reader.objects(claim, property).forEach(this::name);
    }
    for (Node work : reader.objects(claim, Prov.HAD_PRIMARY_SOURCE)) {
      name(work);
      reader.find(work, Schema.URL, Node.ANY).forEach(graph::add);
    }
    return this;
  }

  /** A footnote: its references, markers, and the claims that cite it. */
  public Description footnote(Node footnote) {
    all(footnote);
    parts(footnote);
    reader.subjects(Sti.MARKS, footnote).forEach(this::all);
    reader.subjects(Sti.CITES_NOTE, footnote).forEach(this::claim);
    return this;
  }

  /** A passage: the claims that it states. */
  public Description passage(Node passage) {
    all(passage);
    reader.subjects(Sti.STATED_IN, passage).forEach(this::claim);
    return this;
  }

  /** Anything else: its own triples and its parts. */
  public Description thing(Node thing) {
    all(thing);
    parts(thing);
    return orWhatPointsTo(thing);
  }

  private void parts(Node whole) {
    reader.subjects(Schema.PART_OF, whole).forEach(this::all);
  }

  private boolean all(Node subject) {
    if (!described.add(subject)) {
      return false;
    }
    for (Triple triple : reader.find(subject, Node.ANY, Node.ANY)) {
      graph.add(triple);
    }
    return true;
  }

  private void name(Node node) {
    if (node.isURI()) {
      reader.find(node, Schema.PREF_LABEL, Node.ANY).forEach(graph::add);
      reader.find(node, Schema.TITLE, Node.ANY).forEach(graph::add);
      reader.find(node, RDF.Nodes.type, Node.ANY).forEach(graph::add);
      reader.find(node, RDFS.label.asNode(), Node.ANY).forEach(graph::add);
    }
  }
}
