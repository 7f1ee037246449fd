package org.stigraph.mention;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is said of a quoted name tells its kind where its last part does not, or could mean two
 * kinds: 「…計画」 that began, is run or is joined is a program, 「…会議」 that has members or advises is a
 * council, one that was founded is a forum.
 */
final class NameContexts {

  private static final int REACH = 80;

  /** Where what is said of a subject ends and something else begins. */
  private static final Pattern NEXT_CLAUSE = Pattern.compile("(?:他|ほか|一方|が|ため|ので)、");

  private static final Pattern CLAUSE_BEHIND =
      Pattern.compile(
          "^[」』”\"]?((?:[(<][^()<>]{1,30}[)>])*)[」』”\"]?(?:の(?:構築|運用|整備|開発|実施|募集|公募))?(が|は|:|を|も|について|に関し|に|には|への|へと?|では|という[^、。]{1,8}が)([^。]*)");

  /** What stands in front of a name without saying what it is. */
  private static final Pattern SINCE =
      Pattern.compile("(?:以来|以降|以後|年|年度|月|日|現在|当初|当時|今般|今回|新規|同時|次回|[0-9])$");

  /** Last parts of meetings' names that standing bodies have too. */
  private static final List<String> MAY_BE_FORUM = List.of("会議", "会合", "フォーラム", "対話");

  /** What verbs in front of a noun end in. */
  private static final String ATTRIBUTIVE = "たるうくむすぶぐ";

  private final Map<String, EntityType> verbs;

  /**
   * @param verbs what is said of things of a type, the longest first
   */
  NameContexts(Map<String, EntityType> verbs) {
    this.verbs = verbs;
  }

  /**
   * The type that the clause around a name tells; a name right behind a noun (会合「…」) is that
   * noun's.
   *
   * @param type what the name itself tells
   * @param from index of the name in the view
   * @param to its end index
   */
  Optional<EntityType> typeOf(
      String view, int from, int to, String name, Optional<EntityType> type) {
    boolean attached =
        from > 1
            && Character.isLetterOrDigit(view.charAt(from - 2))
            && !isKana(view.charAt(from - 2))
            && !SINCE.matcher(view.substring(0, from - 1)).find();
    if (type.isPresent() ? !isAmbiguous(name, type.get()) : attached) {
      return type;
    }
    String rest = view.substring(to, Math.min(view.length(), to + REACH));
    Matcher clause = CLAUSE_BEHIND.matcher(rest);
    Optional<EntityType> told =
        clause.find()
            ? first(clause.group(1) + near(clause.group(2), clause.group(3)), name, type)
            : Optional.empty();
    if (told.isEmpty()) {
      String before = view.substring(Math.max(0, from - REACH / 5), from);
      told = endingIn(before.replaceAll("[「『“]$", ""));
    }
    return type.isEmpty()
        ? told.filter(t -> t != EntityType.FORUM)
        : told.filter(t -> mayBe(name, t)).or(() -> type);
  }

  private static String near(String particle, String clause) {
    boolean topic = particle.equals("は") || particle.equals(":");
    Matcher next = NEXT_CLAUSE.matcher(clause);
    return !topic && next.find() ? clause.substring(0, next.start()) : clause;
  }

  private static boolean isKana(char c) {
    return c >= 'ぁ' && c <= 'ん';
  }

  private static boolean isAmbiguous(String name, EntityType type) {
    return switch (type) {
      case POLICY_DOCUMENT -> name.endsWith("計画");
      case REPORT -> name.endsWith("調査");
      case EVENT -> MAY_BE_FORUM.stream().anyMatch(name::endsWith);
      default -> false;
    };
  }

  private static boolean mayBe(String name, EntityType told) {
    return told.kind() == EntityKind.PROGRAM && (name.endsWith("計画") || name.endsWith("調査"))
        || told == EntityType.COUNCIL && (name.endsWith("会議") || name.endsWith("会合"))
        || told == EntityType.FORUM
            && (!name.endsWith("会合") || name.endsWith("ネットワーク会合"))
            && MAY_BE_FORUM.stream().anyMatch(name::endsWith);
  }

  /** What the verb that stands first says. */
  private Optional<EntityType> first(String clause, String name, Optional<EntityType> known) {
    int best = Integer.MAX_VALUE;
    EntityType type = null;
    for (Map.Entry<String, EntityType> verb : verbs.entrySet()) {
      boolean possible =
          known.isEmpty() ? verb.getValue() != EntityType.FORUM : mayBe(name, verb.getValue());
      int at = possible ? clause.indexOf(verb.getKey()) : -1;
      if (at >= 0 && at < best) {
        best = at;
        type = verb.getValue();
      }
    }
    return Optional.ofNullable(type);
  }

  /** What the verb in front of the name says: 始まった「…」. */
  private Optional<EntityType> endingIn(String before) {
    int kana = before.length();
    while (kana > 0 && isKana(before.charAt(kana - 1))) {
      kana--;
    }
    if (kana == before.length() || ATTRIBUTIVE.indexOf(before.charAt(before.length() - 1)) < 0) {
      return Optional.empty();
    }
    int best = -1;
    EntityType type = null;
    for (Map.Entry<String, EntityType> verb : verbs.entrySet()) {
      int at = before.lastIndexOf(verb.getKey());
      if (at > best && at + verb.getKey().length() >= kana) {
        best = at;
        type = verb.getValue();
      }
    }
    return Optional.ofNullable(type);
  }
}
