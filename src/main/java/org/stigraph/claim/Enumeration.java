package org.stigraph.claim;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.stigraph.mention.Mention;
import org.stigraph.mention.ReadUnit;
import org.stigraph.mention.Token;

/**
 * Takes an enumeration of things that have no names apart: 「(1) 観測データの共有、(2) 人材の育成及び装置の更新の3点」 are
 * three. What is no noun phrase ends what was said before and is left out with all in front of it.
 */
final class Enumeration {

  private static final Pattern SEPARATOR = Pattern.compile("、|及び|および|並びに|ならびに|[」』]や[「『]");
  private static final Pattern LEAD =
      Pattern.compile("^(?:[(]?[0-9]{1,2}[)、.]|[・-]|主に|特に|まず|また|さらに|このほか|そのほか|[「『 ])+");
  private static final Pattern TAIL =
      Pattern.compile(
          "(?:[」』 。]|など|等|といった(?:分野|課題|事項)?|の(?:[0-9一二三四五六]つ?(?:点|分野|項目|課題|テーマ|つ)|各分野|ほか)(?:について)?)+$");

  /** What says where or of what something is said: 会合にて…, 方針は…. */
  private static final Pattern SETTING = Pattern.compile(".は|にて|において|では");

  private static final Pattern NO_NOUN =
      Pattern.compile("[をがは]|(?:ない|いる|ある|て|され|した|する|おり|であり|から|まで|により|ため|年|月|日)$");
  private static final Pattern BARE = Pattern.compile("^[\\p{Hiragana}ー]*$");
  private static final int SHORTEST = 2;

  private Enumeration() {}

  /** The parts of a stretch of text, in order. */
  static List<Mention> parts(Mention.OfWords whole, ReadUnit unit) {
    List<Mention> parts = new ArrayList<>();
    int from = 0;
    for (int[] gap : gaps(whole, unit)) {
      if (gap[0] >= from) {
        part(whole, from, gap[0], parts);
        from = gap[1];
      }
    }
    part(whole, from, whole.words().length(), parts);
    return parts;
  }

  /** Where the parts end and the next begin, in order. */
  private static List<int[]> gaps(Mention.OfWords whole, ReadUnit unit) {
    List<int[]> gaps = new ArrayList<>();
    Matcher m = SEPARATOR.matcher(whole.words());
    while (m.find()) {
      gaps.add(new int[] {m.start(), m.end()});
    }
    for (Token token : unit.tokens()) {
      boolean and = token.is("助詞-並立助詞") && "とや".contains(token.surface());
      if (and && token.from() > whole.from() && token.to() < whole.to()) {
        gaps.add(new int[] {token.from() - whole.from(), token.to() - whole.from()});
      }
    }
    gaps.sort(java.util.Comparator.comparingInt(g -> g[0]));
    return gaps;
  }

  private static void part(Mention.OfWords whole, int start, int end, List<Mention> parts) {
    String words = whole.words().substring(start, end);
    Matcher lead = LEAD.matcher(words);
    int from = lead.find() ? lead.end() : 0;
    Matcher tail = TAIL.matcher(words);
    int to = tail.find() ? tail.start() : words.length();
    if (to - from < SHORTEST) {
      return;
    }
    Matcher setting = SETTING.matcher(words.substring(from, to));
    int skip = 0;
    while (setting.find()) {
      skip = setting.end();
    }
    if (skip > 0 && to - from - skip >= SHORTEST) {
      parts.clear();
      from += skip;
    }
    String text = words.substring(from, to);
    if (NO_NOUN.matcher(text).find() || BARE.matcher(text).matches()) {
      parts.clear();
      return;
    }
    int at = whole.from() + start;
    parts.add(new Mention.OfWords(at + from, at + to, text, Mention.WordRole.PHRASE));
  }
}
