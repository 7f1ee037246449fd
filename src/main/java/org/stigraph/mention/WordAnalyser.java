package org.stigraph.mention;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.InflectionAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Splits views into {@link Token}s with kuromoji (IPADIC); each thread has a tokenizer of its own.
 */
final class WordAnalyser {

  private final ThreadLocal<Words> words = ThreadLocal.withInitial(Words::new);

  List<Token> analyse(String view) {
    return words.get().analyse(view);
  }

  /** A tokenizer for one thread. */
  private static final class Words {

    private final JapaneseTokenizer tokenizer;
    private final CharTermAttribute term;
    private final OffsetAttribute offset;
    private final PartOfSpeechAttribute partOfSpeech;
    private final BaseFormAttribute baseForm;
    private final InflectionAttribute inflection;

    Words() {
      tokenizer = new JapaneseTokenizer(null, false, JapaneseTokenizer.Mode.NORMAL);
      term = tokenizer.addAttribute(CharTermAttribute.class);
      offset = tokenizer.addAttribute(OffsetAttribute.class);
      partOfSpeech = tokenizer.addAttribute(PartOfSpeechAttribute.class);
      baseForm = tokenizer.addAttribute(BaseFormAttribute.class);
      inflection = tokenizer.addAttribute(InflectionAttribute.class);
    }

    List<Token> analyse(String view) {
      List<Token> tokens = new ArrayList<>(view.length() / 2 + 1);
      try {
        tokenizer.setReader(new StringReader(view));
        tokenizer.reset();
        while (tokenizer.incrementToken()) {
          String surface = term.toString();
          String base = baseForm.getBaseForm();
          String form = inflection.getInflectionForm();
          tokens.add(
              new Token(
                  offset.startOffset(),
                  offset.endOffset(),
                  surface,
                  partOfSpeech.getPartOfSpeech(),
                  base == null ? surface : base,
                  form == null ? "" : form));
        }
        tokenizer.end();
        tokenizer.close();
      } catch (IOException e) {
        throw new UncheckedIOException("reading from memory", e);
      }
      return tokens;
    }
  }
}
