package org.stigraph.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.stigraph.claim.CoverageRules.CoverageRule;

/** The examples of {@code data/rules/coverage.yaml}. */
class CoverageRulesTest {

  @TestFactory
  List<DynamicTest> examples() {
    Extractor extractor = Samples.extractor();
    List<CoverageRule> rules = Samples.rules().rules().coverage().rules();
    assertThat(rules).isNotEmpty().allMatch(rule -> !rule.takes().isEmpty());
    assertThat(rules).allMatch(rule -> !rule.leaves().isEmpty());
    List<DynamicTest> tests = new ArrayList<>();
    for (CoverageRule rule : rules) {
      for (String text : rule.takes()) {
        tests.add(
            dynamicTest(
                rule.id() + " takes " + text,
                () -> assertThat(reasons(extractor, text)).containsExactly(rule.id())));
      }
      for (String text : rule.leaves()) {
        tests.add(
            dynamicTest(
                rule.id() + " leaves " + text,
                () -> assertThat(reasons(extractor, text)).isNotEmpty().doesNotContain(rule.id())));
      }
    }
    return tests;
  }

  private static List<String> reasons(Extractor extractor, String text) {
    return extractor.extract(Samples.document(text)).coverage().stream()
        .map(Coverage::reason)
        .toList();
  }
}
