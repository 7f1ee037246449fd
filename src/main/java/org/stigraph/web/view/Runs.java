package org.stigraph.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.stigraph.web.graph.DocumentReader.Marker;
import org.stigraph.web.graph.Passage;

/** Cuts text units into runs, with markers at their places and what was asked for marked. */
final class Runs {

  private final Highlight highlight;
  private final Function<Node, String> noteHref;

  Runs(Highlight highlight, Function<Node, String> noteHref) {
    this.highlight = highlight;
    this.noteHref = noteHref;
  }

  /**
   * The runs of a unit.
   *
   * @param markers those that stand in it, in order
   */
  List<Run> of(Passage unit, List<Marker> markers) {
    Marking marking = new Marking(unit);
    boolean whole =
        !highlight.isNone() && highlight.start() == unit.start() && highlight.end() == unit.end();
    if (!highlight.isNone() && marking.isWhole()) {
      if (highlight.words()) {
        marking.span(highlight.start(), highlight.end());
      }
      if (unit.start() == highlight.unitStart()) {
        marking.name(highlight.names());
      }
    }
    List<Run> runs = new ArrayList<>();
    int at = unit.start();
    int next = 0;
    // A whole unit has its address already; of words that cross several units only the first piece
    // has theirs.
    boolean named = whole || highlight.start() < unit.start();
    for (Piece piece : marking.pieces()) {
      String rest = piece.text();
      int end = at + rest.codePointCount(0, rest.length());
      while (marking.isWhole() && next < markers.size() && markers.get(next).at() < end) {
        Marker marker = markers.get(next);
        int length = Math.max(0, marker.at() - at);
        int cut = rest.offsetByCodePoints(0, length);
        named = words(runs, rest.substring(0, cut), piece.kind(), named);
        rest = rest.substring(cut);
        at += length;
        runs.add(marker(marker));
        next++;
      }
      named = words(runs, rest, piece.kind(), named);
      at = end;
    }
    for (; next < markers.size(); next++) {
      runs.add(marker(markers.get(next)));
    }
    return runs;
  }

  private boolean words(List<Run> runs, String text, Piece.Kind kind, boolean named) {
    if (text.isEmpty()) {
      return named;
    }
    boolean first = kind == Piece.Kind.WORDS && !named;
    runs.add(new Run(text, kind, "", first ? highlight.id() : ""));
    return named || first;
  }

  private Run marker(Marker marker) {
    String address = marker.node().getURI();
    String name = address.substring(address.lastIndexOf('/') + 1);
    return new Run(marker.label(), Piece.Kind.PLAIN, noteHref.apply(marker.note()), "m" + name);
  }
}
