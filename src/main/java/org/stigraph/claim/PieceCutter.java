package org.stigraph.claim;

import java.util.ArrayList;
import java.util.List;
import org.stigraph.mention.Mention;
import org.stigraph.mention.Mention.OfDate;
import org.stigraph.mention.ReadUnit;
import org.stigraph.mention.Token;

/** Cuts a text unit into {@link Piece}s: recognised names count as one word each. */
final class PieceCutter {

  private final ReadUnit unit;
  private final String view;
  private final List<Piece> pieces = new ArrayList<>();

  private PieceCutter(ReadUnit unit) {
    this.unit = unit;
    this.view = unit.view().text();
  }

  static List<Piece> cut(ReadUnit unit) {
    PieceCutter cutter = new PieceCutter(unit);
    cutter.cut();
    cutter.mendParticles();
    return cutter.pieces;
  }

  private void cut() {
    int m = 0;
    List<Mention> mentions = unit.mentions();
    for (Token token : unit.tokens()) {
      while (m < mentions.size() && mentions.get(m).to() <= token.from()) {
        m++;
      }
      int at = token.from();
      int next = m;
      while (next < mentions.size() && mentions.get(next).from() < token.to()) {
        Mention mention = mentions.get(next);
        addSigns(at, mention.from());
        if (pieces.isEmpty() || pieces.get(pieces.size() - 1).mention() != mention) {
          pieces.add(new Piece(mention.from(), mention.to(), mention, null));
        }
        at = Math.max(at, mention.to());
        next++;
      }
      if (next == m) {
        addWord(token);
      } else {
        addSigns(at, token.to());
      }
    }
  }

  /**
   * より behind a date is a particle, though the analyser may take it for an adverb (2023年より先進国を…).
   */
  private void mendParticles() {
    for (int k = 1; k < pieces.size(); k++) {
      Token token = pieces.get(k).token();
      if (token != null
          && token.surface().equals("より")
          && pieces.get(k - 1).mention() instanceof OfDate) {
        Token particle = new Token(token.from(), token.to(), "より", "助詞-格助詞-一般", "より", "");
        pieces.set(k, new Piece(token.from(), token.to(), null, particle));
      }
    }
  }

  /** The signs of a word that a mention takes only a part of: the bracket in 「〜）、」. */
  private void addSigns(int from, int to) {
    for (int i = from; i < to; i++) {
      String sign = view.substring(i, i + 1);
      if (!Character.isLetterOrDigit(sign.charAt(0))) {
        addSign(sign, i);
      }
    }
  }

  private void addSign(String sign, int from) {
    String tag = "、,".contains(sign) ? "記号-読点" : "。".equals(sign) ? "記号-句点" : "記号-一般";
    pieces.add(new Piece(from, from + 1, null, new Token(from, from + 1, sign, tag, sign, "")));
  }

  /** Brackets stand alone, even where the analyser joins them with other signs. */
  private void addWord(Token token) {
    String surface = token.surface();
    boolean joined =
        surface.length() > 1 && surface.chars().anyMatch(c -> "()<>「」『』".indexOf(c) >= 0);
    if (!joined) {
      pieces.add(new Piece(token.from(), token.to(), null, token));
      return;
    }
    for (int i = 0; i < surface.length(); i++) {
      addSign(surface.substring(i, i + 1), token.from() + i);
    }
  }
}
