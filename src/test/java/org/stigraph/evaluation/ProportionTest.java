package org.stigraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The interval against values computed elsewhere, and at its ends. */
class ProportionTest {

  @Test
  void givesWilsonsInterval() {
    Proportion eight = new Proportion(8, 10);
    assertThat(eight.lower()).isCloseTo(0.4902, within(1e-4));
    assertThat(eight.upper()).isCloseTo(0.9433, within(1e-4));
  }

  @Test
  void staysWithinBoundsAtTheEnds() {
    assertThat(new Proportion(10, 10).upper()).isCloseTo(1, within(1e-9)).isLessThanOrEqualTo(1);
    assertThat(new Proportion(10, 10).lower()).isCloseTo(0.7225, within(1e-4));
    assertThat(new Proportion(0, 10).lower()).isCloseTo(0, within(1e-9)).isNotNegative();
    assertThat(new Proportion(0, 0).lower()).isEqualTo(0);
    assertThat(new Proportion(0, 0).upper()).isEqualTo(1);
  }
}
