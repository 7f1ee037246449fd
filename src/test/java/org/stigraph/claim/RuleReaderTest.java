package org.stigraph.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stigraph.source.Problem;

/** Mistakes in a rule file: each is named with its line, and the other rules are used. */
class RuleReaderTest {

  private static final String FILE =
      """
      rules:
        - id: start-2
          shape: "{p:program}は{y:point}に始まった"
          claims:
            - {subject: p, property: "schema:startDate", value: y}

        - id: start
          SHAPE
          claims:
            - {subject: p, property: "schema:startDate", value: y}
      """;

  private static RuleReader read(String text) {
    RuleReader reader = new RuleReader();
    reader.read("r.yaml", text);
    return reader;
  }

  @ParameterizedTest
  @CsvSource({
    "'shap: \"{p:program}は{y:point}に\"',no part of a rule is called shap",
    "'shape: \"{p:program}([は{y:point}に\"',its slot y stands between [ and ]",
    "'shape: \"{p:program}(は{y:point}に\"',its shape is no pattern",
    "'shape: \"{p:progam}は{y:point}に\"',no kind is called progam",
    "'shape: \"{p:program}は{z:point}に\"',nothing in it is called y"
  })
  void aMistakeIsNamedAtTheLineOfItsRule(String shape, String message) {
    RuleReader reader = read(FILE.replace("SHAPE", shape));
    assertThat(reader.problems()).hasSize(1);
    Problem problem = reader.problems().get(0);
    assertThat(problem.code()).isEqualTo("RU004");
    assertThat(problem.line()).isEqualTo(7);
    assertThat(problem.message()).contains(message);
  }

  @Test
  void whatIsNoRuleIsSaidToBeNone() {
    assertThat(read("rules: [start]").problems())
        .singleElement()
        .extracting(Problem::message)
        .isEqualTo("this is no rule: start");
  }
}
