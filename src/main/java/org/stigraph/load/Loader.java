package org.stigraph.load;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.system.StreamRDF;
import org.stigraph.claim.ClaimInvariants;
import org.stigraph.claim.Extraction;
import org.stigraph.document.Document;
import org.stigraph.parse.DocumentParser;
import org.stigraph.parse.ParseResult;
import org.stigraph.rdf.GraphWriter;
import org.stigraph.rdf.RunWriter;
import org.stigraph.source.Problem;
import org.stigraph.source.ReadResult;
import org.stigraph.source.Severity;
import org.stigraph.source.SourceReader;
import org.stigraph.store.GraphStore;
import org.stigraph.store.ShaclGate;
import org.stigraph.store.StoreTransaction;

/**
 * Calls the stages in order, for one file after the other: file → lines → document → claims → graph
 * → gate → store. An error in a document means that nothing of it is stored; the others load. All
 * are stored in one transaction: a load that is killed leaves the store as it was.
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
   * @param done told of each document when it is done, before all are committed
   */
  public LoadReport load(List<Path> paths, GraphStore store, Consumer<LoadedDocument> done) {
    Instant start = Instant.now();
    List<Problem> problems = new ArrayList<>(knowledge.problems());
    List<LoadedDocument> documents = new ArrayList<>();
    Map<String, Path> seen = new HashMap<>();
    List<Path> files = InputFiles.of(paths, problems::add);
    try (StoreTransaction transaction = store.begin()) {
      transaction.replace(writer.addresses().ontologyGraph(), knowledge.ontology());
      transaction.replace(
          writer.addresses().authorityGraph(),
          triples(out -> writer.writeAuthority(knowledge.authority(), out)));
      for (Path file : files) {
        List<Problem> found = new ArrayList<>();
        Optional<Extraction> extraction = read(file, seen, found);
        extraction.ifPresent(read -> store(read, transaction, found));
        LoadedDocument document = DocumentCount.of(file, extraction, found);
        documents.add(document);
        problems.addAll(found);
        done.accept(document);
      }
      transaction.add(writer.addresses().runsGraph(), run(start, documents));
      transaction.commit();
    }
    return new LoadReport(documents, problems);
  }

  private Optional<Extraction> read(Path file, Map<String, Path> seen, List<Problem> found) {
    ReadResult source = new SourceReader().read(file);
    found.addAll(source.problems());
    if (source.file().isEmpty()) {
      return Optional.empty();
    }
    ParseResult parsed = parser.parse(source.file().get());
    found.addAll(parsed.problems());
    if (parsed.document().isEmpty() || isTwice(parsed.document().get(), file, seen, found)) {
      return Optional.empty();
    }
    Extraction extraction = knowledge.extractor().extract(parsed.document().get());
    found.addAll(extraction.problems());
    found.addAll(ClaimInvariants.check(extraction));
    return Optional.of(extraction);
  }

  private void store(Extraction extraction, StoreTransaction transaction, List<Problem> found) {
    Graph graph = triples(out -> writer.write(extraction, out));
    found.addAll(gate.check(extraction.document().path(), graph));
    if (found.stream().noneMatch(Problem::isError)) {
      transaction.replace(writer.addresses().documentGraph(extraction.document().id()), graph);
    }
  }

  private static boolean isTwice(
      Document document, Path file, Map<String, Path> seen, List<Problem> found) {
    Path first = seen.putIfAbsent(document.id(), file);
    if (first != null) {
      found.add(
          Problem.ofFile(
              "LD001",
              Severity.ERROR,
              file.toString(),
              "the document's name " + document.id() + " is taken already, by " + first,
              "Give one of the two another id in its front matter, or rename the file."));
    }
    return first != null;
  }

  private Graph run(Instant start, List<LoadedDocument> documents) {
    List<String> loaded =
        documents.stream().filter(LoadedDocument::isLoaded).map(LoadedDocument::document).toList();
    RunWriter runs = new RunWriter(writer.addresses(), version);
    return triples(out -> runs.write(start, Instant.now(), loaded, out));
  }

  private static Graph triples(Consumer<StreamRDF> writing) {
    TripleCollector collector = new TripleCollector();
    writing.accept(collector);
    return collector.graph();
  }
}
