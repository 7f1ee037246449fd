package org.stigraph.web.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.stigraph.vocabulary.Spar;
import org.stigraph.vocabulary.Sti;
import org.stigraph.web.graph.Label;
import org.stigraph.web.graph.Passage;
import org.stigraph.web.http.Ask;

/** What a search found. */
public record SearchView(
    String query,
    List<Facet> facets,
    List<Link> chosen,
    List<Hit> hits,
    Pages pages,
    List<Link> near) {

  private static final int PAGE = 20;
  private static final int LONGEST = 200;

  /** A way to narrow the result. */
  public record Facet(String name, List<Value> values) {}

  /** One value of a facet and how many hits have it. */
  public record Value(Link link, String count) {}

  /**
   * A line of the result.
   *
   * @param text whether it is words of a document
   */
  public record Hit(
      boolean text, String kind, Link link, List<Piece> pieces, String meta, Link document) {}

  public boolean isAsked() {
    return !query.isEmpty() || !chosen.isEmpty();
  }

  public static SearchView of(SearchIndex index, Ask ask, Lens lens) {
    String query = cut(ask.parameter("q").orElse("").strip());
    String kind = ask.parameter("kind").orElse("");
    String document = ask.parameter("document").orElse("");
    List<SearchIndex.Hit> all =
        query.isEmpty() && !kind.isEmpty() ? index.ofKind(kind) : index.find(query);
    List<SearchIndex.Hit> found =
        all.stream()
            .filter(hit -> kind.isEmpty() || hit.kind().equals(kind))
            .filter(hit -> document.isEmpty() || hit.document().toString().equals(document))
            .toList();
    Pages pages = Pages.of(ask.page(), PAGE, found.size(), page -> ask.with("page", "" + page));
    List<Link> chosen = new ArrayList<>();
    if (!kind.isEmpty()) {
      chosen.add(new Link(narrowed(ask, "kind", ""), kindName(kind, lens)));
    }
    if (!document.isEmpty()) {
      chosen.add(
          new Link(
              narrowed(ask, "document", ""),
              lens.labels()
                  .of(
                      org.apache.jena.graph.NodeFactory.createURI(document),
                      lens.words().language())
                  .text()));
    }
    return new SearchView(
        query,
        facets(found, kind, document, ask, lens),
        chosen,
        pages.slice(found).stream().map(hit -> line(hit, query, lens)).toList(),
        pages,
        found.isEmpty() && !query.isEmpty()
            ? index.near(query).stream().map(lens::link).toList()
            : List.of());
  }

  private static List<Facet> facets(
      List<SearchIndex.Hit> found, String kind, String document, Ask ask, Lens lens) {
    List<Facet> facets = new ArrayList<>();
    if (kind.isEmpty()) {
      Map<String, Integer> kinds = new LinkedHashMap<>();
      found.forEach(hit -> kinds.merge(hit.kind(), 1, Integer::sum));
      facets.add(
          new Facet(
              lens.words().say("search.kind"),
              kinds.entrySet().stream()
                  .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                  .map(
                      entry ->
                          new Value(
                              new Link(
                                  narrowed(ask, "kind", entry.getKey()),
                                  kindName(entry.getKey(), lens)),
                              lens.words().number(entry.getValue())))
                  .toList()));
    }
    if (document.isEmpty()) {
      Map<Node, Integer> documents = new LinkedHashMap<>();
      found.stream()
          .filter(hit -> hit.kind().equals("text") || hit.kind().equals("note"))
          .forEach(hit -> documents.merge(hit.document(), 1, Integer::sum));
      facets.add(
          new Facet(
              lens.words().say("search.document"),
              documents.entrySet().stream()
                  .sorted(
                      Map.Entry.<Node, Integer>comparingByValue()
                          .reversed()
                          .thenComparing(
                              Map.Entry.comparingByKey(Comparator.comparing(Node::toString))))
                  .limit(20)
                  .map(
                      entry ->
                          new Value(
                              new Link(
                                  narrowed(ask, "document", entry.getKey().toString()),
                                  lens.labels().of(entry.getKey(), lens.words().language()).text()),
                              lens.words().number(entry.getValue())))
                  .toList()));
    }
    return facets.stream().filter(facet -> !facet.values().isEmpty()).toList();
  }

  private static String narrowed(Ask ask, String name, String value) {
    Ask first = new Ask(ask.path(), without(ask.query(), "page"), ask.accept(), ask.language());
    return first.with(name, value);
  }

  private static Map<String, String> without(Map<String, String> query, String name) {
    Map<String, String> rest = new LinkedHashMap<>(query);
    rest.remove(name);
    return rest;
  }

  private static String kindName(String kind, Lens lens) {
    return lens.words().find("kind." + kind).orElse(kind);
  }

  private static Hit line(SearchIndex.Hit hit, String query, Lens lens) {
    boolean text = hit.kind().equals("text") || hit.kind().equals("note");
    return text ? textLine(hit, query, lens) : entityLine(hit, query, lens);
  }

  private static Hit entityLine(SearchIndex.Hit hit, String query, Lens lens) {
    Label label = lens.labels().of(hit.node(), lens.words().language());
    List<String> meta = new ArrayList<>();
    lens.labels().translations(hit.node(), label).forEach(other -> meta.add(other.text()));
    lens.labels().others(hit.node()).forEach(other -> meta.add(other.text()));
    long sentences =
        lens.graph().subjects(Sti.ABOUT, hit.node()).stream()
            .flatMap(claim -> lens.graph().object(claim, Sti.STATED_IN).stream())
            .distinct()
            .count();
    if (sentences > 0) {
      meta.add(lens.words().say("search.sentences.count", sentences));
    }
    return new Hit(
        false,
        lens.terms().kind(hit.node()),
        lens.link(hit.node()),
        marked(label.text(), query),
        String.join(lens.words().comma(), meta),
        new Link("", ""));
  }

  private static Hit textLine(SearchIndex.Hit hit, String query, Lens lens) {
    boolean note = hit.kind().equals("note");
    String text = lens.graph().text(hit.node(), Spar.HAS_CONTENT).orElse("");
    Places places = new Places(lens);
    String place =
        note
            ? lens.words()
                .say("place.footnote", lens.graph().text(hit.node(), Sti.NUMBER).orElse("※"))
            : places.of(hit.node());
    String read =
        note
            ? lens.hrefs().of(hit.node())
            : lens.claims()
                .passage(hit.node())
                .map((Passage passage) -> places.read(hit.document(), passage))
                .orElse(lens.hrefs().of(hit.document()));
    EvidenceMaker maker = new EvidenceMaker(lens);
    return new Hit(
        true,
        kindName(hit.kind(), lens),
        new Link(read, place.isEmpty() ? lens.words().say("evidence.read") : place),
        marked(text, query),
        "",
        new Link(
            lens.hrefs().of(hit.document()),
            maker.title(hit.document()),
            maker.language(hit.document())));
  }

  /** Marks the query's words where folding did not change the length of the text. */
  private static List<Piece> marked(String text, String query) {
    String folded = SearchIndex.folded(text);
    boolean[] found = new boolean[text.length()];
    if (folded.length() == text.length()) {
      for (String word : SearchIndex.words(query)) {
        for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
          java.util.Arrays.fill(found, at, at + word.length(), true);
        }
      }
    }
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (int at = 1; at <= found.length; at++) {
      if (at == found.length || found[at] != found[from]) {
        pieces.add(
            new Piece(text.substring(from, at), found[from] ? Piece.Kind.WORDS : Piece.Kind.PLAIN));
        from = at;
      }
    }
    return pieces;
  }

  private static String cut(String query) {
    return query.codePointCount(0, query.length()) <= LONGEST
        ? query
        : query.substring(0, query.offsetByCodePoints(0, LONGEST));
  }
}
