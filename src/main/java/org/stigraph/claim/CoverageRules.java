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
record CoverageRules(List<CoverageRule> rules) {

  /** What a unit may hold that could be a fact. */
  private enum Sign {
    DATE,
    NUMBER,
    NAME
  }

  /**
   * A rule.
   *
   * @param id the reason given
   * @param words matches the whole unit in half-width form
   * @param despite what the unit may hold all the same: date, number, name
   * @param takes examples that it covers
   * @param leaves examples that it does not
   */
  record CoverageRule(
      String id, Pattern words, Set<String> despite, List<String> takes, List<String> leaves) {}

  /** Longer units say more than that there is nothing. */
  private static final int LONGEST = 160;

  /** Words of what is claimed: aims, open issues, plans. */
  private static final Pattern CLAIMED =
      Pattern.compile("課題|必要|べき|目標|目指|予定|検討|提言|不足|遅れ|乏し|求められ|急務|不可欠");

  CoverageRules {
    rules = List.copyOf(rules);
  }

  static CoverageRules none() {
    return new CoverageRules(List.of());
  }

  /**
   * Reads the parsed YAML.
   *
   * @throws IllegalArgumentException when a rule has no id or pattern, or its pattern is none
   */
  static CoverageRules of(List<?> yaml) {
    List<CoverageRule> rules = new ArrayList<>();
    for (Object node : yaml) {
      if (!(node instanceof Map<?, ?> map) || map.get("id") == null || map.get("pattern") == null) {
        throw new IllegalArgumentException("a rule of coverage has an id and a pattern: " + node);
      }
      rules.add(
          new CoverageRule(
              String.valueOf(map.get("id")),
              Pattern.compile(String.valueOf(map.get("pattern"))),
              Set.copyOf(words(map.get("despite"))),
              words(map.get("takes")),
              words(map.get("leaves"))));
    }
    return new CoverageRules(rules);
  }

  private static List<String> words(@Nullable Object node) {
    return node instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
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
        .filter(rule -> isFree(rule, signs, words) && rule.words().matches(words))
        .map(CoverageRule::id)
        .findFirst();
  }

  private static boolean isFree(CoverageRule rule, Set<Sign> signs, String words) {
    boolean claimed = rule.despite().size() < Sign.values().length && CLAIMED.matcher(words).find();
    boolean lead = rule.id().equals("list-lead-in") || rule.id().equals("question");
    return (!claimed || lead)
        && signs.stream().allMatch(s -> rule.despite().contains(s.name().toLowerCase(Locale.ROOT)));
  }

  private static Set<Sign> signs(ReadUnit unit, String words) {
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
    return signs;
  }
}
