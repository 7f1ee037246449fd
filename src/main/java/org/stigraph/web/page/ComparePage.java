package org.stigraph.web.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.stigraph.web.http.Answer;
import org.stigraph.web.http.Ask;
import org.stigraph.web.http.Form;
import org.stigraph.web.view.CompareView;
import org.stigraph.web.view.Lens;

/** {@code /compare?a=…&b=…}: two entities of one kind side by side, each by label or address. */
public final class ComparePage implements Handler {

  private final Renderer renderer;

  ComparePage(Renderer renderer) {
    this.renderer = renderer;
  }

  @Override
  public Answer answer(Ask ask, Lens lens) {
    ask.form(List.of(Form.HTML));
    Choice a = Choice.of("a", ask, lens, node -> lens.hrefs().kind(node).isPresent());
    Choice b = Choice.of("b", ask, lens, node -> lens.hrefs().kind(node).isPresent());
    Map<String, Object> model = new HashMap<>();
    model.put("choices", List.of(a, b));
    String title = lens.words().say("compare.title");
    String query = "";
    if (a.clear() && b.clear()) {
      Node one = a.found().get(0);
      Node other = b.found().get(0);
      title = lens.link(one).text() + lens.words().comma() + lens.link(other).text();
      query = QueryLinks.comparing(one, other);
      if (lens.hrefs().kind(one).equals(lens.hrefs().kind(other))) {
        model.put("view", CompareView.of(one, other, lens));
      } else {
        model.put("unlike", List.of(lens.link(one), lens.link(other)));
      }
    }
    return renderer.page(
        "compare", renderer.frame(ask, lens.words(), title, "compare", List.of(), query), model);
  }
}
