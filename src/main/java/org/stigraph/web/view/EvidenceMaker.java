package org.stigraph.web.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.stigraph.vocabulary.Spar;
import org.stigraph.vocabulary.Sti;
import org.stigraph.web.graph.Label;
import org.stigraph.web.graph.Passage;
import org.stigraph.web.graph.Schema;
import org.stigraph.web.graph.StatedClaim;

/** Draws the thread: words, sentence, footnote, source. */
final class EvidenceMaker {

  private static final int OPENING = 40;

  private final Lens lens;
  private final Places places;

  EvidenceMaker(Lens lens) {
    this.lens = lens;
    this.places = new Places(lens);
  }

  /**
   * The evidence of claims that rest on the same sentence.
   *
   * @param claims at least one, all stated in one text unit
   */
  Evidence of(List<StatedClaim> claims) {
    StatedClaim first = claims.get(0);
    Marking marking = new Marking(first.unit());
    claims.forEach(marking::words);
    marking.name(lens.labels().all(first.subject()));
    return new Evidence(
        places.read(first),
        language(first.document()),
        marking.pieces(),
        new Link(
            lens.hrefs().of(first.document()), title(first.document()), language(first.document())),
        places.of(first.unit().node()),
        SourceLink.of(first, lens),
        notes(claims),
        first.scope().isEmpty() ? "" : lens.words().say("scope." + first.scope()),
        sources(claims),
        publisher(first.document()),
        claimLinks(claims));
  }

  /** The footnote whose text a unit is. */
  Optional<Node> footnote(Node unit) {
    return places.footnote(unit);
  }

  /** Title of a document. */
  String title(Node document) {
    return lens.labels().of(document, lens.content()).text();
  }

  /** Who issued a document, as printed. */
  String publisher(Node document) {
    return Places.publisher(document, lens);
  }

  /** Language of a document's words, empty where it is that of the interface. */
  String language(Node document) {
    return lens.values().foreign(lens.graph().text(document, Schema.LANGUAGE).orElse("ja"));
  }

  /** A work as it stands at the end of the thread. */
  Evidence.Source source(Node work) {
    Label title = lens.labels().of(work, lens.content());
    String url =
        lens.graph().objects(work, Schema.URL).stream()
            .map(Hrefs::outside)
            .flatMap(Optional::stream)
            .sorted()
            .findFirst()
            .orElse("");
    return new Evidence.Source(
        lens.hrefs().of(work),
        title.text(),
        lens.values().foreign(title.language()),
        url,
        Hrefs.host(url));
  }

  private List<Evidence.NoteLine> notes(List<StatedClaim> claims) {
    Set<Node> notes = new LinkedHashSet<>();
    claims.forEach(claim -> notes.addAll(claim.notes()));
    return notes.stream().map(this::noteLine).toList();
  }

  private Evidence.NoteLine noteLine(Node note) {
    return new Evidence.NoteLine(
        lens.graph().text(note, Sti.NUMBER).orElse("※"),
        lens.hrefs().of(note),
        opening(lens.graph().text(note, Spar.HAS_CONTENT).orElse("")));
  }

  private List<Evidence.Source> sources(List<StatedClaim> claims) {
    Set<Node> works = new LinkedHashSet<>();
    claims.forEach(claim -> works.addAll(claim.sources()));
    return works.stream().map(this::source).toList();
  }

  private List<Link> claimLinks(List<StatedClaim> claims) {
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      links.add(
          new Link(
              lens.hrefs().of(claims.get(i).node()),
              claims.size() == 1
                  ? lens.words().say("evidence.claim")
                  : lens.words().say("evidence.claim.n", i + 1)));
    }
    return links;
  }

  /** The first words of a note; what is left out is told by dots. */
  static String opening(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.codePointCount(0, line.length()) <= OPENING
        ? line
        : line.substring(0, line.offsetByCodePoints(0, OPENING)) + "…";
  }

  /** A passage without marks. */
  static List<Piece> plain(Passage passage) {
    return List.of(new Piece(passage.text(), Piece.Kind.PLAIN));
  }
}
