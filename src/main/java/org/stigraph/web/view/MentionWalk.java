package org.stigraph.web.view;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.stigraph.vocabulary.Paths;
import org.stigraph.web.graph.DocumentReader.Unit;
import org.stigraph.web.graph.Schema;
import org.stigraph.web.http.Ask;

/** The way from one mention of a thing to the next: {@code ?mention=program/satreps}. */
final class MentionWalk {

  private final Node document;
  private final ReadText text;
  private final Lens lens;

  MentionWalk(Node document, ReadText text, Lens lens) {
    this.document = document;
    this.text = text;
    this.lens = lens;
  }

  /**
   * Where one is.
   *
   * @param offset of what is shown; the mention there or the last one before it counts
   * @return empty where no mention is asked for, or there is none
   */
  Optional<ReaderView.Walk> at(int offset, Ask ask) {
    String local = ask.parameter("mention").orElse("");
    if (local.isEmpty()) {
      return Optional.empty();
    }
    Node thing = NodeFactory.createURI(lens.hrefs().base() + Paths.ENTITY + local);
    List<Unit> mentions = text.all().stream().filter(unit -> mentions(unit, thing)).toList();
    if (mentions.isEmpty()) {
      return Optional.empty();
    }
    int at = 0;
    for (int i = 0; i < mentions.size(); i++) {
      if (mentions.get(i).passage().start() <= Math.max(0, offset)) {
        at = i;
      }
    }
    return Optional.of(
        new ReaderView.Walk(
            lens.link(thing),
            at + 1,
            mentions.size(),
            at > 0 ? address(local, mentions.get(at - 1)) : "",
            at + 1 < mentions.size() ? address(local, mentions.get(at + 1)) : "",
            lens.hrefs().path(document)));
  }

  private boolean mentions(Unit unit, Node thing) {
    return lens.graph().union().contains(unit.passage().node(), Schema.MENTIONS, thing);
  }

  private String address(String local, Unit unit) {
    return lens.hrefs().path(document)
        + "?mention="
        + Hrefs.encoded(local)
        + "&char="
        + unit.passage().start()
        + ","
        + unit.passage().end()
        + "#"
        + unit.passage().fragment();
  }
}
