package org.stigraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stigraph.claim.Claim;
import org.stigraph.claim.Extraction;
import org.stigraph.claim.NoteCitation;
import org.stigraph.claim.Property;
import org.stigraph.claim.Qualifier;
import org.stigraph.claim.Value;
import org.stigraph.document.Document;
import org.stigraph.document.Span;
import org.stigraph.document.TextUnit;
import org.stigraph.mention.AuthorityRecord;
import org.stigraph.mention.Calendar;
import org.stigraph.mention.Entity;
import org.stigraph.mention.EntityType;
import org.stigraph.mention.PartialDate;

/** Claims made by hand against annotations made by hand, so that every count is known. */
class EvaluatorTest {

  private static final Entity PROGRAM =
      new Entity(EntityType.PROGRAM, "海域研究推進事業", "海域研究推進事業", false);
  private static final AuthorityRecord MINISTRY =
      new AuthorityRecord(
          "moe",
          EntityType.MINISTRY,
          "環境省",
          Optional.empty(),
          Optional.empty(),
          List.of("MOE"),
          List.of("環境庁"),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          "organizations.tsv",
          2);

  @TempDir private Path folder;
  private Examples examples;
  private Document document;

  @BeforeEach
  void makeDocument() throws IOException {
    examples = new Examples(folder);
    document = examples.document();
  }

  private Claim claim(
      Entity subject,
      Property property,
      Value value,
      String words,
      List<Qualifier> qualifiers,
      String... notes) {
    int start = document.text().value().indexOf(words);
    Span quote = new Span(start, start + words.length());
    int unit =
        document.units().stream()
            .filter(u -> u.span().contains(quote))
            .mapToInt(TextUnit::number)
            .findFirst()
            .orElseThrow();
    List<NoteCitation> cited =
        Arrays.stream(notes).map(n -> new NoteCitation(n, NoteCitation.Scope.NAME)).toList();
    return new Claim(
        subject,
        property,
        value,
        quote,
        unit,
        cited,
        qualifiers,
        Claim.Status.STATED,
        Claim.Attribution.DOCUMENT,
        List.of(),
        "by-hand",
        List.of(subject));
  }

  private static Value year(int year) {
    return new Value.OfDate(
        new PartialDate(
            year, OptionalInt.empty(), OptionalInt.empty(), Calendar.GREGORIAN, year + "年"));
  }

  private static Value number(int number) {
    return new Value.OfNumber(BigDecimal.valueOf(number));
  }

  private static Entity figure(String indicator, String year) {
    return new Entity(
        EntityType.OBSERVATION, String.join("\u001f", indicator, "", year, ""), indicator, false);
  }

  private Scores evaluate(List<Claim> claims, String... annotations) throws IOException {
    return report(claims, annotations).documents().get(0).scores();
  }

  private EvaluationReport report(List<Claim> claims, String... annotations) throws IOException {
    examples.annotations(annotations);
    Extraction extraction =
        new Extraction(document, claims, List.of(), List.of(), List.of(), List.of(), List.of());
    EvaluationReport report =
        new Evaluator(folder, List.of(MINISTRY)).evaluate(List.of(extraction));
    assertThat(report.problems()).isEmpty();
    return report;
  }

  private String fact(String kind, String words, String rest) {
    return Examples.line(document, kind, words, rest);
  }

  @Test
  void countsWhatIsRightWrongAndMissed() throws IOException {
    List<Claim> claims = new ArrayList<>();
    claims.add(claim(PROGRAM, Property.START_DATE, year(2021), "2021年", List.of(), "1"));
    claims.add(
        claim(
            PROGRAM,
            Property.OPERATED_BY,
            new Value.OfEntity(MINISTRY.entity()),
            "環境省",
            List.of()));
    claims.add(claim(PROGRAM, Property.BUDGET, number(5), "開始", List.of()));
    claims.add(
        claim(
            figure("機関", ""), Property.INDICATOR, new Value.OfText("機関", "ja"), "12機関", List.of()));
    Scores scores =
        evaluate(
            claims,
            fact("program", "2021年", "「海域研究推進事業」\tschema:startDate\t2021\t1\t\tstated"),
            fact("program", "環境省は", "海域研究推進事業\tsti:operatedBy\tMOE\t1\t\tstated"),
            fact("observation", "12機関", "参加機関数\tschema:value\t12\t\tschema:unitText=機関\tstated"),
            fact("program", "2025年", "海域研究推進事業\tschema:endDate\t2025\t1\t\tplanned"));

    assertThat(scores.of("claims")).isEqualTo(new Tally(2, 1, 2));
    assertThat(scores.of("claims program")).isEqualTo(new Tally(2, 1, 1));
    assertThat(scores.of("claims observation")).isEqualTo(new Tally(0, 0, 1));
    assertThat(scores.of(Scores.NOTES)).isEqualTo(new Tally(1, 0, 1));
    assertThat(scores.of(Scores.NOTES_IN_ALL)).isEqualTo(new Tally(1, 0, 2));
    assertThat(scores.of(Scores.NO_NOTE)).isEqualTo(new Tally(0, 1, 0));
    assertThat(scores.of("rows")).isEqualTo(new Tally(0, 1, 3));
    assertThat(scores.of("claims").precision()).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(scores.of("claims").recall()).isCloseTo(0.5, within(1e-9));
    assertThat(scores.of("claims").f1()).isCloseTo(4 / 7.0, within(1e-9));
  }

  @Test
  void aRowIsRightOnlyWithAllItsFieldsAndNotes() throws IOException {
    Claim start = claim(PROGRAM, Property.START_DATE, year(2021), "2021年", List.of(), "1");
    String fact = fact("program", "2021年", "海域研究推進事業\tschema:startDate\t2021\t1\t\tstated");
    Claim unnoted = claim(PROGRAM, Property.START_DATE, year(2021), "2021年", List.of());
    Claim more = claim(PROGRAM, Property.ACRONYM, new Value.OfText("SEA", ""), "開始", List.of());

    assertThat(evaluate(List.of(start), fact).of("rows")).isEqualTo(new Tally(1, 0, 0));
    assertThat(evaluate(List.of(unnoted), fact).of("rows")).isEqualTo(new Tally(0, 1, 1));
    assertThat(evaluate(List.of(start, more), fact).of("rows")).isEqualTo(new Tally(0, 1, 1));
  }

  @Test
  void aFactInAnotherSentenceIsNotTheFact() throws IOException {
    Claim elsewhere = claim(PROGRAM, Property.START_DATE, year(2021), "12機関", List.of());
    String fact = fact("program", "2021年", "海域研究推進事業\tschema:startDate\t2021\t\t\tstated");
    assertThat(evaluate(List.of(elsewhere), fact).of("claims")).isEqualTo(new Tally(0, 1, 1));
  }

  @Test
  void figuresAreMatchedAsWholes() throws IOException {
    Entity early = figure("海域の参加機関数", "2001");
    Entity late = figure("参加機関数", "2022");
    List<Claim> crossed =
        List.of(
            claim(early, Property.VALUE, number(20), "12機関", unit("機関")),
            claim(early, Property.OBSERVATION_DATE, year(2001), "12機関", List.of()),
            claim(late, Property.VALUE, number(10), "12機関", unit("機関")),
            claim(late, Property.OBSERVATION_DATE, year(2022), "12機関", List.of()));
    String[] facts = {
      fact("observation", "12機関", "参加機関数\tschema:value\t10\t\tschema:unitText=機関\tstated"),
      fact("observation", "12機関", "参加機関数\tschema:observationDate\t2001\t\t\tstated"),
      fact("observation", "12機関", "参加機関数#2\tschema:value\t20\t\tschema:unitText=機関\tstated"),
      fact("observation", "12機関", "参加機関数#2\tschema:observationDate\t2022\t\t\tstated")
    };
    assertThat(evaluate(crossed, facts).of("claims")).isEqualTo(new Tally(2, 2, 2));
  }

  private static List<Qualifier> unit(String unit) {
    return List.of(new Qualifier(Property.UNIT_TEXT, new Value.OfText(unit, "")));
  }

  @Test
  void anIdentifyingClaimIsNotWrongWhereItsEntityIsAnnotated() throws IOException {
    Claim post = claim(PROGRAM, Property.POST, new Value.OfText("顧問", "ja"), "開始", List.of());
    String fact = fact("program", "2021年", "海域研究推進事業\tschema:startDate\t2021\t\t\tstated");
    String other = fact("observation", "12機関", "参加機関数\tschema:value\t12\t\t\tstated");
    assertThat(evaluate(List.of(post), fact).of("claims")).isEqualTo(new Tally(0, 0, 1));
    assertThat(evaluate(List.of(post), other).of("claims")).isEqualTo(new Tally(0, 1, 1));
  }

  @Test
  void anAppointmentIsKnownByPersonAndPost() throws IOException {
    Entity appointment = new Entity(EntityType.APPOINTMENT, "岬新平\u001f海域顧問", "岬新平（海域顧問）", false);
    Claim start = claim(appointment, Property.START_DATE, year(2021), "2021年", List.of());
    String rest = "\tschema:startDate\t2021\t\t\tstated";
    assertThat(
            evaluate(List.of(start), fact("appointment", "2021年", "岬新平/海域顧問" + rest)).of("claims"))
        .isEqualTo(new Tally(1, 0, 0));
    assertThat(
            evaluate(List.of(start), fact("appointment", "2021年", "岬新平/海洋顧問" + rest)).of("claims"))
        .isEqualTo(new Tally(0, 1, 1));
  }

  @Test
  void listsEachDifferenceWithItsSentence() throws IOException {
    Claim wrong = claim(PROGRAM, Property.START_DATE, year(2020), "2021年", List.of());
    Claim almost =
        claim(
            PROGRAM, Property.OPERATED_BY, new Value.OfEntity(MINISTRY.entity()), "環境省", List.of());
    EvaluationReport report =
        report(
            List.of(wrong, almost),
            fact("program", "2021年", "海域研究推進事業\tschema:startDate\t2021\t\t\tstated"),
            fact("program", "環境省", "海域研究推進事業\tsti:operatedBy\t環境庁\t1\t\tstated"));
    assertThat(report.differences())
        .extracting(row -> String.join(" | ", row.subList(0, 5)))
        .containsExactly(
            "missed | sea:3 | program | 海域研究推進事業 schema:startDate 2021 | ",
            "false | sea:3 | program | 海域研究推進事業 schema:startDate 2020 | by-hand",
            "differs | sea:3 | program | 海域研究推進事業 sti:operatedBy 環境庁 | footnotes [1] ≠ []");
    assertThat(report.differences().get(0).get(5)).startsWith("環境省は2021年に");
  }
}
