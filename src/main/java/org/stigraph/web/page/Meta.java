package org.stigraph.web.page;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.stigraph.store.NamedQuery;
import org.stigraph.store.QueryLibrary;
import org.stigraph.vocabulary.Paths;
import org.stigraph.vocabulary.Prefixes;
import org.stigraph.web.graph.DatasetDescription;
import org.stigraph.web.http.Answer;
import org.stigraph.web.http.Ask;
import org.stigraph.web.http.Form;
import org.stigraph.web.http.Refusal;
import org.stigraph.web.view.Lens;
import org.stigraph.web.view.OntologyDrawing;
import org.stigraph.web.view.TermLine;

/** What the graph says of itself: vocabulary, named graphs, data set, examples. */
final class Meta {

  private static final String SHACL = "http://www.w3.org/ns/shacl#";

  private final Renderer renderer;
  private final QueryLibrary library;
  private final AtomicReference<@Nullable Graph> description = new AtomicReference<>();

  Meta(Renderer renderer, QueryLibrary library) {
    this.renderer = renderer;
    this.library = library;
  }

  /** {@code /ns} and {@code /ontology}. */
  Handler ontology() {
    return (ask, lens) -> {
      Form form = ask.form(Form.RESOURCE);
      if (form.isRdf()) {
        return DataAnswer.of(named(lens, Paths.ONTOLOGY_GRAPH), form);
      }
      return renderer.page(
          "ontology",
          renderer.frame(
              ask,
              lens.words(),
              lens.words().say("ontology.title"),
              "ontology",
              DataAnswer.formats("/ontology"),
              QueryLinks.terms()),
          Map.of(
              "classes", TermLine.classes(lens),
              "properties", TermLine.properties(lens),
              "thread", OntologyDrawing.thread(lens),
              "tree", OntologyDrawing.classes(lens)));
    };
  }

  /** {@code /graph/…}: a named graph whole; a document's own is shown as the document. */
  Handler graphs() {
    return (ask, lens) -> {
      String local = lens.hrefs().local(ask.path()).orElse("");
      Graph graph = named(lens, local);
      if (graph.isEmpty()) {
        throw Refusal.notFound(ask.path());
      }
      Form form = ask.form(Form.RESOURCE);
      if (form.isRdf()) {
        return DataAnswer.of(graph, form);
      }
      if (local.startsWith(Paths.DOCUMENT_GRAPH)) {
        return Answer.seeOther(
            lens.hrefs()
                .path(
                    node(
                        lens.hrefs().base()
                            + Paths.DOCUMENT
                            + local.substring(Paths.DOCUMENT_GRAPH.length()))));
      }
      return local.equals(Paths.ONTOLOGY_GRAPH)
          ? Answer.seeOther("/ontology")
          : renderer.page(
              "graph",
              renderer.frame(
                  ask,
                  lens.words(),
                  lens.words().say("graph.title"),
                  "",
                  DataAnswer.formats(ask.path()),
                  QueryLinks.graph(node(lens.hrefs().base() + local))),
              Map.of("address", lens.hrefs().base() + local, "triples", graph.size()));
    };
  }

  /** {@code /.well-known/void} and {@code /.well-known/sparql-examples}. */
  Handler wellKnown() {
    return (ask, lens) -> {
      String name = ask.path().substring(ask.path().lastIndexOf('/') + 1);
      return switch (name) {
        case "void" -> DataAnswer.of(dataset(lens), data(ask));
        case "sparql-examples" -> DataAnswer.of(examples(lens), data(ask));
        default -> throw Refusal.notFound(ask.path());
      };
    };
  }

  /** Browsers ask for pages; where there is none they get Turtle. */
  private static Form data(Ask ask) {
    Form form = ask.form(Form.RESOURCE);
    return form == Form.HTML ? Form.TURTLE : form;
  }

  private static Graph named(Lens lens, String local) {
    Graph graph = GraphFactory.createDefaultGraph();
    Prefixes.ALL.forEach(graph.getPrefixMapping()::setNsPrefix);
    lens.graph()
        .dataset()
        .find(node(lens.hrefs().base() + local), Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> graph.add(quad.asTriple()));
    return graph;
  }

  /** Counted once: the graph does not change while it is served. */
  private Graph dataset(Lens lens) {
    Graph described = description.get();
    if (described == null) {
      described =
          DatasetDescription.of(lens.graph(), lens.hrefs().base(), lens.documents().documents());
      description.set(described);
    }
    return described;
  }

  private Graph examples(Lens lens) {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefix("sh", SHACL);
    Prefixes.ALL.forEach(graph.getPrefixMapping()::setNsPrefix);
    for (NamedQuery query : library.all()) {
      Node self = node(lens.hrefs().base() + "queries/" + query.name());
      graph.add(self, RDF.Nodes.type, node(SHACL + "SPARQLExecutable"));
      graph.add(self, node(SHACL + "select"), NodeFactory.createLiteralString(query.text()));
      graph.add(
          self,
          org.apache.jena.vocabulary.RDFS.comment.asNode(),
          NodeFactory.createLiteralLang(query.summary(), "en"));
      if (!query.questionJa().isEmpty()) {
        graph.add(
            self,
            org.apache.jena.vocabulary.RDFS.comment.asNode(),
            NodeFactory.createLiteralLang(query.questionJa(), "ja"));
      }
    }
    return graph;
  }

  private static Node node(String address) {
    return NodeFactory.createURI(address);
  }
}
