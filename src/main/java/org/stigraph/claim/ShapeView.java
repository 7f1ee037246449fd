package org.stigraph.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stigraph.mention.EntityKind;
import org.stigraph.mention.Mention;
import org.stigraph.mention.Mention.OfDate;
import org.stigraph.mention.Mention.OfEntity;
import org.stigraph.mention.Mention.OfQuantity;
import org.stigraph.mention.Mention.OfWords;
import org.stigraph.mention.ReadUnit;

/**
 * A unit's view in which each mention is one character of the private use area, by kind, so that
 * shapes are regular expressions that run in linear time.
 */
@SuppressWarnings("EnumOrdinal") // the codes live no longer than the program
final class ShapeView {

  private static final char ENTITY = '\ue000';
  private static final char DATE = '\ue020';
  private static final char WORDS = '\ue030';
  private static final char QUANTITY = '\ue040';

  private final String text;
  private final int[] indices;
  private final @Nullable Mention[] mentions;

  private ShapeView(String text, int[] indices, @Nullable Mention[] mentions) {
    this.text = text;
    this.indices = indices;
    this.mentions = mentions;
  }

  static ShapeView of(ReadUnit unit) {
    String view = unit.view().text();
    StringBuilder text = new StringBuilder(view.length());
    int[] indices = new int[view.length() + 1];
    @Nullable Mention[] mentions = new Mention[view.length() + 1];
    int at = 0;
    List<Mention> all = unit.mentions();
    int m = 0;
    while (at < view.length()) {
      indices[text.length()] = at;
      if (m < all.size() && all.get(m).from() == at) {
        Mention mention = all.get(m);
        mentions[text.length()] = mention;
        text.append(code(mention));
        at = mention.to();
        m++;
      } else {
        char c = view.charAt(at);
        text.append(c >= '\ue000' && c <= '\uf8ff' ? ' ' : c);
        at++;
      }
    }
    indices[text.length()] = at;
    return new ShapeView(text.toString(), indices, mentions);
  }

  private static char code(Mention mention) {
    return mention.accept(
        new Mention.Visitor<Character>() {
          @Override
          public Character entity(OfEntity named) {
            return (char) (ENTITY + named.entity().kind().ordinal());
          }

          @Override
          public Character date(OfDate date) {
            return (char) (DATE + date.shape().ordinal());
          }

          @Override
          public Character quantity(OfQuantity quantity) {
            return QUANTITY;
          }

          @Override
          public Character words(OfWords words) {
            return (char) (WORDS + words.role().ordinal());
          }
        });
  }

  /** The character class that stands for kinds. */
  static String characters(Kinds kinds) {
    StringBuilder set = new StringBuilder("[");
    for (EntityKind kind : EntityKind.values()) {
      if (kinds.entities().contains(kind)
          || kinds.types().stream().anyMatch(t -> t.kind() == kind)) {
        set.append((char) (ENTITY + kind.ordinal()));
      }
    }
    kinds.dates().forEach(d -> set.append((char) (DATE + d.ordinal())));
    kinds.words().forEach(w -> set.append((char) (WORDS + w.ordinal())));
    if (kinds.quantity()) {
      set.append(QUANTITY);
    }
    return set.append(']').toString();
  }

  String text() {
    return text;
  }

  @Nullable Mention mention(int at) {
    return mentions[at];
  }

  /** The index in the unit's view. */
  int index(int at) {
    return indices[at];
  }
}
