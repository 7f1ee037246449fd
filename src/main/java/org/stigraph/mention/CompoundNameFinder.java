package org.stigraph.mention;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stigraph.mention.Candidate.Strength;
import org.stigraph.mention.Mention.OfEntity;
import org.stigraph.mention.Mention.OfWords;
import org.stigraph.mention.Mention.WordRole;
import org.stigraph.mention.NameIndex.Hit;

/**
 * Finds names without quotation marks: runs of nouns whose last part tells a kind (環境研究総合推進事業,
 * 第3回極域観測閣僚会合), and the positions behind an institution (東京大学名誉教授). A compound that no proper noun,
 * number of a series or acronym marks as a name is uncertain.
 */
final class CompoundNameFinder {

  private static final Set<String> TRAILING =
      Set.of(
          "等", "など", "内", "側", "下", "上", "後", "前", "中", "間", "当局", "各位", "毎", "別", "用", "向け", "宛",
          "連名", "ら", "全体", "自体", "関係者");
  private static final Pattern ORDINAL = Pattern.compile("第[0-9一二三四五六七八九十]{1,3}(?:回|期|次|版|号)");

  /** 第6回…委員会 is a meeting of the committee. */
  private static final Pattern MEETING_NUMBER = Pattern.compile("^第[0-9]{1,3}回");

  private static final Pattern SERIES_NUMBER = Pattern.compile("^第[0-9]{1,3}(?:回|期|次)");
  private static final Pattern ACRONYM_BEHIND =
      Pattern.compile(
          "^\\s?[(<]((?:略称[::]?)?[A-Z][A-Za-z0-9&+./-]*[A-Za-z0-9](?: [A-Z0-9][A-Za-z0-9-]*)*)[)>、]");
  private static final Pattern YEAR_BEHIND = Pattern.compile("^\\s?[(][12][0-9]{3}年");

  /** Words that lead a description, but begin the name of an institution: 海外産業人材育成協会. */
  private static final Set<String> PLACED = Set.of("海外", "国内", "国際");

  private static final int LONG_ENOUGH = 6;
  private static final int SHORTEST_UNCERTAIN = 8;

  private final NameRules rules;

  CompoundNameFinder(NameRules rules) {
    this.rules = rules;
  }

  List<Candidate> find(
      String view,
      List<Token> tokens,
      List<Mention> blocked,
      List<Hit> hits,
      List<OfEntity> persons) {
    List<Candidate> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      if (!isPart(tokens.get(i), blocked) || isJoint(tokens.get(i))) {
        i++;
        continue;
      }
      int first = i;
      while (i < tokens.size() && isPart(tokens.get(i), blocked)) {
        i++;
      }
      int last = i;
      while (last > first
          && (isJoint(tokens.get(last - 1)) || TRAILING.contains(tokens.get(last - 1).surface()))) {
        last--;
      }
      if (last > first) {
        run(view, tokens.subList(first, last), hits, persons, found);
      }
    }
    return found;
  }

  private void run(
      String view, List<Token> run, List<Hit> hits, List<OfEntity> persons, List<Candidate> found) {
    int from = run.get(0).from();
    int to = run.get(run.size() - 1).to();
    Optional<String> honorific = ending(view, from, to, rules.honorifics());
    if (honorific.isPresent()) {
      to -= honorific.get().length();
    }
    Optional<String> position = ending(view, from, to, rules.positions());
    if (position.isPresent()
        && rules
            .suffixOf(view.substring(from, to))
            .filter(s -> s.length() > position.get().length())
            .isEmpty()) {
      int titleFrom = to - position.get().length();
      boolean shared =
          titleFrom > from
              && rules
                  .typeOf(view.substring(from, titleFrom + 1))
                  .filter(t -> t.kind() == EntityKind.ORGANIZATION)
                  .isPresent();
      titleFrom = shared ? titleFrom + 1 : titleFrom;
      found.add(
          new Candidate(
              new OfWords(titleFrom, to, position.get(), WordRole.POSITION), Strength.CERTAIN));
      to = titleFrom;
    }
    if (to <= from) {
      return;
    }
    from = behindKnown(view, run, from, to, hits, persons);
    from = behindLeading(run, from, to);
    from = behindSurname(view, run, from, to);
    if (to <= from) {
      return;
    }
    name(view, run, from, to, hits, found);
  }

  private void name(
      String view, List<Token> run, int from, int to, List<Hit> hits, List<Candidate> found) {
    String name = view.substring(from, to).strip();
    Optional<EntityType> type = rules.typeOf(name);
    String core = SERIES_NUMBER.matcher(name).replaceFirst("");
    if (core.length() >= 4 && rules.suffixes().get(core) == EntityType.POST) {
      found.add(new Candidate(new OfWords(from, to, core, WordRole.ROLE), Strength.UNCERTAIN));
      return;
    }
    if (type.isEmpty() && isOrganization(run, from, to)) {
      type = Optional.of(EntityType.ORGANIZATION);
    }
    if (type.isEmpty() || rules.generic().contains(core) || core.isEmpty() || isBareSuffix(core)) {
      return;
    }
    final int start = from;
    if (hits.stream().anyMatch(h -> h.from() == start && h.to() == to)) {
      return;
    }
    int stem = to - rules.suffixOf(name).map(String::length).orElse(0);
    for (Hit hit : hits) {
      if (hit.from() == start
          && hit.to() == stem
          && hit.entity().kind() == EntityKind.PROGRAM
          && type.get().kind() == EntityKind.PROGRAM) {
        found.add(
            new Candidate(new OfEntity(from, to, name, hit.entity(), true), Strength.CERTAIN));
        return;
      }
    }
    boolean series = ORDINAL.matcher(name).find();
    if (MEETING_NUMBER.matcher(name).find()
        && type.get().kind() == EntityKind.ORGANIZATION
        && !isBareSuffix(core)) {
      type = Optional.of(EntityType.EVENT);
    } else if (!series && type.get() == EntityType.EVENT) {
      type = rules.contexts().typeOf(view, from, to, name, type);
    }
    boolean marked =
        ACRONYM_BEHIND.matcher(view.substring(to)).find()
            || YEAR_BEHIND.matcher(view.substring(to)).find()
            || series
            || hasProperNoun(run, from, to)
            || type.get() == EntityType.POST && name.length() >= 4;
    long parts = run.stream().filter(t -> t.from() >= start && t.to() <= to).count();
    if (!marked && (name.length() < SHORTEST_UNCERTAIN || parts < 3)) {
      return;
    }
    if (marked && name.length() < 4) {
      return;
    }
    found.add(
        new Candidate(
            new OfEntity(from, to, name, DocumentNames.entity(type.orElseThrow(), name), marked),
            marked ? Strength.CERTAIN : Strength.UNCERTAIN));
    acronym(view, to, found);
  }

  /** Whether the analyser's dictionary knows the words as one organization: 川崎重工業. */
  private static boolean isOrganization(List<Token> run, int from, int to) {
    return to - from >= 4
        && run.stream()
            .anyMatch(
                t ->
                    t.from() == from
                        && t.to() == to
                        && t.is("名詞-固有名詞-組織")
                        && MatchingView.isJapanese(t.surface().charAt(0)));
  }

  private static void acronym(String view, int to, List<Candidate> found) {
    com.google.re2j.Matcher m = ACRONYM_BEHIND.matcher(view.substring(to));
    if (m.find()) {
      found.add(
          new Candidate(
              new OfWords(to + m.start(1), to + m.end(1), m.group(1), WordRole.ACRONYM),
              Strength.CERTAIN));
    }
  }

  private boolean isBareSuffix(String core) {
    return rules.suffixes().containsKey(core) || rules.positions().contains(core);
  }

  /**
   * Leaves out a ministry, person or other known name in front, unless it is part of an
   * institution's own name.
   */
  private int behindKnown(
      String view, List<Token> run, int from, int to, List<Hit> hits, List<OfEntity> persons) {
    int start = from;
    boolean again = true;
    while (again) {
      again = false;
      for (OfEntity person : persons) {
        if (person.from() == start && person.to() < to) {
          start = person.to();
          again = true;
        }
      }
      int best = -1;
      for (Hit hit : hits) {
        if (hit.from() == start && hit.to() < to && hit.to() > best && splits(hit, view, to)) {
          best = hit.to();
        }
      }
      if (best > 0) {
        start = best;
        again = true;
      }
      while (start < to
          && (view.charAt(start) == '・'
              || view.charAt(start) == ' '
              || view.charAt(start) == '-')) {
        start++;
      }
    }
    final int found = start;
    return run.stream().anyMatch(t -> t.from() == found) || start == from ? start : from;
  }

  private boolean splits(Hit hit, String view, int to) {
    String rest = view.substring(hit.to(), to);
    EntityType whole = rules.typeOf(rest).orElse(EntityType.TOPIC);
    if (hit.entity().kind() == EntityKind.PERSON) {
      return true;
    }
    if (hit.entity().kind() != EntityKind.ORGANIZATION) {
      return hit.entity().kind() == EntityKind.EVENT
          || hit.entity().kind() == EntityKind.POST && whole != EntityType.POST;
    }
    if (whole == EntityType.POST) {
      return isBareSuffix(rest);
    }
    EntityType owner = hit.entity().type();
    boolean government = owner == EntityType.MINISTRY || owner == EntityType.AGENCY;
    return switch (whole) {
      case ORGANIZATION, UNIVERSITY, COMPANY, NETWORK, MINISTRY, AGENCY, EVENT -> government;
      default -> !isBareSuffix(rest) && rest.length() > 2;
    };
  }

  /** 岸外務大臣科学技術顧問: a surname in front of a post is no part of it. */
  private int behindSurname(String view, List<Token> run, int from, int to) {
    for (Token token : run) {
      if (token.from() == from && token.is("名詞-固有名詞-人名-姓") && token.to() < to) {
        boolean post =
            rules
                .typeOf(view.substring(token.to(), to))
                .filter(t -> t == EntityType.POST)
                .isPresent();
        return post ? token.to() : from;
      }
    }
    return from;
  }

  private int behindLeading(List<Token> run, int from, int to) {
    int start = from;
    for (Token token : run) {
      if (token.from() < start) {
        continue;
      }
      if (token.from() == start
          && (rules.notLeading().contains(token.surface())
              || isJoint(token)
              || token.is("名詞-副詞可能") && token.surface().length() > 1)
          && !(PLACED.contains(token.surface()) && to - token.to() >= LONG_ENOUGH)) {
        start = token.to();
      } else {
        break;
      }
    }
    return start;
  }

  private static boolean hasProperNoun(List<Token> run, int from, int to) {
    return run.stream()
        .filter(t -> t.from() >= from && t.to() <= to)
        .anyMatch(
            t ->
                t.is("名詞-固有名詞")
                    || Character.isUpperCase(t.surface().charAt(0)) && t.surface().length() > 1);
  }

  private static Optional<String> ending(String view, int from, int to, List<String> words) {
    for (String word : words) {
      if (to - from >= word.length() && view.startsWith(word, to - word.length())) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /** 極 in front of a noun is part of it (極域), though the analyser takes it for an adverb. */
  private static boolean isPart(Token token, List<Mention> blocked) {
    boolean noun =
        token.is("接頭詞-名詞接続")
            || token.is("副詞") && token.surface().equals("極")
            || token.isNoun()
                && !token.is("名詞-代名詞")
                && !token.is("名詞-非自立")
                && !token.surface().isBlank()
            || isJoint(token);
    if (!noun
        || token.surface().length() == 1
            && "、。「」『』()（）“”\"<>[]:;→~/,~*#|".indexOf(token.surface().charAt(0)) >= 0) {
      return false;
    }
    if (!isJoint(token) && token.surface().chars().noneMatch(Character::isLetterOrDigit)) {
      return false;
    }
    for (Mention mention : blocked) {
      if (mention.from() < token.to() && token.from() < mention.to()) {
        return false;
      }
    }
    return true;
  }

  /** Characters that join the parts of a name. */
  private static boolean isJoint(Token token) {
    String surface = token.surface();
    return surface.equals("・") || surface.equals("-") || surface.equals("&") || surface.equals("×");
  }
}
