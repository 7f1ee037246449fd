package org.stigraph.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.stigraph.claim.ClaimInvariants;
import org.stigraph.claim.Extraction;
import org.stigraph.claim.Extractor;
import org.stigraph.parse.DocumentParser;
import org.stigraph.parse.ParseResult;
import org.stigraph.rdf.GraphWriter;
import org.stigraph.source.Problem;
import org.stigraph.source.ReadResult;
import org.stigraph.source.Severity;
import org.stigraph.source.SourceReader;
import org.stigraph.store.ShaclGate;

/** All stages from a file to its graph; several threads may read files at once. */
final class FileReading {

  /**
   * What became of a file.
   *
   * @param digest what the ledger knows it by
   * @param unchanged what it gave when it was loaded before, when it was passed over
   * @param extraction empty when the file cannot be read
   * @param graph the document's graph
   * @param problems a list that may grow
   */
  record Result(
      Path file,
      String digest,
      Optional<LoadedDocument> unchanged,
      Optional<Extraction> extraction,
      Optional<Graph> graph,
      List<Problem> problems) {}

  private final SourceReader reader = new SourceReader();
  private final DocumentParser parser;
  private final Extractor extractor;
  private final GraphWriter writer;
  private final ShaclGate gate;

  FileReading(DocumentParser parser, Extractor extractor, GraphWriter writer, ShaclGate gate) {
    this.parser = parser;
    this.extractor = extractor;
    this.writer = writer;
    this.gate = gate;
  }

  /**
   * Reads a file; whatever breaks on the way is a problem of this file.
   *
   * @param stored names of the documents in the store
   */
  Result read(Path file, LoadLedger ledger, Set<String> stored) {
    String digest = ledger.digest(file);
    Optional<LoadedDocument> known =
        ledger.unchanged(file, digest).filter(one -> stored.contains(one.document()));
    List<Problem> found = new ArrayList<>();
    Optional<Extraction> extraction = Optional.empty();
    Optional<Graph> graph = Optional.empty();
    try {
      if (known.isEmpty()) {
        extraction = extraction(file, found);
        graph = extraction.map(this::graph);
        graph.ifPresent(one -> found.addAll(gate.check(file.toString(), one)));
      }
    } catch (OutOfMemoryError e) {
      graph = Optional.empty();
      found.add(
          broken(
              file,
              "the memory given to Java is used up",
              "Give it more, java -Xmx8g -jar …, or split the file."));
    } catch (RuntimeException | StackOverflowError e) {
      found.add(
          broken(
              file,
              e.getClass().getSimpleName(),
              "Split it or save it anew; if that does not help, report it with the file."));
    }
    return new Result(file, digest, known, extraction, graph, found);
  }

  private static Problem broken(Path file, String why, String hint) {
    return Problem.ofFile(
        "LD006", Severity.ERROR, file.toString(), "cannot be loaded: " + why, hint);
  }

  private Optional<Extraction> extraction(Path file, List<Problem> found) {
    ReadResult source = reader.read(file);
    found.addAll(source.problems());
    if (source.file().isEmpty()) {
      return Optional.empty();
    }
    ParseResult parsed = parser.parse(source.file().get());
    found.addAll(parsed.problems());
    if (parsed.document().isEmpty()) {
      return Optional.empty();
    }
    Extraction extraction = extractor.extract(parsed.document().get());
    found.addAll(extraction.problems());
    found.addAll(ClaimInvariants.check(extraction));
    return Optional.of(extraction);
  }

  private Graph graph(Extraction extraction) {
    return Loader.triples(out -> writer.write(extraction, out));
  }
}
