package org.stigraph.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.stigraph.vocabulary.Paths;
import org.stigraph.vocabulary.Prefixes;
import org.stigraph.vocabulary.Spar;
import org.stigraph.vocabulary.Sti;
import org.stigraph.web.graph.Description;
import org.stigraph.web.graph.Passage;
import org.stigraph.web.graph.Schema;
import org.stigraph.web.http.Answer;
import org.stigraph.web.http.Ask;
import org.stigraph.web.http.Form;
import org.stigraph.web.http.Refusal;
import org.stigraph.web.view.Anchors;
import org.stigraph.web.view.DocumentLine;
import org.stigraph.web.view.Lens;
import org.stigraph.web.view.NoteView;
import org.stigraph.web.view.ReaderMaker;
import org.stigraph.web.view.ReaderView;

/** Documents, their footnotes, and everything in them that has an address of its own. */
final class DocumentPage implements Handler {

  private final Renderer renderer;

  DocumentPage(Renderer renderer) {
    this.renderer = renderer;
  }

  @Override
  public Answer answer(Ask ask, Lens lens) {
    String rest = lens.hrefs().local(ask.path()).orElse("").substring(Paths.DOCUMENT.length() - 1);
    Addressed found =
        Addressed.find(Paths.DOCUMENT, rest.isEmpty() ? "" : rest.substring(1), ask, lens);
    if (lens.documents().isDocument(found.node())) {
      return document(found, ask, lens);
    }
    if (lens.graph().is(found.node(), Spar.FOOTNOTE)) {
      return footnote(found, ask, lens);
    }
    return part(found, ask, lens);
  }

  private Answer document(Addressed found, Ask ask, Lens lens) {
    Node document = found.node();
    Form form = found.form(ask, Form.DOCUMENT);
    if (form == Form.HTML) {
      ReaderView view = new ReaderMaker(document, ask, lens).view();
      return renderer.page(
          "reader",
          renderer.frame(
              ask,
              lens.words(),
              view.title().text(),
              "documents",
              DataAnswer.formats(lens.hrefs().path(document)),
              QueryLinks.inDocument(document)),
          Map.of("view", view));
    }
    boolean shown = ReaderMaker.isShown(lens, document);
    if (form == Form.TEXT) {
      if (!shown) {
        throw Refusal.withheld(document.getURI());
      }
      return Answer.of(form, lens.documents().text(document));
    }
    return DataAnswer.of(whole(document, lens), form);
  }

  /** The document's own graph. */
  private static Graph whole(Node document, Lens lens) {
    String local = document.getURI().substring(lens.hrefs().base().length());
    Node name =
        NodeFactory.createURI(
            lens.hrefs().base() + Paths.DOCUMENT_GRAPH + local.substring(Paths.DOCUMENT.length()));
    Graph graph = GraphFactory.createDefaultGraph();
    Prefixes.ALL.forEach(graph.getPrefixMapping()::setNsPrefix);
    lens.graph()
        .dataset()
        .find(name, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> graph.add(quad.asTriple()));
    return graph;
  }

  private Answer footnote(Addressed found, Ask ask, Lens lens) {
    Node footnote = found.node();
    Form form = found.form(ask, Form.RESOURCE);
    if (form.isRdf()) {
      return DataAnswer.of(new Description(lens.graph()).footnote(footnote).graph(), form);
    }
    Node document =
        lens.graph()
            .object(footnote, Sti.IN_DOCUMENT)
            .orElseThrow(() -> Refusal.notFound(ask.path()));
    NoteView view = NoteView.of(footnote, document, lens);
    return renderer.page(
        "footnote",
        renderer.frame(
            ask,
            lens.words(),
            lens.words().say("footnote.title", view.number())
                + lens.words().comma()
                + view.document().text(),
            "documents",
            DataAnswer.formats(lens.hrefs().path(footnote)),
            QueryLinks.restingOn(footnote)),
        Map.of("view", view));
  }

  /** Sections, slides, tables, markers, references: shown in the reader or on their footnote. */
  private static Answer part(Addressed found, Ask ask, Lens lens) {
    Node part = found.node();
    Form form = found.form(ask, Form.RESOURCE);
    if (form.isRdf()) {
      return DataAnswer.of(new Description(lens.graph()).thing(part).graph(), form);
    }
    if (lens.graph().is(part, Spar.BIBLIOGRAPHIC_REFERENCE)) {
      String note = lens.graph().object(part, Schema.PART_OF).map(lens.hrefs()::path).orElse("/");
      return Answer.seeOther(note + "#ref-" + end(part));
    }
    Optional<Node> unit = lens.graph().object(part, Spar.HAS_CONTEXT);
    Optional<Passage> context = unit.flatMap(lens.claims()::passage);
    String document = documentPath(part, lens);
    if (context.isPresent()) {
      return Answer.seeOther(
          span(document, context.get().start(), context.get().end()) + "#m" + end(part));
    }
    int start = lens.graph().number(part, Sti.START).orElse(0);
    int end = lens.graph().number(part, Sti.END).orElse(start + 1);
    return Answer.seeOther(span(document, start, end) + "#" + Anchors.of(part));
  }

  private static String span(String document, int start, int end) {
    return document + "?char=" + start + "," + Math.max(end, start + 1);
  }

  private static String end(Node node) {
    return node.getURI().substring(node.getURI().lastIndexOf('/') + 1);
  }

  private static String documentPath(Node part, Lens lens) {
    String local = part.getURI().substring((lens.hrefs().base() + Paths.DOCUMENT).length());
    int slash = local.indexOf('/');
    Node document =
        NodeFactory.createURI(
            lens.hrefs().base() + Paths.DOCUMENT + (slash < 0 ? local : local.substring(0, slash)));
    return lens.hrefs().path(document);
  }

  /** All documents in a list. */
  static Handler list(Renderer renderer) {
    return (ask, lens) -> {
      Form form = ask.form(Form.ROWS);
      if (form != Form.HTML) {
        return RowAnswer.of(
            RowAnswer.rows(PageQuery.DOCUMENTS.with(Map.of()), lens),
            "documents",
            form,
            lens.words());
      }
      List<DocumentLine> documents = DocumentLine.sorted(ask, lens);
      return renderer.page(
          "documents",
          renderer.frame(
              ask,
              lens.words(),
              lens.words().say("documents.title"),
              "documents",
              ClaimsAnswer.links(ask, List.of(Form.CSV, Form.XLSX, Form.JSON)),
              QueryLinks.documents()),
          Map.of(
              "documents",
              documents,
              "columns",
              DocumentLine.columns(documents, ask, lens.words())));
    };
  }
}
