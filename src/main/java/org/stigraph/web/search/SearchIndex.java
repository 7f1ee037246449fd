package org.stigraph.web.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;
import org.stigraph.web.graph.GraphReader;

/** The index of one graph; any number of threads may ask it. */
public final class SearchIndex {

  private final IndexSearcher searcher;
  private final QuestionReader questions = new QuestionReader();

  private SearchIndex(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /**
   * Makes the index; to be called inside a transaction.
   *
   * @param unwanted asked now and then whether to give up
   * @throws java.util.concurrent.CancellationException if it is given up
   */
  public static SearchIndex of(
      GraphReader reader, Function<Node, Optional<String>> kinds, BooleanSupplier unwanted) {
    try {
      Directory directory = IndexMaker.make(reader, kinds, unwanted);
      return new SearchIndex(new IndexSearcher(DirectoryReader.open(directory)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Everything that answers a question.
   *
   * @param first how many of the best to leave out
   * @param size how many to give
   */
  public Found find(Question question, int first, int size) {
    if (!question.isAsked()) {
      return Found.NOTHING;
    }
    Query query = questions.read(question);
    try {
      Map<Facet, Map<String, Integer>> counts = searcher.search(query, new FacetCounter());
      int total =
          counts.getOrDefault(Facet.KIND, Map.of()).values().stream().mapToInt(n -> n).sum();
      return new Found(
          total, first >= total ? List.of() : best(query, first, size), Map.copyOf(counts));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Things whose names begin with the words or hold them, the best first. */
  public List<Node> suggestions(String words, int most) {
    return words.isBlank() ? List.of() : things(questions.suggestions(words), most);
  }

  /** Things whose names are spelt much like the words. */
  public List<Node> near(String words, int most) {
    return words.isBlank() ? List.of() : things(questions.near(words), most);
  }

  private List<Node> things(Query query, int most) {
    try {
      return best(query, 0, most).stream().map(Found.Hit::node).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Found.Hit> best(Query query, int first, int size) throws IOException {
    int wanted =
        (int) Math.min((long) first + size, Math.max(1, searcher.getIndexReader().maxDoc()));
    ScoreDoc[] found = searcher.search(query, wanted).scoreDocs;
    StoredFields stored = searcher.storedFields();
    List<Found.Hit> hits = new ArrayList<>();
    for (ScoreDoc each :
        Arrays.asList(found).subList(Math.min(first, found.length), found.length)) {
      Document document = stored.document(each.doc);
      hits.add(
          new Found.Hit(
              NodeFactory.createURI(document.get(Field.ADDRESS)),
              document.get(Field.KIND),
              NodeFactory.createURI(document.get(Field.IN))));
    }
    return hits;
  }
}
