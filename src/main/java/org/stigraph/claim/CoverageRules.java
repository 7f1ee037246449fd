package org.stigraph.claim;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stigraph.claim.Coverage.Outcome;
import org.stigraph.document.UnitKind;
import org.stigraph.mention.EntityKind;
import org.stigraph.mention.Mention;
import org.stigraph.mention.Mention.OfDate;
import org.stigraph.mention.Mention.OfEntity;
import org.stigraph.mention.Mention.OfQuantity;
import org.stigraph.mention.ReadUnit;

/**
 * Says of units without facts whether there is nothing to take in them: what {@code
 * data/rules/coverage.yaml} says. Not understood is the default.
 */
record CoverageRules(List<String> claimed, List<CoverageRule> rules) {

  /** What a unit may hold that could be a fact. */
  private enum Sign {
    DATE,
    NUMBER,
    NAME,
    /** Words of what is claimed: aims, open issues, plans. */
    CLAIM
  }

  /**
   * A rule.
   *
   * @param id the reason given
   * @param words matches the whole unit in half-width form
   * @param needs what must stand in the unit for that
   * @param despite what the unit may hold all the same: date, number, name, claim
   * @param takes examples that it covers
   * @param leaves examples that it does not
   */
  record CoverageRule(
      String id,
      Pattern words,
      ShapeNeeds needs,
      Set<String> despite,
      List<String> takes,
      List<String> leaves) {

    boolean covers(String text) {
      return needs.areMetBy(text) && words.matches(text);
    }
  }

  /** Longer units say more than that there is nothing. */
  private static final int LONGEST = 160;

  CoverageRules {
    claimed = List.copyOf(claimed);
    rules = List.copyOf(rules);
  }

  static CoverageRules none() {
    return new CoverageRules(List.of(), List.of());
  }

  /**
   * Reads the parsed YAML.
   *
   * @param claimed words of what is claimed
   * @throws IllegalArgumentException when a rule has no id or pattern, or its pattern is none
   */
  static CoverageRules of(List<?> yaml, @Nullable Object claimed) {
    List<CoverageRule> rules = new ArrayList<>();
    for (Object node : yaml) {
      if (!(node instanceof Map<?, ?> map) || map.get("id") == null || map.get("pattern") == null) {
        throw new IllegalArgumentException("a rule of coverage has an id and a pattern: " + node);
      }
      String pattern = String.valueOf(map.get("pattern"));
      rules.add(
          new CoverageRule(
              String.valueOf(map.get("id")),
              Pattern.compile(pattern),
              ShapeNeeds.of(pattern),
              Set.copyOf(words(map.get("despite"))),
              words(map.get("takes")),
              words(map.get("leaves"))));
    }
    return new CoverageRules(words(claimed), rules);
  }

  private static List<String> words(@Nullable Object node) {
    return node instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
  }

  /**
   * Whether a unit is no part of what its document says, whatever stands in it: an address, what a
   * web page prints around its text.
   */
  boolean isApart(ReadUnit unit) {
    String words = unit.view().text().strip();
    return words.length() <= LONGEST
        && rules.stream()
            .anyMatch(rule -> rule.despite().size() == Sign.values().length && rule.covers(words));
  }

  /** The entry of a unit out of which no fact was taken. */
  Coverage judge(ReadUnit unit) {
    int number = unit.unit().number();
    Optional<String> reason = kindReason(unit.unit().kind());
    if (reason.isEmpty()) {
      reason = ruleReason(unit);
    }
    return reason
        .map(words -> new Coverage(number, Outcome.NOTHING_TO_TAKE, words))
        .orElseGet(() -> new Coverage(number, Outcome.NOT_UNDERSTOOD, ""));
  }

  private static Optional<String> kindReason(UnitKind kind) {
    return switch (kind) {
      case HEADING -> Optional.of("heading");
      case CAPTION -> Optional.of("caption");
      case HEAD_LINE -> Optional.of("head-line");
      case SENTENCE, LIST_ITEM, TABLE_ROW, SLIDE_LINE -> Optional.empty();
    };
  }

  private Optional<String> ruleReason(ReadUnit unit) {
    String words = unit.view().text().strip();
    if (words.length() > LONGEST || unit.unit().kind() == UnitKind.TABLE_ROW) {
      return Optional.empty();
    }
    Set<Sign> signs = signs(unit, words);
    return rules.stream()
        .filter(rule -> isFree(rule, signs) && rule.covers(words))
        .map(CoverageRule::id)
        .findFirst();
  }

  private static boolean isFree(CoverageRule rule, Set<Sign> signs) {
    return signs.stream().allMatch(s -> rule.despite().contains(s.name().toLowerCase(Locale.ROOT)));
  }

  private Set<Sign> signs(ReadUnit unit, String words) {
    Set<Sign> signs = EnumSet.noneOf(Sign.class);
    for (Mention mention : unit.mentions()) {
      if (mention instanceof OfDate) {
        signs.add(Sign.DATE);
      } else if (mention instanceof OfQuantity) {
        signs.add(Sign.NUMBER);
      } else if (mention instanceof OfEntity named
          && named.entity().kind() != EntityKind.TOPIC
          && (named.certain() || named.entity().recorded())) {
        signs.add(Sign.NAME);
      }
    }
    if (words.chars().anyMatch(c -> c >= '0' && c <= '9')) {
      signs.add(Sign.NUMBER);
    }
    if (claimed.stream().anyMatch(words::contains)) {
      signs.add(Sign.CLAIM);
    }
    return signs;
  }
}
