package org.stigraph.web.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.stigraph.vocabulary.Spar;
import org.stigraph.vocabulary.Sti;
import org.stigraph.web.graph.Schema;

/** Where a work is cited: the references as printed. */
public final class CitedWork {

  private final Node work;
  private final Lens lens;

  CitedWork(Node work, Lens lens) {
    this.work = work;
    this.lens = lens;
  }

  /** A reference as printed, its footnote and its document. */
  public record Reference(String text, String language, Link note, Link document, String place) {
    public @org.jspecify.annotations.Nullable String lang() {
      return language.isEmpty() ? null : language;
    }
  }

  /** All references in reading order. */
  List<Reference> references() {
    return lens.graph().subjects(Spar.REFERENCES, work).stream()
        .sorted(Comparator.comparing(Node::getURI))
        .map(this::reference)
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Reference> reference(Node node) {
    Optional<Node> note = lens.graph().object(node, Schema.PART_OF);
    Optional<Node> document = note.flatMap(n -> lens.graph().object(n, Sti.IN_DOCUMENT));
    if (note.isEmpty() || document.isEmpty()) {
      return Optional.empty();
    }
    EvidenceMaker maker = new EvidenceMaker(lens);
    String language = maker.language(document.get());
    return Optional.of(
        new Reference(
            lens.graph().text(node, Spar.HAS_CONTENT).orElse(""),
            language,
            new Link(
                lens.hrefs().of(note.get()),
                lens.words()
                    .say("place.footnote", lens.graph().text(note.get(), Sti.NUMBER).orElse("※"))),
            new Link(lens.hrefs().of(document.get()), maker.title(document.get()), language),
            new Places(lens).page(note.get())));
  }

  /** Where the work is on the web; empty where nobody says. */
  String url() {
    return lens.graph().objects(work, Schema.URL).stream()
        .map(Hrefs::outside)
        .flatMap(Optional::stream)
        .sorted()
        .findFirst()
        .orElse("");
  }
}
