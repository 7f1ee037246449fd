package org.stigraph.claim;

import org.jspecify.annotations.Nullable;
import org.stigraph.mention.Mention;
import org.stigraph.mention.Token;

/**
 * A part of a text unit as clauses are read: either a mention or a word outside all mentions.
 *
 * @param from first index in the unit's view
 * @param to end index in the unit's view
 * @param mention the name, date, number or words recognised
 * @param token the word
 */
record Piece(int from, int to, @Nullable Mention mention, @Nullable Token token) {

  boolean is(String tagPrefix) {
    return token != null && token.is(tagPrefix);
  }

  String surface() {
    return token == null ? "" : token.surface();
  }

  /** The dictionary form; empty for a mention. */
  String base() {
    return token == null ? "" : token.base();
  }

  boolean isComma() {
    return is("記号-読点") || surface().equals("、") || surface().equals(",");
  }

  boolean opensBracket() {
    return surface().equals("(") || surface().equals("<");
  }

  /** A particle that says what a noun is to the predicate. */
  boolean isParticle() {
    return is("助詞") && !is("助詞-接続助詞") && !is("助詞-終助詞");
  }

  /** Part of a predicate's ending. */
  boolean isEnding() {
    return is("助動詞") || is("動詞-接尾") || is("動詞-非自立") || is("助詞-接続助詞");
  }

  /** Whether a noun phrase can begin or go on with it. */
  boolean isNominal() {
    return mention != null
        || is("名詞") && !is("名詞-非自立")
        || is("接頭詞")
        || is("連体詞")
        || is("記号-括弧開")
        || "「『“".contains(surface()) && !surface().isEmpty();
  }
}
