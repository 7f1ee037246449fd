package org.stigraph.web.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.stigraph.vocabulary.Sti;
import org.stigraph.web.graph.Passage;
import org.stigraph.web.http.Ask;

/** What became of the text units. */
public record CoverageView(
    List<Line> lines, Optional<Link> document, List<Open> open, Pages pages) {

  private static final int PAGE = 100;

  /** One document. */
  public record Line(
      Link document, String taken, String nothing, String open, String total, String list) {}

  /** A text unit without facts, and why. */
  public record Open(String text, String language, String place, String read, String reason) {
    public @org.jspecify.annotations.Nullable String lang() {
      return language.isEmpty() ? null : language;
    }
  }

  public static CoverageView of(Ask ask, Lens lens) {
    List<Line> lines = new ArrayList<>();
    for (Node document : lens.documents().documents()) {
      lines.add(line(document, lens));
    }
    Optional<Node> chosen =
        ask.parameter("document").map(NodeFactory::createURI).filter(lens.documents()::isDocument);
    List<Passage> open = chosen.map(document -> open(document, lens)).orElse(List.of());
    Pages pages = Pages.of(ask.page(), PAGE, open.size(), page -> ask.with("page", "" + page));
    Places places = new Places(lens);
    EvidenceMaker maker = new EvidenceMaker(lens);
    return new CoverageView(
        lines,
        chosen.map(lens::link),
        chosen
            .map(
                document ->
                    pages.slice(open).stream()
                        .map(
                            passage ->
                                new Open(
                                    passage.text(),
                                    maker.language(document),
                                    places.of(passage.node()),
                                    places.read(document, passage),
                                    reason(passage, lens)))
                        .toList())
            .orElse(List.of()),
        pages);
  }

  private static Line line(Node document, Lens lens) {
    Map<Node, Integer> counts = new LinkedHashMap<>();
    int total = 0;
    for (Node unit : lens.graph().subjects(Sti.IN_DOCUMENT, document)) {
      Optional<Node> coverage = lens.graph().object(unit, Sti.COVERAGE_PROPERTY);
      if (coverage.isPresent()) {
        counts.merge(coverage.get(), 1, Integer::sum);
        total++;
      }
    }
    Words words = lens.words();
    return new Line(
        lens.link(document),
        words.number(counts.getOrDefault(Sti.FACTS_TAKEN, 0)),
        words.number(counts.getOrDefault(Sti.NOTHING_TO_TAKE, 0)),
        words.number(counts.getOrDefault(Sti.NOT_UNDERSTOOD, 0)),
        words.number(total),
        "/coverage?document=" + Hrefs.encoded(document.getURI()));
  }

  private static List<Passage> open(Node document, Lens lens) {
    Map<Integer, Passage> open = new TreeMap<>();
    for (Node unit : lens.graph().subjects(Sti.IN_DOCUMENT, document)) {
      Optional<Node> coverage = lens.graph().object(unit, Sti.COVERAGE_PROPERTY);
      if (coverage.isPresent() && !coverage.get().equals(Sti.FACTS_TAKEN)) {
        lens.claims().passage(unit).ifPresent(passage -> open.put(passage.start(), passage));
      }
    }
    return List.copyOf(open.values());
  }

  private static String reason(Passage passage, Lens lens) {
    boolean nothing =
        lens.graph()
            .object(passage.node(), Sti.COVERAGE_PROPERTY)
            .filter(Sti.NOTHING_TO_TAKE::equals)
            .isPresent();
    String word = lens.words().say(nothing ? "coverage.nothing" : "coverage.open");
    return lens.graph()
        .text(passage.node(), Sti.COVERAGE_REASON)
        .map(reason -> word + lens.words().comma() + reason)
        .orElse(word);
  }
}
