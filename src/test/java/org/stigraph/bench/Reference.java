package org.stigraph.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The work that a load is compared with: to split the same text into words, and to print quads. */
final class Reference {

  private final JapaneseTokenizer tokenizer =
      new JapaneseTokenizer(null, false, JapaneseTokenizer.Mode.NORMAL);
  private final CharTermAttribute term = tokenizer.addAttribute(CharTermAttribute.class);
  private final PartOfSpeechAttribute tag = tokenizer.addAttribute(PartOfSpeechAttribute.class);

  /** Number of words of a text; each word's characters and part of speech are looked at. */
  long tokenise(String text) {
    try {
      long count = 0;
      tokenizer.setReader(new StringReader(text));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        count += term.length() > 0 && tag.getPartOfSpeech() != null ? 1 : 0;
      }
      tokenizer.end();
      tokenizer.close();
      return count;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Prints so many quads as N-Quads, the given ones over and over. */
  void write(List<Quad> quads, int count) {
    StreamRDF out = StreamRDFWriter.getWriterStream(OutputStream.nullOutputStream(), Lang.NQUADS);
    out.start();
    for (int i = 0; i < count; i++) {
      out.quad(quads.get(i % quads.size()));
    }
    out.finish();
  }
}
