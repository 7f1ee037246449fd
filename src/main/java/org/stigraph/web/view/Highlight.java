package org.stigraph.web.view;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.stigraph.vocabulary.Paths;
import org.stigraph.web.graph.StatedClaim;
import org.stigraph.web.http.Ask;

/**
 * What a reader was sent to: the words of a claim, or a span.
 *
 * @param start offset of the first code point; -1 where nothing was asked for
 * @param names names to be marked beside the words
 * @param words whether the words themselves are marked; else the names in them alone
 */
record Highlight(int start, int end, int unitStart, String id, List<String> names, boolean words) {

  /** Nothing was asked for. */
  static final Highlight NONE = new Highlight(-1, -1, -1, "", List.of(), false);

  static Highlight of(Ask ask, Node document, Lens lens) {
    Optional<StatedClaim> claim =
        ask.parameter("claim")
            .flatMap(
                hash ->
                    lens.claims()
                        .read(NodeFactory.createURI(lens.hrefs().base() + "claim/" + hash)))
            .filter(stated -> stated.document().equals(document));
    if (claim.isPresent()) {
      StatedClaim stated = claim.get();
      return new Highlight(
          stated.quote().start(),
          stated.quote().end(),
          stated.unit().start(),
          "",
          lens.labels().all(stated.subject()),
          true);
    }
    Highlight span = ask.parameter("char").flatMap(Highlight::span).orElse(NONE);
    return ask.parameter("mention")
        .map(local -> NodeFactory.createURI(lens.hrefs().base() + Paths.ENTITY + local))
        .map(thing -> span.naming(lens.labels().all(thing)))
        .orElse(span);
  }

  /** The same place with the names in it marked alone; as it is where there are none. */
  private Highlight naming(List<String> things) {
    return isNone() || things.isEmpty()
        ? this
        : new Highlight(start, end, unitStart, id, things, false);
  }

  boolean isNone() {
    return start < 0;
  }

  /** Reads {@code 120,185}; empty for anything else. */
  private static Optional<Highlight> span(String text) {
    String[] parts = text.split(",", -1);
    try {
      if (parts.length == 2) {
        int from = Integer.parseInt(parts[0].strip());
        int to = Integer.parseInt(parts[1].strip());
        if (from >= 0 && to > from) {
          return Optional.of(
              new Highlight(from, to, from, "char=" + from + "," + to, List.of(), true));
        }
      }
    } catch (NumberFormatException e) {
      // No span; the document is shown without a mark.
    }
    return Optional.empty();
  }
}
