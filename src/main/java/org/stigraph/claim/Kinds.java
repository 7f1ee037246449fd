package org.stigraph.claim;

import java.util.EnumSet;
import java.util.Set;
import org.stigraph.mention.EntityKind;
import org.stigraph.mention.EntityType;
import org.stigraph.mention.Mention;
import org.stigraph.mention.Mention.DateShape;
import org.stigraph.mention.Mention.OfDate;
import org.stigraph.mention.Mention.OfEntity;
import org.stigraph.mention.Mention.OfQuantity;
import org.stigraph.mention.Mention.OfWords;
import org.stigraph.mention.Mention.WordRole;

/**
 * What may fill a slot of a rule, as rule files name it: kinds of entities (program), types
 * (recommendation), dates (date, or one of its shapes: range, since, until, point), quantity,
 * acronym, position, quotation, phrase (text as it stands), latin (a word in Latin letters),
 * edition (第2版), clause (text to the end of what the shape matches).
 */
record Kinds(
    Set<EntityKind> entities,
    Set<EntityType> types,
    Set<DateShape> dates,
    Set<WordRole> words,
    boolean quantity,
    boolean toEnd,
    boolean listed) {

  /**
   * Reads kinds separated by {@code |}; {@code *} behind them: several, in an enumeration.
   *
   * @throws IllegalArgumentException when a word names no kind
   */
  static Kinds of(String words) {
    Set<EntityKind> entities = EnumSet.noneOf(EntityKind.class);
    Set<EntityType> types = EnumSet.noneOf(EntityType.class);
    Set<DateShape> dates = EnumSet.noneOf(DateShape.class);
    Set<WordRole> roles = EnumSet.noneOf(WordRole.class);
    boolean quantity = false;
    boolean toEnd = false;
    boolean listed = words.endsWith("*");
    String names = listed ? words.substring(0, words.length() - 1) : words;
    for (String word : names.split("\\|", -1)) {
      String w = word.strip();
      switch (w) {
        case "date" -> dates.addAll(EnumSet.allOf(DateShape.class));
        case "point" -> dates.add(DateShape.POINT);
        case "range" -> dates.add(DateShape.RANGE);
        case "since" -> dates.add(DateShape.SINCE);
        case "until" -> dates.add(DateShape.UNTIL);
        case "quantity" -> quantity = true;
        case "acronym" -> roles.add(WordRole.ACRONYM);
        case "role" -> roles.add(WordRole.ROLE);
        case "position" -> roles.add(WordRole.POSITION);
        case "quotation" -> roles.add(WordRole.QUOTATION);
        case "latin" -> roles.add(WordRole.LATIN);
        case "edition" -> roles.add(WordRole.EDITION);
        case "clause" -> {
          roles.add(WordRole.PHRASE);
          toEnd = true;
        }
        case "phrase" -> roles.add(WordRole.PHRASE);
        default -> addEntity(w, entities, types);
      }
    }
    return new Kinds(entities, types, dates, roles, quantity, toEnd, listed);
  }

  private static void addEntity(String word, Set<EntityKind> entities, Set<EntityType> types) {
    for (EntityKind kind : EntityKind.values()) {
      if (kind.word().equals(word)) {
        entities.add(kind);
        return;
      }
    }
    types.add(
        EntityType.ofWord(word)
            .orElseThrow(() -> new IllegalArgumentException("no kind is called " + word)));
  }

  /** Whether text as it stands may fill the slot. */
  boolean isPhrase() {
    return words.contains(WordRole.PHRASE);
  }

  /** Whether only words fill the slot that say something of what stands beside them, as 教授 does. */
  boolean isWord() {
    return !words.isEmpty()
        && !quantity
        && entities.isEmpty()
        && types.isEmpty()
        && dates.isEmpty();
  }

  /**
   * The pattern of the text that fills the slot, where text as it stands may; empty for mentions.
   */
  String textPattern() {
    if (words.contains(WordRole.EDITION)) {
      return "第[0-9一二三四五六七八九十]{1,3}版|[0-9.]{1,4}版|改訂版|改定版|最新版|初版|増補版";
    }
    return isPhrase() ? "[^。→⇒]{4,160}?" : isLatin() ? "[A-Za-z][A-Za-z0-9&+./-]{1,30}" : "";
  }

  private boolean isLatin() {
    return words.contains(WordRole.LATIN);
  }

  boolean allows(Mention mention) {
    return mention.accept(
        new Mention.Visitor<Boolean>() {
          @Override
          public Boolean entity(OfEntity named) {
            return entities.contains(named.entity().kind())
                || types.contains(named.entity().type());
          }

          @Override
          public Boolean date(OfDate date) {
            return dates.contains(date.shape());
          }

          @Override
          public Boolean quantity(OfQuantity number) {
            return quantity;
          }

          @Override
          public Boolean words(OfWords named) {
            return words.contains(named.role());
          }
        });
  }
}
