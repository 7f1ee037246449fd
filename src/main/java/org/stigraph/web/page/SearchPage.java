package org.stigraph.web.page;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.stigraph.web.http.Answer;
import org.stigraph.web.http.Ask;
import org.stigraph.web.http.Form;
import org.stigraph.web.view.Lens;
import org.stigraph.web.view.SearchIndex;
import org.stigraph.web.view.SearchView;

/** Search over names and texts; the index is made at the first one. */
final class SearchPage implements Handler {

  private final Renderer renderer;
  private final AtomicReference<@Nullable SearchIndex> index = new AtomicReference<>();

  SearchPage(Renderer renderer) {
    this.renderer = renderer;
  }

  @Override
  public Answer answer(Ask ask, Lens lens) {
    ask.form(List.of(Form.HTML));
    SearchView view = SearchView.of(index(lens), ask, lens);
    String title =
        view.query().isEmpty()
            ? lens.words().say("search.title")
            : view.query() + " — " + lens.words().say("search.title");
    return renderer.page(
        "search", renderer.frame(ask, lens.words(), title, "search"), Map.of("view", view));
  }

  private SearchIndex index(Lens lens) {
    SearchIndex made = index.get();
    if (made == null) {
      synchronized (index) {
        made = index.get();
        if (made == null) {
          made = new SearchIndex(lens.graph(), lens.hrefs());
          index.set(made);
        }
      }
    }
    return made;
  }
}
