package org.stigraph.mention;

import java.text.Normalizer;
import java.util.List;
import org.stigraph.mention.Mention.OfEntity;
import org.stigraph.mention.Mention.OfWords;
import org.stigraph.mention.Mention.WordRole;

/** Collects the names that a document introduces in its first reading, for the second. */
final class DocumentNames {

  private static final String LEADING = "のがはをへ、・";
  private static final String TRAILING = "の、・";

  private final NameIndex.Builder names = new NameIndex.Builder();
  private final NameIndex authority;

  DocumentNames(NameIndex authority) {
    this.authority = authority;
  }

  /** An entity that no authority record describes: its key is its name. */
  static Entity entity(EntityType type, String name) {
    String key = withoutParticles(readable(MatchingView.ofName(name)));
    return new Entity(type, key, key, false);
  }

  /**
   * A name without particles at its ends: の科学技術研究調査 is a name cut out of 総務省の科学技術研究調査. A kana next
   * to other kana is part of a word, as in はやぶさ or みらい; a title may end in へ or を.
   */
  static String withoutParticles(String name) {
    int from = 0;
    int to = name.length();
    while (to - from > 2
        && LEADING.indexOf(name.charAt(from)) >= 0
        && !isHiragana(name.charAt(from + 1))) {
      from++;
    }
    while (to - from > 2
        && TRAILING.indexOf(name.charAt(to - 1)) >= 0
        && !isHiragana(name.charAt(to - 2))) {
      to--;
    }
    return name.substring(from, to).strip();
  }

  private static boolean isHiragana(char c) {
    return c >= 'ぁ' && c <= 'ゟ';
  }

  /** A normalised name in the form that Japanese print uses: full-width brackets and wave dash. */
  private static String readable(String name) {
    boolean japanese = name.chars().anyMatch(c -> MatchingView.isJapanese((char) c));
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
    return japanese ? composed.replace('(', '（').replace(')', '）').replace('~', '〜') : composed;
  }

  /** Takes note of the certain names of a unit, and of the acronyms behind them. */
  void collect(String view, List<Mention> mentions) {
    for (int i = 0; i < mentions.size(); i++) {
      if (!(mentions.get(i) instanceof OfEntity named) || !named.certain()) {
        continue;
      }
      if (!named.entity().recorded() && authority.entity(named.name()).isEmpty() && isName(named)) {
        names.add(named.name(), named.entity());
      }
      if (i + 1 < mentions.size()
          && mentions.get(i + 1) instanceof OfWords words
          && words.role() == WordRole.ACRONYM
          && isDirectlyBehind(view, named.to(), words.from())) {
        names.define(words.words(), named.entity());
      }
    }
  }

  private static boolean isName(OfEntity named) {
    return named.name().length() >= 4 || named.entity().kind() == EntityKind.PERSON;
  }

  private static boolean isDirectlyBehind(String view, int from, int to) {
    return to - from <= 4
        && view.substring(from, to).chars().allMatch(c -> "」』”\"(< ".indexOf(c) >= 0);
  }

  NameIndex index() {
    return names.build();
  }
}
