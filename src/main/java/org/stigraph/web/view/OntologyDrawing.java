package org.stigraph.web.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.stigraph.vocabulary.Prov;
import org.stigraph.vocabulary.Spar;
import org.stigraph.vocabulary.Sti;

/**
 * A drawing of terms: boxes and the lines between them, in units of a pixel.
 *
 * @param title what it shows
 */
public record OntologyDrawing(
    String title, int width, int height, List<Box> boxes, List<Line> lines) {

  private static final int WIDTH = 216;
  private static final int HEIGHT = 54;
  private static final int STEP = 352;
  private static final int ROW = 118;

  /** A class; {@code href} leads to its definition, empty for one that is defined elsewhere. */
  public record Box(int x, int y, int width, int height, String name, String term, String href) {
    public int middle() {
      return x + width / 2;
    }
  }

  /** A property from one box to another, its name beside it. */
  public record Line(int x1, int y1, int x2, int y2, String label) {
    private boolean level() {
      return y1 == y2;
    }

    public int labelX() {
      return (x1 + x2) / 2 + (level() ? 0 : 10);
    }

    public int labelY() {
      return (y1 + y2) / 2 + (level() ? -7 : -1);
    }

    /** How the label is set against its place. */
    public String anchor() {
      return level() ? "middle" : "start";
    }
  }

  /** From a fact to its source: the part of the model that every fact has. */
  public static OntologyDrawing thread(Lens lens) {
    Box thing = box(0, 0, RDFS.Resource.asNode(), lens.words().say("ontology.thing"));
    Box claim = box(1, 0, Sti.CLAIM, lens);
    Box words = box(2, 0, Sti.PASSAGE, lens.words().say("ontology.words"));
    Box marker = box(0, 1, Sti.FOOTNOTE_MARKER, lens);
    Box note = box(1, 1, Spar.FOOTNOTE, lens);
    Box sentence = box(2, 1, Sti.PASSAGE, lens.words().say("ontology.sentence"));
    Box reference = box(1, 2, Spar.BIBLIOGRAPHIC_REFERENCE, lens);
    Box work = box(2, 2, Sti.DOCUMENT, lens);
    return new OntologyDrawing(
        lens.words().say("ontology.thread"),
        2 * STEP + WIDTH + 2,
        2 * ROW + HEIGHT + 2,
        List.of(thing, claim, words, marker, note, sentence, reference, work),
        List.of(
            across(claim, thing, RDF.Nodes.subject),
            across(claim, words, Prov.WAS_QUOTED_FROM),
            down(claim, note, Sti.CITES_NOTE),
            slant(claim, sentence, Sti.STATED_IN),
            across(marker, note, Sti.MARKS),
            up(reference, note, DCTerms.isPartOf.asNode()),
            across(reference, work, Spar.REFERENCES)));
  }

  /** The classes of the ontology under those that they belong to. */
  public static OntologyDrawing classes(Lens lens) {
    Map<String, Set<Node>> below = new TreeMap<>();
    Set<Node> children = new LinkedHashSet<>();
    for (Triple triple : lens.graph().find(Node.ANY, RDFS.Nodes.subClassOf, Node.ANY)) {
      Node child = triple.getSubject();
      Node parent = triple.getObject();
      if (child.isURI() && parent.isURI() && child.getURI().startsWith(Sti.NS)) {
        below.computeIfAbsent(parent.getURI(), p -> new LinkedHashSet<>()).add(child);
        children.add(child);
      }
    }
    List<Box> boxes = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    for (String parent : below.keySet()) {
      Node node = NodeFactory.createURI(parent);
      if (!children.contains(node)) {
        grow(node, 0, below, boxes, lines, lens);
      }
    }
    int height = boxes.stream().mapToInt(box -> box.y() + box.height()).max().orElse(0) + 2;
    int width = boxes.stream().mapToInt(box -> box.x() + box.width()).max().orElse(0) + 2;
    return new OntologyDrawing(lens.words().say("ontology.tree"), width, height, boxes, lines);
  }

  /** One class a row, those below it further to the right. */
  private static void grow(
      Node node,
      int depth,
      Map<String, Set<Node>> below,
      List<Box> boxes,
      List<Line> lines,
      Lens lens) {
    int y = 1 + boxes.size() * (HEIGHT / 2 + 8);
    Box box =
        new Box(
            1 + depth * STEP,
            y,
            STEP - 60,
            HEIGHT / 2,
            name(node, lens),
            Terminology.compact(node),
            href(node));
    boxes.add(box);
    for (Node child :
        below.getOrDefault(node.getURI(), Set.of()).stream()
            .sorted(Comparator.comparing(Node::getURI))
            .toList()) {
      int at = 1 + boxes.size() * (HEIGHT / 2 + 8) + HEIGHT / 4;
      int trunk = box.x() + STEP - 30;
      lines.add(new Line(box.x() + box.width(), y + HEIGHT / 4, trunk, y + HEIGHT / 4, ""));
      lines.add(new Line(trunk, y + HEIGHT / 4, trunk, at, ""));
      lines.add(new Line(trunk, at, box.x() + STEP, at, ""));
      grow(child, depth + 1, below, boxes, lines, lens);
    }
  }

  private static Box box(int column, int row, Node term, Lens lens) {
    return box(column, row, term, name(term, lens));
  }

  private static Box box(int column, int row, Node term, String name) {
    return new Box(
        1 + column * STEP,
        1 + row * ROW,
        WIDTH,
        HEIGHT,
        name,
        Terminology.compact(term),
        href(term));
  }

  private static String name(Node term, Lens lens) {
    return lens.labels().of(term, lens.words().language()).text();
  }

  private static String href(Node term) {
    return term.getURI().startsWith(Sti.NS) ? "#" + term.getURI().substring(Sti.NS.length()) : "";
  }

  private static Line across(Box from, Box to, Node property) {
    boolean right = to.x() > from.x();
    int y = from.y() + HEIGHT / 2;
    return new Line(
        right ? from.x() + WIDTH : from.x(),
        y,
        right ? to.x() - 2 : to.x() + WIDTH + 2,
        y,
        Terminology.compact(property));
  }

  private static Line down(Box from, Box to, Node property) {
    int x = from.middle() - 50;
    return new Line(x, from.y() + HEIGHT, x, to.y() - 2, Terminology.compact(property));
  }

  private static Line up(Box from, Box to, Node property) {
    return new Line(
        from.middle(), from.y(), from.middle(), to.y() + HEIGHT + 2, Terminology.compact(property));
  }

  private static Line slant(Box from, Box to, Node property) {
    return new Line(
        from.x() + WIDTH,
        from.y() + HEIGHT,
        to.x() - 2,
        to.y() + HEIGHT / 2,
        Terminology.compact(property));
  }
}
