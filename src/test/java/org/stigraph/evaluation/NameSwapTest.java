package org.stigraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stigraph.mention.AuthorityRecord;
import org.stigraph.mention.EntityType;

/** Invented names: of the same length, unknown, the same each time, alike where they were alike. */
class NameSwapTest {

  private static AuthorityRecord record(EntityType type, String label, String alias) {
    return new AuthorityRecord(
        label,
        type,
        label,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(alias),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        "a.tsv",
        2);
  }

  private static final AuthorityRecord PERSON = record(EntityType.PERSON, "森岡太一郎", "森岡 太一郎");
  private static final AuthorityRecord PROGRAM =
      record(EntityType.PROGRAM, "沿岸防災技術交流プログラム", "CODEX-3");
  private static final AuthorityRecord EVENT = record(EntityType.EVENT, "第7回沿岸防災会議", "沿岸会議");

  private final InventedNames names = new InventedNames(List.of(PERSON, PROGRAM, EVENT));

  @Test
  void keepsLengthAndBuild() {
    String program = names.invent(PROGRAM.entity(), "沿岸防災技術交流プログラム");
    assertThat(program).hasSize(13).endsWith("技術交流プログラム").isNotEqualTo(PROGRAM.labelJa());
    assertThat(names.invent(PROGRAM.entity(), "CODEX-3"))
        .hasSize(7)
        .matches("[A-Z]{5}-3")
        .isNotEqualTo("CODEX-3");
    assertThat(names.invent(EVENT.entity(), "第7回沿岸防災会議"))
        .startsWith("第7回" + program.substring(0, 4))
        .endsWith("会議");
  }

  @Test
  void givesPeopleNamesThatAreInUse() {
    String whole = names.invent(PERSON.entity(), "森岡太一郎");
    String family = names.invent(PERSON.entity(), "森岡");
    assertThat(whole).hasSize(5).startsWith(family).isNotEqualTo(PERSON.labelJa());
    assertThat(names.invent(PERSON.entity(), "森岡 太一郎")).startsWith(family + " ");
  }

  @Test
  void leavesWordsThatOnlyPointAtWhatWasNamed() {
    assertThat(names.isName(PROGRAM.entity(), "この事業")).isFalse();
    assertThat(names.isName(PROGRAM.entity(), "「CODEX-3」")).isTrue();
    assertThat(names.isName(PERSON.entity(), "森岡")).isTrue();
  }

  @Test
  void isTheSameEachTime() {
    InventedNames again = new InventedNames(List.of(PERSON, PROGRAM, EVENT));
    assertThat(again.invent(PROGRAM.entity(), "沿岸防災技術交流プログラム"))
        .isEqualTo(names.invent(PROGRAM.entity(), "沿岸防災技術交流プログラム"));
  }

  @Test
  void exchangesTheLongestNameFirst() {
    Renaming renaming = new Renaming(Map.of("沿岸", "海洋", "沿岸会議", "森林会議"));
    assertThat(renaming.apply("沿岸会議と沿岸")).isEqualTo("森林会議と海洋");
  }
}
