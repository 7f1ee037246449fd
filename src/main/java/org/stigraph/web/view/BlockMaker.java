package org.stigraph.web.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.stigraph.web.graph.DocumentReader.Marker;
import org.stigraph.web.graph.DocumentReader.Unit;
import org.stigraph.web.graph.Schema;
import org.stigraph.web.graph.StatedClaim;

/** Puts text units together to the blocks of a reader: headings, paragraphs, lists, tables. */
final class BlockMaker {

  private final Node document;
  private final ReadText text;
  private final Runs runs;
  private final BesideNotes notes;
  private final MarginFacts facts;
  private final Lens lens;
  private final Places places;

  BlockMaker(Node document, ReadText text, Runs runs, BesideNotes notes, Lens lens) {
    this.document = document;
    this.text = text;
    this.runs = runs;
    this.notes = notes;
    this.facts = new MarginFacts(lens);
    this.lens = lens;
    this.places = new Places(lens);
  }

  /** The blocks of some text units; the document's title is left out where it comes first. */
  List<Block> blocks(List<Unit> units) {
    List<Block> blocks = new ArrayList<>();
    String place = "";
    int from = 0;
    while (from < units.size()) {
      int to = from + 1;
      while (to < units.size() && together(units.get(from), units.get(to))) {
        to++;
      }
      List<Unit> group = units.subList(from, to);
      String here = places.page(group.get(0).passage().node());
      if (!(isTitle(group.get(0)) && blocks.isEmpty())) {
        blocks.add(block(group, here.equals(place) ? "" : here));
      }
      if (!group.get(0).kind().equals("heading")) {
        place = here;
      }
      from = to;
    }
    return blocks;
  }

  private boolean isTitle(Unit unit) {
    return unit.kind().equals("heading")
        && lens.graph()
            .text(document, Schema.TITLE)
            .filter(unit.passage().text()::equals)
            .isPresent();
  }

  private static boolean together(Unit first, Unit next) {
    return first.part().equals(next.part())
        && shape(first).equals(shape(next))
        && !first.kind().equals("heading")
        && (first.kind().equals(next.kind()) || shape(first).equals("lines"));
  }

  private static String shape(Unit unit) {
    return switch (unit.kind()) {
      case "heading" -> "heading";
      case "table_row" -> "table";
      case "sentence" -> "text";
      default -> "lines";
    };
  }

  private Block block(List<Unit> group, String place) {
    List<Block.Sentence> sentences = new ArrayList<>();
    List<Block.Said> said = new ArrayList<>();
    Map<Node, Block.NoteText> beside = new LinkedHashMap<>();
    int count = 0;
    for (int i = 0; i < group.size(); i++) {
      Unit unit = group.get(i);
      List<Marker> here = text.markers(unit);
      sentences.add(
          new Block.Sentence(
              i + 1, unit.passage().fragment(), cells(unit, runs.of(unit.passage(), here))));
      here.forEach(marker -> beside.computeIfAbsent(marker.note(), notes::of));
      List<StatedClaim> stated = text.claims(unit);
      count += stated.size();
      said.addAll(facts.of(i + 1, unit.passage(), stated));
    }
    Unit first = group.get(0);
    return new Block(
        shape(first),
        level(first),
        Anchors.of(first.part()),
        place,
        place.isEmpty() ? "" : places.original(document, first.passage().node()),
        sentences,
        List.copyOf(beside.values()),
        said,
        count);
  }

  /** A table row's cells are joined by tabs. */
  private static List<List<Run>> cells(Unit unit, List<Run> runs) {
    if (!unit.kind().equals("table_row")) {
      return List.of(runs);
    }
    List<List<Run>> cells = new ArrayList<>();
    List<Run> cell = new ArrayList<>();
    for (Run run : runs) {
      String[] parts = run.isMarker() ? new String[] {run.text()} : run.text().split("\t", -1);
      for (int i = 0; i < parts.length; i++) {
        if (i > 0) {
          cells.add(cell);
          cell = new ArrayList<>();
        }
        if (!parts[i].isEmpty()) {
          cell.add(new Run(parts[i], run.kind(), run.note(), i == 0 ? run.id() : ""));
        }
      }
    }
    cells.add(cell);
    return cells;
  }

  private int level(Unit unit) {
    return text.sections().stream()
        .filter(section -> section.node().equals(unit.part()))
        .map(section -> section.level() <= 1 ? 2 : 3)
        .findFirst()
        .orElse(2);
  }
}
