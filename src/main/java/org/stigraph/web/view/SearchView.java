package org.stigraph.web.view;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.stigraph.vocabulary.Spar;
import org.stigraph.vocabulary.Sti;
import org.stigraph.web.graph.Label;
import org.stigraph.web.graph.Passage;
import org.stigraph.web.graph.Schema;
import org.stigraph.web.http.Ask;
import org.stigraph.web.search.Facet;
import org.stigraph.web.search.Folding;
import org.stigraph.web.search.Found;
import org.stigraph.web.search.Question;
import org.stigraph.web.search.SearchIndex;

/** What a search found. */
public record SearchView(
    String query,
    List<SearchFacets.Group> facets,
    List<Link> chosen,
    List<Hit> hits,
    Pages pages,
    List<Link> near) {

  private static final int PAGE = 20;
  private static final int LONGEST = 200;
  private static final int MOST_NEAR = 5;

  /**
   * A line of the result.
   *
   * @param text whether it is words of a document
   */
  public record Hit(
      boolean text,
      String kind,
      Link link,
      Place place,
      List<Piece> pieces,
      List<Link> meta,
      Link document) {}

  /** Whether anything was asked. */
  public boolean isAsked() {
    return !query.isEmpty() || !chosen.isEmpty();
  }

  /** Asks the index what the request asks. */
  public static SearchView of(SearchIndex index, Ask ask, Lens lens) {
    String query = cut(ask.parameter("q").orElse("").strip());
    Map<Facet, String> narrowed = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      ask.parameter(facet.parameter()).ifPresent(value -> narrowed.put(facet, value));
    }
    int first = (int) Math.min((ask.page() - 1L) * PAGE, Integer.MAX_VALUE - PAGE);
    Found found = index.find(new Question(query, narrowed), first, PAGE);
    Pages pages = Pages.of(ask.page(), PAGE, found.total(), page -> ask.with("page", "" + page));
    Ask fromFirst = ask.without("page");
    List<Link> chosen = new ArrayList<>();
    narrowed.forEach(
        (facet, value) ->
            chosen.add(
                new Link(
                    fromFirst.with(facet.parameter(), ""),
                    SearchFacets.name(facet, value, lens).text())));
    return new SearchView(
        query,
        SearchFacets.of(found, narrowed, fromFirst, lens),
        chosen,
        found.hits().stream().map(hit -> line(hit, query, lens)).toList(),
        pages,
        found.total() == 0
            ? index.near(query, MOST_NEAR).stream().map(lens::link).toList()
            : List.of());
  }

  private static Hit line(Found.Hit hit, String query, Lens lens) {
    return hit.isText() ? textLine(hit, query, lens) : thingLine(hit, query, lens);
  }

  private static Hit thingLine(Found.Hit hit, String query, Lens lens) {
    Label label = lens.labels().of(hit.node(), lens.content());
    List<Link> meta = new ArrayList<>(posts(hit.node(), lens));
    List<Label> others = new ArrayList<>(lens.labels().translations(hit.node(), label));
    others.addAll(lens.labels().others(hit.node()));
    others.forEach(
        other -> meta.add(new Link("", other.text(), lens.values().foreign(other.language()))));
    long sentences =
        lens.graph().subjects(Sti.ABOUT, hit.node()).stream()
            .flatMap(claim -> lens.graph().object(claim, Sti.STATED_IN).stream())
            .distinct()
            .count();
    if (sentences > 0) {
      meta.add(new Link("", lens.words().say("search.sentences.count", sentences)));
    }
    return new Hit(
        false,
        lens.terms().kind(hit.node()),
        lens.link(hit.node()),
        Place.of(List.of(), lens.words()),
        marked(label.text(), query),
        meta,
        new Link("", ""));
  }

  /** The posts of a person, which tell namesakes apart. */
  private static List<Link> posts(Node person, Lens lens) {
    return lens.graph().subjects(Schema.MEMBER, person).stream()
        .flatMap(appointment -> lens.graph().objects(appointment, Sti.POST).stream())
        .distinct()
        .map(post -> new Link("", lens.link(post).text(), lens.link(post).language()))
        .toList();
  }

  private static Hit textLine(Found.Hit hit, String query, Lens lens) {
    boolean note = hit.kind().equals("note");
    String text = lens.graph().text(hit.node(), Spar.HAS_CONTENT).orElse("");
    Places places = new Places(lens);
    Place place = note ? places.ofNote(hit.node()) : places.of(hit.node());
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
        SearchFacets.kindName(hit.kind(), lens),
        new Link(read, place.text()),
        place,
        marked(text, query),
        List.of(),
        new Link(
            lens.hrefs().of(hit.document()),
            maker.title(hit.document()),
            maker.language(hit.document())));
  }

  /** Marks the question's words where folding did not change the length of the text. */
  private static List<Piece> marked(String text, String query) {
    String folded = Folding.fold(text);
    boolean[] found = new boolean[text.length()];
    if (folded.length() == text.length()) {
      for (String word : Folding.words(query)) {
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
