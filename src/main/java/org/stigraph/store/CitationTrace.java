package org.stigraph.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.stigraph.vocabulary.Prov;
import org.stigraph.vocabulary.Spar;
import org.stigraph.vocabulary.Sti;

/**
 * Leads from a thing to everything said about it, and from there to words, sentence, footnote and
 * source. To be used inside a reading transaction.
 */
public final class CitationTrace {

  private final Graph graph;
  private final NodeFinder finder;
  private final Labels labels;

  /**
   * A trace over a view.
   *
   * @param language {@code ja} or {@code en}, for labels
   */
  public CitationTrace(DatasetGraph view, String language) {
    this.graph = view.getDefaultGraph();
    this.finder = new NodeFinder(view);
    this.labels = new Labels(graph, language);
  }

  /** What the words may mean; see {@link NodeFinder#find}. */
  public List<Match> matches(String words) {
    return finder.find(words).stream()
        .map(node -> new Match(node.toString(), labels.of(node)))
        .toList();
  }

  /** Names that are near, for a hint. */
  public List<String> suggestions(String words) {
    return finder.suggestions(words);
  }

  /**
   * A thing that was meant.
   *
   * @param address its address
   * @param label what it is called
   */
  public record Match(String address, String label) {}

  /**
   * Every fact about a thing, in the order of documents and places: the claim itself; the claims
   * that a footnote covers; the claims about an entity or that rest on it as a source; all claims
   * of a document.
   */
  public List<TracedFact> facts(Match match) {
    List<Node> claims = new ArrayList<>(claims(Terms.iri(match.address())));
    claims.sort(
        Comparator.comparing((Node claim) -> labels.text(claim, Sti.IN_DOCUMENT))
            .thenComparing(this::place)
            .thenComparing(claim -> labels.text(claim, RDF.predicate.asNode()))
            .thenComparing(claim -> claim.toString()));
    return claims.stream().map(this::fact).toList();
  }

  private Set<Node> claims(Node node) {
    Set<Node> claims = new LinkedHashSet<>();
    if (graph.contains(node, RDF.type.asNode(), Sti.CLAIM)) {
      claims.add(node);
    }
    for (Node way :
        List.of(Sti.ABOUT, Sti.CITES_NOTE, Prov.HAD_PRIMARY_SOURCE, RDF.subject.asNode())) {
      addClaims(way, node, claims);
    }
    if (graph.contains(node, Sti.LAYOUT, Node.ANY)) {
      addClaims(Sti.IN_DOCUMENT, node, claims);
    }
    return claims;
  }

  private void addClaims(Node way, Node node, Set<Node> claims) {
    graph
        .find(Node.ANY, way, node)
        .filterKeep(triple -> graph.contains(triple.getSubject(), RDF.type.asNode(), Sti.CLAIM))
        .forEachRemaining(triple -> claims.add(triple.getSubject()));
  }

  private int place(Node claim) {
    for (Node unit : labels.objects(claim, Sti.STATED_IN)) {
      return number(unit, Sti.START);
    }
    return 0;
  }

  private TracedFact fact(Node claim) {
    Node unit = object(claim, Sti.STATED_IN);
    Node document = object(claim, Sti.IN_DOCUMENT);
    return new TracedFact(
        claim.toString(),
        labels.text(claim, RDF.subject.asNode()),
        labels.text(claim, RDF.predicate.asNode()),
        value(claim),
        labels.text(claim, Sti.STATUS),
        labels.text(claim, Sti.ATTRIBUTION),
        labels.text(object(claim, Prov.WAS_QUOTED_FROM), Spar.HAS_CONTENT),
        labels.text(unit, Spar.HAS_CONTENT),
        labels.of(document),
        labels.text(document, DCTerms.identifier.asNode()),
        page(unit),
        OriginalPage.address(
            labels.text(document, SchemaDO.url.asNode()),
            number(unit, Sti.PAGE) + number(unit, Sti.SLIDE_NUMBER)),
        number(unit, Sti.SOURCE_LINE),
        notes(claim),
        sources(claim));
  }

  private String value(Node claim) {
    StringJoiner value = new StringJoiner(" ");
    value.add(
        labels.text(claim, Sti.COMPARATOR).replace("=", "")
            + labels.text(claim, RDF.object.asNode()));
    add(value, "– ", labels.text(claim, SchemaDO.maxValue.asNode()), "");
    add(value, "", labels.text(claim, SchemaDO.unitText.asNode()), "");
    add(value, "(", labels.text(claim, Sti.PRINTED), ")");
    add(value, "[", labels.text(claim, Sti.WHEN), "]");
    add(value, "[", labels.text(claim, Sti.ROLE), "]");
    return value.toString();
  }

  private static void add(StringJoiner value, String before, String part, String after) {
    if (!part.isEmpty()) {
      value.add(before + part + after);
    }
  }

  private String page(Node unit) {
    String page = labels.text(unit, Sti.PAGE);
    if (page.isEmpty()) {
      String slide = labels.text(unit, Sti.SLIDE_NUMBER);
      return slide.isEmpty() ? "" : "slide " + slide;
    }
    String label = labels.text(unit, Sti.PAGE_LABEL);
    return "page " + page + (label.isEmpty() ? "" : " (" + label + ")");
  }

  private List<TracedFact.Note> notes(Node claim) {
    List<Node> notes = new ArrayList<>(labels.objects(claim, Sti.CITES_NOTE));
    notes.sort(Comparator.comparing(note -> number(note, Sti.ORDER)));
    return notes.stream()
        .map(
            note ->
                new TracedFact.Note(
                    labels.text(note, Sti.NUMBER), labels.text(note, Spar.HAS_CONTENT)))
        .toList();
  }

  private List<TracedFact.Source> sources(Node claim) {
    return labels.objects(claim, Prov.HAD_PRIMARY_SOURCE).stream()
        .map(
            source ->
                new TracedFact.Source(
                    labels.of(source),
                    String.join(
                        ", ",
                        labels.objects(source, DCTerms.publisher.asNode()).stream()
                            .map(labels::of)
                            .toList()),
                    labels.text(source, DCTerms.issued.asNode()),
                    labels.text(source, SchemaDO.url.asNode())))
        .toList();
  }

  private Node object(Node subject, Node property) {
    List<Node> objects = labels.objects(subject, property);
    return objects.isEmpty() ? RDF.nil.asNode() : objects.get(0);
  }

  private int number(Node subject, Node property) {
    String text = labels.text(subject, property);
    return text.isEmpty() ? 0 : Integer.parseInt(text);
  }
}
