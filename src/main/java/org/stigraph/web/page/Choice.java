package org.stigraph.web.page;

import java.util.List;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.stigraph.store.NodeFinder;
import org.stigraph.web.http.Ask;
import org.stigraph.web.view.Lens;
import org.stigraph.web.view.Link;

/**
 * A field in which somebody names a thing, and what came of it.
 *
 * @param name of the parameter
 * @param typed what was asked for
 * @param found things that are called so
 * @param choices a link for each of them where there are several, else names like it
 */
public record Choice(String name, String typed, List<Node> found, List<Option> choices) {

  /** One of them, and what kind of thing it is. */
  public record Option(Link link, String kind) {}

  /** Whether it names one thing. */
  public boolean clear() {
    return found.size() == 1;
  }

  /** Whether something was asked for that nothing is called. */
  public boolean unknown() {
    return !typed.isEmpty() && found.isEmpty();
  }

  /** Whether something was asked for that more than one thing is called. */
  public boolean several() {
    return found.size() > 1;
  }

  /**
   * Looks for what a parameter names, by label or address.
   *
   * @param wanted which things may be meant
   */
  static Choice of(String name, Ask ask, Lens lens, Predicate<Node> wanted) {
    String typed = ask.parameter(name).orElse("").strip();
    if (typed.isEmpty()) {
      return new Choice(name, "", List.of(), List.of());
    }
    List<Node> found = things(typed, lens, wanted);
    List<Option> choices =
        (found.isEmpty() ? like(typed, lens, wanted) : found)
            .stream()
                .map(
                    node ->
                        new Option(
                            new Link(
                                ask.with(name, node.getURI()),
                                lens.link(node).text(),
                                lens.link(node).language()),
                            lens.terms().kind(node)))
                .toList();
    return new Choice(
        name, found.size() == 1 ? shown(found.get(0), typed, lens, wanted) : typed, found, choices);
  }

  /** The thing's name where it is clear by itself, else what was typed. */
  private static String shown(Node thing, String typed, Lens lens, Predicate<Node> wanted) {
    String label = lens.link(thing).text();
    return things(label, lens, wanted).equals(List.of(thing)) ? label : typed;
  }

  private static List<Node> things(String typed, Lens lens, Predicate<Node> wanted) {
    return new NodeFinder(lens.graph().dataset()).find(typed).stream().filter(wanted).toList();
  }

  /** Things whose names are like the words; a reading or an alias leads to the thing itself. */
  private static List<Node> like(String typed, Lens lens, Predicate<Node> wanted) {
    return new NodeFinder(lens.graph().dataset())
        .suggestions(typed).stream()
            .flatMap(name -> things(name, lens, wanted).stream())
            .distinct()
            .toList();
  }
}
