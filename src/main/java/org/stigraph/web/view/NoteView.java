package org.stigraph.web.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.stigraph.vocabulary.Spar;
import org.stigraph.vocabulary.Sti;
import org.stigraph.web.graph.DocumentReader.Marker;
import org.stigraph.web.graph.DocumentReader.Note;
import org.stigraph.web.graph.DocumentReader.Unit;
import org.stigraph.web.graph.Passage;
import org.stigraph.web.graph.Schema;
import org.stigraph.web.graph.StatedClaim;

/** A footnote as its page shows it. */
public record NoteView(
    String number,
    Link document,
    String place,
    List<EntityView.Tally> tallies,
    List<Context> contexts,
    List<Part> parts,
    List<EntityView.Related> facts,
    List<NumberedSentences.Cited> cited,
    int factCount,
    List<Neighbour> around) {

  /** A marker in its sentence. */
  public record Context(List<Run> runs, String language, String label, Place place, String read) {
    public @org.jspecify.annotations.Nullable String lang() {
      return language.isEmpty() ? null : language;
    }
  }

  /**
   * A part of the note in printed order.
   *
   * @param name prose, or reference with its number
   * @param source the work that a reference refers to
   */
  public record Part(
      String id, String name, String text, String language, List<Evidence.Source> source) {
    public @org.jspecify.annotations.Nullable String lang() {
      return language.isEmpty() ? null : language;
    }
  }

  /** A note before or behind. */
  public record Neighbour(
      String number, String href, String opening, String language, boolean here) {
    public @org.jspecify.annotations.Nullable String lang() {
      return language.isEmpty() ? null : language;
    }
  }

  public static NoteView of(Node footnote, Node document, Lens lens) {
    EvidenceMaker maker = new EvidenceMaker(lens);
    FactTable table = new FactTable(lens);
    Note note = lens.documents().note(footnote);
    String language = maker.language(document);
    List<Marker> markers = lens.documents().markersOf(footnote);
    List<StatedClaim> claims = lens.claims().citing(footnote);
    List<Part> parts = parts(note, language, maker, lens);
    List<EntityView.Related> facts = facts(claims, table, lens);
    Words words = lens.words();
    long references = parts.stream().filter(part -> !part.source().isEmpty()).count();
    return new NoteView(
        note.number().isEmpty() ? "※" : note.number(),
        new Link(lens.hrefs().of(document), maker.title(document), language),
        new Places(lens).page(footnote),
        List.of(
            new EntityView.Tally(words.say("tally.markers"), words.number(markers.size()), ""),
            new EntityView.Tally(words.say("tally.references"), words.number(references), ""),
            new EntityView.Tally(words.say("tally.facts"), words.number(claims.size()), "")),
        contexts(markers, document, language, lens),
        parts,
        facts,
        table.sentences().cited(),
        claims.size(),
        around(footnote, document, language, lens));
  }

  private static List<Context> contexts(
      List<Marker> markers, Node document, String language, Lens lens) {
    List<Context> contexts = new ArrayList<>();
    Places places = new Places(lens);
    for (Marker marker : markers) {
      Optional<Unit> unit = marker.unit().flatMap(lens.documents()::unit);
      if (unit.isPresent()) {
        Passage passage = unit.get().passage();
        List<Marker> all =
            lens.documents().markers(document).stream()
                .filter(other -> other.unit().equals(marker.unit()))
                .toList();
        Runs runs =
            new Runs(
                Highlight.NONE,
                node ->
                    node.equals(marker.note())
                        ? places.read(document, passage)
                        : lens.hrefs().of(node));
        contexts.add(
            new Context(
                runs.of(passage, all),
                language,
                marker.label(),
                places.of(passage.node()),
                places.read(document, passage)));
      }
    }
    return contexts;
  }

  private static List<Part> parts(Note note, String language, EvidenceMaker maker, Lens lens) {
    List<Part> parts = new ArrayList<>();
    List<Node> references =
        lens.graph().subjects(Schema.PART_OF, note.node()).stream()
            .filter(part -> lens.graph().is(part, Spar.BIBLIOGRAPHIC_REFERENCE))
            .sorted(Comparator.comparingInt(part -> lens.graph().number(part, Sti.ORDER).orElse(0)))
            .toList();
    String rest = note.text();
    int number = 0;
    for (Node reference : references) {
      String text = lens.graph().text(reference, Spar.HAS_CONTENT).orElse("");
      int at = text.isEmpty() ? -1 : rest.indexOf(text);
      if (at > 0) {
        prose(parts, rest.substring(0, at), language, lens);
      }
      if (at >= 0) {
        rest = rest.substring(at + text.length());
      }
      number++;
      parts.add(
          new Part(
              "ref-" + number,
              lens.words().say("footnote.reference", number),
              text,
              language,
              lens.graph().objects(reference, Spar.REFERENCES).stream()
                  .map(maker::source)
                  .toList()));
    }
    prose(parts, rest, language, lens);
    return parts;
  }

  /** What lies between references; punctuation alone is no prose. */
  private static void prose(List<Part> parts, String text, String language, Lens lens) {
    if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
      parts.add(
          new Part(
              "part-" + (parts.size() + 1),
              lens.words().say("footnote.prose"),
              text.strip(),
              language,
              List.of()));
    }
  }

  private static List<EntityView.Related> facts(
      List<StatedClaim> claims, FactTable table, Lens lens) {
    Map<Node, List<StatedClaim>> bySubject = new LinkedHashMap<>();
    claims.forEach(
        claim -> bySubject.computeIfAbsent(claim.subject(), s -> new ArrayList<>()).add(claim));
    List<EntityView.Related> facts = new ArrayList<>();
    bySubject.forEach(
        (subject, of) ->
            facts.add(
                new EntityView.Related(
                    lens.link(subject),
                    table.groups(
                        of, lens.claims().ofSubject(subject), "f" + (facts.size() + 1) + "-"))));
    return facts;
  }

  private static List<Neighbour> around(Node footnote, Node document, String language, Lens lens) {
    List<Note> all = lens.documents().notes(document);
    List<Neighbour> around = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).node().equals(footnote)) {
        for (int j = Math.max(0, i - 1); j <= Math.min(all.size() - 1, i + 1); j++) {
          Note note = all.get(j);
          around.add(
              new Neighbour(
                  note.number().isEmpty() ? "※" : note.number(),
                  lens.hrefs().of(note.node()),
                  EvidenceMaker.opening(note.text()),
                  language,
                  i == j));
        }
      }
    }
    return around;
  }
}
