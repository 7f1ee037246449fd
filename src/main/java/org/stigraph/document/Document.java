package org.stigraph.document;

import java.util.List;
import org.stigraph.source.Metadata;

/**
 * A document as read: the canonical text and everything found in it, each with its place.
 *
 * @param id the document's name, unique in a load
 * @param path the file it came from, as the user named it
 * @param original what that file is
 * @param metadata front matter or side file
 * @param title the title: from metadata, else the document's own, else its id
 */
public record Document(
    String id,
    String path,
    Original original,
    Metadata metadata,
    String title,
    Layout layout,
    CanonicalText text,
    List<Section> sections,
    List<Paragraph> paragraphs,
    List<TextUnit> units,
    List<Table> tables,
    List<Figure> figures,
    List<Footnote> footnotes,
    List<FootnoteMarker> markers,
    List<Slide> slides) {

  public Document {
    sections = List.copyOf(sections);
    paragraphs = List.copyOf(paragraphs);
    units = List.copyOf(units);
    tables = List.copyOf(tables);
    figures = List.copyOf(figures);
    footnotes = List.copyOf(footnotes);
    markers = List.copyOf(markers);
    slides = List.copyOf(slides);
  }

  /** The unit of a number. */
  public TextUnit unit(int number) {
    return units.get(number - 1);
  }

  /** The words of a unit. */
  public String words(TextUnit unit) {
    return text.slice(unit.span());
  }
}
