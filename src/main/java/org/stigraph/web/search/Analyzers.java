package org.stigraph.web.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.ja.util.ToStringUtil;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * How text is cut into terms. Two indexes stand beside each other: pairs of characters, which find
 * any part of a name, and dictionary words (kuromoji), which find inflected words and words that
 * stand apart. Texts are folded before they come here.
 */
final class Analyzers {

  private Analyzers() {}

  /** Pairs of characters, and single ones, for writing the index. */
  static Analyzer forIndex() {
    return byField(true);
  }

  /** Pairs of characters, for asking; a word of one character is asked for as it is. */
  static Analyzer forQuestion() {
    return byField(false);
  }

  private static Analyzer byField(boolean singles) {
    Analyzer pairs = new Pairs(singles);
    Analyzer dictionary = new JapaneseAnalyzer();
    return new PerFieldAnalyzerWrapper(
        pairs, Map.of(Field.WORDS, dictionary, Field.NAME_WORDS, dictionary));
  }

  private static final class Pairs extends Analyzer {

    private final boolean singles;

    Pairs(boolean singles) {
      this.singles = singles;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer source = new StandardTokenizer();
      int all =
          CJKBigramFilter.HAN
              | CJKBigramFilter.HIRAGANA
              | CJKBigramFilter.KATAKANA
              | CJKBigramFilter.HANGUL;
      return new TokenStreamComponents(source, new CJKBigramFilter(source, all, singles));
    }
  }

  /**
   * How a Japanese name is read.
   *
   * @param kana in hiragana, without spaces
   * @param latin in Latin letters (Hepburn), without spaces
   */
  record Reading(String kana, String latin) {}

  /** Reads names aloud by the dictionary: 経産省 is けいさんしょう. */
  static final class Reader implements AutoCloseable {

    private final Analyzer tokens =
        new Analyzer() {
          @Override
          protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(
                new JapaneseTokenizer(null, true, JapaneseTokenizer.Mode.NORMAL));
          }
        };

    /** The reading of a name; what the dictionary does not know stays as it is. */
    Reading read(String name) {
      StringBuilder kana = new StringBuilder();
      StringBuilder latin = new StringBuilder();
      try (TokenStream stream = tokens.tokenStream("", name)) {
        ReadingAttribute readings = stream.addAttribute(ReadingAttribute.class);
        CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
        stream.reset();
        while (stream.incrementToken()) {
          String reading = readings.getReading();
          String read = reading == null ? term.toString() : reading;
          kana.append(read);
          latin.append(reading == null ? read : ToStringUtil.getRomanization(reading));
        }
        stream.end();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return new Reading(Folding.name(kana.toString()), Folding.name(latin.toString()));
    }

    @Override
    public void close() {
      tokens.close();
    }
  }
}
