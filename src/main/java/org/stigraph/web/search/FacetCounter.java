package org.stigraph.web.search;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts, over everything found, how often each value of each facet occurs. */
final class FacetCounter
    implements CollectorManager<FacetCounter.Counting, Map<Facet, Map<String, Integer>>> {

  @Override
  public Counting newCollector() {
    return new Counting();
  }

  @Override
  public Map<Facet, Map<String, Integer>> reduce(Collection<Counting> all) throws IOException {
    Map<Facet, Map<String, Integer>> sums = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      sums.put(facet, new HashMap<>());
    }
    for (Counting counting : all) {
      counting.finish();
      counting.counts.forEach(
          (facet, counts) -> {
            Map<String, Integer> sum = sums.computeIfAbsent(facet, f -> new HashMap<>());
            counts.forEach((value, count) -> sum.merge(value, count, Integer::sum));
          });
    }
    return sums;
  }

  /** The counts of one slice of the index: by number of the value first, then by value. */
  static final class Counting extends SimpleCollector implements Collector {

    private final Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
    private final Map<Facet, SortedSetDocValues> values = new EnumMap<>(Facet.class);
    private final Map<Facet, int[]> ordinals = new EnumMap<>(Facet.class);

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
      finish();
      for (Facet facet : Facet.values()) {
        SortedSetDocValues found = DocValues.getSortedSet(context.reader(), facet.field());
        values.put(facet, found);
        ordinals.put(facet, new int[(int) found.getValueCount()]);
      }
    }

    @Override
    public void collect(int record) throws IOException {
      for (Map.Entry<Facet, SortedSetDocValues> entry : values.entrySet()) {
        SortedSetDocValues of = entry.getValue();
        if (of.advanceExact(record)) {
          int[] sums = ordinals.getOrDefault(entry.getKey(), new int[0]);
          for (int i = 0; i < of.docValueCount(); i++) {
            sums[(int) of.nextOrd()]++;
          }
        }
      }
    }

    @Override
    public void finish() throws IOException {
      for (Map.Entry<Facet, int[]> entry : ordinals.entrySet()) {
        SortedSetDocValues of = values.get(entry.getKey());
        int[] sums = entry.getValue();
        for (int ordinal = 0; of != null && ordinal < sums.length; ordinal++) {
          if (sums[ordinal] > 0) {
            counts
                .computeIfAbsent(entry.getKey(), f -> new HashMap<>())
                .merge(of.lookupOrd(ordinal).utf8ToString(), sums[ordinal], Integer::sum);
          }
        }
      }
      ordinals.clear();
      values.clear();
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
