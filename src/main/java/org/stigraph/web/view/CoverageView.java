package org.stigraph.web.view;

import java.util.ArrayList;
import java.util.Comparator;
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

/**
 * What became of the text units.
 *
 * @param heading of the list below the table
 */
public record CoverageView(
    List<Column> columns,
    List<Line> lines,
    Optional<Link> document,
    String heading,
    List<Open> open,
    Pages pages) {

  private static final int PAGE = 100;

  /** A number of text units, and the list of them. */
  public record Count(int number, String text, String list) {}

  /** One document. */
  public record Line(Link document, Count taken, Count nothing, Count open, Count total) {}

  /** A text unit without facts, and why. */
  public record Open(String text, String language, Place place, String read, String reason) {
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
    boolean nothing = ask.parameter("state").filter("nothing"::equals).isPresent();
    Node state = nothing ? Sti.NOTHING_TO_TAKE : Sti.NOT_UNDERSTOOD;
    List<Passage> open = chosen.map(document -> open(document, state, lens)).orElse(List.of());
    Pages pages = Pages.of(ask.page(), PAGE, open.size(), page -> ask.with("page", "" + page));
    Places places = new Places(lens);
    EvidenceMaker maker = new EvidenceMaker(lens);
    return new CoverageView(
        columns(ask, lens.words()),
        sorted(lines, ask),
        chosen.map(lens::link),
        lens.words().say(nothing ? "coverage.nothing.list" : "coverage.open.list"),
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
    String list = "/coverage?document=" + Hrefs.encoded(document.getURI());
    return new Line(
        lens.link(document),
        count(counts.getOrDefault(Sti.FACTS_TAKEN, 0), "", lens),
        count(counts.getOrDefault(Sti.NOTHING_TO_TAKE, 0), list + "&state=nothing#open", lens),
        count(counts.getOrDefault(Sti.NOT_UNDERSTOOD, 0), list + "#open", lens),
        count(total, "", lens));
  }

  private static Count count(int number, String list, Lens lens) {
    return new Count(number, lens.words().number(number), number == 0 ? "" : list);
  }

  private static List<Column> columns(Ask ask, Words words) {
    return List.of(
        Column.of("document", words.say("coverage.document"), false, ask),
        Column.of("taken", words.say("coverage.taken"), true, ask),
        Column.of("nothing", words.say("coverage.nothing"), true, ask),
        Column.of("open", words.say("coverage.open"), true, ask),
        Column.of("total", words.say("coverage.total"), true, ask));
  }

  private static List<Line> sorted(List<Line> lines, Ask ask) {
    return Column.sorted(
        lines,
        Map.of(
            "document", Comparator.comparing(line -> line.document().text()),
            "taken", Comparator.comparing(line -> line.taken().number()),
            "nothing", Comparator.comparing(line -> line.nothing().number()),
            "open", Comparator.comparing(line -> line.open().number()),
            "total", Comparator.comparing(line -> line.total().number())),
        ask);
  }

  private static List<Passage> open(Node document, Node state, Lens lens) {
    Map<Integer, Passage> open = new TreeMap<>();
    for (Node unit : lens.graph().subjects(Sti.IN_DOCUMENT, document)) {
      Optional<Node> coverage = lens.graph().object(unit, Sti.COVERAGE_PROPERTY);
      if (coverage.filter(state::equals).isPresent()) {
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
