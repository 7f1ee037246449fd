package org.stigraph.rdf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.stigraph.claim.CitedWork;
import org.stigraph.claim.Claim;
import org.stigraph.claim.Coverage;
import org.stigraph.claim.EntityUse;
import org.stigraph.claim.Extraction;
import org.stigraph.claim.NoteCitation;
import org.stigraph.claim.NoteCitation.Scope;
import org.stigraph.claim.Property;
import org.stigraph.claim.Qualifier;
import org.stigraph.claim.Value;
import org.stigraph.document.CanonicalText;
import org.stigraph.document.Document;
import org.stigraph.document.Figure;
import org.stigraph.document.Footnote;
import org.stigraph.document.FootnoteMarker;
import org.stigraph.document.Layout;
import org.stigraph.document.Link;
import org.stigraph.document.Original;
import org.stigraph.document.Paragraph;
import org.stigraph.document.Place;
import org.stigraph.document.PrintedReference;
import org.stigraph.document.Section;
import org.stigraph.document.Slide;
import org.stigraph.document.Span;
import org.stigraph.document.Table;
import org.stigraph.document.TextUnit;
import org.stigraph.document.UnitKind;
import org.stigraph.mention.AuthorityRecord;
import org.stigraph.mention.Calendar;
import org.stigraph.mention.Entity;
import org.stigraph.mention.EntityType;
import org.stigraph.mention.PartialDate;
import org.stigraph.source.Format;
import org.stigraph.source.Metadata;

/** A small document made by hand, with one of everything, and what was taken out of it. */
final class Sample {

  static final String HEADING = "（1）沿岸観測の共同事業";
  static final String FIRST = "沿岸の国々と行う「Blue Tide」は2014年度に始まり、架空海洋機構が担う。";
  static final String SECOND = "観測点は2030年に500か所以上とする予定である。";
  static final String ROW = "観測点\t𠮷野湾\t120";
  static final String CAPTION = "図1　観測点の分布";
  static final String NOTE_1 = "架空海洋機構「青い潮の記録」（2019年3月）https://example.org/tide?a=1|2";
  static final String NOTE_2 = "令和6年に終わった。";
  static final String NOTE_3 = "数は概数。";
  static final String TEXT =
      String.join("\n", HEADING, FIRST + SECOND, ROW, CAPTION, NOTE_1, NOTE_2, NOTE_3);

  static final Entity PROGRAM =
      new Entity(EntityType.FUNDING_PROGRAM, "blue-tide", "Blue Tide", true);
  static final Entity AGENCY = new Entity(EntityType.PUBLIC_BODY, "架空海洋機構", "架空海洋機構", false);
  static final Entity WORK = new Entity(EntityType.REPORT, "青い潮の記録", "青い潮の記録", false);
  static final Entity TARGET =
      new Entity(EntityType.TARGET, "観測点\u001f2030", "観測点の数（2030年）", false);

  private static final CanonicalText CANONICAL = new CanonicalText(TEXT);

  private Sample() {}

  static Span span(String words) {
    int index = TEXT.indexOf(words);
    return new Span(CANONICAL.offset(index), CANONICAL.offset(index + words.length()));
  }

  static Extraction extraction() {
    return new Extraction(
        document(),
        claims(),
        uses(),
        List.of(new CitedWork("1", 0, WORK)),
        List.of(),
        coverage(),
        List.of());
  }

  static Extraction extraction(List<Claim> claims) {
    return new Extraction(
        document(),
        claims,
        uses(),
        List.of(new CitedWork("1", 0, WORK)),
        List.of(),
        coverage(),
        List.of());
  }

  static List<AuthorityRecord> authority() {
    return List.of(
        new AuthorityRecord(
            "blue-tide",
            EntityType.FUNDING_PROGRAM,
            "Blue Tide",
            Optional.of("Blue Tide"),
            Optional.of("ブルータイド"),
            List.of("BT"),
            List.of("青い潮"),
            List.of(),
            Optional.of("2014"),
            Optional.empty(),
            List.of("https://example.org/id/7", "example:7"),
            Optional.of("手本"),
            "programs.tsv",
            2),
        new AuthorityRecord(
            "coast-office",
            EntityType.COUNCIL,
            "沿岸会議",
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of("ocean-body"),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            "organizations.tsv",
            2));
  }

  static List<Claim> claims() {
    Value start = date(2014, Calendar.FISCAL_YEAR, "2014年度");
    Value end = date(2024, Calendar.ERA, "令和6年");
    NoteCitation onName = new NoteCitation("1", Scope.NAME);
    NoteCitation onSentence = new NoteCitation("2", Scope.SENTENCE);
    return List.of(
        claim(
            PROGRAM,
            Property.START_DATE,
            start,
            "「Blue Tide」は2014年度に始まり",
            2,
            List.of(onName, onSentence)),
        claim(
            PROGRAM,
            Property.OPERATED_BY,
            new Value.OfEntity(AGENCY),
            "架空海洋機構が担う",
            2,
            List.of(onSentence)),
        claim(
            PROGRAM,
            Property.END_DATE,
            end,
            NOTE_2,
            7,
            List.of(new NoteCitation("2", Scope.ITSELF))),
        new Claim(
            TARGET,
            Property.VALUE,
            new Value.OfNumber(new BigDecimal("500.0")),
            span("2030年に500か所以上"),
            3,
            List.of(),
            List.of(
                new Qualifier(Property.UNIT_TEXT, new Value.OfText("か所", "ja")),
                new Qualifier(Property.COMPARATOR, new Value.OfText("≥", ""))),
            Claim.Status.PLANNED,
            Claim.Attribution.DOCUMENT,
            List.of(),
            "target-until",
            List.of()),
        claim(
            WORK,
            Property.URL,
            new Value.OfLink("https://example.org/tide?a=1|2"),
            "https://example.org/tide?a=1|2",
            6,
            List.of(new NoteCitation("1", Scope.ITSELF))));
  }

  static Claim claim(
      Entity subject,
      Property property,
      Value value,
      String quote,
      int unit,
      List<NoteCitation> notes) {
    List<Entity> about = new ArrayList<>(List.of(subject));
    if (value instanceof Value.OfEntity other) {
      about.add(other.entity());
    }
    return new Claim(
        subject,
        property,
        value,
        span(quote),
        unit,
        notes,
        List.of(),
        Claim.Status.STATED,
        Claim.Attribution.DOCUMENT,
        notes.stream().anyMatch(note -> note.footnote().equals("1")) ? List.of(WORK) : List.of(),
        "sample-rule",
        about);
  }

  static Value date(int year, Calendar calendar, String printed) {
    return new Value.OfDate(
        new PartialDate(year, OptionalInt.empty(), OptionalInt.empty(), calendar, printed));
  }

  static Document document() {
    Optional<String> none = Optional.empty();
    Metadata metadata =
        new Metadata(
            Optional.of("sample"),
            Optional.of("沿岸観測の手引き"),
            Optional.of("架空出版"),
            Optional.of("2025-03"),
            Optional.of("ja"),
            Optional.of("https://example.org/sample"),
            none,
            Optional.of("sample original"),
            true);
    return new Document(
        "sample",
        "sample.txt",
        new Original(
            Format.PDF,
            11,
            List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "1")),
        metadata,
        "沿岸観測の手引き",
        Layout.REPORT,
        CANONICAL,
        List.of(
            new Section(
                1,
                1,
                HEADING,
                new Span(0, span(CAPTION).end()),
                OptionalInt.empty(),
                Place.lines(1, 1))),
        List.of(new Paragraph(1, OptionalInt.of(1), span(FIRST + SECOND), Place.lines(2, 3))),
        units(),
        List.of(
            new Table(
                1,
                OptionalInt.of(1),
                Optional.empty(),
                Optional.empty(),
                0,
                List.of(new Table.Row(4, List.of(span("観測点\t"), span("𠮷野湾"), span("120")))),
                Optional.of("at-1"),
                span(ROW),
                Place.lines(4, 4))),
        List.of(
            new Figure(1, OptionalInt.of(1), span(CAPTION), Optional.empty(), Place.lines(5, 5))),
        notes(),
        markers(),
        List.of(new Slide(1, Optional.of("表紙"), span(HEADING), Place.lines(1, 1))));
  }

  private static List<Footnote> notes() {
    Link link = new Link("https://example.org/tide?a=1|2", span("https://example.org/tide?a=1|2"));
    PrintedReference reference =
        new PrintedReference(
            span(NOTE_1),
            Optional.of(span("青い潮の記録")),
            List.of(span("架空海洋機構")),
            Optional.of(span("2019年3月")),
            Optional.of(link),
            Optional.empty());
    return List.of(
        new Footnote(
            "1",
            Optional.of("1"),
            span(NOTE_1),
            List.of(reference),
            List.of(link),
            Place.lines(6, 7)),
        new Footnote("2", Optional.of("2"), span(NOTE_2), List.of(), List.of(), Place.lines(8, 8)),
        new Footnote(
            "at-1", Optional.empty(), span(NOTE_3), List.of(), List.of(), Place.lines(9, 9)));
  }

  private static List<FootnoteMarker> markers() {
    return List.of(
        new FootnoteMarker("1", span("「Blue Tide」").end(), 2, Optional.of("1"), Place.lines(2, 2)),
        new FootnoteMarker("2", span(FIRST).end(), 2, Optional.of("2"), Place.lines(2, 2)));
  }

  private static List<TextUnit> units() {
    return List.of(
        unit(1, UnitKind.HEADING, HEADING, 0, "", 0, 1),
        unit(2, UnitKind.SENTENCE, FIRST, 1, "", 0, 2),
        unit(3, UnitKind.SENTENCE, SECOND, 1, "", 0, 3),
        unit(4, UnitKind.TABLE_ROW, ROW, 0, "", 1, 4),
        unit(5, UnitKind.CAPTION, CAPTION, 0, "", 0, 5),
        unit(6, UnitKind.SENTENCE, NOTE_1, 0, "1", 0, 6),
        unit(7, UnitKind.SENTENCE, NOTE_2, 0, "2", 0, 8),
        unit(8, UnitKind.SENTENCE, NOTE_3, 0, "at-1", 0, 9));
  }

  private static TextUnit unit(
      int number, UnitKind kind, String words, int paragraph, String note, int table, int line) {
    return new TextUnit(
        number,
        kind,
        span(words),
        OptionalInt.of(1),
        paragraph == 0 ? OptionalInt.empty() : OptionalInt.of(paragraph),
        note.isEmpty() ? Optional.empty() : Optional.of(note),
        table == 0 ? OptionalInt.empty() : OptionalInt.of(table),
        0,
        true,
        new Place(OptionalInt.of(10), OptionalInt.empty(), line, line));
  }

  private static List<EntityUse> uses() {
    return List.of(
        new EntityUse(PROGRAM, 2, span("Blue Tide")),
        new EntityUse(AGENCY, 2, span("架空海洋機構が")),
        new EntityUse(AGENCY, 2, span("架空海洋機構が")));
  }

  private static List<Coverage> coverage() {
    List<Coverage> ledger = new ArrayList<>();
    for (TextUnit unit : units()) {
      ledger.add(
          switch (unit.number()) {
            case 2, 3, 6, 7 -> new Coverage(unit.number(), Coverage.Outcome.FACTS_TAKEN, "");
            case 1 -> new Coverage(1, Coverage.Outcome.NOTHING_TO_TAKE, "heading");
            default -> new Coverage(unit.number(), Coverage.Outcome.NOT_UNDERSTOOD, "");
          });
    }
    return ledger;
  }
}
