package org.stigraph.web.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.stigraph.vocabulary.Spar;
import org.stigraph.vocabulary.Sti;
import org.stigraph.web.graph.GraphReader;
import org.stigraph.web.graph.Schema;

/**
 * Writes the index: a record a thing with its names, one a text unit of the body, one a footnote.
 * Things that more claims concern come first, so that among equals the weightier is found first;
 * appointments, which carry the names of a person and a post, come behind these.
 */
final class IndexMaker {

  private static final List<Node> NAMES =
      List.of(
          Schema.PREF_LABEL,
          Schema.ALT_LABEL,
          Schema.HIDDEN_LABEL,
          Sti.ACRONYM,
          Sti.FORMAL_NAME,
          Sti.FORMER_NAME,
          Schema.TITLE);

  /** Longest term that the index takes, in UTF-8 a third of Lucene's limit. */
  private static final int LONGEST_NAME = 1000;

  private final GraphReader reader;
  private final Function<Node, Optional<String>> kinds;
  private final BooleanSupplier unwanted;
  private final Relations relations;

  private IndexMaker(
      GraphReader reader, Function<Node, Optional<String>> kinds, BooleanSupplier unwanted) {
    this.unwanted = unwanted;
    this.reader = reader;
    this.kinds = kinds;
    this.relations = new Relations(reader);
  }

  /**
   * The index of a graph, in memory.
   *
   * @param unwanted asked now and then whether to give up; a thread is never interrupted here, for
   *     that breaks the loading of the dictionary for the whole process
   * @throws CancellationException if it is given up
   */
  static Directory make(
      GraphReader reader, Function<Node, Optional<String>> kinds, BooleanSupplier unwanted)
      throws IOException {
    Directory directory = new ByteBuffersDirectory();
    IndexWriterConfig config =
        new IndexWriterConfig(Analyzers.forIndex())
            .setRAMBufferSizeMB(64)
            .setMergePolicy(NoMergePolicy.INSTANCE);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      new IndexMaker(reader, kinds, unwanted).write(writer);
    }
    return directory;
  }

  private void write(IndexWriter writer) throws IOException {
    Map<Node, Set<String>> names = names();
    List<Node> things = new ArrayList<>(names.keySet());
    things.sort(
        Comparator.comparing(this::isAppointment)
            .thenComparing(Comparator.comparingInt(relations::claims).reversed())
            .thenComparing(node -> node.toString()));
    try (Analyzers.Reader readings = new Analyzers.Reader()) {
      for (Node thing : things) {
        writer.addDocument(thing(thing, names.getOrDefault(thing, Set.of()), readings));
        goOnWhileWanted();
      }
    }
    for (Triple content : reader.find(Node.ANY, Spar.HAS_CONTENT, Node.ANY)) {
      String kind = textKind(content.getSubject());
      if (!kind.isEmpty()) {
        writer.addDocument(
            text(content.getSubject(), kind, content.getObject().getLiteralLexicalForm()));
        goOnWhileWanted();
      }
    }
  }

  private boolean isAppointment(Node thing) {
    return kinds.apply(thing).filter("appointment"::equals).isPresent();
  }

  private Map<Node, Set<String>> names() {
    Map<Node, Set<String>> names = new LinkedHashMap<>();
    for (Node property : NAMES) {
      for (Triple triple : reader.find(Node.ANY, property, Node.ANY)) {
        if (triple.getObject().isLiteral() && kinds.apply(triple.getSubject()).isPresent()) {
          names
              .computeIfAbsent(triple.getSubject(), s -> new LinkedHashSet<>())
              .add(triple.getObject().getLiteralLexicalForm());
        }
      }
    }
    return names;
  }

  /** Body text and notes count; the sentences of a note are found with it. */
  private String textKind(Node node) {
    if (reader.text(node, Sti.UNIT_KIND).isEmpty()) {
      return reader.is(node, Spar.FOOTNOTE) ? "note" : "";
    }
    boolean ofNote =
        reader
            .object(node, Schema.PART_OF)
            .filter(part -> reader.is(part, Spar.FOOTNOTE))
            .isPresent();
    return ofNote ? "" : "text";
  }

  private Document thing(Node thing, Set<String> names, Analyzers.Reader readings) {
    String kind = kinds.apply(thing).orElse("");
    Document document = document(thing, kind, thing);
    Set<String> whole = new LinkedHashSet<>();
    Set<String> read = new LinkedHashSet<>();
    for (String name : names) {
      whole.add(cut(Folding.name(name)));
      document.add(new TextField(Field.NAME_PAIRS, Folding.fold(name), Store.NO));
      document.add(new TextField(Field.NAME_WORDS, Folding.fold(name), Store.NO));
      Analyzers.Reading reading = readings.read(name);
      read.add(cut(reading.kana()));
      read.add(cut(reading.latin()));
    }
    read.removeAll(whole);
    whole.forEach(name -> document.add(new StringField(Field.NAME, name, Store.NO)));
    read.forEach(name -> document.add(new StringField(Field.READING, name, Store.NO)));
    for (Facet facet : Facet.values()) {
      relations.of(thing, facet).forEach(value -> facet(document, facet, value));
    }
    return document;
  }

  private Document text(Node node, String kind, String words) {
    Node in = reader.object(node, Sti.IN_DOCUMENT).orElse(node);
    Document document = document(node, kind, in);
    document.add(new TextField(Field.PAIRS, Folding.fold(words), Store.NO));
    document.add(new TextField(Field.WORDS, Folding.fold(words), Store.NO));
    facet(document, Facet.DOCUMENT, in.toString());
    for (Facet facet : List.of(Facet.MINISTRY, Facet.COUNTRY, Facet.TOPIC, Facet.YEAR)) {
      relations.of(node, facet).forEach(value -> facet(document, facet, value));
    }
    return document;
  }

  private static Document document(Node node, String kind, Node in) {
    Document document = new Document();
    document.add(new StoredField(Field.ADDRESS, node.toString()));
    document.add(new StoredField(Field.IN, in.toString()));
    document.add(new StoredField(Field.KIND, kind));
    facet(document, Facet.KIND, kind);
    return document;
  }

  private static void facet(Document document, Facet facet, String value) {
    String term = cut(value);
    document.add(new StringField(facet.field(), term, Store.NO));
    document.add(new SortedSetDocValuesField(facet.field(), new BytesRef(term)));
  }

  private static String cut(String value) {
    return value.length() <= LONGEST_NAME ? value : value.substring(0, LONGEST_NAME);
  }

  private void goOnWhileWanted() {
    if (unwanted.getAsBoolean()) {
      throw new CancellationException("the index is no longer wanted");
    }
  }
}
