package org.stigraph.load;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.stigraph.parse.DocumentParser;
import org.stigraph.rdf.GraphWriter;
import org.stigraph.rdf.RunWriter;
import org.stigraph.source.Problem;
import org.stigraph.source.Severity;
import org.stigraph.store.GraphStore;
import org.stigraph.store.ShaclGate;
import org.stigraph.store.StoreTransaction;

/**
 * Calls the stages in order, for one file after the other: file → lines → document → claims → graph
 * → gate → store. An error in a document means that nothing of it is stored; the others load. All
 * are stored in one transaction: a load that is killed leaves the store as it was. Files are read
 * by all cores and stored in their order.
 */
public final class Loader {

  private final Knowledge knowledge;
  private final GraphWriter writer;
  private final ShaclGate gate;
  private final DocumentParser parser;
  private final String version;

  /**
   * A loader.
   *
   * @param version the program's version, for the load run
   * @throws IllegalArgumentException for a base that is no address, or an unknown layout
   */
  public Loader(ShippedFiles shipped, LoadOptions options, String version) {
    this.writer = new GraphWriter(options.base());
    this.parser = new DocumentParser(options.layout().map(Layouts::ofWord));
    this.knowledge = Knowledge.read(shipped, options);
    this.gate = new ShaclGate(knowledge.shapes());
    this.version = version;
  }

  /**
   * Loads files and directories into a store.
   *
   * @param listener told how it goes on
   */
  public LoadReport load(List<Path> paths, GraphStore store, LoadListener listener) {
    return load(paths, store, LoadLedger.none(), listener);
  }

  /**
   * Loads files and directories into a store, those passed over that have not changed.
   *
   * @param ledger what was loaded into the store before; written when all are committed
   */
  public LoadReport load(
      List<Path> paths, GraphStore store, LoadLedger ledger, LoadListener listener) {
    Instant start = Instant.now();
    List<Problem> problems = new ArrayList<>(knowledge.problems());
    List<LoadedDocument> documents = new ArrayList<>();
    List<LoadedDocument> unchanged = new ArrayList<>();
    Map<String, Path> seen = new HashMap<>();
    List<Path> files = InputFiles.of(paths, problems::add);
    listener.begins(files.size());
    Set<String> stored = ledger.stored(store);
    FileReading reading = new FileReading(parser, knowledge.extractor(), writer, gate);
    try (StoreTransaction transaction = store.begin()) {
      transaction.replace(writer.addresses().ontologyGraph(), knowledge.ontology());
      transaction.replace(
          writer.addresses().authorityGraph(),
          triples(out -> writer.writeAuthority(knowledge.authority(), out)));
      OrderedWork.each(
          files,
          file -> reading.read(file, ledger, stored),
          result -> {
            if (result.unchanged().isPresent()) {
              LoadedDocument before = result.unchanged().get();
              addWhereTwice(before.document(), result.file(), seen, result.problems());
              if (result.problems().isEmpty()) {
                unchanged.add(before);
                listener.passesOver();
                documents.add(before);
                return;
              }
            }
            LoadedDocument document = store(result, seen, transaction, ledger);
            documents.add(document);
            problems.addAll(result.problems());
            listener.done(document);
          });
      List<LoadedDocument> fresh = new ArrayList<>(documents);
      fresh.removeAll(unchanged);
      transaction.add(writer.addresses().runsGraph(), run(start, fresh));
      transaction.commit();
    }
    ledger.write(problems::add);
    return new LoadReport(documents, problems, unchanged);
  }

  private LoadedDocument store(
      FileReading.Result result,
      Map<String, Path> seen,
      StoreTransaction transaction,
      LoadLedger ledger) {
    result
        .extraction()
        .filter(extraction -> result.graph().isPresent())
        .ifPresent(
            one -> addWhereTwice(one.document().id(), result.file(), seen, result.problems()));
    LoadedDocument loaded = DocumentCount.of(result.file(), result.extraction(), result.problems());
    if (loaded.isLoaded() && result.graph().isPresent()) {
      Node graph = writer.addresses().documentGraph(loaded.document());
      removeOld(result, loaded.document(), seen, transaction, ledger);
      transaction.replace(graph, result.graph().get());
      ledger.add(result.file(), result.digest(), loaded);
    }
    return loaded;
  }

  /** Takes the document out that a file was before it got another name. */
  private void removeOld(
      FileReading.Result result,
      String name,
      Map<String, Path> seen,
      StoreTransaction transaction,
      LoadLedger ledger) {
    Optional<String> old =
        ledger.documentOf(result.file()).filter(one -> !one.equals(name) && !seen.containsKey(one));
    old.ifPresent(
        one -> {
          transaction.remove(writer.addresses().documentGraph(one));
          result
              .problems()
              .add(
                  Problem.ofFile(
                      "LD009",
                      Severity.WARNING,
                      result.file().toString(),
                      "was loaded as " + one + " before, which is taken out",
                      "Give the document its old id if links lead to it."));
        });
  }

  private static void addWhereTwice(
      String id, Path file, Map<String, Path> seen, List<Problem> found) {
    Path first = seen.putIfAbsent(id, file);
    if (first != null) {
      found.add(
          Problem.ofFile(
              "LD001",
              Severity.ERROR,
              file.toString(),
              "the document's name " + id + " is taken already, by " + first,
              "Give one of the two another id in its front matter, or rename the file."));
    }
  }

  private Graph run(Instant start, List<LoadedDocument> documents) {
    List<String> loaded =
        documents.stream().filter(LoadedDocument::isLoaded).map(LoadedDocument::document).toList();
    RunWriter runs = new RunWriter(writer.addresses(), version);
    return triples(out -> runs.write(start, Instant.now(), loaded, out));
  }

  static Graph triples(Consumer<StreamRDF> writing) {
    TripleCollector collector = new TripleCollector();
    writing.accept(collector);
    return collector.graph();
  }
}
