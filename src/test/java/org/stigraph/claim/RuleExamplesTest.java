package org.stigraph.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples in the rule files: what each rule takes and leaves. */
class RuleExamplesTest {

  @Test
  void theShippedRulesHaveNoMistake() {
    assertThat(Samples.rules().problems()).isEmpty();
  }

  @TestFactory
  List<DynamicTest> examples() {
    Extractor extractor = Samples.extractor();
    List<DynamicTest> tests = new ArrayList<>();
    for (Rule rule : Samples.rules().rules().rules()) {
      for (Rule.Example example : rule.examples().takes()) {
        tests.add(
            dynamicTest(
                rule.id() + " takes " + example.text(),
                () ->
                    assertThat(claims(extractor, rule, example.text(), example.beside()))
                        .containsAll(example.gives())));
      }
      for (String text : rule.examples().leaves()) {
        tests.add(
            dynamicTest(
                rule.id() + " leaves " + text,
                () -> assertThat(claims(extractor, rule, text, List.of())).isEmpty()));
      }
    }
    return tests;
  }

  private static List<String> claims(
      Extractor extractor, Rule rule, String text, List<String> beside) {
    List<Rule> used = new ArrayList<>(List.of(rule));
    Samples.rules().rules().rules().stream()
        .filter(r -> beside.contains(r.id()))
        .forEach(used::add);
    return extractor
        .with(Samples.rules().rules().with(used))
        .extract(text.indexOf('\n') < 0 ? Samples.document(text) : Samples.markdown(text))
        .claims()
        .stream()
        .filter(c -> c.rule().equals(rule.id()))
        .map(Samples::line)
        .toList();
  }
}
