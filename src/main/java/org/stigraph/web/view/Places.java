package org.stigraph.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.stigraph.store.OriginalPage;
import org.stigraph.vocabulary.Spar;
import org.stigraph.vocabulary.Sti;
import org.stigraph.web.graph.GraphReader;
import org.stigraph.web.graph.Passage;
import org.stigraph.web.graph.Schema;
import org.stigraph.web.graph.StatedClaim;

/** Where words stand, in words, and the link that shows them there. */
public final class Places {

  private final GraphReader graph;
  private final Hrefs hrefs;
  private final Words words;
  private final Values values;

  Places(Lens lens) {
    this.graph = lens.graph();
    this.hrefs = lens.hrefs();
    this.words = lens.words();
    this.values = lens.values();
  }

  /** Section, footnote and page or slide of a text unit. */
  Place of(Node unit) {
    List<Link> parts = new ArrayList<>();
    Optional<Node> note = footnote(unit);
    if (note.isPresent()) {
      parts.add(new Link("", footnoteWords(note.get())));
    } else {
      graph
          .object(unit, Sti.IN_SECTION)
          .flatMap(section -> graph.text(section, RDFS.label.asNode()))
          .filter(section -> !isTitle(section, unit))
          .ifPresent(section -> parts.add(new Link("", section, language(unit))));
    }
    String page = page(unit);
    if (!page.isEmpty()) {
      parts.add(new Link("", page));
    }
    return Place.of(parts, words);
  }

  /** A footnote, told by its number. */
  String footnoteWords(Node note) {
    return words.say("place.footnote", graph.text(note, Sti.NUMBER).orElse("※"));
  }

  /** The place of a footnote itself. */
  Place ofNote(Node note) {
    return Place.of(List.of(new Link("", footnoteWords(note))), words);
  }

  private String language(Node unit) {
    return graph
        .object(unit, Sti.IN_DOCUMENT)
        .flatMap(document -> graph.text(document, Schema.LANGUAGE))
        .map(values::foreign)
        .orElse(values.foreign("ja"));
  }

  /** Page, as the original calls it, or slide of a text unit or note; empty where there is none. */
  String page(Node part) {
    OptionalInt page = graph.number(part, Sti.PAGE);
    if (page.isPresent()) {
      String number = String.valueOf(page.getAsInt());
      return words.say("place.page", graph.text(part, Sti.PAGE_LABEL).orElse(number));
    }
    OptionalInt slide = graph.number(part, Sti.SLIDE_NUMBER);
    return slide.isPresent() ? words.say("place.slide", slide.getAsInt()) : "";
  }

  /** That page or slide in the document's original, where that is a PDF on the web; else empty. */
  String original(Node document, Node part) {
    int number =
        graph.number(part, Sti.PAGE).orElse(graph.number(part, Sti.SLIDE_NUMBER).orElse(0));
    return graph.objects(document, Schema.URL).stream()
        .flatMap(url -> Hrefs.outside(url).stream())
        .filter(address -> number > 0 && OriginalPage.isPdf(address))
        .min(String::compareTo)
        .map(address -> OriginalPage.address(address, number))
        .orElse("");
  }

  /** Whether a section is called what its document is: the title stands beside the place anyway. */
  private boolean isTitle(String section, Node unit) {
    return graph
        .object(unit, Sti.IN_DOCUMENT)
        .flatMap(document -> graph.text(document, Schema.TITLE))
        .filter(section::equals)
        .isPresent();
  }

  /** Who issued a document, as printed; empty where it is not known. */
  public static String publisher(Node document, Lens lens) {
    return lens.graph()
        .text(document, Schema.PUBLISHER_TEXT)
        .or(
            () ->
                lens.graph()
                    .object(document, Schema.PUBLISHER)
                    .map(node -> lens.labels().of(node, lens.content()).text()))
        .orElse("");
  }

  /** The footnote whose text a unit is. */
  Optional<Node> footnote(Node unit) {
    return graph.object(unit, Schema.PART_OF).filter(part -> graph.is(part, Spar.FOOTNOTE));
  }

  /** Where a claim's sentence is read in place, its words marked. */
  String read(StatedClaim claim) {
    String hash = claim.node().getURI().substring(claim.node().getURI().lastIndexOf('/') + 1);
    return hrefs.path(claim.document())
        + "?claim="
        + Hrefs.encoded(hash)
        + "#"
        + claim.unit().fragment();
  }

  /** Where a passage is read in place. */
  String read(Node document, Passage passage) {
    return hrefs.path(document)
        + "?char="
        + passage.start()
        + ","
        + passage.end()
        + "#"
        + passage.fragment();
  }
}
