package org.stigraph.mention;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;
import org.stigraph.mention.Candidate.Strength;
import org.stigraph.mention.Mention.OfEntity;
import org.stigraph.mention.NameIndex.Hit;

/**
 * Finds the program that a line of a slide or list is about: what stands in front of a bracket with
 * years (海外研修インターン（外務省、2018年度〜）), or of a colon behind which it is said to be founded, run or part
 * of something (理工系招へい枠：…の一部). 「参加者数（2018年度）」 names none: a single year says when a figure was.
 */
final class LineNameFinder {

  private static final int LONGEST_LINE = 240;
  private static final String YEAR =
      "(?:[12][0-9]{3}年?度?|(?:平成|令和|昭和)(?:[0-9]{1,2}|元)年?度?|[HRS][0-9]{1,2})(?:[0-9]{1,2}月)?";
  private static final Pattern HEAD =
      Pattern.compile(
          "^(?:[-・●○■◆▪•*・] ?)?((?:[^、。:()「」『』はがをにへでも0-9 ]|[0-9A-Za-z]){4,40}?)(?:\\([A-Za-z][^()]{1,20}\\))? ?(?:\\(([^()]*(?:\\([^()]*\\)[^()]*)?)\\)|:(.*))");
  private static final Pattern YEARS =
      Pattern.compile(YEAR + " ?(?:[~-]|から|より)|" + YEAR + "(?:に)?(?:創設|開始|発足|新設|設立|スタート)");
  private static final Pattern RUN =
      Pattern.compile(
          "^ ?"
              + YEAR
              + " ?[~-]|^ ?(?:旧称|前身)|の(?:一部|一環|後継)|(?:共管|所管)|(?:"
              + YEAR
              + ")(?:に|より|から)?(?:創設|開始|発足|新設)");

  private final NameRules rules;

  LineNameFinder(NameRules rules) {
    this.rules = rules;
  }

  /** The program named at the head of a line, if there is one that nothing else recognises. */
  Optional<Candidate> find(String view, List<Hit> hits) {
    if (view.length() > LONGEST_LINE
        || view.indexOf('。') >= 0 && view.indexOf('。') < view.length() - 1) {
      return Optional.empty();
    }
    Matcher m = HEAD.matcher(view);
    if (!m.find()) {
      return Optional.empty();
    }
    String bracket = m.group(2);
    boolean runs = bracket == null ? RUN.matcher(m.group(3)).find() : YEARS.matcher(bracket).find();
    int from = m.start(1);
    int to = m.end(1);
    boolean known = hits.stream().anyMatch(h -> h.to() == to && h.from() >= from);
    Optional<EntityType> type = rules.typeOf(m.group(1));
    if (!runs || known || type.filter(t -> t.kind() != EntityKind.PROGRAM).isPresent()) {
      return Optional.empty();
    }
    Entity entity = DocumentNames.entity(type.orElse(EntityType.PROGRAM), m.group(1));
    return Optional.of(
        new Candidate(new OfEntity(from, to, m.group(1), entity, true), Strength.FIXED));
  }
}
