package org.stigraph.web.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.stigraph.web.graph.StatedClaim;
import org.stigraph.web.http.Answer;
import org.stigraph.web.http.Ask;
import org.stigraph.web.http.Form;
import org.stigraph.web.http.Refusal;
import org.stigraph.web.view.CompareView;
import org.stigraph.web.view.Frame;
import org.stigraph.web.view.Lens;

/** {@code /compare?a=…&b=…}: two entities of one kind side by side, each by label or address. */
public final class ComparePage implements Handler {

  private final Renderer renderer;

  ComparePage(Renderer renderer) {
    this.renderer = renderer;
  }

  @Override
  public Answer answer(Ask ask, Lens lens) {
    Form form = ask.form(Form.CLAIMS);
    Choice a = Choice.of("a", ask, lens, node -> lens.hrefs().kind(node).isPresent());
    Choice b = Choice.of("b", ask, lens, node -> lens.hrefs().kind(node).isPresent());
    if (form != Form.HTML) {
      return ClaimsAnswer.of(claims(List.of(a, b), ask, lens), "compare", form, lens);
    }
    Map<String, Object> model = new HashMap<>();
    model.put("choices", List.of(a, b));
    String title = lens.words().say("compare.title");
    String query = QueryLinks.inside();
    List<Frame.Data> data = List.of();
    if (a.clear() && b.clear()) {
      Node one = a.found().get(0);
      Node other = b.found().get(0);
      title = lens.link(one).text() + lens.words().comma() + lens.link(other).text();
      query = QueryLinks.comparing(one, other);
      data = ClaimsAnswer.links(ask);
      if (lens.hrefs().kind(one).equals(lens.hrefs().kind(other))) {
        model.put("view", CompareView.of(one, other, lens));
      } else {
        model.put("unlike", List.of(lens.link(one), lens.link(other)));
      }
    }
    return renderer.page(
        "compare", renderer.frame(ask, lens.words(), title, "compare", data, query), model);
  }

  /** What is said of both, and of their appointments. */
  private static List<StatedClaim> claims(List<Choice> choices, Ask ask, Lens lens) {
    for (Choice choice : choices) {
      if (choice.typed().isEmpty()) {
        throw Refusal.notAcceptable(String.valueOf(ask.accept()), List.of(Form.HTML));
      }
      if (!choice.clear()) {
        throw Refusal.unclear(choice.unknown() ? "unknown" : "several", choice.typed());
      }
    }
    return choices.stream()
        .map(choice -> choice.found().get(0))
        .flatMap(thing -> CompareView.claims(thing, lens).stream())
        .toList();
  }
}
