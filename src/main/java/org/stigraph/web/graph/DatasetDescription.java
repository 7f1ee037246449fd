package org.stigraph.web.graph;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.stigraph.vocabulary.Paths;
import org.stigraph.vocabulary.Prefixes;
import org.stigraph.vocabulary.Prov;
import org.stigraph.vocabulary.Sti;

/**
 * What the data set says of itself, in VoID and DCAT: where it is asked and fetched, under which
 * licence, how large it is, which classes and properties it uses, what is in it.
 */
public final class DatasetDescription {

  private static final String SELF = ".well-known/void#";
  private static final String LICENCE = "https://www.apache.org/licenses/LICENSE-2.0";
  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
  private static final String TITLE = "stigraph";
  private static final String ENGLISH =
      "Facts of policy documents on science, technology and innovation diplomacy, each with the"
          + " words, the sentence, the footnote and the source that it rests on.";
  private static final String JAPANESE = "科学技術外交の政策文書から取り出した事実と、その一つ一つの語、文、脚注、典拠。";

  private final GraphReader reader;
  private final String base;
  private final Node self;
  private final Graph graph = GraphFactory.createDefaultGraph();

  private DatasetDescription(GraphReader reader, String base) {
    this.reader = reader;
    this.base = base;
    this.self = node(base + SELF + "dataset");
    Prefixes.ALL.forEach(graph.getPrefixMapping()::setNsPrefix);
    graph.getPrefixMapping().setNsPrefix("dcat", DCAT.NS).setNsPrefix("void", VOID.NS);
  }

  /**
   * The description of everything under a base; reads each triple once.
   *
   * @param documents those that were loaded
   */
  public static Graph of(GraphReader reader, String base, List<Node> documents) {
    DatasetDescription description = new DatasetDescription(reader, base);
    description.about();
    description.access();
    description.counts();
    documents.forEach(description::document);
    return description.graph;
  }

  private void about() {
    add(self, RDF.Nodes.type, VOID.Dataset.asNode());
    add(self, RDF.Nodes.type, DCAT.Dataset.asNode());
    add(self, DCTerms.title.asNode(), NodeFactory.createLiteralString(TITLE));
    add(self, DCTerms.description.asNode(), NodeFactory.createLiteralLang(ENGLISH, "en"));
    add(self, DCTerms.description.asNode(), NodeFactory.createLiteralLang(JAPANESE, "ja"));
    add(self, DCTerms.license.asNode(), node(LICENCE));
    for (String language : List.of("ja", "en")) {
      add(self, DCTerms.language.asNode(), NodeFactory.createLiteralString(language));
    }
    reader.find(Node.ANY, Prov.ENDED_AT_TIME, Node.ANY).stream()
        .map(Triple::getObject)
        .max(Comparator.comparing(Node::getLiteralLexicalForm))
        .ifPresent(time -> add(self, DCTerms.modified.asNode(), time));
    add(self, DCAT.landingPage.asNode(), node(base));
  }

  private void access() {
    add(self, VOID.uriSpace.asNode(), NodeFactory.createLiteralString(base));
    add(self, VOID.sparqlEndpoint.asNode(), node(base + "sparql"));
    Node service = node(base + SELF + "sparql");
    add(service, RDF.Nodes.type, DCAT.DataService.asNode());
    add(service, DCAT.endpointURL.asNode(), node(base + "sparql"));
    add(service, DCAT.servesDataset.asNode(), self);
    dump("nq", "application/n-quads");
    dump("trig", "application/trig");
  }

  private void dump(String ending, String type) {
    Node file = node(base + "dump/stigraph." + ending + ".gz");
    Node distribution = node(base + SELF + ending);
    add(self, VOID.dataDump.asNode(), file);
    add(self, DCAT.distribution.asNode(), distribution);
    add(distribution, RDF.Nodes.type, DCAT.Distribution.asNode());
    add(distribution, DCAT.downloadURL.asNode(), file);
    add(distribution, DCAT.mediaType.asNode(), node(MEDIA_TYPES + type));
    add(distribution, DCAT.compressFormat.asNode(), node(MEDIA_TYPES + "application/gzip"));
    add(distribution, DCTerms.license.asNode(), node(LICENCE));
  }

  private void counts() {
    Map<Node, Long> classes = new HashMap<>();
    Map<Node, Node> examples = new TreeMap<>(Comparator.comparing(Node::toString));
    Map<Node, Long> properties = new HashMap<>();
    long triples = 0;
    for (Iterator<Triple> all = reader.union().find(); all.hasNext(); ) {
      Triple triple = all.next();
      triples++;
      properties.merge(triple.getPredicate(), 1L, Long::sum);
      if (triple.getPredicate().equals(RDF.Nodes.type)) {
        classes.merge(triple.getObject(), 1L, Long::sum);
        if (triple.getSubject().toString().startsWith(base + Paths.ENTITY)) {
          examples.merge(
              triple.getObject(),
              triple.getSubject(),
              (one, other) -> one.toString().compareTo(other.toString()) < 0 ? one : other);
        }
      }
    }
    add(self, VOID.triples.asNode(), number(triples));
    add(self, VOID.vocabulary.asNode(), node(Sti.NS));
    for (String prefix : List.of("schema", "org", "foaf", "skos", "prov")) {
      add(self, VOID.vocabulary.asNode(), node(Prefixes.ALL.getOrDefault(prefix, Sti.NS)));
    }
    examples.values().forEach(thing -> add(self, VOID.exampleResource.asNode(), thing));
    classes.forEach(
        (type, count) -> {
          Node part = partition("class", type);
          add(self, VOID.classPartition.asNode(), part);
          add(part, VOID._class.asNode(), type);
          add(part, VOID.entities.asNode(), number(count));
        });
    properties.forEach(
        (property, count) -> {
          Node part = partition("property", property);
          add(self, VOID.propertyPartition.asNode(), part);
          add(part, VOID.property.asNode(), property);
          add(part, VOID.triples.asNode(), number(count));
        });
  }

  private void document(Node document) {
    String local = document.getURI().substring(base.length() + Paths.DOCUMENT.length());
    Node part = node(base + Paths.DOCUMENT_GRAPH + local);
    add(self, VOID.exampleResource.asNode(), document);
    add(self, VOID.subset.asNode(), part);
    add(part, RDF.Nodes.type, VOID.Dataset.asNode());
    add(part, DCTerms.source.asNode(), document);
    add(part, VOID.triples.asNode(), number(reader.dataset().getGraph(part).size()));
    reader.objects(document, Schema.RIGHTS).forEach(it -> add(part, DCTerms.rights.asNode(), it));
    reader.objects(document, Schema.TITLE).forEach(it -> add(part, DCTerms.title.asNode(), it));
  }

  private Node partition(String kind, Node term) {
    return node(
        base + SELF + kind + "-" + URLEncoder.encode(term.toString(), StandardCharsets.UTF_8));
  }

  private void add(Node subject, Node property, Node object) {
    graph.add(subject, property, object);
  }

  private static Node number(long number) {
    return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
  }

  private static Node node(String address) {
    return NodeFactory.createURI(address);
  }
}
