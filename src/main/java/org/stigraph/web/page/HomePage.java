package org.stigraph.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
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

  /**
   * A line of a list.
   *
   * @param count how many of them the documents speak of
   * @param names how many have a name here; empty where that is as many
   */
  public record Count(Link link, String count, String names) {}

  @Override
  public Answer answer(Ask ask, Lens lens) {
    Form form = ask.form(Form.RESOURCE);
    if (form.isRdf()) {
      return Overviews.described(form);
    }
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
    Set<Node> named = nodes(lens.graph().find(Node.ANY, Schema.PREF_LABEL, Node.ANY), true);
    Set<Node> spokenOf = nodes(lens.graph().find(Node.ANY, Schema.MENTIONS, Node.ANY), false);
    spokenOf.addAll(nodes(lens.graph().find(Node.ANY, Sti.ABOUT, Node.ANY), false));
    spokenOf.retainAll(named);
    Map<String, Long> names = byKind(named, lens);
    Map<String, Long> kinds = byKind(spokenOf, lens);
    for (String kind : KINDS) {
      if (names.containsKey(kind)) {
        long all = names.getOrDefault(kind, 0L);
        long here = kinds.getOrDefault(kind, 0L);
        counts.add(
            new Count(
                new Link("/search?kind=" + kind, lens.words().say("kind." + kind)),
                lens.words().number(here),
                here == all ? "" : lens.words().number(all)));
      }
    }
    counts.add(count("home.facts", lens.graph().count(Sti.CLAIM), lens));
    long cited =
        lens.graph().find(Node.ANY, Sti.CITES_NOTE, Node.ANY).stream()
            .map(triple -> triple.getSubject())
            .distinct()
            .count();
    counts.add(count("home.cited", cited, lens));
    return counts;
  }

  private static Count count(String key, long number, Lens lens) {
    return new Count(new Link("", lens.words().say(key)), lens.words().number(number), "");
  }

  private static Set<Node> nodes(List<Triple> triples, boolean subjects) {
    return triples.stream()
        .map(triple -> subjects ? triple.getSubject() : triple.getObject())
        .collect(Collectors.toSet());
  }

  private static Map<String, Long> byKind(Set<Node> nodes, Lens lens) {
    return nodes.stream()
        .flatMap(node -> lens.hrefs().kind(node).stream())
        .collect(Collectors.groupingBy(kind -> kind, Collectors.counting()));
  }
}
