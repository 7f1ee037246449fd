package org.stigraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stigraph.claim.Property;
import org.stigraph.document.Document;
import org.stigraph.source.Problem;

/** What is read of annotation files, and what is said of mistakes in them. */
class AnnotationReaderTest {

  private static final String GOOD =
      "program\t9\t14\t海域研究推進事業\tschema:startDate\t2021\t1\t\tstated";

  @TempDir private Path folder;
  private Examples examples;
  private Document document;
  private final List<Problem> problems = new ArrayList<>();

  @BeforeEach
  void makeDocument() throws IOException {
    examples = new Examples(folder);
    document = examples.document();
  }

  private Optional<AnnotationFile> read(Path file) {
    return AnnotationReader.read(file, document, problems);
  }

  @Test
  void readsHeadAndFacts() throws IOException {
    String fact =
        Examples.line(
            document,
            "observation",
            "12機関",
            "参加機関数#2\tschema:value\t12\t\tschema:unitText=機関\tplanned");
    AnnotationFile file = read(examples.annotations(GOOD, fact)).orElseThrow();

    assertThat(problems).isEmpty();
    assertThat(file.set()).isEqualTo("development");
    assertThat(file.leftOut()).containsExactly(Property.INDICATOR);
    assertThat(file.identifying()).containsExactly(Property.POST);
    assertThat(file.annotations()).hasSize(2);
    Annotation second = file.annotations().get(1);
    assertThat(second.subject()).isEqualTo("参加機関数");
    assertThat(second.figure()).isEqualTo(2);
    assertThat(second.qualifiers()).containsEntry("schema:unitText", "機関");
    assertThat(second.planned()).isTrue();
    assertThat(file.annotations().get(0).footnotes()).containsExactly("1");
  }

  @Test
  void takesWordsFromTheTextWhereTheSignSaysSo() throws IOException {
    int start = document.text().value().indexOf("参加機関");
    String fact =
        Examples.line(
            document,
            "challenge",
            "12機関",
            "@" + start + "-" + (start + 4) + "\trdfs:label\t@\t\t\tstated");
    AnnotationFile file = read(examples.annotations(fact)).orElseThrow();

    assertThat(problems).isEmpty();
    assertThat(file.annotations().get(0).subject()).isEqualTo("参加機関");
    assertThat(file.annotations().get(0).value()).isEqualTo("12機関");
  }

  @ParameterizedTest(name = "{0} for {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          AN005 | program,9,14,海域研究推進事業,schema:startDate,2021,1,
          AN005 | scheme,9,14,海域研究推進事業,schema:startDate,2021,1,,stated
          AN005 | program,9,14,,schema:startDate,2021,1,,stated
          AN005 | program,9,14,海域研究推進事業,schema:startDate,2021,1,,perhaps
          AN006 | program,9,14,海域研究推進事業,schema:begin,2021,1,,stated
          AN006 | program,9,14,海域研究推進事業,schema:startDate,2021,1,sti:colour=blue,stated
          AN007 | program,nine,14,海域研究推進事業,schema:startDate,2021,1,,stated
          AN007 | program,14,14,海域研究推進事業,schema:startDate,2021,1,,stated
          AN007 | program,9,99999,海域研究推進事業,schema:startDate,2021,1,,stated
          AN007 | program,0,30,海域研究推進事業,schema:startDate,2021,1,,stated
          AN007 | program,9,14,@5-99999,schema:startDate,2021,1,,stated
          AN008 | program,9,14,海域研究推進事業,schema:startDate,2021年,1,,stated
          AN008 | program,9,14,海域研究推進事業,schema:startDate,2021-13,1,,stated
          AN008 | program,9,14,海域研究推進事業,schema:startDate,2021-02-30,1,,stated
          AN008 | observation,9,14,参加機関数,schema:value,一千,1,,stated
          AN008 | program,9,14,海域研究推進事業,schema:duration,10年,1,,stated
          AN008 | document,9,14,海域研究推進事業,schema:url,www.example.org,1,,stated
          AN008 | post,9,14,海域研究顧問,sti:partTime,yes,1,,stated
          AN009 | program,9,14,海域研究推進事業,schema:startDate,2021,7,,stated
          """)
  void reportsAMistakeWithItsLineAndReadsTheRest(String code, String line) throws IOException {
    String cells = line.replace(',', '\t');
    Optional<AnnotationFile> file = read(examples.annotations(cells, GOOD));

    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).code()).isEqualTo(code);
    assertThat(problems.get(0).line()).isEqualTo(6);
    assertThat(problems.get(0).file()).endsWith("sea.tsv");
    assertThat(problems.get(0).isError()).isTrue();
    assertThat(file.orElseThrow().annotations()).hasSize(1);
  }

  @Test
  void refusesAnnotationsOfAnotherText() throws IOException {
    String head = "# sha256 " + Checksum.of(new byte[] {1}) + "\n";
    assertThat(read(examples.write(head + GOOD))).isEmpty();
    assertThat(problems).extracting(Problem::code).containsExactly("AN003");
    assertThat(problems.get(0).line()).isEqualTo(1);
  }

  @Test
  void refusesAFileWithoutChecksumAndOneWithOtherColumns() throws IOException {
    assertThat(read(examples.write(GOOD))).isEmpty();
    Path whole = examples.annotations(GOOD);
    String other = java.nio.file.Files.readString(whole).replace("footnote", "note");
    assertThat(read(examples.write(other))).isEmpty();
    assertThat(problems).extracting(Problem::code).containsExactly("AN002", "AN004");
    assertThat(problems.get(1).line()).isEqualTo(5);
  }

  @Test
  void warnsWhenTheSameFileIsReadIntoAnotherText() throws IOException {
    Path whole = examples.annotations(GOOD);
    String moved =
        java.nio.file.Files.readString(whole)
            .replace("# set", "# text-sha256 " + "0".repeat(64) + "\n# set");
    assertThat(read(examples.write(moved))).isPresent();
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).isError()).isFalse();
    assertThat(problems.get(0).line()).isEqualTo(2);
  }

  @Test
  void reportsAFileThatIsNoText() throws IOException {
    Path file = java.nio.file.Files.write(folder.resolve("sea.tsv"), new byte[] {(byte) 0xff, 9});
    assertThat(read(file)).isEmpty();
    assertThat(problems).extracting(Problem::code).containsExactly("AN001");
  }
}
