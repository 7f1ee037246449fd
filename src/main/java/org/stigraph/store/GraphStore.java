package org.stigraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.stigraph.source.Problem;
import org.stigraph.source.Severity;

/**
 * The dataset: one named graph a document, one for the authority data, the ontology and the load
 * runs each; in memory or in a TDB2 database directory. Loading writes through {@link #begin()};
 * everything that asks reads through {@link #view()}.
 */
public final class GraphStore implements AutoCloseable {

  private final Backend backend;
  private final DatasetGraph dataset;
  private final DatasetGraph view;

  private GraphStore(Backend backend) {
    this.backend = backend;
    this.dataset = backend.dataset();
    this.view = new UnionView(dataset, backend::union);
  }

  /** An empty store in memory. */
  public static GraphStore inMemory() {
    return new GraphStore(new MemoryBackend());
  }

  /**
   * The store in a TDB2 database directory, made when there is none.
   *
   * @throws StoreException when another process uses the directory (ST001), it cannot be made or
   *     read (ST002), or it holds something else (ST003)
   */
  public static GraphStore at(Path directory) {
    refuseForeign(directory);
    try {
      Files.createDirectories(directory);
      return new GraphStore(new DirectoryBackend(directory));
    } catch (IOException e) {
      throw unusable(directory, String.valueOf(e.getMessage()));
    } catch (DBOpEnvException | TDBException | RuntimeIOException e) {
      String message = String.valueOf(e.getMessage());
      throw message.contains("lock") ? inUse(directory) : unusable(directory, message);
    }
  }

  /** The store in an existing database directory (ST004 when there is none). */
  public static GraphStore existing(Path directory) {
    if (!Files.isDirectory(directory.resolve("Data-0001"))
        && !hasEntry(directory, name -> name.startsWith("Data-"))) {
      throw new StoreException(
          Problem.ofFile(
              "ST004",
              Severity.ERROR,
              directory.toString(),
              "there is no database in this directory",
              "Load documents into it first: load PATH --db " + directory));
    }
    return at(directory);
  }

  /** Begins the one writing transaction; close without commit leaves everything as it was. */
  public StoreTransaction begin() {
    return backend.begin();
  }

  /** What queries see: the union of all graphs as default graph, read-only. */
  public DatasetGraph view() {
    return view;
  }

  /** Calls the reader inside a reading transaction. */
  public <T> T read(Supplier<T> reader) {
    dataset.begin(TxnType.READ);
    try {
      return reader.get();
    } finally {
      dataset.end();
    }
  }

  /** The documents, ordered by name. */
  public List<StoredDocument> documents() {
    return read(
        () -> {
          List<StoredDocument> documents = new ArrayList<>();
          dataset
              .find(Node.ANY, Node.ANY, Terms.LAYOUT, Node.ANY)
              .forEachRemaining(quad -> documents.add(document(quad)));
          documents.sort(Comparator.comparing(StoredDocument::id));
          return List.copyOf(documents);
        });
  }

  /** A copy of a document's graph. */
  public Graph graph(StoredDocument document) {
    return read(
        () -> {
          Graph copy = GraphFactory.createDefaultGraph();
          dataset.getGraph(Terms.iri(document.graph())).find().forEachRemaining(copy::add);
          return copy;
        });
  }

  /**
   * Takes a document out, with its whole graph.
   *
   * @param id the document's name
   * @return whether there was one
   */
  public boolean remove(String id) {
    Optional<StoredDocument> found =
        documents().stream().filter(document -> document.id().equals(id)).findFirst();
    if (found.isEmpty()) {
      return false;
    }
    try (StoreTransaction transaction = begin()) {
      transaction.remove(Terms.iri(found.get().graph()));
      transaction.commit();
    }
    return true;
  }

  /** The base under which the data were made; empty when nothing was loaded yet. */
  public Optional<String> base() {
    return read(() -> Terms.base(dataset));
  }

  /** Gives the space of replaced graphs back; does nothing in memory. */
  public void compact() {
    backend.compact();
  }

  @Override
  public void close() {
    backend.close();
  }

  private StoredDocument document(Quad layout) {
    Node graph = layout.getGraph();
    Node document = layout.getSubject();
    return new StoredDocument(
        text(graph, document, DCTerms.identifier.asNode()),
        text(graph, document, DCTerms.title.asNode()),
        layout.getObject().getLiteralLexicalForm(),
        document.getURI(),
        graph.getURI(),
        count(graph, Terms.FOOTNOTE),
        count(graph, Terms.CLAIM));
  }

  private String text(Node graph, Node subject, Node property) {
    return Iter.first(dataset.find(graph, subject, property, Node.ANY), quad -> true)
        .getObject()
        .getLiteralLexicalForm();
  }

  private long count(Node graph, Node type) {
    return Iter.count(dataset.find(graph, Node.ANY, RDF.type.asNode(), type));
  }

  private static void refuseForeign(Path directory) {
    boolean foreign =
        Files.exists(directory)
            && (!Files.isDirectory(directory)
                || hasEntry(
                    directory,
                    name ->
                        !name.startsWith("Data-")
                            && !name.startsWith("tdb.")
                            && !name.startsWith("Backups")));
    if (foreign) {
      throw new StoreException(
          Problem.ofFile(
              "ST003",
              Severity.ERROR,
              directory.toString(),
              "this is no database directory: it holds other files",
              "Name an empty or a new directory."));
    }
  }

  private static boolean hasEntry(Path directory, java.util.function.Predicate<String> condition) {
    if (!Files.isDirectory(directory)) {
      return false;
    }
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.anyMatch(entry -> condition.test(entry.getFileName().toString()));
    } catch (IOException e) {
      throw unusable(directory, String.valueOf(e.getMessage()));
    }
  }

  private static StoreException inUse(Path directory) {
    return new StoreException(
        Problem.ofFile(
            "ST001",
            Severity.ERROR,
            directory.toString(),
            "another process is using this database directory",
            "Stop that process (a running serve, perhaps), or name another directory."));
  }

  private static StoreException unusable(Path directory, String cause) {
    return new StoreException(
        Problem.ofFile(
            "ST002",
            Severity.ERROR,
            directory.toString(),
            "the database directory cannot be used: " + cause,
            "Check that it is yours to write, and that the disk is not full."));
  }
}
