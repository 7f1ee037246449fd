package org.stigraph.mention;

/**
 * A word as the morphological analyser sees it.
 *
 * @param from first index in the matching view
 * @param to end index, exclusive
 * @param surface the word as it stands
 * @param partOfSpeech IPADIC tag, parts joined by {@code -}: {@code 名詞-固有名詞-人名-姓}
 * @param base dictionary form; the surface where the word does not inflect
 * @param form inflected form such as 連用形; empty where the word does not inflect
 */
public record Token(
    int from, int to, String surface, String partOfSpeech, String base, String form) {

  public boolean is(String tagPrefix) {
    return partOfSpeech.startsWith(tagPrefix);
  }

  public boolean isNoun() {
    return is("名詞") || is("接頭詞") || is("記号-アルファベット");
  }
}
