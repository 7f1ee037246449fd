package org.stigraph.web.view;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DC_11;
import org.stigraph.vocabulary.Spar;
import org.stigraph.vocabulary.Sti;

/**
 * A document with the file that it came from, and how much of it was understood.
 *
 * @param format short name of the file's format
 * @param pages number of pages or slides; empty where the format has none
 * @param covered share of the text units that gave facts or hold none, as {@code 62%}
 * @param coverage address of the list of the others
 */
public record OriginalLine(
    Link document, String format, String pages, String notes, String covered, String coverage) {

  /** All documents, the latest first. */
  public static List<OriginalLine> all(Lens lens) {
    return lens.documents().documents().stream().map(node -> of(node, lens)).toList();
  }

  private static OriginalLine of(Node document, Lens lens) {
    long units = 0;
    long open = 0;
    long notes = 0;
    for (Node part : lens.graph().subjects(Sti.IN_DOCUMENT, document)) {
      Optional<Node> coverage = lens.graph().object(part, Sti.COVERAGE_PROPERTY);
      units += coverage.isPresent() ? 1 : 0;
      open += coverage.filter(Sti.NOT_UNDERSTOOD::equals).isPresent() ? 1 : 0;
      notes += lens.graph().is(part, Spar.FOOTNOTE) ? 1 : 0;
    }
    OptionalInt pages = lens.graph().number(document, Sti.PAGE_COUNT);
    return new OriginalLine(
        lens.link(document),
        format(lens.graph().text(document, DC_11.format.asNode()).orElse(""), lens.words()),
        pages.isPresent() ? lens.words().number(pages.getAsInt()) : "",
        lens.words().number(notes),
        units == 0 ? "" : 100 * (units - open) / units + "%",
        "/coverage?document=" + Hrefs.encoded(document.getURI()) + "#open");
  }

  private static String format(String mediaType, Words words) {
    if (mediaType.endsWith("wordprocessingml.document")) {
      return "Word";
    }
    if (mediaType.endsWith("presentationml.presentation")) {
      return "PowerPoint";
    }
    return switch (mediaType) {
      case "application/pdf" -> "PDF";
      case "text/html" -> "HTML";
      case "text/plain" -> words.say("about.format.text");
      default -> mediaType;
    };
  }
}
