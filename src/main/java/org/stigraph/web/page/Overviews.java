package org.stigraph.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.stigraph.vocabulary.Sti;
import org.stigraph.web.http.Form;
import org.stigraph.web.view.ConflictView;
import org.stigraph.web.view.CoverageView;
import org.stigraph.web.view.Incoming;
import org.stigraph.web.view.Lens;
import org.stigraph.web.view.Link;
import org.stigraph.web.view.TargetLine;
import org.stigraph.web.view.TimelineView;

/** Pages over the whole graph. */
public final class Overviews {

  private static final List<Node> BODIES =
      List.of(
          Sti.MINISTRY,
          Sti.PUBLIC_BODY,
          Sti.COUNCIL,
          NodeFactory.createURI("http://purl.org/cerif/frapo/FundingAgency"));

  private final Renderer renderer;

  Overviews(Renderer renderer) {
    this.renderer = renderer;
  }

  /** A ministry or public body with what points to it. */
  public record Body(Link link, String kind, List<Incoming.Line> lines) {}

  Handler conflicts() {
    return (ask, lens) -> {
      ask.form(List.of(Form.HTML));
      return renderer.page(
          "conflicts",
          renderer.frame(ask, lens.words(), lens.words().say("conflicts.title"), "conflicts"),
          Map.of("view", ConflictView.of(ask, lens)));
    };
  }

  Handler timeline() {
    return (ask, lens) -> {
      ask.form(List.of(Form.HTML));
      return renderer.page(
          "timeline",
          renderer.frame(ask, lens.words(), lens.words().say("timeline.title"), "timeline"),
          Map.of("view", TimelineView.of(ask, lens)));
    };
  }

  Handler coverage() {
    return (ask, lens) -> {
      ask.form(List.of(Form.HTML));
      return renderer.page(
          "coverage",
          renderer.frame(ask, lens.words(), lens.words().say("coverage.title"), "coverage"),
          Map.of("view", CoverageView.of(ask, lens)));
    };
  }

  Handler targets() {
    return (ask, lens) -> {
      ask.form(List.of(Form.HTML));
      return renderer.page(
          "targets",
          renderer.frame(ask, lens.words(), lens.words().say("targets.title"), "targets"),
          Map.of("targets", TargetLine.all(lens)));
    };
  }

  Handler ministries() {
    return (ask, lens) -> {
      ask.form(List.of(Form.HTML));
      List<Body> bodies = new ArrayList<>();
      for (Node type : BODIES) {
        lens.graph().ofType(type).stream()
            .distinct()
            .sorted(Comparator.comparing(Node::getURI))
            .map(node -> body(node, ask, lens))
            .filter(body -> !body.lines().isEmpty())
            .filter(body -> bodies.stream().noneMatch(b -> b.link().equals(body.link())))
            .forEach(bodies::add);
      }
      return renderer.page(
          "ministries",
          renderer.frame(ask, lens.words(), lens.words().say("ministries.title"), "ministries"),
          Map.of("bodies", bodies));
    };
  }

  private static Body body(Node node, org.stigraph.web.http.Ask ask, Lens lens) {
    return new Body(
        lens.link(node), lens.terms().kind(node), Incoming.elsewhere(node, ask, lens).lines());
  }

  Handler about(String sparql) {
    return (ask, lens) -> {
      ask.form(List.of(Form.HTML));
      return renderer.page(
          "about",
          renderer.frame(ask, lens.words(), lens.words().say("about.title"), "about"),
          Map.of("sparql", sparql));
    };
  }
}
