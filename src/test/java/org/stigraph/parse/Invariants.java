package org.stigraph.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.stigraph.document.Document;
import org.stigraph.document.Footnote;
import org.stigraph.document.FootnoteMarker;
import org.stigraph.document.PrintedReference;
import org.stigraph.document.Span;
import org.stigraph.document.TextUnit;

/** What holds for every document, whatever its text. */
final class Invariants {

  private Invariants() {}

  static void check(Document document) {
    units(document);
    String text = document.text().value();
    Set<String> ids = new HashSet<>();
    for (Footnote note : document.footnotes()) {
      assertThat(ids.add(note.id())).as("note id %s is the only one", note.id()).isTrue();
      note.links()
          .forEach(
              link -> {
                assertThat(document.text().slice(link.span())).isEqualTo(link.url());
                assertThat(note.span().contains(link.span())).isTrue();
              });
      for (PrintedReference reference : note.references()) {
        assertThat(reference.title().isPresent() || reference.earlier().isPresent()).isTrue();
        assertThat(note.span().contains(reference.span())).isTrue();
        reference.title().ifPresent(title -> assertThat(reference.span().contains(title)).isTrue());
      }
    }
    for (FootnoteMarker marker : document.markers()) {
      marker.footnote().ifPresent(note -> assertThat(ids).contains(note));
      Span unit = document.unit(marker.unit()).span();
      assertThat(marker.offset()).isBetween(unit.start(), unit.end());
    }
    document
        .sections()
        .forEach(s -> assertThat(s.span().end()).isLessThanOrEqualTo(document.text().length()));
    assertThat(text).doesNotContain("\r").doesNotContain("\n\n");
  }

  /** Units are in order, do not overlap, have no white space at their ends, and hold every word. */
  private static void units(Document document) {
    int end = 0;
    for (TextUnit unit : document.units()) {
      assertThat(unit.span().start()).as("unit %s", unit).isGreaterThanOrEqualTo(end);
      Span between = new Span(end, unit.span().start());
      assertThat(document.text().slice(between)).as("before unit %s", unit).isBlank();
      String words = document.words(unit);
      assertThat(words.strip()).isEqualTo(words).isNotEmpty();
      assertThat(document.unit(unit.number())).isEqualTo(unit);
      assertThat(unit.place().firstLine())
          .isPositive()
          .isLessThanOrEqualTo(unit.place().lastLine());
      unit.footnote()
          .ifPresent(
              id ->
                  assertThat(document.footnotes())
                      .anyMatch(note -> note.id().equals(id) && note.span().contains(unit.span())));
      end = unit.span().end();
    }
    assertThat(document.text().slice(new Span(end, document.text().length()))).isBlank();
  }
}
