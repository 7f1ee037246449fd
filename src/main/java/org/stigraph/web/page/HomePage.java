package org.stigraph.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.stigraph.store.QueryLibrary;
import org.stigraph.vocabulary.Sti;
import org.stigraph.web.graph.Schema;
import org.stigraph.web.http.Answer;
import org.stigraph.web.http.Ask;
import org.stigraph.web.http.Form;
import org.stigraph.web.view.DocumentLine;
import org.stigraph.web.view.HomeThread;
import org.stigraph.web.view.Lens;
import org.stigraph.web.view.Link;

/** What is here, how to find it, how to ask. */
public final class HomePage implements Handler {

  private static final List<String> KINDS =
      List.of("person", "organization", "program", "post", "event", "document", "target", "place");

  private final Renderer renderer;
  private final QueryLibrary library;

  HomePage(Renderer renderer, QueryLibrary library) {
    this.renderer = renderer;
    this.library = library;
  }

  /** A line of a list: words and how many there are. */
  public record Count(Link link, String count) {}

  @Override
  public Answer answer(Ask ask, Lens lens) {
    ask.form(List.of(Form.HTML));
    return renderer.page(
        "home",
        renderer.frame(
            ask, lens.words(), lens.words().say("home.title"), "", List.of(), QueryLinks.inside()),
        Map.of(
            "inside", inside(lens),
            "documents", DocumentLine.all(lens),
            "questions", QueriesPage.questions(library, lens),
            "thread", HomeThread.find(lens)));
  }

  private static List<Count> inside(Lens lens) {
    List<Count> counts = new ArrayList<>();
    Map<String, Long> kinds = new java.util.HashMap<>();
    for (Node node :
        lens.graph()
            .union()
            .find(Node.ANY, Schema.PREF_LABEL, Node.ANY)
            .mapWith(triple -> triple.getSubject())
            .toSet()) {
      lens.hrefs().kind(node).ifPresent(kind -> kinds.merge(kind, 1L, Long::sum));
    }
    for (String kind : KINDS) {
      if (kinds.containsKey(kind)) {
        counts.add(
            new Count(
                new Link("/search?kind=" + kind, lens.words().say("kind." + kind)),
                lens.words().number(kinds.getOrDefault(kind, 0L))));
      }
    }
    counts.add(
        new Count(
            new Link("", lens.words().say("home.facts")),
            lens.words().number(lens.graph().count(Sti.CLAIM))));
    long cited =
        lens.graph().find(Node.ANY, Sti.CITES_NOTE, Node.ANY).stream()
            .map(triple -> triple.getSubject())
            .distinct()
            .count();
    counts.add(new Count(new Link("", lens.words().say("home.cited")), lens.words().number(cited)));
    return counts;
  }
}
