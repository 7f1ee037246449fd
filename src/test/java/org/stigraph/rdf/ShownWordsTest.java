package org.stigraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stigraph.rdf.Sample.span;

import org.junit.jupiter.api.Test;
import org.stigraph.claim.Extraction;
import org.stigraph.document.Document;
import org.stigraph.document.Span;
import org.stigraph.source.Metadata;

class ShownWordsTest {

  private final ShownWords withheld = new ShownWords(withheld());

  private static Extraction withheld() {
    Extraction all = Sample.extraction();
    Document document = all.document();
    Metadata metadata = document.metadata();
    Document other =
        new Document(
            document.id(),
            document.path(),
            document.original(),
            new Metadata(
                metadata.id(),
                metadata.title(),
                metadata.publisher(),
                metadata.issued(),
                metadata.language(),
                metadata.url(),
                metadata.rights(),
                metadata.digestOf(),
                false),
            document.title(),
            document.layout(),
            document.text(),
            document.sections(),
            document.paragraphs(),
            document.units(),
            document.tables(),
            document.figures(),
            document.footnotes(),
            document.markers(),
            document.slides());
    return new Extraction(
        other,
        all.claims(),
        all.uses(),
        all.works(),
        all.dataSets(),
        all.coverage(),
        all.problems());
  }

  @Test
  void aTextThatMayBeShownIsWhole() {
    ShownWords shown = new ShownWords(Sample.extraction());
    assertThat(shown.text()).contains(Sample.TEXT);
    assertThat(shown.of(span(Sample.FIRST))).isEqualTo(Sample.FIRST);
  }

  @Test
  void elseOnlyWhatIsQuotedStandsAndDotsForTheRest() {
    assertThat(withheld.text()).isEmpty();
    assertThat(withheld.of(span(Sample.FIRST))).isEqualTo("…「Blue Tide」は2014年度に始まり…架空海洋機構が担う…");
    assertThat(withheld.of(span(Sample.SECOND))).isEqualTo("…2030年に500か所以上…");
    assertThat(withheld.of(span(Sample.ROW))).isEqualTo("…");
    assertThat(withheld.of(span(Sample.NOTE_3))).isEqualTo("…");
  }

  @Test
  void headingsAndPrintedReferencesStand() {
    assertThat(withheld.of(span(Sample.HEADING))).isEqualTo(Sample.HEADING);
    assertThat(withheld.of(span(Sample.NOTE_1))).isEqualTo(Sample.NOTE_1);
  }

  @Test
  void aSpanInsideAQuoteIsThatPartOfIt() {
    Span quote = span("架空海洋機構が担う");
    assertThat(withheld.of(new Span(quote.start() + 2, quote.end() - 1))).isEqualTo("海洋機構が担");
    assertThat(withheld.of(new Span(quote.start(), quote.start()))).isEmpty();
  }
}
