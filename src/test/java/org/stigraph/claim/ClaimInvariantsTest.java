package org.stigraph.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.stigraph.claim.NoteCitation.Scope;
import org.stigraph.document.CanonicalText;
import org.stigraph.document.Document;
import org.stigraph.document.Footnote;
import org.stigraph.document.FootnoteMarker;
import org.stigraph.document.Layout;
import org.stigraph.document.Original;
import org.stigraph.document.Place;
import org.stigraph.document.Span;
import org.stigraph.document.TextUnit;
import org.stigraph.document.UnitKind;
import org.stigraph.mention.Entity;
import org.stigraph.mention.EntityType;
import org.stigraph.source.Metadata;
import org.stigraph.source.Problem;

/** Two sentences, 甲1は始まる。2 and 乙は終わる。, and the notes 1, 2 and an unnumbered one. */
class ClaimInvariantsTest {

  private static final String TEXT = "甲は始まる。乙は終わる。\n注の一。\n注の二。\n出所。";
  private static final NoteCitation ON_NAME = new NoteCitation("1", Scope.NAME);
  private static final NoteCitation ON_SENTENCE = new NoteCitation("2", Scope.SENTENCE);

  @Test
  void findNothingWhereAllIsWell() {
    assertThat(check(new Span(0, 5), 1, ON_NAME, ON_SENTENCE)).isEmpty();
    assertThat(check(new Span(0, 5), 1, ON_SENTENCE)).isEmpty();
    assertThat(check(new Span(6, 11), 2)).isEmpty();
    assertThat(check(new Span(13, 16), 3, new NoteCitation("1", Scope.ITSELF))).isEmpty();
  }

  @Test
  void findWordsOutsideTheUnit() {
    assertThat(check(new Span(4, 8), 1, ON_SENTENCE))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo("IV002");
              assertThat(problem.line()).isEqualTo(1);
              assertThat(problem.hint()).contains("some-rule");
              assertThat(problem.isError()).isTrue();
            });
  }

  @Test
  void findAUnitThatDoesNotExist() {
    assertThat(check(new Span(0, 5), 99)).extracting(Problem::code).containsExactly("IV002");
  }

  @Test
  void findANoteWhoseMarkerStandsElsewhere() {
    assertThat(check(new Span(6, 11), 2, ON_NAME))
        .extracting(Problem::message)
        .singleElement()
        .asString()
        .contains("note 1", "does not cover");
  }

  @Test
  void findANoteThatDoesNotExist() {
    assertThat(check(new Span(6, 11), 2, new NoteCitation("7", Scope.NAME))).hasSize(1);
  }

  @Test
  void findTheSentencesNoteLeftOut() {
    assertThat(check(new Span(0, 5), 1, ON_NAME))
        .extracting(Problem::message)
        .singleElement()
        .asString()
        .contains("does not cite note 2");
  }

  @Test
  void findTheStatingNoteLeftOut() {
    assertThat(check(new Span(13, 16), 3)).extracting(Problem::code).containsExactly("IV003");
    assertThat(check(new Span(13, 16), 3, new NoteCitation("2", Scope.ITSELF))).hasSize(2);
  }

  @Test
  void letAnUnnumberedNoteCoverWhatStandsOnItsPage() {
    NoteCitation source = new NoteCitation("at-23", Scope.SENTENCE);
    assertThat(check(new Span(6, 11), 2, source)).isEmpty();
  }

  private static List<Problem> check(Span quote, int unit, NoteCitation... notes) {
    Entity subject = new Entity(EntityType.PROGRAM, "甲", "甲", false);
    Claim claim =
        new Claim(
            subject,
            Property.ACRONYM,
            new Value.OfText("甲", "ja"),
            quote,
            unit,
            List.of(notes),
            List.of(),
            Claim.Status.STATED,
            Claim.Attribution.DOCUMENT,
            List.of(),
            "some-rule",
            List.of(subject));
    return ClaimInvariants.check(
        new Extraction(
            document(), List.of(claim), List.of(), List.of(), List.of(), List.of(), List.of()));
  }

  private static Document document() {
    return new Document(
        "d",
        "d.txt",
        Original.text(),
        Metadata.none(),
        "題",
        Layout.REPORT,
        new CanonicalText(TEXT),
        List.of(),
        List.of(),
        List.of(
            unit(1, 0, 6, ""),
            unit(2, 6, 12, ""),
            unit(3, 13, 17, "1"),
            unit(4, 18, 22, "2"),
            unit(5, 23, 26, "at-23")),
        List.of(),
        List.of(),
        List.of(note("1", 13, 17), note("2", 18, 22), note("at-23", 23, 26)),
        List.of(
            new FootnoteMarker("1", 1, 1, Optional.of("1"), Place.lines(1, 1)),
            new FootnoteMarker("2", 6, 1, Optional.of("2"), Place.lines(1, 1))),
        List.of());
  }

  private static TextUnit unit(int number, int start, int end, String note) {
    return new TextUnit(
        number,
        UnitKind.SENTENCE,
        new Span(start, end),
        OptionalInt.empty(),
        OptionalInt.empty(),
        note.isEmpty() ? Optional.empty() : Optional.of(note),
        OptionalInt.empty(),
        0,
        true,
        Place.lines(number, number));
  }

  private static Footnote note(String id, int start, int end) {
    Optional<String> label = id.startsWith("at-") ? Optional.empty() : Optional.of(id);
    return new Footnote(id, label, new Span(start, end), List.of(), List.of(), Place.lines(3, 3));
  }
}
