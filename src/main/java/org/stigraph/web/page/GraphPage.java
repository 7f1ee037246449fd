package org.stigraph.web.page;

import java.util.List;
import java.util.Map;
import org.stigraph.vocabulary.Paths;
import org.stigraph.web.http.Answer;
import org.stigraph.web.http.Ask;
import org.stigraph.web.http.Form;
import org.stigraph.web.view.Drawing;
import org.stigraph.web.view.Lens;
import org.stigraph.web.view.NeighbourList;
import org.stigraph.web.view.Neighbourhood;

/**
 * {@code /graph/program/satreps}: what an entity is connected with, as a list, and as JSON for the
 * script that draws it. Other addresses below {@code /graph/} are named graphs.
 */
final class GraphPage implements Handler {

  private static final List<String> NAMED =
      List.of(Paths.DOCUMENT_GRAPH, Paths.AUTHORITY_GRAPH, Paths.ONTOLOGY_GRAPH, Paths.RUNS_GRAPH);

  private final Renderer renderer;
  private final Handler named;

  /**
   * @param named answers for named graphs
   */
  GraphPage(Renderer renderer, Handler named) {
    this.renderer = renderer;
    this.named = named;
  }

  @Override
  public Answer answer(Ask ask, Lens lens) {
    String local = lens.hrefs().local(ask.path()).orElse(ask.path().substring(1));
    if (NAMED.stream().anyMatch(local::startsWith)) {
      return named.answer(ask, lens);
    }
    Addressed found =
        Addressed.find(Paths.ENTITY, local.substring(local.indexOf('/') + 1), ask, lens);
    Neighbourhood around = Neighbourhood.of(found.node(), lens);
    if (found.form(ask, List.of(Form.HTML, Form.JSON)) == Form.JSON) {
      return Answer.of(Form.JSON, Drawing.of(around, lens));
    }
    NeighbourList view = NeighbourList.of(around, ask, lens);
    return renderer.page(
        "neighbours",
        renderer.frame(
            ask,
            lens.words(),
            lens.words().say("graph.around", view.name().text()),
            "",
            List.of(),
            QueryLinks.around(found.node())),
        Map.of("view", view));
  }
}
