package org.stigraph.mention;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.stigraph.mention.Candidate.Strength;
import org.stigraph.mention.Mention.OfEntity;
import org.stigraph.mention.NameIndex.Hit;

/**
 * Finds places that no authority record knows: words that kuromoji tags as places in front of で or
 * において, and foreign names in katakana where something is held (トロムソで開かれた).
 */
final class PlaceFinder {

  private static final Pattern HELD =
      Pattern.compile(
          "([\\p{Katakana}ー・]{2,20})(?:市|州)?(?:で|にて|において|に)(?:は、)?(?:初めて)?(?:開催|開かれ|行われ|開い|署名|開幕|開設|設置|置かれ)");

  /** A foreign name behind the date of a meeting: （2024年8月29日、ボゴタ）. */
  private static final Pattern BEHIND_DATE =
      Pattern.compile("[日月][、 ・](?:於[::]?)?([\\p{Katakana}ー・]{2,20})(?:市|州)?\\)");

  /** What each alternative behind the place holds. */
  private static final List<String> HELD_WORDS = List.of("開", "行われ", "署名", "設置", "置かれ");

  private PlaceFinder() {}

  static List<Candidate> find(String view, List<Token> tokens, KnownNames known) {
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token token = tokens.get(i);
      Token next = tokens.get(i + 1);
      boolean city =
          next.surface().equals("市") || next.surface().equals("県") || next.surface().equals("州");
      Token behind = city && i + 2 < tokens.size() ? tokens.get(i + 2) : next;
      boolean at =
          behind.surface().equals("で")
              || behind.surface().equals("において")
              || behind.surface().equals("にて");
      if (token.is("名詞-固有名詞-地域-一般") && at && token.surface().length() > 1) {
        add(found, view, token.from(), city ? next.to() : token.to(), known);
      }
    }
    if (view.indexOf('(') >= 0 && (view.indexOf('日') >= 0 || view.indexOf('月') >= 0)) {
      Matcher behind = BEHIND_DATE.matcher(view);
      while (behind.find()) {
        add(found, view, behind.start(1), behind.end(1), known);
      }
    }
    if (HELD_WORDS.stream().noneMatch(view::contains)) {
      return found;
    }
    Matcher m = HELD.matcher(view);
    while (m.find()) {
      add(found, view, m.start(1), m.end(1), known);
    }
    return found;
  }

  /** The end of a known city or country with 市, 県, 州 or 政府 behind its name. */
  static int withSuffix(String view, Hit hit) {
    boolean suffixed =
        hit.entity().kind() == EntityKind.PLACE
            && hit.to() < view.length()
            && "市県州".indexOf(view.charAt(hit.to())) >= 0;
    boolean government =
        hit.entity().type() == EntityType.COUNTRY && view.startsWith("政府", hit.to());
    return suffixed ? hit.to() + 1 : government ? hit.to() + 2 : hit.to();
  }

  private static void add(List<Candidate> found, String view, int from, int to, KnownNames known) {
    String name = view.substring(from, to);
    Entity entity =
        known
            .entity(name)
            .filter(e -> e.kind() == EntityKind.PLACE)
            .orElseGet(() -> DocumentNames.entity(EntityType.CITY, name));
    found.add(new Candidate(new OfEntity(from, to, name, entity, true), Strength.UNCERTAIN));
  }
}
