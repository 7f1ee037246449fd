package org.stigraph.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A body that took another's place resulted from a change; a program that did, did not. */
class ReorganizationsTest {

  @Test
  void makesAChangeEventOfBodies() {
    List<Claim> claims = claims("科学技術振興事業団（現JST）が実施した。");
    assertThat(claims)
        .extracting(Samples::line)
        .contains(
            "科学技術振興機構 org:resultedFrom 科学技術振興機構の発足",
            "科学技術振興機構の発足 org:originalOrganization 科学技術振興事業団");
    assertThat(claims)
        .filteredOn(claim -> claim.property() == Property.RESULTED_FROM)
        .allMatch(claim -> claim.attribution() == Claim.Attribution.INFERRED);
  }

  @Test
  void makesNoneOfPrograms() {
    assertThat(claims("「港湾脱炭素推進事業」は「国土環境研究事業」に改組された。"))
        .extracting(Claim::property)
        .contains(Property.REPLACED_BY)
        .doesNotContain(Property.RESULTED_FROM);
  }

  private static List<Claim> claims(String text) {
    return Samples.extractor().extract(Samples.document(text)).claims();
  }
}
