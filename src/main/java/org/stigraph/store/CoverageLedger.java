package org.stigraph.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.stigraph.vocabulary.Spar;
import org.stigraph.vocabulary.Sti;

/**
 * The coverage ledger in a graph: what became of each text unit. To be made inside a reading
 * transaction.
 */
public final class CoverageLedger {

  private final Graph graph;
  private final Labels labels;
  private final List<Unit> units = new ArrayList<>();

  /** Reads the ledger of all documents in a view. */
  public CoverageLedger(DatasetGraph view) {
    this.graph = view.getDefaultGraph();
    this.labels = new Labels(graph, "ja");
    graph.find(Node.ANY, Sti.COVERAGE_PROPERTY, Node.ANY).forEachRemaining(this::add);
    units.sort(Comparator.comparing(Unit::document).thenComparingInt(Unit::start));
  }

  /** What became of a text unit. */
  public enum Outcome {
    FACTS_TAKEN,
    NOTHING_TO_TAKE,
    NOT_UNDERSTOOD
  }

  /**
   * A text unit.
   *
   * @param document name of its document
   * @param section heading of its section; empty when it is in none
   * @param order number of the section in the document, 0 for none
   * @param start its first character in the canonical text
   * @param line its line in the file, 0 if not known
   * @param reason the rule that says that there is nothing to take; else empty
   */
  public record Unit(
      String document,
      String section,
      int order,
      int start,
      int line,
      Outcome outcome,
      String reason,
      String words) {}

  /**
   * The units of a section.
   *
   * @param reasons why there is nothing to take, with the number of units
   */
  public record Sum(
      String document,
      String section,
      int taken,
      int nothing,
      int notUnderstood,
      Map<String, Integer> reasons) {

    /** All its units. */
    public int total() {
      return taken + nothing + notUnderstood;
    }
  }

  private void add(Triple entry) {
    Node unit = entry.getSubject();
    List<Node> sections = labels.objects(unit, Sti.IN_SECTION);
    units.add(
        new Unit(
            document(unit),
            sections.isEmpty() ? "" : labels.of(sections.get(0)),
            sections.isEmpty() ? 0 : number(sections.get(0), Sti.ORDER),
            number(unit, Sti.START),
            number(unit, Sti.SOURCE_LINE),
            outcome(entry.getObject()),
            labels.text(unit, Sti.COVERAGE_REASON),
            labels.text(unit, Spar.HAS_CONTENT)));
  }

  private String document(Node unit) {
    for (Node document : labels.objects(unit, Sti.IN_DOCUMENT)) {
      String id = labels.text(document, DCTerms.identifier.asNode());
      return id.isEmpty() ? document.toString() : id;
    }
    return "";
  }

  private int number(Node subject, Node property) {
    String text = labels.text(subject, property);
    return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
  }

  private static Outcome outcome(Node node) {
    if (node.equals(Sti.FACTS_TAKEN)) {
      return Outcome.FACTS_TAKEN;
    }
    return node.equals(Sti.NOTHING_TO_TAKE) ? Outcome.NOTHING_TO_TAKE : Outcome.NOT_UNDERSTOOD;
  }

  /** All text units, by document and place. */
  public List<Unit> units() {
    return List.copyOf(units);
  }

  /** One sum a section, in text order, then one a document whose section is empty. */
  public List<Sum> sums() {
    Map<String, Map<Integer, List<Unit>>> bySection = new LinkedHashMap<>();
    for (Unit unit : units) {
      bySection
          .computeIfAbsent(unit.document(), d -> new TreeMap<>())
          .computeIfAbsent(unit.order(), s -> new ArrayList<>())
          .add(unit);
    }
    List<Sum> sums = new ArrayList<>();
    bySection.forEach(
        (document, sections) -> {
          sections.forEach(
              (order, inside) ->
                  sums.add(sum(document, order == 0 ? "-" : inside.get(0).section(), inside)));
          sums.add(sum(document, "", sections.values().stream().flatMap(List::stream).toList()));
        });
    return sums;
  }

  private static Sum sum(String document, String section, List<Unit> units) {
    Map<String, Integer> reasons = new TreeMap<>();
    units.stream()
        .filter(u -> u.outcome() == Outcome.NOTHING_TO_TAKE)
        .forEach(u -> reasons.merge(u.reason(), 1, Integer::sum));
    return new Sum(
        document,
        section,
        count(units, Outcome.FACTS_TAKEN),
        count(units, Outcome.NOTHING_TO_TAKE),
        count(units, Outcome.NOT_UNDERSTOOD),
        reasons);
  }

  private static int count(List<Unit> units, Outcome outcome) {
    return (int) units.stream().filter(u -> u.outcome() == outcome).count();
  }
}
