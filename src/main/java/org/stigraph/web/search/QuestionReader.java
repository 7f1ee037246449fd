package org.stigraph.web.search;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Turns what was typed into a query. There is no syntax: quotes, stars and {@code AND} are words or
 * nothing, so nothing that is typed can be wrong. All words must be found; a whole name comes
 * before the beginning of one, this before a part, names before words of documents.
 */
final class QuestionReader {

  private static final float WHOLE_NAME = 100_000;
  private static final float WHOLE_READING = 30_000;
  private static final float BEGINNING = 10_000;
  private static final float BEGINNING_OF_READING = 5_000;
  private static final float PART_OF_NAME = 2_000;
  private static final float WORD_OF_NAME = 1_000;
  private static final int SHORTEST_BEGINNING = 2;

  /** Longer ones are no beginnings of names, and Lucene refuses them from 1,000 on. */
  private static final int LONGEST_BEGINNING = 100;

  private final QueryBuilder builder = new QueryBuilder(Analyzers.forQuestion());

  /** The query of a question. */
  Query read(Question question) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    if (question.words().isBlank()) {
      all.add(new MatchAllDocsQuery(), Occur.MUST);
    } else {
      all.add(words(question.words()), Occur.MUST);
    }
    question
        .chosen()
        .forEach(
            (facet, value) -> all.add(new TermQuery(new Term(facet.field(), value)), Occur.FILTER));
    return all.build();
  }

  /** Names that begin so, and names that hold the words. */
  Query suggestions(String words) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    String name = Folding.name(Folding.cut(words));
    addWhole(any, name);
    add(
        any,
        builder.createPhraseQuery(Field.NAME_PAIRS, Folding.fold(Folding.cut(words))),
        PART_OF_NAME);
    return any.build();
  }

  /** Names that are spelt much like the words. */
  Query near(String words) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    String folded = Folding.fold(Folding.cut(words));
    Query alike = builder.createMinShouldMatchQuery(Field.NAME_PAIRS, folded, 0.4f);
    if (alike != null) {
      // Not by a constant: the more pairs a name shares and the shorter it is, the nearer.
      any.add(alike, Occur.SHOULD);
    }
    for (String word : Folding.words(words)) {
      if (word.length() > 3 && word.length() < 50 && isLatin(word)) {
        add(any, new FuzzyQuery(new Term(Field.NAME_PAIRS, word), 2, 1), 1);
      }
    }
    return any.build();
  }

  private Query words(String typed) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    List<String> words = Folding.words(typed);
    int asked = 0;
    for (String word : words) {
      Optional<Query> query = word(word);
      if (query.isPresent()) {
        all.add(query.get(), Occur.MUST);
        asked++;
      }
    }
    if (asked == 0) {
      return new MatchNoDocsQuery("nothing to look for was typed");
    }
    if (words.size() > 1) {
      BooleanQuery.Builder whole = new BooleanQuery.Builder();
      addWhole(whole, Folding.name(Folding.cut(typed)));
      all.add(whole.build(), Occur.SHOULD);
    }
    return all.build();
  }

  /** One word; empty for what is only signs. */
  private Optional<Query> word(String word) {
    Query part = builder.createPhraseQuery(Field.NAME_PAIRS, word);
    if (part == null) {
      return Optional.empty();
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    addWhole(any, Folding.name(word));
    add(any, part, PART_OF_NAME);
    // By a constant, as all names: of two that match alike, the one with more claims is first.
    add(any, builder.createBooleanQuery(Field.NAME_WORDS, word, Occur.MUST), 1);
    Query words = builder.createBooleanQuery(Field.WORDS, word, Occur.MUST);
    if (words != null) {
      any.add(words, Occur.SHOULD);
    }
    Query text = builder.createPhraseQuery(Field.PAIRS, word);
    any.add(new BoostQuery(text, 2), Occur.SHOULD);
    if (canBegin(word) && isLatin(word)) {
      add(any, new PrefixQuery(new Term(Field.NAME_PAIRS, word)), WORD_OF_NAME);
      add(any, new PrefixQuery(new Term(Field.PAIRS, word)), 1);
    }
    return Optional.of(any.build());
  }

  private static void addWhole(BooleanQuery.Builder any, String name) {
    add(any, new TermQuery(new Term(Field.NAME, name)), WHOLE_NAME);
    add(any, new TermQuery(new Term(Field.READING, name)), WHOLE_READING);
    if (canBegin(name)) {
      add(any, new PrefixQuery(new Term(Field.NAME, name)), BEGINNING);
      add(any, new PrefixQuery(new Term(Field.READING, name)), BEGINNING_OF_READING);
    }
  }

  private static void add(BooleanQuery.Builder any, @Nullable Query query, float score) {
    if (query != null) {
      any.add(new BoostQuery(new ConstantScoreQuery(query), score), Occur.SHOULD);
    }
  }

  private static boolean canBegin(String words) {
    return words.length() >= SHORTEST_BEGINNING && words.length() <= LONGEST_BEGINNING;
  }

  private static boolean isLatin(String word) {
    return word.chars().allMatch(c -> c < 0x250 && Character.isLetterOrDigit(c));
  }
}
