package org.stigraph.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.stigraph.web.graph.StatedClaim;
import org.stigraph.web.http.Answer;
import org.stigraph.web.http.Ask;
import org.stigraph.web.http.Form;
import org.stigraph.web.view.Body;
import org.stigraph.web.view.ConflictView;
import org.stigraph.web.view.CoverageView;
import org.stigraph.web.view.Frame;
import org.stigraph.web.view.Lens;
import org.stigraph.web.view.OriginalLine;
import org.stigraph.web.view.Targets;
import org.stigraph.web.view.TimelineView;

/** Pages over the whole graph; those that list claims give them as rows and as RDF too. */
public final class Overviews {

  /** Where the data set is described. */
  private static final String DESCRIPTION = "/.well-known/void";

  private final Renderer renderer;

  Overviews(Renderer renderer) {
    this.renderer = renderer;
  }

  Handler conflicts() {
    return ofClaims(
        "conflicts",
        ConflictView::claims,
        (ask, lens) -> Map.of("view", ConflictView.of(ask, lens)));
  }

  Handler timeline() {
    return ofClaims(
        "timeline",
        TimelineView::claims,
        (ask, lens) -> Map.of("view", TimelineView.of(ask, lens)));
  }

  Handler targets() {
    return ofClaims(
        "targets",
        (ask, lens) -> Targets.claims(lens),
        (ask, lens) ->
            Map.of(
                "targets", Targets.all(ask, lens), "columns", Targets.columns(ask, lens.words())));
  }

  Handler ministries() {
    return ofClaims(
        "ministries",
        (ask, lens) -> Body.claims(lens),
        (ask, lens) -> Map.of("bodies", Body.all(ask, lens)));
  }

  /** The query of the library that has a page's name stands behind it. */
  private Handler ofClaims(
      String name,
      BiFunction<Ask, Lens, List<StatedClaim>> claims,
      BiFunction<Ask, Lens, Map<String, Object>> model) {
    return (ask, lens) -> {
      Form form = ask.form(Form.CLAIMS);
      return form == Form.HTML
          ? page(
              name,
              QueryLinks.named(name),
              ClaimsAnswer.links(ask),
              ask,
              lens,
              model.apply(ask, lens))
          : ClaimsAnswer.of(claims.apply(ask, lens), name, form, lens);
    };
  }

  Handler coverage() {
    return (ask, lens) -> {
      Form form = ask.form(Form.ROWS);
      Optional<Node> document =
          ask.parameter("document")
              .map(NodeFactory::createURI)
              .filter(lens.documents()::isDocument);
      if (form != Form.HTML) {
        String query =
            document
                .map(node -> PageQuery.UNITS.with(Map.of("document", node)))
                .orElseGet(() -> PageQuery.COVERAGE.with(Map.of()));
        return RowAnswer.of(RowAnswer.rows(query, lens), "coverage", form, lens.words());
      }
      return page(
          "coverage",
          document.map(QueryLinks::units).orElseGet(QueryLinks::coverage),
          ClaimsAnswer.links(ask.without("state"), List.of(Form.CSV, Form.XLSX, Form.JSON)),
          ask,
          lens,
          Map.of("view", CoverageView.of(ask, lens)));
    };
  }

  /** What is told of the site as data is the description of its data set. */
  Handler about(String sparql) {
    return (ask, lens) -> {
      Form form = ask.form(Form.RESOURCE);
      return form == Form.HTML
          ? page(
              "about",
              QueryLinks.documents(),
              DataAnswer.formats(DESCRIPTION),
              ask,
              lens,
              Map.of("sparql", sparql, "documents", OriginalLine.all(lens)))
          : described(form);
    };
  }

  /** Leads to the description of the data set. */
  static Answer described(Form form) {
    return Answer.seeOther(DESCRIPTION + "?format=" + form.suffix());
  }

  private Answer page(
      String name,
      String query,
      List<Frame.Data> data,
      Ask ask,
      Lens lens,
      Map<String, Object> model) {
    return renderer.page(
        name,
        renderer.frame(ask, lens.words(), lens.words().say(name + ".title"), name, data, query),
        model);
  }
}
