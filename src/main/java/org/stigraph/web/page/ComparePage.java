package org.stigraph.web.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.stigraph.store.NodeFinder;
import org.stigraph.web.http.Answer;
import org.stigraph.web.http.Ask;
import org.stigraph.web.http.Form;
import org.stigraph.web.view.CompareView;
import org.stigraph.web.view.Lens;
import org.stigraph.web.view.Link;

/** {@code /compare?a=…&b=…}: two entities of one kind side by side, each by label or address. */
public final class ComparePage implements Handler {

  private final Renderer renderer;

  ComparePage(Renderer renderer) {
    this.renderer = renderer;
  }

  /**
   * A field of the form and what came of it.
   *
   * @param typed what was asked for
   * @param found entities that are called so
   * @param choices a link for each of them where there are several, else names like it
   */
  public record Choice(String name, String typed, List<Node> found, List<Link> choices) {

    /** Whether it names one entity. */
    public boolean clear() {
      return found.size() == 1;
    }

    /** Whether something was asked for that nothing is called. */
    public boolean unknown() {
      return !typed.isEmpty() && found.isEmpty();
    }
  }

  @Override
  public Answer answer(Ask ask, Lens lens) {
    ask.form(List.of(Form.HTML));
    Choice a = choice("a", ask, lens);
    Choice b = choice("b", ask, lens);
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

  private static Choice choice(String name, Ask ask, Lens lens) {
    String typed = ask.parameter(name).orElse("").strip();
    if (typed.isEmpty()) {
      return new Choice(name, "", List.of(), List.of());
    }
    List<Node> found = entities(typed, lens);
    List<Link> choices =
        found.isEmpty()
            ? new NodeFinder(lens.graph().dataset())
                .suggestions(typed).stream()
                    .map(like -> new Link(ask.with(name, like), like))
                    .toList()
            : found.stream()
                .map(
                    node ->
                        new Link(
                            ask.with(name, node.getURI()),
                            lens.link(node).text() + " (" + lens.terms().kind(node) + ")"))
                .toList();
    return new Choice(
        name, found.size() == 1 ? shown(found.get(0), typed, lens) : typed, found, choices);
  }

  /** The thing's name where it is clear by itself, else what was typed. */
  private static String shown(Node thing, String typed, Lens lens) {
    String label = lens.link(thing).text();
    return entities(label, lens).equals(List.of(thing)) ? label : typed;
  }

  private static List<Node> entities(String typed, Lens lens) {
    return new NodeFinder(lens.graph().dataset())
        .find(typed).stream().filter(node -> lens.hrefs().kind(node).isPresent()).toList();
  }
}
