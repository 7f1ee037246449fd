package org.stigraph.web.page;

import java.util.List;
import java.util.Map;
import org.stigraph.web.http.Ask;
import org.stigraph.web.http.Form;
import org.stigraph.web.view.Body;
import org.stigraph.web.view.ConflictView;
import org.stigraph.web.view.CoverageView;
import org.stigraph.web.view.Frame;
import org.stigraph.web.view.Lens;
import org.stigraph.web.view.OriginalLine;
import org.stigraph.web.view.TargetLine;
import org.stigraph.web.view.TimelineView;

/** Pages over the whole graph. */
public final class Overviews {

  private final Renderer renderer;

  Overviews(Renderer renderer) {
    this.renderer = renderer;
  }

  Handler conflicts() {
    return (ask, lens) -> {
      ask.form(List.of(Form.HTML));
      return renderer.page(
          "conflicts",
          frame("conflicts", QueryLinks.named("conflicts"), ask, lens),
          Map.of("view", ConflictView.of(ask, lens)));
    };
  }

  Handler timeline() {
    return (ask, lens) -> {
      ask.form(List.of(Form.HTML));
      return renderer.page(
          "timeline",
          frame("timeline", QueryLinks.named("timeline"), ask, lens),
          Map.of("view", TimelineView.of(ask, lens)));
    };
  }

  Handler coverage() {
    return (ask, lens) -> {
      ask.form(List.of(Form.HTML));
      return renderer.page(
          "coverage",
          frame("coverage", QueryLinks.coverage(), ask, lens),
          Map.of("view", CoverageView.of(ask, lens)));
    };
  }

  Handler targets() {
    return (ask, lens) -> {
      ask.form(List.of(Form.HTML));
      return renderer.page(
          "targets",
          frame("targets", QueryLinks.named("targets"), ask, lens),
          Map.of(
              "targets",
              TargetLine.all(ask, lens),
              "columns",
              TargetLine.columns(ask, lens.words())));
    };
  }

  Handler ministries() {
    return (ask, lens) -> {
      ask.form(List.of(Form.HTML));
      return renderer.page(
          "ministries",
          frame("ministries", QueryLinks.named("ministries"), ask, lens),
          Map.of("bodies", Body.all(ask, lens)));
    };
  }

  private Frame frame(String name, String query, Ask ask, Lens lens) {
    return renderer.frame(
        ask, lens.words(), lens.words().say(name + ".title"), name, List.of(), query);
  }

  Handler about(String sparql) {
    return (ask, lens) -> {
      ask.form(List.of(Form.HTML));
      return renderer.page(
          "about",
          frame("about", QueryLinks.documents(), ask, lens),
          Map.of("sparql", sparql, "documents", OriginalLine.all(lens)));
    };
  }
}
