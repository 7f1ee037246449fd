package org.stigraph.web.page;

import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.graph.Node;
import org.stigraph.web.http.Answer;
import org.stigraph.web.http.Ask;
import org.stigraph.web.http.Form;
import org.stigraph.web.http.Refusal;
import org.stigraph.web.search.SearchIndex;
import org.stigraph.web.search.SearchService;
import org.stigraph.web.view.Lens;
import org.stigraph.web.view.SearchView;

/** Search over names and texts, and names offered while somebody types. */
final class SearchPage implements Handler {

  private static final int MOST_SUGGESTIONS = 8;
  private static final int LONGEST = 100;

  private final Renderer renderer;
  private final SearchService search;

  SearchPage(Renderer renderer, SearchService search) {
    this.renderer = renderer;
    this.search = search;
  }

  @Override
  public Answer answer(Ask ask, Lens lens) {
    if (ask.path().endsWith("/suggestions")) {
      return suggestions(ask, lens);
    }
    ask.form(List.of(Form.HTML));
    SearchView view = SearchView.of(index(lens), ask, lens);
    String title =
        view.query().isEmpty()
            ? lens.words().say("search.title")
            : view.query() + " — " + lens.words().say("search.title");
    return renderer.page(
        "search",
        renderer.frame(
            ask, lens.words(), title, "search", List.of(), QueryLinks.finding(view.query())),
        Map.of("view", view));
  }

  /** As OpenSearch has it: what was typed, names, what they are, where they lead. */
  private Answer suggestions(Ask ask, Lens lens) {
    ask.form(List.of(Form.JSON));
    String typed = ask.parameter("q").orElse("").strip();
    JsonArray names = new JsonArray();
    JsonArray kinds = new JsonArray();
    JsonArray addresses = new JsonArray();
    if (typed.length() <= LONGEST) {
      for (Node node : index(lens).suggestions(typed, MOST_SUGGESTIONS)) {
        names.add(new JsonString(lens.link(node).text()));
        kinds.add(new JsonString(lens.terms().kind(node)));
        addresses.add(new JsonString(lens.hrefs().of(node)));
      }
    }
    JsonArray all = new JsonArray();
    all.add(new JsonString(typed));
    all.add(names);
    all.add(kinds);
    all.add(addresses);
    return Answer.of(Form.JSON, all.toString());
  }

  private SearchIndex index(Lens lens) {
    return search.index().orElseThrow(() -> Refusal.tooLong(lens.words().say("search.preparing")));
  }
}
