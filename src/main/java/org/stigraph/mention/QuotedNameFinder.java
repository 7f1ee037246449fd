package org.stigraph.mention;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stigraph.mention.Candidate.Strength;
import org.stigraph.mention.Mention.OfEntity;
import org.stigraph.mention.Mention.OfWords;
import org.stigraph.mention.Mention.WordRole;

/**
 * Finds names in quotation marks: 「…」, 『…』, “…”. Their kind is told by the authority data, the noun
 * in front (提言「…」), their last part (「…推進事業」), the noun behind (「…」プログラム), or an acronym or years
 * behind them. What tells no kind is a quotation.
 */
final class QuotedNameFinder {

  private static final int LONGEST_NAME = 120;
  private static final Pattern WITH_ACRONYM =
      Pattern.compile("^(.+?)\\s?[(<]([A-Za-z][A-Za-z0-9&+./ -]{1,30})[)>](?:\\([^()]*\\))?$");
  private static final Pattern YEARS_BEHIND =
      Pattern.compile("^[」』”\"]?\\s?[(][^()]{0,12}?[12][0-9]{3}年?度?\\s?(?:[~-]|から|より)");

  /** A plan that runs from year to year is carried out, not only published. */
  private static final Pattern RANGE_BEHIND =
      Pattern.compile("^[」』”\"]?\\s?[(][^()]{0,12}?[12][0-9]{3}年?度?\\s?(?:[~-]|から|より)\\s?[0-9]");

  private static final Pattern ACRONYM_BEHIND =
      Pattern.compile("^[」』”\"]?\\s?[(<]([A-Z][A-Za-z0-9&+./-]{1,20}(?: [0-9]{1,3})?)[)>]");

  private static final Pattern TITLED =
      Pattern.compile(
          "^[」』”](?:と題する|と題した|という題の)(?:政策|緊急|共同)?(?:提言|報告書|報告|声明|意見書|要望書|答申|勧告|文書|宣言|冊子|論文|白書|資料)(?:書)?");

  private static final int LONGEST_TITLED = 16;

  private final NameRules rules;

  QuotedNameFinder(NameRules rules) {
    this.rules = rules;
  }

  List<Candidate> find(String view, KnownNames known) {
    List<Candidate> found = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < view.length(); i++) {
      char c = view.charAt(i);
      if (c == '「' || c == '『' || c == '“') {
        open.push(i);
      } else if ((c == '」' || c == '』' || c == '”') && !open.isEmpty()) {
        int from = open.pop() + 1;
        if (i > from && i - from <= LONGEST_NAME) {
          name(view, from, i, open.isEmpty(), known, found);
        }
      }
    }
    return found;
  }

  private void name(
      String view, int from, int to, boolean outermost, KnownNames known, List<Candidate> found) {
    String inner = view.substring(from, to);
    if (inner.indexOf('。') >= 0 || inner.isBlank()) {
      return;
    }
    int nameTo = to;
    String name = inner;
    Matcher m = WITH_ACRONYM.matcher(inner);
    if (m.find() && known.entity(inner).isEmpty()) {
      name = m.group(1);
      nameTo = from + m.end(1);
      found.add(
          new Candidate(
              new OfWords(from + m.start(2), from + m.end(2), m.group(2), WordRole.ACRONYM),
              Strength.FIXED));
    }
    Optional<Entity> entity = entity(view, from, nameTo, to, name, known);
    if (entity.isPresent()) {
      int end = nameTo == to ? withTitled(view, to) : nameTo;
      found.add(new Candidate(new OfEntity(from, end, name, entity.get(), true), Strength.FIXED));
    } else if (outermost) {
      found.add(
          new Candidate(new OfWords(from, nameTo, name, WordRole.QUOTATION), Strength.CERTAIN));
    }
  }

  /** 「閉じずに守る」と題する提言: the noun belongs to the name. */
  private static int withTitled(String view, int to) {
    Matcher m = TITLED.matcher(view.substring(to, Math.min(view.length(), to + LONGEST_TITLED)));
    return m.find() ? to + m.end() : to;
  }

  private Optional<Entity> entity(
      String view, int from, int nameTo, int to, String name, KnownNames known) {
    Optional<Entity> recorded = known.title(name);
    if (recorded.isPresent()) {
      return recorded;
    }
    String before = view.substring(Math.max(0, from - 16), from - 1);
    Optional<EntityType> cue = typeBefore(before);
    Optional<EntityType> type = cue.filter(t -> t.kind() == EntityKind.DOCUMENT);
    if (type.isEmpty()) {
      type = rules.typeOf(name);
    }
    if (type.isEmpty()) {
      type = cue;
    }
    if (type.isEmpty()) {
      type = typeBehind(view.substring(Math.min(view.length(), to + 1)));
    }
    String rest = view.substring(nameTo);
    if (type.filter(t -> t == EntityType.POLICY_DOCUMENT || t == EntityType.REPORT).isPresent()
        && (name.endsWith("計画") || name.endsWith("調査"))
        && RANGE_BEHIND.matcher(rest).find()) {
      type = Optional.of(EntityType.PROGRAM);
    }
    type = rules.contexts().typeOf(view, from, nameTo, name, type);
    if (type.isEmpty() && YEARS_BEHIND.matcher(rest).find()) {
      type = Optional.of(EntityType.PROGRAM);
    }
    if (type.isEmpty() && ACRONYM_BEHIND.matcher(rest).find() && name.length() > 4) {
      type = Optional.of(EntityType.PROGRAM);
    }
    if (type.isEmpty() && view.charAt(from - 1) == '『') {
      type = Optional.of(EntityType.REPORT);
    }
    return type.filter(t -> name.length() > 2).map(t -> DocumentNames.entity(t, name));
  }

  private Optional<EntityType> typeBefore(String before) {
    String noun = before;
    for (String link : List.of("である", "と題する", "と題した", "という", "といった")) {
      if (noun.endsWith(link)) {
        noun = noun.substring(0, noun.length() - link.length());
      }
    }
    for (Map.Entry<String, EntityType> cue : rules.before().entrySet()) {
      if (noun.endsWith(cue.getKey())) {
        return Optional.of(cue.getValue());
      }
    }
    return Optional.empty();
  }

  private Optional<EntityType> typeBehind(String behind) {
    for (Map.Entry<String, EntityType> cue : rules.behind().entrySet()) {
      if (behind.startsWith(cue.getKey())) {
        return Optional.of(cue.getValue());
      }
    }
    return Optional.empty();
  }
}
